import { isCommentsTarget, isLoginTarget, isPaperPage, isProfile, isRepository } from '../text/site.js'
import { beginOfTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'

/** Whether a token links to a paper's own page, as titles do. */
export const linksToPaper = ({ link }: Token): boolean => link !== null && isPaperPage(link.target)

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
export const countsComments = ({ form, link }: Token): boolean =>
  form === 'comments' || (link !== null && isCommentsTarget(link.target))

/** Whether a token links to the login, as vote boxes do. */
export const linksToLogin = (token: Token | undefined): boolean =>
  token?.link != null && isLoginTarget(token.link.target)

/** `https://github.com/occ-ai/orca`, as the stars of a card do */
export const linksToGithub = ({ link }: Token): boolean => link?.target.includes('github.com/') ?? false

/** Whether a token links to a user's or an organization's page. */
export const linksToProfile = ({ link }: Token): boolean => link !== null && isProfile(link.target)

/** Whether a token links to what a collection holds beside papers: a model, a dataset, a Space. */
export const linksToRepository = ({ link }: Token): boolean => link !== null && isRepository(link.target)

/** Whether a token begins a title for sure, or nearly; a heading that is a date is somebody's own. */
export const marksTitle = (token: Token): boolean => (token.heading && token.kind !== 'date') || linksToPaper(token)
