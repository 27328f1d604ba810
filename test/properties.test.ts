import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../src/index.js'
import { cards, fitCards, styles } from './support/arbitraries.js'
import { expectInvariants, withoutPlaces } from './support/invariants.js'
import { runs } from './support/runs.js'
import { paperOf, SEED_STYLE, writeSearchPage } from './support/search-page.js'

const SAVED = '2026-02-25'
const OPTIONS = { referenceDate: SAVED }
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
      runs(300),
    )
  })

  it('is read back twice from two pages in one text', () => {
    fc.assert(
      fc.property(pages, pages, (left, right) => {
        const text = [left, right].map(({ chosen }) => writeSearchPage(chosen, SAVED, SEED_STYLE)).join('\n\n')
        expect(parseDigest(text, OPTIONS).papers).toEqual([...left.chosen, ...right.chosen].map(paperOf))
      }),
      runs(50),
    )
  })

  it('keeps the invariants, whole and cut anywhere', () => {
    fc.assert(
      fc.property(pages, fc.nat(), ({ chosen, style }, seed) => {
        const text = writeSearchPage(chosen, SAVED, style)
        expectInvariants(text, OPTIONS)
        expectInvariants(text.slice(0, seed % text.length), OPTIONS)
      }),
      runs(100),
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
      runs(50),
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
      runs(300),
    )
  })

  it('made of the page’s own lines gives a digest that keeps the invariants', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', ' '), (lines, join) => {
        expectInvariants(lines.join(join), OPTIONS)
      }),
      runs(1000),
    )
  })

  it.each([
    '4 authors\n4 authors\nFeb 25\nUpvote 3',
    '• Published Mar 14, 2024 4 authors Feb 30, 2024 ·',
    '• Published Mar 14, 2024 Upvote 3 4 authors 3 days ago Feb 25',
    'GitHub 11\n• 2403.09394\n[1]x\nAuthors:',
    'Abstract\nAuthors:\nCommunity\nAbstract',
    'Authors:\n• 2403.09394\n  1. https://huggingface.co/papers\nFeb 30, 2024',
    'arxiv:2410.10819\nAuthors:\nDaily Papers\n**bold**\nFeb 25',
    '3 days ago\n4 authors\n• Published Mar 14, 2024\n-\n12\nView PDF\n### [T](https://huggingface.co/papers/2410.10819)',
    '4 authors \r ### [T](https://huggingface.co/papers/2410.10819) · Feb 25 Feb 30, 2024',
    '·\nFeb 30, 2024\nSubmitted by\nDaily Papers\nUpvote 3',
    '4 authors\n4 authors\nOct 6, 2024 2\nSubmitted by\nDaily Papers\nGitHub 11',
    '12\n\n4 authors\n\n• Published Mar 14, 2024\n\n12\n\n• Published Mar 14, 2024\n\n• Published Mar 14, 2024',
  ])('keeps the invariants on %j, which once broke them', (text) => {
    expectInvariants(text, OPTIONS)
  })
})
