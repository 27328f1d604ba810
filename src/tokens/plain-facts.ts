import { isDigit, SPACE } from '../text/characters.js'
import { calendarReading, type DateReading, readMonth } from './read-date.js'

// Each card has the numbers, the authors and the date that these read, as nearly all cards write them, where they are the whole of a
// range. `readPhrase` and `readDate`, which know every other form, take several times as long; where both read, they read the same.

/** Reads `4 authors`; -1: it is not. */
export function readPlainAuthors(text: string, start: number, end: number): number {
  if (!isDigit(text.charCodeAt(start))) return -1
  const word = text.charCodeAt(end - 1) === SMALL_S ? ' authors' : ' author'
  const space = end - word.length
  return text.startsWith(word, space) ? readPlainNumber(text, start, space) : -1
}

const SMALL_S = 0x73

/** Reads `Oct 6, 2024`, `May 30`, `Aug 8, 2024 2` and `Feb 20 15`. */
export function readPlainDate(text: string, start: number, end: number): DateReading | null {
  if (text.charCodeAt(start + 3) !== SPACE) return null
  const month = readMonth(text, start)
  if (month === 0) return null
  const dayStart = start + 4
  const dayEnd = isDigit(text.charCodeAt(dayStart + 1)) ? dayStart + 2 : dayStart + 1
  const day = readPlainNumber(text, dayStart, dayEnd)
  const isDated = dayEnd < end && text.charCodeAt(dayEnd) === COMMA && text.charCodeAt(dayEnd + 1) === SPACE
  const dateEnd = isDated ? dayEnd + 6 : dayEnd
  const year = isDated ? readPlainNumber(text, dayEnd + 2, dateEnd) : null
  if (day < 0 || dateEnd > end || year === -1) return null
  if (dateEnd === end) {
    const reading = calendarReading(year, month, day, null, 0)
    // `May 81` may be May 8, and a count.
    return isDated || reading.problem === null ? reading : null
  }
  // `Oct 6 2024` has a year.
  if (text.charCodeAt(dateEnd) !== SPACE || (!isDated && end - dateEnd > MOST_COUNT)) return null
  const count = readPlainNumber(text, dateEnd + 1, end)
  return count < 0 ? null : calendarReading(year, month, day, count, end - dateEnd - 1)
}

/** ` 123` */
const MOST_COUNT = 4

const COMMA = 0x2c

/** More digits are left to the pattern that reads them all. */
const MOST_DIGITS = 6

const ZERO = 0x30

/** Reads `94`, the number that a range writes in digits alone; -1: it does not. */
export function readPlainNumber(text: string, start: number, end: number): number {
  if (start >= end || end - start > MOST_DIGITS) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isDigit(unit)) return -1
    value = value * 10 + unit - ZERO
  }
  return value
}
