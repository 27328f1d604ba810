import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../src/index.js'
import { cards, fitCards, styles } from './support/arbitraries.js'
import { expectInvariants, withoutPlaces } from './support/invariants.js'
import { paperOf, SEED_STYLE, writeSearchPage } from './support/search-page.js'

const SAVED = '2026-02-25'
const OPTIONS = { referenceDate: SAVED }
const RUNS = { numRuns: 300 }
const TIMEOUT = 60_000

const pages = fc
  .record({ chosen: cards(SAVED), style: styles(SAVED) })
  .map(({ chosen, style }) => ({ chosen: fitCards(chosen, style), style }))

describe('a search page written in any style', { timeout: TIMEOUT }, () => {
  it('is read back exactly', () => {
    fc.assert(
      fc.property(pages, ({ chosen, style }) => {
        const digest = parseDigest(writeSearchPage(chosen, SAVED, style), OPTIONS)
        expect(digest.papers).toEqual(chosen.map(paperOf))
        expect(digest).toMatchObject({ layout: 'search', date: SAVED })
        expect(digest.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
      }),
      RUNS,
    )
  })

  it('is read back twice from two pages in one text', () => {
    fc.assert(
      fc.property(pages, pages, (left, right) => {
        const text = [left, right].map(({ chosen }) => writeSearchPage(chosen, SAVED, SEED_STYLE)).join('\n\n')
        expect(parseDigest(text, OPTIONS).papers).toEqual([...left.chosen, ...right.chosen].map(paperOf))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the invariants, whole and cut anywhere', () => {
    fc.assert(
      fc.property(pages, fc.nat(), ({ chosen, style }, seed) => {
        const text = writeSearchPage(chosen, SAVED, style)
        expectInvariants(text, OPTIONS)
        expectInvariants(text.slice(0, seed % text.length), OPTIONS)
      }),
      { numRuns: 100 },
    )
  })

  it('does not change with the line ends', () => {
    fc.assert(
      fc.property(pages, ({ chosen, style }) => {
        const [unix, windows, mac] = (['\n', '\r\n', '\r'] as const).map((lineEnd) =>
          withoutPlaces(parseDigest(writeSearchPage(chosen, SAVED, { ...style, lineEnd }), OPTIONS)),
        )
        expect(windows).toEqual(unix)
        expect(mac).toEqual(unix)
      }),
      { numRuns: 50 },
    )
  })
})

describe('any string', { timeout: TIMEOUT }, () => {
  const scraps = fc.constantFrom(
    'Daily Papers', 'by AK and the research community', 'Feb 25', '·', '4 authors', 'Oct 6, 2024 2', 'Submitted by', 'akhaliq',
    '12', '-', '[ ]', 'Upvote 3', 'Paper', '• 2403.09394', '• Published Mar 14, 2024', 'Authors:', 'Abstract', 'arxiv:2410.10819',
    'Community', '### [T](https://huggingface.co/papers/2410.10819)', 'View PDF', 'GitHub 11', 'May 312', '', ' ', '\r', '\ufeff',
    '[1]x', '  1. https://huggingface.co/papers', 'P\bP_\bx', '**bold**', 'A title', 'A sentence of an abstract.', '3 days ago',
  ) // biome-ignore format: a list of lines

  it('gives a digest that keeps the invariants', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expectInvariants(text)
      }),
      RUNS,
    )
  })

  it('made of the page’s own lines gives a digest that keeps the invariants', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', ' '), (lines, join) => {
        expectInvariants(lines.join(join), OPTIONS)
      }),
      { numRuns: 1000 },
    )
  })
})
