import { WHITE_SPACE } from '../markup/glued-cards/borders.js'
import { isName } from '../markup/glued-cards/title-end.js'
import type { Span } from '../schema/span.js'
import { DAY_OR_AGE, MONTH } from '../text/day-patterns.js'
import { AUTHOR_COUNT, COUNT, LONGEST_TITLE_LINE } from '../text/page-patterns.js'
import { skip } from '../text/sticky.js'
import { findWording } from './joined-wording.js'
import { endOfSpacedTitle } from './spaced-title.js'

/** Where a line ended, with what its source has around it. */
const GAP = '\\s{1,60}'

/** `Upvote 7 GitHub 2.12k arXiv Page`, on a trending page; comments, and the next card's votes, on a search page */
const BUTTONS = `(?:${GAP}Upvote${GAP}(?:-|${COUNT}))?(?:${GAP}GitHub${GAP}${COUNT})?(?:${GAP}arXiv Page)?`
const COUNTS = `(?:${GAP}(?:-|${COUNT})){0,2}`

/**
 * `4 authors · Oct 14, 2025 7 12`, `OCC · 4 authors · Oct 14, 2025`, `· Published on Oct 14, 2025 Upvote 7 arXiv Page`: a card behind its text,
 * or behind its organization, with marks of avatars
 */
const TAIL = new RegExp(
  `(?<=\\S)(?:${GAP}[*•-]){0,30}(?:(?:${GAP}[·•])?${GAP}${AUTHOR_COUNT})?${GAP}·${GAP}(?:Published on )?${DAY_OR_AGE}${BUTTONS}${COUNTS}(?=\\s|$)`,
  'g',
)

/** Its parts, and those of what stands over a card */
const PART = new RegExp(
  `Submitted by|${AUTHOR_COUNT}|${MONTH}${GAP}20\\d\\d|(?:Published on )?${DAY_OR_AGE}|${MONTH}${GAP}\\d{1,2}|arXiv Page|\\S{1,99}`,
  'gi',
)

/** `4 authors ·`: no organization stands before them. */
const BEGINS_WITH_AUTHORS = new RegExp(`^[^·]{0,999}${AUTHOR_COUNT}`)

/**
 * `Submitted by jfeldt`, over each title of a trending page, whose submitter is one word, as a handle is; before it what a script puts between
 * cards, `---`, which parts a card's votes, `--- 12`, from the comments of the card before
 */
const HEAD = new RegExp(
  `(?:[-=*_]{3,99}(?:${GAP}(?:-|${COUNT}))?(?=\\s)\\s{0,60})?(?:Submitted by${GAP}\\S{1,60}(?=\\s))?`,
  'y',
)

/** `Oct 14 7`, `May 2026 7`, `7`, over the first title of a search page */
const HEADER_END = new RegExp(
  `(?:${MONTH}${GAP}(?:\\d{1,2}, )?\\d{1,4}(?=\\s))?(?:\\s{0,60}(?:-|${COUNT})(?=\\s))?`,
  'iy',
)

/** `heads. |Tide Lab`, `heads   |Tide Lab`, `at https://tide.example |Tide Lab`: an organization behind a text, where no authors stand */
const BEFORE_NAME = /(?:(?<=[.!?]["”’)]?|:\/\/\S{1,100})\s{1,60}|(?<=\S) {2,60})(?=\S)/g
const LONGEST_NAME = 80

/** More than one space, where a page's source has more between its parts, and not a wrap with what indents the rest of a title */
const WIDE_GAP = /(?<=\S) {2,60}(?=[^\s\p{Lowercase}])/u

/** A part of a page that was a line of its own, or a text with its own lines. */
export interface Part extends Span {
  isText?: true
}

/** The parts of a page whose cards' texts, too, a tool joined with spaces; null: it has no such cards. */
export function partJoinedCards(text: string): Part[] | null {
  const tails = [...text.matchAll(TAIL)]
  const header = headerOf(text, tails[0]?.index ?? 0)
  const start = skip(WHITE_SPACE, text, header.at(-1)?.end ?? 0)
  const begin = skip(HEADER_END, text, start)
  const ends = tails.map(({ 0: tail, index }) => index + tail.length)
  const cards = tails.map(({ index }, card) => partCard(text, ends[card - 1] ?? begin, index, ends[card] as number))
  if (cards.filter((parts) => isJoined(text, parts)).length * 2 <= cards.length) return null
  const rest = ends.at(-1) ?? begin
  return [
    ...header,
    ...partsIn(text, start, begin),
    ...cards.flat(),
    ...piecesOf(text, rest, text.length, findWording(text, rest, text.length)),
  ]
}

/** Whether a card's text stands on one line with its title. */
function isJoined(text: string, parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ isText }) => isText)
  return at > 0 && !text.slice(parts[at - 1]?.start, parts[at]?.start).includes('\n')
}

/** Behind how much else the page's wording does not go on, and how much of it is no title's words. */
const LONGEST_BETWEEN = 60
const SHORTEST_WORDING = 20

/** The page's wording over its first card, which ends at `to`. */
function headerOf(text: string, to: number): Span[] {
  const words = findWording(text, 0, to)
  const first = words.findLastIndex(
    ({ start }, index) => start - (words[index - 1]?.end ?? -Infinity) > LONGEST_BETWEEN,
  )
  const { end = 0 } = words.at(-1) ?? {}
  return end - (words[first]?.start ?? 0) < SHORTEST_WORDING ? [] : piecesOf(text, 0, end, words)
}

/** Some words of a range, and what stands between them. */
function piecesOf(text: string, from: number, to: number, words: readonly Span[]): Span[] {
  const ends = [from, ...words.flatMap(({ start, end }) => [start, end]), to]
  return ends.slice(1).flatMap((end, index) => trimmed(text, ends[index] as number, end))
}

/** A range without the white space at its ends; none, if nothing is left. */
function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end)
  const rest = words.trimStart()
  return rest === '' ? [] : [{ start: end - rest.length, end: start + words.trimEnd().length }]
}

/** The parts of a card, which begins where the one before ends, by where its tail begins and ends. */
function partCard(text: string, from: number, tail: number, end: number): Part[] {
  const start = skip(WHITE_SPACE, text, from)
  const begin = skip(HEAD, text, start)
  const name = BEGINS_WITH_AUTHORS.test(text.slice(tail, end)) ? tail : beginOfName(text, begin, tail)
  const title = begin + endOfTitle(text.slice(begin, name))
  return [
    ...partsIn(text, start, begin),
    ...trimmed(text, begin, title),
    ...trimmed(text, title, name).map((part): Part => ({ ...part, isText: true })),
    ...trimmed(text, name, tail),
    ...partsIn(text, tail, end),
  ]
}

/** The parts of a range that holds no title and no text. */
const partsIn = (text: string, start: number, end: number): Span[] =>
  Array.from(text.slice(start, end).matchAll(PART), ({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
  }))

function endOfTitle(words: string): number {
  const begin = words.trimStart()
  const gap = begin.slice(0, LONGEST_TITLE_LINE).search(WIDE_GAP)
  const end = gap < 0 ? endOfSpacedTitle(begin) : gap
  return end < 0 ? words.length : words.length - begin.length + end
}

function beginOfName(text: string, from: number, to: number): number {
  const start = Math.max(to - LONGEST_NAME, from)
  const words = text.slice(start, to)
  const end = Array.from(words.matchAll(BEFORE_NAME), ({ 0: gap, index }) => index + gap.length).at(-1)
  return end !== undefined && isName(words.slice(end)) ? start + end : to
}
