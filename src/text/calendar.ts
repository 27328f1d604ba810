import { addMilliseconds } from 'date-fns/addMilliseconds'

/** Whether the calendar has such a day; `year` and `month` from 1. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && day >= 1 && (day <= (DAYS_OF_MONTH[month] ?? 0) || (month === 2 && day === 29 && isLeapYear(year)))

/** The days each month, from 1, has in every year. */
const DAYS_OF_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean => daysBefore(isoDate(year, 3, 1), 1) === isoDate(year, 2, 29)

/** `2024-08-01` */
export const isoDate = (year: number, month: number, day: number): string =>
  String(year).padStart(4, '0') + TWO_DIGITS[month] + TWO_DIGITS[day]

/** `-00` to `-31` */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => `-${String(number).padStart(2, '0')}`)

/** The day so many days before an ISO date; `null` where the calendar has no such day, before the year 1. */
export function daysBefore(date: string, days: number): string | null {
  // An instant, so that no time zone (Kiritimati had no 1994-12-31) can move the day.
  const noon = `${date}T12:00:00Z`
  const day = addMilliseconds(noon, -days * MILLISECONDS_OF_DAY)
    .toISOString()
    .slice(0, 10)
  return day > FIRST_DAY ? day : null
}

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000

/** What stands before it has a year 0, or a sign. */
const FIRST_DAY = '0001'
