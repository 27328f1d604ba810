import type { Span } from '../schema/span.js'
import { holdsCardLabel } from '../text/collection-patterns.js'
import { DAY_OR_AGE, LONG_MONTH } from '../text/day-patterns.js'
import { AUTHOR_COUNT, COUNT, LONGEST_TITLE_LINE } from '../text/page-patterns.js'
import { skip } from '../text/sticky.js'
import { spansOf, textAt } from '../text/text-at.js'
import { WHITE_SPACE } from './glued-cards/borders.js'
import { isName } from './glued-cards/title-end.js'
import { headerOf, piecesOf, trimmed } from './joined-header.js'
import { findWording } from './joined-wording.js'
import { endOfSpacedTitle } from './spaced-title.js'

/** Where a line ended, with what its source has around it. */
const GAP = '\\s{1,60}'

/** What of that is left around a dot, which can be glued to what stands beside it */
const AROUND_DOT = '\\s{0,60}'

/** `Upvote 7 GitHub 2.12k arXiv Page`, on a trending page; comments, and the next card's votes, on a search page */
const BUTTONS = `(?=${GAP}(?:Upvote|GitHub|arXiv))(?:${GAP}Upvote${GAP}(?:-|${COUNT}))?(?:${GAP}GitHub${GAP}${COUNT})?(?:${GAP}arXiv Page)?`
const COUNTS = `(?:${GAP}(?:-|${COUNT})){0,2}`

/** A card's authors behind its text, or behind its organization, with marks of avatars */
const AUTHORS = `(?<=\\S)(?:${GAP}[*•-]){0,30}(?:(?:${GAP}[·•])?${GAP}${AUTHOR_COUNT})?${AROUND_DOT}`

/**
 * `4 authors · Oct 14, 2025 7 12`, `OCC · 4 authors · Oct 14, 2025`, `· Published on Oct 14, 2025 Upvote 7 arXiv Page`: a card's end from its
 * dot on, which is fast to find, behind what is captured
 */
const TAIL = new RegExp(
  `·(?<=(${AUTHORS})·)${AROUND_DOT}(?:Published on )?${DAY_OR_AGE}(?:${BUTTONS}|${COUNTS})(?=\\s|$)`,
  'g',
)

/** What no other site's pages have around a day: authors, buttons */
const SURE = new RegExp(`${AUTHOR_COUNT}|Upvote|arXiv Page`)

/** What each card of a list has, which another reading parts, as it does collections */
const LABEL = /Submitted by\s/g

/** Its parts, and those of what stands over a card */
const PART = new RegExp(
  `[·•]|Submitted by|${AUTHOR_COUNT}|${LONG_MONTH}${GAP}20\\d\\d|(?:Published on )?${DAY_OR_AGE}|${LONG_MONTH}${GAP}\\d{1,2}|Week${GAP}\\d{1,2}|arXiv Page|\\S{1,99}`,
  'gi',
)

/** `4 authors ·`: no organization stands before them. */
const BEGINS_WITH_AUTHORS = new RegExp(`^[^·]{0,999}${AUTHOR_COUNT}`)

