import type { TokenRange } from '../records/organization.js'
import type { Page } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import { UPDATED_WORDS } from '../text/page-patterns.js'
import { isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'

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
  const begin = tokens.indexOf(date[0] as Token)
  let index = begin
  while (tokens[index - 1]?.kind === 'prose') index--
  return begin - index <= LONGEST_ECHO ? index : begin
}

/** A query and a tab; more are what nobody knows. */
const LONGEST_ECHO = 2

/** `updated Oct 31, 2023`, under a collection's name, and `anaq 's Collections`, over the names of all that are its owner's */
const UPDATED = new RegExp(`^${UPDATED_WORDS}$`, 'i')
const COLLECTIONS = /['’]s Collections$/
const APOSTROPHE = /['’]/

/** What a description has not, but a card whose label is broken. */
const isOfCard = isOneOf('paper-label', 'arxiv-id')

/**
 * Tells whether a token is of what a collection says of itself: its name, or the names beside it, the line over `updated`, or all from the
 * owner's name on; its description, from there to its votes; the owner's notes under its cards. Null: there is none of these.
 */
export function createCollectionTest(
  text: string,
  tokens: readonly Token[],
  { layout, cards }: Page,
): ((index: number) => boolean) | null {
  if (layout !== 'cards') return null
  const own = rangeOfCollection(text, tokens, cards)
  const notes = indexesOfNotes(text, tokens, cards)
  if (!own && notes.size === 0) return null
  return (index) => notes.has(index) || (own !== null && index >= own.from && index < own.to)
}

const wordsOf = (text: string, { start, end }: Token): string => text.slice(start, end)

function rangeOfCollection(text: string, tokens: readonly Token[], [first]: readonly PaperRecord[]): TokenRange | null {
  const find = (test: (token: Token) => boolean, from: number): number =>
    tokens.findIndex((token, index) => index >= from && token.start < (first as PaperRecord).start && test(token))
  const updated = find((token) => token.kind === 'furniture' && UPDATED.test(wordsOf(text, token)), 0)
  if (updated < 0) return null
  const owner = find((token) => COLLECTIONS.test(wordsOf(text, token)), 0)
  const below = find((token) => token.kind === 'upvote' || isOfCard(token), updated)
  const votes = tokens[below]?.kind === 'upvote' ? below : -1
  const top = owner >= 0 && owner < updated ? owner : updated - 1
  // The owner's name may stand on the line before.
  const from = APOSTROPHE.test(text.charAt(tokens[top]?.start ?? text.length)) ? top - 1 : top
  return { from, to: Math.max(updated, votes) }
}

/** `Note`, over what the owner of a collection says of a paper, or before it */
const NOTE = /^Note(?: \S|$)/

/** The tokens from such a line on, behind a card and before the next one. */
function indexesOfNotes(text: string, tokens: readonly Token[], cards: readonly PaperRecord[]): ReadonlySet<number> {
  const cardAt = createRangeSearch(cards)
  const begin = (cards[0] as PaperRecord).start
  const notes = new Set<number>()
  let inNote = false
  tokens.forEach((token, index) => {
    const isApart = token.start > begin && cardAt(token.start) === undefined
    inNote = isApart && (inNote || NOTE.test(wordsOf(text, token)))
    if (inNote) notes.add(index)
  })
  return notes
}
