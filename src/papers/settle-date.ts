import type { Code } from '../schema/diagnostic-catalogue.js'
import { daysBefore, isCalendarDay, isoDate } from '../text/calendar.js'
import type { DateReading } from '../tokens/read-date.js'

/** A date, or the reason why it is none or needed a rule. */
export interface SettledDate {
  date: string | null
  finding: Code | null
}

/**
 * Finds the year of a date that shows none: from the day the page was saved (the latest such date not after it),
 * else from the arXiv identifier, whose first digits are the year and month of submission. A paper whose identifier is younger was on no
 * page that was saved on that day. Where it is older, that is told.
 */
export function settleDate(
  reading: DateReading,
  referenceDate: string | undefined,
  arxivId: string | null,
): SettledDate {
  if (reading.problem === 'ambiguous') return { date: null, finding: 'ambiguous-count' }
  if (reading.problem !== null) return { date: null, finding: 'invalid-date' }
  if (reading.daysAgo !== null) {
    if (!referenceDate) return { date: null, finding: 'missing-year' }
    const date = daysBefore(referenceDate, reading.daysAgo)
    return { date, finding: date ? 'inferred-date' : 'invalid-date' }
  }
  const { year, month, day } = reading
  if (year !== null) return { date: isoDate(year, month, day), finding: null }
  const inferred = arxivId ? yearNearIdentifier(arxivId, month) : null
  const date = referenceDate ? nearestDay(referenceDate, -1, month, day) : null
  const yearsEarly = date === null || inferred === null ? 0 : inferred - Number(date.slice(0, 4))
  if (referenceDate && yearsEarly <= 0) {
    return { date, finding: date === null ? 'invalid-date' : yearsEarly < 0 ? 'ambiguous-year' : null }
  }
  if (inferred === null) return { date: null, finding: 'missing-year' }
  if (!isCalendarDay(inferred, month, day)) return { date: null, finding: 'invalid-date' }
  return { date: isoDate(inferred, month, day), finding: 'inferred-year' }
}

const LAST_YEAR = 9999

/** An ISO date, or the nearest such day after it, with the `step` 1, or before it, with -1; `null`: there is none. */
export function nearestDay(from: string, step: 1 | -1, month: number, day: number): string | null {
  for (let year = Number(from.slice(0, 4)); year > 0 && year <= LAST_YEAR; year += step) {
    const date = isoDate(year, month, day)
    if ((step > 0 ? date >= from : date <= from) && isCalendarDay(year, month, day)) return date
  }
  return null
}

/** `2503.01342`, `cs/9901001` */
const YEAR_AND_MONTH = /(?:^|\/)(\d{2})(\d{2})/

/** The year that brings the month nearest to the identifier's: `2501` and December are 2024. */
function yearNearIdentifier(arxivId: string, month: number): number | null {
  const digits = YEAR_AND_MONTH.exec(arxivId)
  if (!digits) return null
  const short = Number(digits[1])
  const year = short > 90 ? 1900 + short : 2000 + short
  const distance = month - Number(digits[2])
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
}
