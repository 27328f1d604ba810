import { describe, expect, it } from 'vitest'
import { type DateReading, readDate, readMonth } from '../../src/tokens/read-date.js'

const NONE = { year: null, daysAgo: null, count: null, countLength: 0, problem: null }

describe('calendar dates', () => {
  it.each<[string, Partial<DateReading>]>([
    ['Oct 6, 2024', { year: 2024, month: 10, day: 6 }],
    ['Oct 06, 2024', { year: 2024, month: 10, day: 6 }],
    ['Aug 8, 2024 2', { year: 2024, month: 8, day: 8, count: 2, countLength: 1 }],
    ['Aug 8, 2024 1,204', { year: 2024, month: 8, day: 8, count: 1204, countLength: 5 }],
    ['Aug 8, 2024 1.2k', { year: 2024, month: 8, day: 8, count: 1200, countLength: 4 }],
    ['Aug 8, 2024 2.12k', { year: 2024, month: 8, day: 8, count: 2120, countLength: 5 }],
    ['Aug 8, 2024 1.2m', { year: 2024, month: 8, day: 8, count: 1_200_000, countLength: 4 }],
    ['Aug 28, 20244', { year: 2024, month: 8, day: 28, count: 4, countLength: 1 }],
    ['Aug 28, 202410', { year: 2024, month: 8, day: 28, count: 10, countLength: 2 }],
    ['Aug 28, 202411', { year: 2024, month: 8, day: 28, count: 11, countLength: 2 }],
    ['May 30', { month: 5, day: 30 }],
    ['May 05', { month: 5, day: 5 }],
    ['May 32', { month: 5, day: 3, count: 2, countLength: 1 }],
    ['May 00', { month: 5, day: 0, count: null, problem: 'invalid' }],
    ['May 30 2', { month: 5, day: 30, count: 2, countLength: 1 }],
    ['May 3', { month: 5, day: 3 }],
    ['May 81', { month: 5, day: 8, count: 1, countLength: 1 }],
    ['Feb 30', { month: 2, day: 30, count: null, problem: 'invalid' }],
    ['May 4512', { month: 5, day: 4, count: 512, countLength: 3, problem: null }],
    ['May 312', { month: 5, problem: 'ambiguous' }],
    ['Apr 1923', { month: 4, problem: 'ambiguous' }],
    ['May 3012', { month: 5, day: 30, count: 12, countLength: 2 }],
    ['Oct 6,2024', { year: 2024, month: 10, day: 6 }],
    ['October 6, 2024', { year: 2024, month: 10, day: 6 }],
    ['Sept. 3, 2024', { year: 2024, month: 9, day: 3 }],
    ['AUG 1', { month: 8, day: 1 }],
    ['Oct 6 2024', { year: 2024, month: 10, day: 6, count: null }],
    ['Oct 6 2024 5', { year: 2024, month: 10, day: 6, count: 5, countLength: 1 }],
    ['May 30 1204', { year: null, month: 5, day: 30, count: 1204, countLength: 4 }],
    ['6 Oct 2024', { year: 2024, month: 10, day: 6, count: null, countLength: 0 }],
    ['6 October, 2024 1.2k', { year: 2024, month: 10, day: 6, count: 1200, countLength: 4 }],
    ['2024-10-06', { year: 2024, month: 10, day: 6, count: null, countLength: 0 }],
    ['2024-10-06 12', { year: 2024, month: 10, day: 6, count: 12, countLength: 2 }],
    ['2024/10/06 12', { year: 2024, month: 10, day: 6, count: 12, countLength: 2 }],
    ['October 6th, 2024', { year: 2024, month: 10, day: 6, count: null, countLength: 0 }],
    ['Oct 22nd 5', { year: null, month: 10, day: 22, count: 5, countLength: 1 }],
    ['2024-02-30', { year: 2024, month: 2, day: 30, problem: 'invalid' }],
    ['2024-13-01', { year: 2024, month: 13, day: 1, problem: 'invalid' }],
    ['jan 1, 2025', { year: 2025, month: 1, day: 1 }],
    ['Feb 29, 2024', { year: 2024, month: 2, day: 29 }],
    ['Feb 29', { month: 2, day: 29 }],
    ['Feb 29, 2023', { year: 2023, month: 2, day: 29, problem: 'invalid' }],
    ['Feb 30, 2024', { year: 2024, month: 2, day: 30, problem: 'invalid' }],
    ['Jun 31, 2024 5', { year: 2024, month: 6, day: 31, count: 5, countLength: 1, problem: 'invalid' }],
    ['May 0, 2024', { year: 2024, month: 5, day: 0, problem: 'invalid' }],
  ])('%s', (text, reading) => {
    expect(readDate(text)).toMatchObject(reading)
  })

  it('with nothing behind them have no count', () => {
    expect(readDate('Oct 6, 2024')).toEqual({ ...NONE, year: 2024, month: 10, day: 6 })
  })
})

describe('relative dates', () => {
  it.each<[string, Partial<DateReading>]>([
    ['3 days ago', { daysAgo: 3, count: null, countLength: 0, problem: null }],
    ['1 day ago', { daysAgo: 1 }],
    ['a day ago', { daysAgo: 1 }],
    ['about 22 hours ago', { daysAgo: 0 }],
    ['an hour ago', { daysAgo: 0 }],
    ['5 minutes ago', { daysAgo: 0 }],
    ['2 weeks ago', { daysAgo: 14 }],
    ['30 days ago 4', { daysAgo: 30, count: 4, countLength: 1 }],
    ['2 hours ago 1.2k', { daysAgo: 0, count: 1200, countLength: 4 }],
    ['a month ago', { daysAgo: null, problem: 'coarse' }],
    ['over 2 years ago', { daysAgo: null, problem: 'coarse' }],
  ])('%s', (text, reading) => {
    expect(readDate(text)).toMatchObject({ year: null, ...reading })
  })
})

describe('no dates', () => {
  it.each([
    '',
    'Oct',
    'Oct 6, 24',
    'Oct 6 th, 2024',
    'Oct 123rd, 2024',
    '10/06/2024',
    '6 Oct',
    '2024-1-6',
    '1824-10-06',
    '2024-10-06T12',
    'Oct 6, 2024 and more',
    'On Oct 6, 2024',
    'May be 30',
    'Mayor 3',
    'Oct 6, 2024 x',
    'Oct 6, 20240',
    'Oct 6, 20245 2',
    'May 300 2',
    'Oct 123, 2024',
    'Apr 2026',
    'Apr 2099',
    'Feb 000',
    'May 012',
    'Oct 6, 202401',
    'Oct 123456789',
    'days ago',
    '3 days',
    'ago',
  ])('%j', (text) => {
    expect(readDate(text)).toBeNull()
  })
})

describe('months', () => {
  it.each([
    ['Jan', 1],
    ['AUG', 8],
    ['dec', 12],
    ['', 0],
    ['Foo', 0],
  ])('%j is %i', (name, month) => {
    expect(readMonth(name)).toBe(month)
  })
})