/** What a person or a script writes between cards, a line each: a rule, a heading, an address, the name of a file */
const BETWEEN =
  /(?:[ \t]{0,20}(?:[-=*_#~]{3,999}|#{1,6} [^\n]{1,200}|https?:\/\/\S{1,300}|==> [^\n]{1,300} <==)[ \t]{0,20}(?:\n\s{0,60}|$)){1,9}/y

/** `--- 12`, which a script that joined the lines, too, puts between the comments of a card and the votes of the next; `Submitted by jfeldt`, whose submitter is one word, as a handle is */
const HEAD = new RegExp(
  `(?:[-=*_]{3,99}(?:${GAP}(?:-|${COUNT}))?\\s{1,60})?(?:Submitted by${GAP}\\S{1,60}(?=\\s))?`,
  'y',
)

/** `Oct 14 7`, `Week 19 7`, `May 2026 7`, `7`, over the first title of a search page */
const HEADER_END = new RegExp(
  `(?:(?:${LONG_MONTH}${GAP}(?:\\d{1,2}, )?\\d{1,4}(?: [-–] (?:${LONG_MONTH} )?\\d{1,2}(?:, \\d{4})?)?|Week${GAP}\\d{1,2}(?:,? \\d{4})?|20\\d\\d-W\\d\\d)(?=\\s))?(?:\\s{0,60}(?:-|${COUNT})(?=\\s))?`,
  'iy',
)

/** `heads. |Tide Lab`, `heads   |Tide Lab`, `at https://tide.example |Tide Lab`: an organization behind a text, where no authors stand */
const BEFORE_NAME = /(?:(?<=[.!?…。)]["”’)]?|:\/\/\S{1,100})\s{1,60}|(?<=\S) {2,60})(?=\S)/g
const LONGEST_NAME = 80

/** More than one space, where a page's source has more between its parts, and not a wrap with what indents the rest of a title */
const WIDE_GAP = /(?<=\S) {2,60}(?=[^\s\p{Lowercase}])/u

/** A part of a page that was a line of its own, or a text with its own lines. */
export interface Part extends Span {
  isText?: true
}

/** The parts of a page whose cards' texts, too, a tool joined with spaces; null: it has no such cards. */
export function partJoinedCards(text: string): Part[] | null {
  const tails = findTails(text)
  const labels = text.match(LABEL)?.length ?? 0
  const isSure =
    tails.some((tail) => SURE.test(textAt(text, tail))) || headerOf(text, 0, tails[0]?.start ?? 0).length > 0
  if (!isSure || labels > tails.length * 2 || holdsCardLabel(text)) return null
  let at = 0
  const cards = tails.map(({ start, end }) => {
    const parts = partCard(text, at, start, end)
    at = end
    return parts
  })
  if (cards.filter((parts) => isJoined(text, parts)).length * 2 <= cards.length) return null
  return [...cards.flat(), ...partRest(text, at)]
}

function findTails(text: string): Span[] {
  let done = 0
  return Array.from(text.matchAll(TAIL), ({ 0: words, 1: authors, index }) => {
    // The last count of one can stand before the word `authors` of the next.
    const start = Math.max(index - (authors as string).length, done)
    done = index + words.length
    return { start, end: done }
  })
}

/** A title's source wraps it on no more lines. */
const MOST_TITLE_LINES = 3

/** Whether a card's text stands on one line with the end of its title. */
function isJoined(text: string, parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ isText }) => isText)
  const [title, words] = [parts[at - 1], parts[at]]
  if (!title || !words || text.slice(title.end, words.start).includes('\n')) return false
  return textAt(text, title).split('\n', MOST_TITLE_LINES + 1).length <= MOST_TITLE_LINES
}

/** What the text's end cut, or the page's own words */
function partRest(text: string, from: number): Part[] {
  const words = findWording(text, from, text.length)
  const start = skip(WHITE_SPACE, text, from)
  return words.length > 0
    ? piecesOf(text, from, text.length, words)
    : partText(text, skip(WHITE_SPACE, text, skip(HEAD, text, start)), text.length)
}

/** The parts of a card, and of what stands over it, from where the one before ends; where its tail begins and ends. */
function partCard(text: string, from: number, tail: number, end: number): Part[] {
  // A label without a handle, `Submitted by · 4 authors ·`, takes nothing of the tail for one.
  const skipTo = (pattern: RegExp, at: number): number => Math.min(skip(pattern, text, at), tail)
  const header = headerOf(text, from, tail)
  const over = skipTo(WHITE_SPACE, header.at(-1)?.end ?? from)
  const start = skipTo(BETWEEN, over)
  const headerEnd = from === 0 || header.length > 0 || start > over ? skipTo(HEADER_END, start) : start
  const begin = skipTo(WHITE_SPACE, skipTo(HEAD, skipTo(WHITE_SPACE, headerEnd)))
  const name = BEGINS_WITH_AUTHORS.test(text.slice(tail, end)) ? tail : beginOfOrganization(text, begin, tail)
  const words = partText(text, begin, name)
  // A note behind a footer, with its day
  if (header.length > 0 && words.length < 2) return [...header, ...trimmed(text, over, end)]
  return [
    ...header,
    ...linesIn(text, over, start),
    ...partsIn(text, start, headerEnd),
    ...partsIn(text, headerEnd, begin),
    ...words,
    ...trimmed(text, name, tail),
    ...partsIn(text, tail, end),
  ]
}

/** A card's title and its text; all of it the title, where nothing shows that the text begins. */
function partText(text: string, from: number, to: number): Part[] {
  const title = from + endOfJoinedTitle(text.slice(from, to))
  return [...trimmed(text, from, title), ...trimmed(text, title, to).map((part): Part => ({ ...part, isText: true }))]
}

const LINE = /[^\n]+/g

const linesIn = (text: string, from: number, to: number): Span[] =>
  spansOf(LINE, text, from, to).flatMap(({ start, end }) => trimmed(text, start, end))

/** The parts of a range that holds no title and no text. */
const partsIn = (text: string, start: number, end: number): Span[] => spansOf(PART, text, start, end)

function endOfJoinedTitle(words: string): number {
  const gap = words.slice(0, LONGEST_TITLE_LINE).search(WIDE_GAP)
  const end = gap < 0 ? endOfSpacedTitle(words) : gap
  return end < 0 ? words.length : end
}

function beginOfOrganization(text: string, from: number, to: number): number {
  const start = Math.max(to - LONGEST_NAME, from)
  const words = text.slice(start, to)
  const end = Array.from(words.matchAll(BEFORE_NAME), ({ 0: gap, index }) => index + gap.length).at(-1)
  return end !== undefined && isName(words.slice(end)) ? start + end : to
}
