import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, parseDigest } from '../src/index.js'
import { LAYOUTS } from './pages/layouts.js'
import { papers, SAVED } from './pages/papers.js'
import { shownPaper } from './pages/shown.js'
import { WRITERS } from './pages/writers/index.js'

const OPTIONS = { referenceDate: SAVED }
const seed = Number(process.env.PROPERTY_SEED ?? 6)

for (const [layout, writePage] of Object.entries(LAYOUTS) as [Layout, (typeof LAYOUTS)[Layout]][]) {
  describe(`a ${layout} page of random papers`, { timeout: 60_000 }, () => {
    for (const [name, writer] of Object.entries(WRITERS)) {
      if (writer.skips?.[layout]) continue
      it(`is read back from ${name}`, () => {
        fc.assert(
          fc.property(papers, (chosen) => {
            const clear = chosen.filter(({ title }) => !writer.ambiguous?.[layout]?.test(title))
            const shown = layout === 'paper' ? clear.slice(0, 1) : clear
            fc.pre(shown.length > 0)
            const digest = parseDigest(writer.write(writePage(shown)), OPTIONS)
            expect(digest.papers).toEqual(shown.map((paper) => shownPaper(paper, layout, writer)))
            expect(digest.layout).toBe(layout)
            // A collection's name and description belong to no paper.
            const unread = digest.diagnostics.filter(({ severity }) => severity !== 'info')
            if (layout !== 'cards') expect(unread).toEqual([])
          }),
          { numRuns: 40, seed },
        )
      })
    }
  })
}
