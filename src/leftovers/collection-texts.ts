import type { TokenRange } from '../records/organization.js'
import type { PageRecords } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import { linksToLogin, linksToPaper, linksToRepository } from '../records/targets.js'
import { holdsCardLabel, SPACE_STATE, UPDATED_LINE, UPDATED_WORDS } from '../text/collection-patterns.js'
import { CALENDAR_DAY } from '../text/day-patterns.js'
import { textAt } from '../text/text-at.js'
import { isCountOfVotes, isOneOf } from '../tokens/kinds.js'
import { findKind } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'
import { runsOf } from './runs.js'

/** `anaq 's Collections`, over the names of all that are its owner's, or before them, and the same where the owner stands on the line before */
const COLLECTIONS = /['’]s Collections(?: |$)/
const OWNER_BEFORE = /^['’]s /

const isLabelOrDate = isOneOf('paper-label', 'arxiv-id', 'published')

/** What neither a description nor another item has, but a card whose label is broken. */
const isOfCard = (token: Token): boolean => isLabelOrDate(token) || token.form === 'labelled'

/** What a collection says of itself, an item of it that is no paper, or the votes for it. */
type CollectionPart = 'text' | 'item' | 'votes'

/** Tells what of a collection a token is of; null: of a card, or of nothing known. */
export type CollectionTest = (token: Token, index: number) => CollectionPart | null

/**
 * Tells what of a collection a token is of. Its texts are its name, or the names beside it, the line over `updated`, a heading over its
 * votes, or all from the owner's name on; its description, from there to its votes, or to a blank line over its first card; the owner's
 * notes under its cards. Null: the page is no collection.
 */
export function createCollectionTest(text: string, tokens: readonly Token[], page: PageRecords): CollectionTest | null {
  if (page.layout !== 'cards') return null
  const own = rangeOfCollection(text, tokens, page.cards)
  // Items stand behind a collection's votes.
  const between = partsBetween(text, tokens, page, own ? findKind(tokens, 'prose', own.to + 1) : 0)
  return (token, index) => {
    const part = between.get(token)
    if (part) return part
    if (own && index >= own.from && index < own.to) return 'text'
    return areVotes(tokens, index, page) ? 'votes' : null
  }
}

/** Votes stand over the cards, and under them, where the page shows them again; a drawn box there is another page's. */
const areVotes = (tokens: readonly Token[], index: number, { cards }: PageRecords): boolean =>
  isCountOfVotes(tokens, index) &&
  ((tokens[index - 1] as Token).form !== 'drawn' || (tokens[index] as Token).start < (cards[0] as PaperRecord).start)

const isUpdated = (text: string, token: Token): boolean =>
  token.kind === 'furniture' && UPDATED_LINE.test(textAt(text, token))

/** `Reading list updated 3 days ago`, on one line */
const NAME_AND_UPDATED = new RegExp(`\\S ${UPDATED_WORDS}$`, 'i')

function rangeOfCollection(text: string, tokens: readonly Token[], [first]: readonly PaperRecord[]): TokenRange | null {
  const over = tokens.filter(({ start }) => start < (first as PaperRecord).start)
  const words = over.map((token) => textAt(text, token))
  // Between two bullets it is a dataset's.
  const isFact = (index: number): boolean => over[index - 1]?.kind === 'bullet' && over[index + 1]?.kind === 'bullet'
  const updated = over.findIndex((token, index) => isUpdated(text, token) && !isFact(index))
  if (updated < 0) return rangeWithoutUpdated(over, words)
  const owner = words.findIndex((line) => COLLECTIONS.test(line))
  const below = endOfTexts(over, updated)
  const top = owner >= 0 ? owner : updated - 1
  // Right over the first title, its last line may be the title's own, but for its point.
  const last = over.at(-1) as Token
  const endsOver = last.kind === 'bullet' || text.charAt(last.lineEnd - 1) === '.'
  const isApart = below < 0 && (tokens[over.length]?.afterBlank || endsOver)
  const to = isApart ? over.length : isOfVotes(over[below]) ? below : updated
  return { from: OWNER_BEFORE.test(words[top] ?? '') ? top - 1 : top, to }
}

/** The line of a name and when the collection was updated, or a heading over the votes, and these. */
function rangeWithoutUpdated(over: readonly Token[], words: readonly string[]): TokenRange | null {
  const inline = words.findIndex((line) => NAME_AND_UPDATED.test(line))
  if (inline >= 0) return { from: inline, to: inline + 1 }
  const heading = over.findIndex(({ heading }) => heading)
  const votes = heading < 0 ? -1 : endOfTexts(over, heading)
  return isOfVotes(over[votes]) ? { from: heading, to: votes + 1 } : null
}

/** The first token behind `from` that is of the collection's votes or of a card; -1: there is none. */
const endOfTexts = (over: readonly Token[], from: number): number =>
  over.findIndex((token, index) => index > from && (isOfVotes(token) || isOfCard(token)))

/** `Upvote`, or a number that leads to the login */
const isOfVotes = (token: Token | undefined): boolean =>
  token?.kind === 'upvote' || (token?.kind === 'number' && linksToLogin(token))

/** `Note`, perhaps bold, over what the owner of a collection says of a paper, or before it */
const NOTE = /^(?:\*{2})?Note(?:\*{2})?(?: \S|$)/

/** `Text Generation • 8B • Updated Sep 25, 2024 • 5.4M`, `Collection • 12 items`: what a model, a dataset, a collection has, and no paper */
const UPDATE = `Updated(?= ${CALENDAR_DAY}| \\w[\\w ]{0,19} ago|[ \\t]{0,9}(?:$|•))`
const FACT = `[•·][ \\t]{0,9}(?:Updated|\\d{1,6} items?)\\b|^[ \\t]{0,9}(?:${UPDATE}|\\d{1,6} items?$)`

/** `Running on Zero MCP`, `Sleeping 3`, `Owl Leaderboard Running Featured 13.9k`: a Space's state, on its own line or behind its name */
const STATE = `${SPACE_STATE}(?: on(?: \\w{1,20})?| Featured| MCP){0,3}`
const LIKES = ' [\\d.]{1,6}k?'

const OF_ITEM = new RegExp(
  `${FACT}|(?:^[ \\t]{0,9}(?:[•*-][ \\t]{1,9})?${STATE}(?:${LIKES})?|[ \\t]${STATE}${LIKES})[ \\t]{0,9}$`,
  'm',
)

/** `• Updated Oct 6, 2024 • 7`, right behind a card, whose date it can be: an item has its name first. */
const UPDATE_FIRST = /^[\s•]{0,9}Updated /

/**
 * What stands before a card or behind it, from `from` on, or the first card: items where it has such words or links, or the owner's notes, from the
 * first on.
 */
function partsBetween(
  text: string,
  tokens: readonly Token[],
  { cards }: PageRecords,
  from: number,
): ReadonlyMap<Token, CollectionPart> {
  const cardAt = createRangeSearch(cards)
  const begin = Math.min((cards[0] as PaperRecord).start, tokens[from]?.start ?? text.length)
  const parts = new Map<Token, CollectionPart>()
  const isBetween = ({ start }: Token): boolean => start >= begin && cardAt(start) === undefined
  for (const gap of runsOf(tokens, isBetween)) {
    const words = text.slice((gap[0] as Token).lineStart, (gap.at(-1) as Token).lineEnd)
    const isLinked = gap.some(linksToRepository) && !gap.some(linksToPaper)
    const isItem = (OF_ITEM.test(words) || isLinked) && !UPDATE_FIRST.test(words) && !gap.some(isOfCard)
    const note = isItem ? 0 : gap.findIndex((token) => NOTE.test(textAt(text, token)))
    // Another collection's name, and its description up to its votes
    const name = gap.findIndex((token) => isUpdated(text, token)) - 1
    if (gap[name]?.kind === 'prose' && gap[name].start > (cards[0] as PaperRecord).start) {
      const below = endOfTexts(gap, name)
      for (const token of gap.slice(name, isOfVotes(gap[below]) ? below : name + 1)) parts.set(token, 'text')
    }
    if (note < 0) continue
    for (const token of gap.slice(note)) {
      // `Note A must read. Orca Paper • 2306.02707 • …`: a card that a tool joined to a note is told.
      if (!holdsCardLabel(textAt(text, token))) parts.set(token, isItem ? 'item' : 'text')
    }
  }
  return parts
}
