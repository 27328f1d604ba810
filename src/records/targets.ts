import { isCommentsTarget, isLoginTarget, isPaperPage, isProfile, isRepository } from '../text/site.js'
import type { IsToken } from '../tokens/kinds.js'
import { beginOfTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'

/** A test for tokens with a link that leads to some place. */
const linksTo =
  (isTarget: (target: string) => boolean): IsToken =>
  (token) =>
    token?.link != null && isTarget(token.link.target)

/** Whether a token links to a paper's own page, as titles do. */
export const linksToPaper = linksTo(isPaperPage)

/** Whether a token links to the login, as vote boxes do. */
export const linksToLogin = linksTo(isLoginTarget)

/** Whether a token links to a user's or an organization's page. */
export const linksToProfile = linksTo(isProfile)

/** Whether a token links to what a collection holds beside papers: a model, a dataset, a Space. */
export const linksToRepository = linksTo(isRepository)

/** `https://github.com/occ-ai/orca`, as the stars of a card do */
export const linksToGithub = linksTo((target) => target.includes('github.com/'))

const linksToComments = linksTo(isCommentsTarget)

/** Whether text stands under a heading that links to a paper, as an abstract does. */
export function isOverLinkedText(tokens: readonly Token[], heading: number): boolean {
  const text = tokens[heading + 1]
  return text?.kind === 'prose' && linksToPaper(text)
}

/** The first token, from `from` on, of the link that holds the token `last`. */
export function beginOfLink(tokens: readonly Token[], last: number, from = 0): number {
  const { link } = tokens[last] as Token
  return beginOfTokens(tokens, (token) => token?.link === link, last, from)
}

/** Whether a number counts comments: `11 comments`, or a link to `https://huggingface.co/papers/2410.10819#community` */
export const countsComments: IsToken = (token) => token?.form === 'comments' || linksToComments(token)

/** Whether a token begins a title for sure, or nearly; a heading that is a date is somebody's own. */
export const marksTitle: IsToken = (token) => (token?.heading && token.kind !== 'date') || linksToPaper(token)
