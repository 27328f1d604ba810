import type { TokenRange } from '../records/organization.js'
import type { Page } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import { UPDATED_WORDS } from '../text/page-patterns.js'
import { isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'

/** `updated Oct 31, 2023`, under a collection's name */
const UPDATED = new RegExp(`^${UPDATED_WORDS}$`, 'i')

/** `anaq 's Collections`, over the names of all that are its owner's, and the same where the owner stands on the line before */
const COLLECTIONS = /['’]s Collections$/
const OWNER_BEFORE = /^['’]s /

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
  const over = tokens.filter(({ start }) => start < (first as PaperRecord).start)
  const words = over.map((token) => wordsOf(text, token))
  const updated = over.findIndex(({ kind }, index) => kind === 'furniture' && UPDATED.test(words[index] as string))
  if (updated < 0) return null
  const owner = words.findIndex((line) => COLLECTIONS.test(line))
  const below = over.findIndex((token, index) => index > updated && (token.kind === 'upvote' || isOfCard(token)))
  const votes = over[below]?.kind === 'upvote' ? below : -1
  const top = owner >= 0 && owner < updated ? owner : updated - 1
  return { from: OWNER_BEFORE.test(words[top] ?? '') ? top - 1 : top, to: Math.max(updated, votes) }
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
