import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { expectInvariants } from '../support/invariants.js'
import { holdersOf, linesUnaccounted, mayBeLeftAt } from './accounting.js'
import { runs, timeout } from './budget.js'
import { checkText } from './minimize.js'
import { CANARY, damagedPage, monotonousText, pageWithCanary, shuffledPage, windowOfPage } from './mutated-pages.js'

const options = { referenceDate: '2026-02-25' }

/** Checks texts, and reports the smallest one that fails. */
function check(texts: fc.Arbitrary<string>, numRuns: number, property: (text: string) => void): void {
  fc.assert(
    fc.property(texts, (text) => checkText(text, property)),
    runs(numRuns),
  )
}

describe('saved pages', { timeout }, () => {
  it('keep the invariants when lines are moved', () => {
    check(shuffledPage, 150, (text) => expectInvariants(text, options))
  })

  it('keep the invariants when characters are damaged', () => {
    check(damagedPage, 250, (text) => expectInvariants(text))
  })

  it('leave no line unaccounted but furniture', () => {
    check(shuffledPage, 150, (text) => {
      expect(linesUnaccounted(text, parseDigest(text, options))).toEqual([])
    })
  })

  it('account once for a line that no rule knows', () => {
    check(pageWithCanary, 200, (text) => {
      const start = text.indexOf(CANARY)
      const place = { start, end: start + CANARY.length }
      const digest = parseDigest(text, options)
      if (start < 0 || mayBeLeftAt(text, digest, place)) return
      // What stands in a picture’s text of several lines, or in a tag, is nobody’s.
      if (/(?:!\[[^\]\n]*\n?[^\]\n]*|<[a-z][^<>]*)$/.test(text.slice(0, start))) return
      expect(holdersOf(digest, place)).toHaveLength(1)
    })
  })

  const HEADERS = ['Hugging Face\nModels\nDatasets\nSpaces\n', 'Log In\nSign Up\n', 'Hugging Face\n\nPricing\n\n']
  const FOOTERS = ['\n\nCompany\nTOS\nPrivacy\nAbout\nJobs', '\n\n\nSystem theme', '\n\nWe use cookies\nAccept']

  it('give the same papers with more furniture around them', () => {
    check(windowOfPage, 80, (text) => {
      // A card whose title is cut off, perhaps before its address, takes the line over it for one, and a date under a header is the page's.
      const shown = text.replaceAll(/.\x08|<!-- [^\n]{0,40}-->/g, '')
      if (/^\s*(?:\[https?:\S+\]\s+)?Paper\s/.test(shown) && !shown.startsWith('Paper page')) return
      if (/^\s*[A-Z][a-z]{2}\s+\d{1,2}[,\s]/i.test(shown)) return
      const { papers, layout, diagnostics } = parseDigest(text, options)
      // One submitter over a text that ends so is a trending page, cut off; over a footer nothing is cut.
      const isCut = diagnostics.some(({ code, end }) => code === 'truncated-paper' && end === text.trimEnd().length)
      if ((layout === 'trending' || layout === 'list') && papers.length === 1 && isCut) return
      for (const header of HEADERS) expect(parseDigest(header + text, options).papers).toEqual(papers)
      for (const footer of FOOTERS) expect(parseDigest(text + footer, options).papers).toEqual(papers)
    })
  })
})

describe('time', { timeout }, () => {
  // Normal text of this length takes some 20 ms; a rule that is quadratic in any of it takes minutes.
  const LENGTH = 100_000
  const LIMIT = 2000
  // Each is a heading, and could be a vote box over the next.
  const DASHES = `Daily Papers\nby AK and the research community\n${'\t***\t-\n'.repeat(2 * LENGTH)}`

  it('is bounded for a text that says the same again and again', () => {
    fc.assert(
      fc.property(monotonousText(LENGTH), (text) => {
        const started = performance.now()
        parseDigest(text)
        const took = performance.now() - started
        expect(took, `the time for ${JSON.stringify(text.slice(0, 150))}`).toBeLessThan(LIMIT)
      }),
      { ...runs(60), examples: [[DASHES]] },
    )
  })
})
