import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

/** A page of Feb 25 whose cards link to papers with these identifiers. */
const pageOf = (identifiers: readonly string[]): string =>
  `Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n${identifiers
    .map(
      (identifier) =>
        `[Heads of ${identifier}](https://huggingface.co/papers/${identifier})\n\nWe study how heads compose.\n\n  • 4 authors\n·\nOct 6, 2024\n\n`,
    )
    .join('')}`

describe("a page's own date", () => {
  it.each<
    readonly [referenceDate: string | undefined, identifiers: readonly string[], date: string | null, code: string[]]
  >([
    [undefined, ['2602.02707'], null, ['undated-page']],
    ['2026-02-25', [], '2026-02-25', []],
    ['2026-02-25', ['2602.02707'], '2026-02-25', []],
    ['2026-02-25', ['2410.02707', '2306.02707'], '2026-02-25', []],
    ['2026-02-25', ['cs/9912017'], '2026-02-25', []],
    // A day early, as a clock behind UTC has it: no page is older than its papers.
    ['2026-02-24', ['2410.02707', '2602.02707', '2306.02707'], '2026-02-25', ['inferred-year']],
    ['2026-02-24', ['2502.02707'], '2025-02-25', []],
    ['2026-02-24', ['cs/9912017', '2502.02707', 'math.GT/9912017'], '2025-02-25', []],
  ])('saved on %s, with the papers %s: %s', (referenceDate, identifiers, date, codes) => {
    const digest = parseDigest(pageOf(identifiers), referenceDate === undefined ? {} : { referenceDate })
    expect(digest.papers.map(({ arxivId }) => arxivId)).toEqual(identifiers)
    expect(digest.date).toBe(date)
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(codes)
  })
})
