import { describe, expect, it } from 'vitest'
import { daysBefore, isCalendarDay, isoDate } from '../../src/text/calendar.js'

describe('isCalendarDay', () => {
  const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  it.each(LENGTHS.map((days, index) => [index + 1, days] as const))('month %i has %i days', (month, days) => {
    expect([0, 1, days, days + 1].map((day) => isCalendarDay(2023, month, day))).toEqual([false, true, true, false])
  })

  it.each([
    [2024, true],
    [2000, true],
    [2023, false],
    [1900, false],
  ])('February 29 of %i: %s', (year, exists) => {
    expect(isCalendarDay(year, 2, 29)).toBe(exists)
    expect(isCalendarDay(year, 2, 30)).toBe(false)
  })

  it.each([0, 13])('there is no month %i', (month) => {
    expect(isCalendarDay(2024, month, 1)).toBe(false)
  })

  it('there is no year 0', () => {
    expect(isCalendarDay(0, 10, 6)).toBe(false)
  })
})

describe('isoDate', () => {
  it.each([
    [2024, 8, 1, '2024-08-01'],
    [2024, 10, 10, '2024-10-10'],
    [2024, 9, 9, '2024-09-09'],
    [24, 12, 31, '0024-12-31'],
  ])('%i, %i, %i', (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date)
  })
})

describe('daysBefore', () => {
  it.each([
    ['2024-03-01', 0, '2024-03-01'],
    ['2024-03-01', 1, '2024-02-29'],
    ['0001-01-01', 0, '0001-01-01'],
    ['0001-01-01', 1, null],
    ['0001-01-01', 400, null],
    ['2025-01-01', 1, '2024-12-31'],
    ['2024-11-05', 365, '2023-11-06'],
  ])('%s, %i', (date, days, before) => {
    expect(daysBefore(date, days)).toBe(before)
  })
})
