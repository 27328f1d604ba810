import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

/** A page of a day whose cards link to papers with these identifiers, and show this date. */
const pageOf = (identifiers: readonly string[], day = 'Feb 25', date = 'Oct 6, 2023'): string =>
  `Daily Papers\n\nbyAK and the research community\n\n${day}\n\n${identifiers
    .map(
      (identifier) =>
        `[Heads of ${identifier}](https://huggingface.co/papers/${identifier})\n\nWe study how heads compose.\n\n  • 4 authors\n·\n${date}\n\n`,
    )
    .join('')}`

describe("a page's own date", () => {
  it.each<
    readonly [referenceDate: string | undefined, identifiers: readonly string[], date: string | null, code: string[]]
  >([
    [undefined, ['2602.02707'], null, ['undated-page']],
    ['2026-02-25', [], '2026-02-25', ['no-cards']],
    ['2026-02-25', ['2602.02707'], '2026-02-25', []],
    ['2026-02-25', ['2410.02707', '2306.02707'], '2026-02-25', []],
    ['2026-02-25', ['cs/9912017'], '2026-02-25', []],
    ['2026-12-25', ['2503.02707'], '2026-02-25', []],
    // An identifier of the next month, as of a paper that was submitted in the last hours of its own.
    ['2026-02-28', ['2603.02707'], '2026-02-25', []],
    // A day early, as a clock behind UTC has it: no page is older than its papers.
    ['2026-02-24', ['2410.02707', '2602.02707', '2306.02707'], '2026-02-25', ['inferred-year']],
    // An identifier's month settles no more than the nearest year.
    ['2026-02-24', ['2504.02707'], '2025-02-25', ['ambiguous-year']],
    ['2024-02-25', ['2602.02707'], '2026-02-25', ['inferred-year']],
    // Nothing but the day tells.
    ['2026-02-24', ['2502.02707'], '2025-02-25', ['ambiguous-year']],
    ['2026-02-23', ['2502.02707'], '2025-02-25', ['ambiguous-year']],
    ['2026-02-22', ['2502.02707'], '2025-02-25', []],
    ['2026-02-24', ['cs/9912017', '2502.02707', 'math.GT/9912017'], '2025-02-25', ['ambiguous-year']],
    ['9999-12-31', ['2502.02707'], '9999-02-25', []],
  ])('saved on %s, with the papers %s: %s', (referenceDate, identifiers, date, codes) => {
    const digest = parseDigest(pageOf(identifiers), referenceDate === undefined ? {} : { referenceDate })
    expect(digest.papers.map(({ arxivId }) => arxivId)).toEqual(identifiers)
    expect(digest.date).toBe(date)
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    ['Feb 25', 'Nov 25, 2025', '2026-02-24', '2026-02-25', ['inferred-year']],
    ['Feb 25', 'Aug 25, 2025', '2026-02-24', '2026-02-25', ['inferred-year']],
    ['Feb 25', 'Oct 6, 9999', '2026-02-25', '2026-02-25', ['ambiguous-year']],
    ['Feb 29', 'Oct 6, 9997', '2026-02-25', '2024-02-29', ['ambiguous-year']],
    ['Feb 25', 'May 30, 2026', '2026-02-25', '2026-02-25', ['ambiguous-year']],
    ['Dec 31', 'Dec 31, 9999', '9999-12-31', '9999-12-31', []],
    ['Feb 25', 'Feb 28, 2025', '2026-02-22', '2025-02-25', []],
    ['Feb 25, 2025', 'Nov 25, 2025', '2026-02-24', '2025-02-25', []],
    ['2 days ago', 'Nov 25, 2025', '2026-02-24', '2026-02-22', ['inferred-date']],
  ])('%s, over a card of %s, saved on %s: %s', (day, cardDate, referenceDate, date, codes) => {
    const digest = parseDigest(pageOf(['2302.02707'], day, cardDate), { referenceDate })
    expect(digest.papers).toHaveLength(1)
    expect(digest.date).toBe(date)
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    ['the youngest identifier', 'Oct 6, 2024', '2602.02707', '2026-02-24', '; took 2026-02-25 from 2602.02707'],
    ['the newest card', 'Nov 25, 2025', '2302.02707', '2026-02-24', '; took 2026-02-25 from 2025-11-25'],
    [
      'a later card',
      'May 30, 2026',
      '2302.02707',
      '2026-02-25',
      ' makes "Feb 25" 2026-02-25, which is doubtful beside 2026-05-30',
    ],
    [
      'the day before',
      'Oct 6, 2024',
      '2302.02707',
      '2026-02-24',
      ' makes "Feb 25" 2025-02-25, which is doubtful beside 2026-02-24',
    ],
  ])('is told with what its year comes from, or does not fit: %s', (_name, cardDate, arxivId, referenceDate, words) => {
    const { diagnostics } = parseDigest(pageOf([arxivId], 'Feb 25', cardDate), { referenceDate })
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(words)])
  })
})
