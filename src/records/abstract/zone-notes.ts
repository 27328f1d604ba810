import { isVotes } from '../../tokens/kinds.js'
import { endOfParagraph, skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { lineLength } from '../text-lines.js'
import { readsLikeTitle } from '../title-words.js'
import { lineAfter } from './paragraph.js'
import { SHORTEST_BROKEN_LINE } from './plain-title.js'
import type { Zone } from './read-zone.js'

/** A note is shorter than most titles, but for one that is marked as a quotation: `> My note: …` */
export const LONGEST_NOTE = 60
const QUOTE_MARK = '> '

/** `### `, `- ` */
const LIST_MARK = /^[#*+-]{1,6} /

/** `#1`, which the site can count cards by, has none. */
const LETTER = /\p{Alphabetic}/u

/** `1.`, `(1)`, `1` in a heading */
const NUMBER = /^\(?(\d{1,3})[.):]?$/

/** Titles are so much longer than somebody's own headings over them, of which no two need be alike; a badge or names under titles are not. */
const TIMES_LONGER = 1.5
const FEWEST_HEADINGS = 2

/** A title, and what stands over it and is none. */
interface NotedTitle {
  /** The token that begins the title. */
  at: number
  length: number
  /** The line of the note right over it. */
  note: string
  /** Whether that is a date. */
  dated: boolean
}

/**
 * Gives where the title begins behind what is no title: a date alone; or somebody's own line, `My notes`, where fewer than half of the cards
 * have one, and none a mark (`areMarked`), or where the lines of all are headings of what follows. -1: there is none.
 */
export function findNotes(
  page: PageTokens,
  zones: readonly Zone[],
  limitOf: (index: number) => number,
  areMarked: boolean,
): (index: number) => number {
  const parted = zones.filter(({ to }, index) => isLineOverBlank(page, to, limitOf(index))).length
  const areParted = parted >= FEWEST_PARTED && parted * 3 >= (zones.length - 1) * 2
  const titles = zones.map(({ to }, index) => titleUnderNotes(page, to, limitOf(index), areParted))
  const noted = titles.filter((title) => title && !title.dated) as NotedTitle[]
  const areOwn = noted.length * 2 < zones.length ? !areMarked : areHeadings(noted)
  return (index) => {
    const title = titles[index]
    return title && (areOwn || title.dated) ? title.at : -1
  }
}

/** On a page with fewer such titles a line can be the first of one that was wrapped. */
const FEWEST_PARTED = 2

/** Whether a title is one line, and an empty one stands under it. */
function isLineOverBlank({ tokens }: PageTokens, from: number, limit: number): boolean {
  if (from >= limit) return false
  const next = lineAfter(tokens, from, limit)
  return next < limit && tokens[next]?.afterBlank === true
}

/** Whether notes over titles are headings, rather than titles over what is none; a badge that many titles have is told elsewhere. */
function areHeadings(noted: readonly NotedTitle[]): boolean {
  const headings = new Set(noted.map(({ note }) => note).filter((note) => LETTER.test(note)))
  const excess = noted.reduce((sum, { length, note }) => sum + length - note.length * TIMES_LONGER, 0)
  return noted.length >= FEWEST_HEADINGS && (areNumbers(noted) || (headings.size >= FEWEST_HEADINGS && excess > 0))
}

/** Whether notes number what they stand over: `1.`, `2.` */
function areNumbers(noted: readonly NotedTitle[]): boolean {
  const numbers = noted.map(({ note }) => Number(NUMBER.exec(note)?.[1] ?? Number.NaN))
  return numbers.every((number, index) => number - index === numbers[0])
}

/** The title under one note or several. `areParted`: whether the page's titles are one line each, over an empty one. */
function titleUnderNotes(page: PageTokens, from: number, limit: number, areParted: boolean): NotedTitle | null {
  const isOverDate = page.tokens[from + 1]?.kind === 'date'
  let title = titleUnderNote(page, isOverDate ? from + 1 : from, limit, areParted)
  for (let next = title; next; next = titleUnderNote(page, next.at, limit, areParted)) title = next
  return title
}

/** Whether a title does not begin on a line over its own: no title was broken behind so few words. */
const isUnbroken = (line: Token, title: Token): boolean =>
  line.lineStart !== title.lineStart && lineLength(line) < SHORTEST_BROKEN_LINE

/** The title that reads like one, over another paragraph, and under a date, or a short paragraph, with or without its vote box. */
function titleUnderNote(page: PageTokens, index: number, limit: number, areParted: boolean): NotedTitle | null {
  const { text, tokens } = page
  const at = skipTokens(tokens, isVotes, index + 1, limit)
  if (at + 1 >= limit) return null
  const end = endOfParagraph(tokens, at, limit)
  const [over, title] = [tokens[index] as Token, tokens[at] as Token]
  const abstract = end < limit ? tokens[end] : undefined
  const note = text.slice(over.lineStart, over.lineEnd).replace(LIST_MARK, '')
  // A number that counts titles stands right over them, and so can any note where an empty line stands under them.
  const isRightOver = (): boolean => NUMBER.test(note) || (areParted && isUnbroken(over, title))
  if (!(tokens[index + 1]?.afterBlank || isRightOver()) || title.kind !== 'prose') return null
  if (over.link || title.link || abstract?.link || !readsLikeTitle(page, at, limit)) return null
  const words = text.slice(title.start, (tokens[end - 1] as Token).end)
  // `We find:`
  if (words.endsWith(':')) return null
  const dated = over.kind === 'date'
  const isNote = note.length <= LONGEST_NOTE || text.startsWith(QUOTE_MARK, over.start)
  const isOverLonger = (): boolean =>
    abstract?.afterBlank === true &&
    (tokens[endOfParagraph(tokens, end, limit) - 1] as Token).lineEnd - abstract.lineStart > words.length
  return dated || (isNote && isOverLonger()) ? { at, length: words.length, note, dated } : null
}
