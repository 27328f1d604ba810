import type { Page } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import { UPDATED_WORDS } from '../text/page-patterns.js'
import { isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'

/** Tells whether a token is the page's date or an echo of the query, both over its cards. */
export function createHeaderTest(text: string, tokens: readonly Token[], page: Page): (index: number) => boolean {
  const { headerLength, date } = page
  const echo = beginOfEcho(tokens, page)
  return (index) =>
    index < headerLength &&
    (index >= echo || date.includes(tokens[index] as Token) || isEcho(text, tokens, index, page))
}

/** The first of the tabs of a list */
const DAILY_TAB = /^daily$/i

/** Whether an echo of the query stands between the banner and the tabs, of a page that has them. */
function isEcho(text: string, tokens: readonly Token[], index: number, { layout }: Page): boolean {
  const tab = tokens[index + 1]
  if (layout === 'list' || tokens[index - 1]?.form !== 'banner') return false
  return tab?.kind === 'furniture' && DAILY_TAB.test(text.slice(tab.start, tab.end))
}

/** Where an echo of the query begins, between the site's own lines and the page's date. */
function beginOfEcho(tokens: readonly Token[], { headerLength, date, layout }: Page): number {
  if (layout === 'list' || date.length === 0) return headerLength
  let index = tokens.indexOf(date.at(-1) as Token) + 1
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'prose' || date.includes(token))
  while (isPart(tokens[index - 1])) index--
  return index
}

/** `updated Oct 31, 2023`, under a collection's name, and `anaq 's Collections`, over the names of all that are its owner's */
const UPDATED = new RegExp(`^${UPDATED_WORDS}$`, 'i')
const COLLECTIONS = /['’]s Collections$/

/** What a description has not, but a card whose label is broken. */
const isOfCard = isOneOf('paper-label', 'arxiv-id')

/**
 * Tells whether a token is of a collection's name, or of the names beside it: the line over `updated`, or all from the owner's name on; or of
 * its description, from there to its votes; null: none shows any.
 */
export function createCollectionTest(
  text: string,
  tokens: readonly Token[],
  { layout, cards }: Page,
): ((index: number) => boolean) | null {
  if (layout !== 'cards') return null
  const [first] = cards as [PaperRecord]
  const find = (test: (token: Token) => boolean, from: number): number =>
    tokens.findIndex((token, index) => index >= from && token.start < first.start && test(token))
  const wordsOf = ({ start, end }: Token): string => text.slice(start, end)
  const updated = find((token) => token.kind === 'furniture' && UPDATED.test(wordsOf(token)), 0)
  if (updated < 0) return null
  const owner = find((token) => COLLECTIONS.test(wordsOf(token)), 0)
  const below = find((token) => token.kind === 'upvote' || isOfCard(token), updated)
  const votes = tokens[below]?.kind === 'upvote' ? below : -1
  const top = owner >= 0 && owner < updated ? owner : updated - 1
  // The owner's name may stand on the line before.
  const begin = text.startsWith("'s", tokens[top]?.start) ? top - 1 : top
  return (index) => index >= begin && index < Math.max(updated, votes)
}
