import { SPACE } from '../text/characters.js'
import { MONTHS } from '../text/page-patterns.js'
import { readDigits } from './digits.js'
import { openingOf } from './opening.js'
import { calendarReading, type DateReading } from './read-date.js'

const MONTH_OF_OPENING: ReadonlyMap<number, number> = new Map(
  MONTHS.map((name, index) => [openingOf(name, 0), index + 1]),
)

/**
 * Reads `Oct 6, 2024` and `Aug 8, 2024 2`, as nearly all dates are written, where they are the whole of a range. Each card has
 * one, and `readDate`, which knows every other form, takes seven times as long; where both read, they read the same.
 */
export function readPlainDate(text: string, start: number, end: number): DateReading | null {
  if (text.charCodeAt(start + 3) !== SPACE) return null
  const month = MONTH_OF_OPENING.get(openingOf(text, start))
  if (month === undefined) return null
  const dayStart = start + 4
  const dayEnd = text.charCodeAt(dayStart + 1) === COMMA ? dayStart + 1 : dayStart + 2
  const yearEnd = dayEnd + 6
  if (yearEnd > end || text.charCodeAt(dayEnd) !== COMMA || text.charCodeAt(dayEnd + 1) !== SPACE) return null
  const day = readDigits(text, dayStart, dayEnd)
  const year = readDigits(text, dayEnd + 2, yearEnd)
  if (day < 0 || year < 0) return null
  if (yearEnd === end) return calendarReading(year, month, day, null, 0)
  const count = text.charCodeAt(yearEnd) === SPACE ? readDigits(text, yearEnd + 1, end) : -1
  return count < 0 ? null : calendarReading(year, month, day, count, end - yearEnd - 1)
}

const COMMA = 0x2c
