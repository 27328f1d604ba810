import { describe, expect, it } from 'vitest'
import { type SettledDate, settleDate } from '../../src/papers/settle-date.js'
import { type DateReading, readDate } from '../../src/tokens/read-date.js'

const NONE = undefined

describe('settleDate', () => {
  it.each<
    readonly [
      shown: string,
      referenceDate: string | undefined,
      arxivId: string | null,
      date: string | null,
      finding: SettledDate['finding'],
    ]
  >([
    ['Oct 6, 2024', NONE, null, '2024-10-06', null],
    ['Oct 6, 2024', '2020-01-01', '2306.02707', '2024-10-06', null],
    ['Feb 30, 2024', '2026-02-25', null, null, 'invalid-date'],
    ['May 312', '2026-02-25', null, null, 'ambiguous-count'],
    // The latest such date that is not after the day the page was saved.
    ['Feb 25', '2026-02-25', null, '2026-02-25', null],
    ['Feb 26', '2026-02-25', null, '2025-02-26', null],
    // A paper that is a year older: the day is perhaps not that on which the page was saved.
    ['Dec 31', '2026-02-25', '2001.02707', '2025-12-31', 'ambiguous-year'],
    ['Sep 28', '2026-11-26', '2509.24002', '2026-09-28', 'ambiguous-year'],
    ['Sep 28', '2025-11-26', '2509.24002', '2025-09-28', null],
    ['Feb 29', '2026-02-25', null, '2024-02-29', null],
    ['Feb 29', '1904-02-28', null, '1896-02-29', null],
    ['Feb 29', '1904-02-29', null, '1904-02-29', null],
    ['Feb 29', '0003-01-01', null, null, 'invalid-date'],
    ['Feb 28', '0001-01-01', null, null, 'invalid-date'],
    ['Jan 1', '0001-01-01', null, '0001-01-01', null],
    // The year that is nearest to the identifier's month.
    ['Mar 3', NONE, '2503.01342', '2025-03-03', 'inferred-year'],
    ['Dec 31', NONE, '2501.01342', '2024-12-31', 'inferred-year'],
    ['Jan 2', NONE, '2412.01342', '2025-01-02', 'inferred-year'],
    ['Jul 2', NONE, '2501.01342', '2025-07-02', 'inferred-year'],
    ['Aug 2', NONE, '2501.01342', '2024-08-02', 'inferred-year'],
    ['Jun 2', NONE, '2412.01342', '2024-06-02', 'inferred-year'],
    ['May 2', NONE, '2412.01342', '2025-05-02', 'inferred-year'],
    ['May 2', NONE, 'cs/0112017', '2002-05-02', 'inferred-year'],
    ['Nov 2', NONE, 'math.GT/9912017', '1999-11-02', 'inferred-year'],
    ['Nov 2', NONE, 'hep-th/9111017', '1991-11-02', 'inferred-year'],
    ['Feb 29', NONE, '2402.01342', '2024-02-29', 'inferred-year'],
    ['Feb 29', NONE, '2302.01342', null, 'invalid-date'],
    // A paper that is younger than the day the page was saved.
    ['Apr 16', '2026-02-25', '2604.10132', '2026-04-16', 'inferred-year'],
    ['Dec 30', '2026-02-25', '2601.10132', '2025-12-30', null],
    ['Mar 3', '2026-02-25', '2503.01342', '2025-03-03', null],
    ['Mar 3', NONE, null, null, 'missing-year'],
    ['Mar 3', NONE, 'nothing', null, 'missing-year'],
    // Days ago.
    ['3 days ago', '2026-02-02', null, '2026-01-30', 'inferred-date'],
    ['an hour ago', '2026-02-02', null, '2026-02-02', 'inferred-date'],
    ['3 days ago', NONE, '2503.01342', null, 'missing-year'],
    ['400 days ago', '0001-01-01', null, null, 'invalid-date'],
    // Which day was that?
    ['a month ago', '2026-02-02', '2503.01342', null, 'invalid-date'],
    ['a month ago', NONE, null, null, 'invalid-date'],
  ])('%s, saved on %s, of %s: %s', (shown, referenceDate, arxivId, date, finding) => {
    expect(settleDate(readDate(shown) as DateReading, referenceDate, arxivId)).toEqual({ date, finding })
  })
})
