import { type Edit, lineBreakAt } from '../../markup/edit-text.js'
import type { Span } from '../../schema/span.js'
import { CALENDAR_DAY, MONTH } from '../../text/day-patterns.js'
import { findOrEnd } from '../../text/find.js'
import { KNOWN_WORDING } from '../../text/furniture-lines.js'
import { ARXIV_NUMBER, AUTHOR_COUNT, LIST_WINDOW } from '../../text/page-patterns.js'
import { matchAt } from '../../text/sticky.js'
import { type Borders, DOT, LABEL, type Unclear } from './borders.js'
import { collectionBorders } from './collection-borders.js'
import { listBorders } from './list-borders.js'
import { bareListBorders, searchBorders } from './run-borders.js'
import { trendingBorders } from './trending-borders.js'

/** What only the cards of a page hold whose parts a tool joined without white space: `get_text(strip=True)`; and how each layout's are parted. */
const CARDS: readonly [mark: RegExp, find: (text: string, start: number, end: number) => Borders][] = [
  [new RegExp(`Paper•${ARXIV_NUMBER}•Published`), collectionBorders],
  [new RegExp(`${DOT}(?:Published on )?${CALENDAR_DAY}Upvote`), trendingBorders],
  [new RegExp(`${LABEL}\\S[^·]{1,400}${DOT}${AUTHOR_COUNT}(?=\\S|$)`), listBorders],
  [new RegExp(`[^\\s·]${DOT}(?!${CALENDAR_DAY}\\s)${CALENDAR_DAY}`), searchBorders],
  [new RegExp(`[^\\s]${DOT}${AUTHOR_COUNT}(?=\\S|$)`), bareListBorders],
]

/** The wording over a page's cards, and under them, takes no more. */
const LONGEST_WORDING = 3000

/** `Aug|1`, which many pages have on two lines, and `Aug 1`, under the header's wording */
const DATE = new RegExp(`(${MONTH})(?=\\d)`, 'y')

/** What makes the parts of a page with glued cards lines, and what it has that can be read in more than one way; null: it has no such cards. */
export function partGluedCards(text: string): { edits: Edit[]; unclear: Unclear[] } | null {
  const [mark, find] = CARDS.find(([pattern]) => pattern.test(text)) ?? []
  if (!mark || !find) return null
  const first = Math.min(text.search(mark), findOrEnd(text, LABEL, 0))
  const header = wordingIn(text.slice(0, Math.min(first, LONGEST_WORDING)), 0)
  const tail = Math.max(text.length - LONGEST_WORDING, first)
  const footer = lastRun(text, wordingIn(text.slice(tail), tail))
  const begin = header.at(-1)?.end ?? 0
  const month = matchAt(DATE, text, begin)?.[0].length ?? 0
  const { breaks, unclear } = find(text, begin, text.slice(0, footer[0]?.start).trimEnd().length)
  const wording = [...header, ...footer].flatMap(({ start, end }) => [start, end])
  return { edits: editsOf([...wording, begin + month, ...breaks], unclear), unclear }
}

function editsOf(breaks: readonly number[], unclear: readonly Unclear[]): Edit[] {
  return [
    ...unclear.flatMap(({ start, end, isName }) => (isName ? [] : [{ start, end, replacement: '\n' }])),
    ...[...new Set(breaks)].filter((at) => at > 0).map(lineBreakAt),
  ]
}

const WORDING = new RegExp(`${LIST_WINDOW}|Hugging Face|${KNOWN_WORDING}`, 'gi')

/** Those of some words that stand at a text's end with nothing else between them. */
function lastRun(text: string, words: readonly Span[]): readonly Span[] {
  const isFirst = ({ start }: Span, index: number): boolean =>
    index === 0 || text.slice((words[index - 1] as Span).end, start).trim() !== ''
  return words.slice(words.findLastIndex(isFirst))
}

/** The page's own words in a part of its text that begins at `from`, where one is glued to the next. */
function wordingIn(text: string, from: number): Span[] {
  const words = [...text.matchAll(WORDING)].flatMap(({ 0: word, index }) =>
    LETTER.test(word) ? [{ start: index, end: index + word.length }] : [],
  )
  return words
    .filter(
      ({ start, end }, index) =>
        words[index + 1]?.start === end || (words[index - 1]?.end === start && !SMALL_LETTER.test(text.charAt(end))),
    )
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
}

/** Not the `/` between links */
const LETTER = /\p{Alphabetic}/u

/** `Submit|ted`: not the whole of a word */
const SMALL_LETTER = /\p{Lowercase}/u
