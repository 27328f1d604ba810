import { isCalendarDay } from '../text/calendar.js'
import { AGE, MONTH, MONTHS } from '../text/day-patterns.js'
import { COUNT } from '../text/page-patterns.js'
import { openingOf } from './opening.js'
import { readCount } from './read-count.js'

/** A date as the page shows it, and the count an extractor left behind it. */
export interface DateReading {
  /** `null`: the page shows none, as the site does for the current year. */
  year: number | null
  /** 1 to 12. */
  month: number
  day: number
  /** Days before the day the page was saved (`3 days ago`), or `null`. */
  daysAgo: number | null
  /** The number after the date, and its length in characters at the end of the token. */
  count: number | null
  countLength: number
  problem: 'ambiguous' | 'invalid' | 'coarse' | null
}

const NAME = `(${MONTH})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`
const WHOLE_YEAR = '((?:19|20)\\d\\d)'
const SPACED_COUNT = `(?:[ \\t]{1,3}(${COUNT}))?`

/** `Oct 6, 2024`, `May 30`, `Aug 28, 20244`, `May 81`, `Sept. 3`, `Oct 6 2024`, `October 6th, 2024` */
const CALENDAR = `${NAME} (\\d{1,8})(?:(?<= \\d{1,2})(?:st|nd|rd|th))?(?:, ?(\\d{4,10})| ${WHOLE_YEAR})?`

/** `6 Oct 2024`, `2024-10-06`, `2024/10/06`: no page of the site, but tools that write its dates anew */
const DAY_FIRST = `(\\d{1,2}) ${NAME},? ${WHOLE_YEAR}`
const ISO = `${WHOLE_YEAR}[-/](\\d\\d)[-/](\\d\\d)`

/** `Aug 8, 2024 2`: each of them, with its count */
const CALENDAR_DATE = new RegExp(`^${CALENDAR}${SPACED_COUNT}$`, 'i')
const DAY_FIRST_DATE = new RegExp(`^${DAY_FIRST}${SPACED_COUNT}$`, 'i')
const ISO_DATE = new RegExp(`^${ISO}${SPACED_COUNT}$`)
const RELATIVE_DATE = new RegExp(`^(${AGE})${SPACED_COUNT}$`, 'i')

/** `(`, but not `(?:` */
const GROUP = /\((?!\?)/g

const withoutGroups = (source: string): string => source.replace(GROUP, '(?:')

/** The source of a pattern for any of them, perhaps with its count, in a line that goes on with a separator. */
export const DATE = withoutGroups(
  `(?:${CALENDAR}|${DAY_FIRST}|${ISO}|${AGE})(?:[ \\t]{1,3}${COUNT}(?=[ \\t]*(?:$|[·•|])))?`,
)

const DAYS_OF_UNIT: Record<string, number | undefined> = { minute: 0, hour: 0, day: 1, week: 7 }

/** Reads a whole text as a date with an optional count; `null` if it is not one. `counted`: its link tells that a count is there. */
export function readDate(text: string, counted = false): DateReading | null {
  const calendar = CALENDAR_DATE.exec(text)
  if (calendar) return readCalendarDate(calendar, counted)
  const dayFirst = DAY_FIRST_DATE.exec(text)
  if (dayFirst) return readWholeDate(dayFirst[3], readMonth(dayFirst[2] as string), dayFirst[1], dayFirst[4])
  const iso = ISO_DATE.exec(text)
  if (iso) return readWholeDate(iso[1], Number(iso[2]), iso[3], iso[4])
  const relative = RELATIVE_DATE.exec(text)
  return relative && readRelativeDate(relative)
}

/** The number of the month whose first three letters stand at a place, 1 to 12, or 0. */
export const readMonth = (text: string, at = 0): number => MONTH_NUMBERS.get(openingOf(text, at)) ?? 0

const MONTH_NUMBERS: ReadonlyMap<number, number> = new Map(MONTHS.map((name, index) => [openingOf(name, 0), index + 1]))

/** `Apr 2026` is a month, not April 20 with 26 comments; `Apr 1923` is older than any page. */
const YEAR = /^20\d\d$/

const readWholeDate = (year: string | undefined, month: number, day: string | undefined, count = ''): DateReading =>
  calendarReading(Number(year), month, Number(day), count === '' ? null : readCount(count), count.length)

function readCalendarDate(match: RegExpExecArray, counted: boolean): DateReading | null {
  const [, name = '', dayDigits = '', commaYear, spacedYear, spaced] = match
  const yearDigits = commaYear ?? spacedYear
  const month = readMonth(name)
  const glued = yearDigits === undefined ? dayDigits : yearDigits.slice(4)
  const year = yearDigits === undefined ? null : Number(yearDigits.slice(0, 4))
  if (spaced !== undefined) {
    if (glued.length > (year === null ? 2 : 0)) return null
    return calendarReading(year, month, Number(dayDigits), readCount(spaced), spaced.length)
  }
  if (year !== null) {
    if (dayDigits.length > 2 || glued.startsWith('0')) return null
    const count = glued === '' ? null : Number(glued)
    return calendarReading(year, month, Number(dayDigits), count, glued.length)
  }
  if (YEAR.test(dayDigits)) return null
  const alone = dayDigits.length <= 2 ? calendarReading(year, month, Number(dayDigits), null, 0) : null
  // `Jan 16` behind which a link to `#community` stands: January 1, and 6 comments.
  if (alone?.problem === null && !counted) return alone
  const [first, second] = splitDayAndCount(month, dayDigits)
  if (!first) return alone
  const reading = calendarReading(year, month, first.day, first.count, first.countLength)
  return second ? { ...reading, problem: 'ambiguous' } : reading
}

/** The ways to read `312` as a day and a count, both without a leading zero. */
function splitDayAndCount(month: number, digits: string): Pick<DateReading, 'day' | 'count' | 'countLength'>[] {
  const isDay = (day: string): boolean => !day.startsWith('0') && isCalendarDay(2024, month, Number(day))
  return [1, 2]
    .filter((length) => length < digits.length && isDay(digits.slice(0, length)) && digits[length] !== '0')
    .map((length) => ({
      day: Number(digits.slice(0, length)),
      count: Number(digits.slice(length)),
      countLength: digits.length - length,
    }))
}

/** Marks a day that the calendar does not have; a day without a year may be a leap day. */
export function calendarReading(
  year: number | null,
  month: number,
  day: number,
  count: number | null,
  countLength: number,
): DateReading {
  const problem = isCalendarDay(year ?? 2024, month, day) ? null : 'invalid'
  return { year, month, day, daysAgo: null, count, countLength, problem }
}

/** `a`, `an` */
const ARTICLE = /^a/

/** `days` */
const PLURAL = /s$/

function readRelativeDate([, age = '', count]: RegExpExecArray): DateReading {
  const [amount = '', unit = ''] = age.toLowerCase().split(' ').slice(-3)
  const days = DAYS_OF_UNIT[unit.replace(PLURAL, '')]
  return {
    year: null,
    month: 0,
    day: 0,
    daysAgo: days === undefined ? null : days * (ARTICLE.test(amount) ? 1 : Number(amount)),
    count: count === undefined ? null : readCount(count),
    countLength: count?.length ?? 0,
    problem: days === undefined ? 'coarse' : null,
  }
}
