import { AGE, MONTH } from '../../text/day-patterns.js'
import { AUTHOR_COUNT } from '../../text/page-patterns.js'
import { matchAt, skip } from '../../text/sticky.js'
import { type Borders, DOT, endsOf, joinBorders, TITLE_BEGINS, WHITE_SPACE } from './borders.js'
import { textBorders } from './text-borders.js'

/** What ends a card, and begins the next: comments, and its votes, `11`, `2-` */
const COUNTS = `(\\d{0,12}?)(-?)(?:${TITLE_BEGINS}|$)`

/** `·|Oct 14, 2025|11|Orca`, `·|Oct 14|11|Orca`, `·|3 days ago|2-|Orca`, on a search page */
const DATE_AND_COUNTS = new RegExp(`(${DOT})(${MONTH} (?:\\d{1,2}, \\d{4})?|${AGE})()${COUNTS}`, 'g')

/** `·|4 authors|11|Orca`, `·|4 authors|2.12k|11|Orca`, on a list without submitters */
const AUTHORS_AND_COUNTS = new RegExp(`(${DOT})(${AUTHOR_COUNT})(\\d[\\d.]{0,12}[km])?${COUNTS}`, 'g')

/** `Oct 14|7|Orca`, `May 2026|7|Orca`, `7|Orca`, which ends the page's header */
const HEADER_END = new RegExp(`(${MONTH} 20\\d\\d|${MONTH} ?)?(\\d{0,12}?)(-?)${TITLE_BEGINS}`, 'y')

/** The borders of a page's cards between `start`, behind the header's wording, and `end`, before the footer. */
type FindBorders = (text: string, start: number, end: number) => Borders

export const searchBorders: FindBorders = (text, start, end) =>
  runBorders(text.slice(0, end), start, DATE_AND_COUNTS, textBorders)

export const bareListBorders: FindBorders = (text, start, end) =>
  runBorders(text.slice(0, end), start, AUTHORS_AND_COUNTS, () => [])

function runBorders(
  text: string,
  start: number,
  ends: RegExp,
  bordersInText: (text: string, start: number) => number[],
): Borders {
  const tails = [...text.matchAll(ends)]
  const header = matchAt(HEADER_END, text, start)
  const isBoxed = isOverVotes(header) || showsVotes(tails)
  const parts = [headerBorders(header, start, isBoxed)]
  const votes = votesOfLines(text, start, tails)
  for (const [index, tail] of tails.entries()) {
    const behind = skip(WHITE_SPACE, text, parts.at(-1)?.breaks.at(-1) as number)
    const begin = behind + (votes[index] ?? '').length
    const breaks = [behind, begin, ...bordersInText(text.slice(begin, tail.index), begin)]
    // Behind the last can stand a card that the text's end cut.
    const isFollowed = index < tails.length - 1 || text.slice(tail.index + tail[0].length).trim() !== ''
    parts.push({ breaks, unclear: [] }, tailBorders(tail, isBoxed && isFollowed))
  }
  return joinBorders(parts)
}

/** `29|Orca`, `-|3D Orca`: the votes before a title, where each card has a line of its own */
const VOTES_FIRST = new RegExp(`\\s*(\\d{1,6}?|-)${TITLE_BEGINS}(?=\\S)`, 'y')

/** The votes with which each card begins, where most cards have lines of their own that begin so; none otherwise. */
function votesOfLines(text: string, start: number, tails: readonly RegExpExecArray[]): readonly string[] {
  const ends = [start, ...tails.slice(0, -1).map(({ 0: words, index }) => index + words.length)]
  const areApart = ends.slice(1).filter((end) => text.charAt(end) === '\n').length * 2 > tails.length - 1
  const votes = ends.map((end) => matchAt(VOTES_FIRST, text, end)?.[1] ?? '')
  return areApart && votes.filter(Boolean).length * 2 > votes.length ? votes : []
}

/** Whether more digits stand behind the page's month than a day has, or `-`. */
function isOverVotes(header: RegExpExecArray | null): boolean {
  const [, month, digits = '', dash] = header ?? []
  return Boolean(dash) || (month !== undefined && digits.length > (isWholeMonth(month) ? 0 : 2))
}

/** `May 2026`, over a month's papers, which no day follows */
const isWholeMonth = (month: string): boolean => month.length > 'May '.length

/** Whether behind most cards stand two digits or more, or `-`: comments, and the votes of the next card. */
function showsVotes(tails: readonly RegExpExecArray[]): boolean {
  const between = tails.slice(0, -1)
  const boxed = between.filter(
    ([, , date, , digits = '', dash]) => dash || digits.length > (isWithoutYear(date) ? 2 : 1),
  )
  return boxed.length * 2 > between.length
}

/** `Oct `, whose day is the first of the digits behind it */
const isWithoutYear = (date = ''): boolean => date.endsWith(' ')

/** The page's day, if it shows one, and the votes of its first card. */
function headerBorders(header: RegExpExecArray | null, start: number, isBoxed: boolean): Borders {
  const [all = '', month = '', digits = '', dash = ''] = header ?? []
  const end = start + all.length
  if (!isBoxed || dash) return { breaks: month || dash ? [end - dash.length, end] : [start], unclear: [] }
  const day = month && !isWholeMonth(month) ? lengthOfDay(digits, true) : 0
  return {
    breaks: [start + month.length + (day ?? 0), end],
    unclear: day === null ? [{ start, end }] : [],
  }
}

/** How many of some digits are a day; `isFollowed`: others follow; null: they can be read in more than one way. */
function lengthOfDay(digits: string, isFollowed: boolean): number | null {
  const longest = digits.length - (isFollowed ? 1 : 0)
  const days = [1, 2].filter((length) => length <= longest && isDay(digits.slice(0, length)) && digits[length] !== '0')
  return days.length === 1 ? (days[0] as number) : null
}

const isDay = (digits: string): boolean => !digits.startsWith('0') && Number(digits) <= 31

/** The date or the authors, the comments, and the votes of the next card. */
function tailBorders(tail: RegExpExecArray, isBoxed: boolean): Borders {
  const [, dot = '', fact = '', stars = '', digits = '', dash = ''] = tail
  const day = isWithoutYear(fact) ? lengthOfDay(digits, isBoxed && !dash) : 0
  // The count of a date stays on its line.
  const isOfDate = !fact.includes('author') && (!isBoxed || dash !== '')
  const shown = isOfDate ? digits : digits.slice(0, day ?? digits.length)
  const counts = digits.slice(shown.length)
  const ends = endsOf(tail.index, ['', dot, fact + shown, stars, counts, dash])
  const start = ends[3] as number
  const isUnclear = isBoxed && !dash && counts.length > 1
  return { breaks: ends, unclear: isUnclear ? [{ start, end: start + counts.length }] : [] }
}
