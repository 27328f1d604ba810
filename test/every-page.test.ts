import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, type Paper, parseDigest, streamPapers } from '../src/index.js'
import type { Writer } from './pages/elements.js'
import { LAYOUTS } from './pages/layouts.js'
import { type InventedPaper, papers, SAVED } from './pages/papers.js'
import { shownPaper } from './pages/shown.js'
import { WRITERS } from './pages/writers/index.js'
import { runs } from './support/runs.js'

const OPTIONS = { referenceDate: SAVED }
const NAMES = Object.keys(LAYOUTS) as Layout[]

/** The papers that a page of a layout can show so that a reader can tell them. */
function fitPapers(chosen: readonly InventedPaper[], layout: Layout, writer: Writer): InventedPaper[] {
  const clear = chosen.filter(
    ({ title, organization }) =>
      !writer.ambiguous?.[layout]?.test(title) && !isLikeSubmitter(title, organization?.name ?? '', layout),
  )
  return layout === 'paper' ? clear.slice(0, 1) : clear
}

/** `Submitted by Accident` over the organization `2024` reads like a submitter and votes. */
const isLikeSubmitter = (title: string, organization: string, layout: Layout): boolean =>
  layout === 'list' && title.startsWith('Submitted by') && /^\d+$/.test(organization)

for (const [layout, writePage] of Object.entries(LAYOUTS) as [Layout, (typeof LAYOUTS)[Layout]][]) {
  describe(`a ${layout} page of random papers`, { timeout: 60_000 }, () => {
    for (const [name, writer] of Object.entries(WRITERS)) {
      if (writer.skips?.[layout]) continue
      it(`is read back from ${name}`, () => {
        fc.assert(
          fc.property(papers, (chosen) => {
            const shown = fitPapers(chosen, layout, writer)
            fc.pre(shown.length > 0)
            const digest = parseDigest(writer.write(writePage(shown)), OPTIONS)
            expect(digest.papers).toEqual(shown.map((paper) => shownPaper(paper, layout, writer)))
            expect(digest.layout).toBe(layout)
            // A collection's name and description belong to no paper.
            const unread = digest.diagnostics.filter(({ severity }) => severity !== 'info')
            if (layout !== 'cards') expect(unread.map(({ code }) => code)).toEqual(writer.told ?? [])
          }),
          runs(40),
        )
      })
    }
  })
}

/** Where the line ends in which a field does, or its address in angle brackets, which may stand on lines of its own. */
function endOfLine(text: string, end: number): number {
  const address = /^\s*<[^>]*>/.exec(text.slice(end))?.[0] ?? ''
  return text.indexOf('\n', end + address.length - 1)
}

describe('a new line on each card of random papers', { timeout: 60_000 }, () => {
  // Trending shows a card's text twice.
  const layouts: Layout[] = ['search', 'list', 'cards']

  // In a tree of elements nothing stands on a line of its own.
  const writers = Object.entries(WRITERS).filter(([name, writer]) => !writer.skips?.search && name !== 'Playwright')

  it.each(writers)('is no part of a text without a word: %s', (_name, writer) => {
    const layout = fc.constantFrom(...layouts.filter((one) => !writer.skips?.[one]))
    fc.assert(
      fc.property(papers, layout, fc.constantFrom('title', 'abstract'), (chosen, layout, field) => {
        const text = writer.write(LAYOUTS[layout](chosen))
        const { papers, sources } = parseDigest(text, OPTIONS)
        const places = sources.flatMap(({ fields }) => fields[field] ?? []).map(({ end }) => endOfLine(text, end))
        fc.pre(papers.length >= 3 && places.length === papers.length)
        const gap = text.includes('\n\n') ? '\n\nListen' : '\nListen'
        const changed = places.reduceRight((rest, at) => rest.slice(0, at) + gap + rest.slice(at), text)
        const { papers: read, diagnostics } = parseDigest(changed, OPTIONS)
        const isTold = diagnostics.some(({ message }) => message.includes('Listen'))
        // On a few cards it may be a part of organizations.
        if (!read.some(({ organization }) => organization?.includes('Listen'))) expect(isTold).toBe(true)
        if (isTold) expect(read).toEqual(papers)
      }),
      runs(30),
    )
  })
})

describe('an archive of random pages', { timeout: 120_000 }, () => {
  it.each(Object.entries(WRITERS))('of any layouts is read back from %s', async (_name, writer) => {
    const layouts = NAMES.filter((layout) => !writer.skips?.[layout])
    const page = fc.record({ layout: fc.constantFrom(...layouts), chosen: papers })
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 4 }), async (pages) => {
        const shown = pages.map(({ layout, chosen }) => ({ layout, papers: fitPapers(chosen, layout, writer) }))
        fc.pre(shown.every((each) => each.papers.length > 0))
        const text = shown.map((each) => writer.write(LAYOUTS[each.layout](each.papers))).join('\n\n')
        const expected = shown.flatMap((each) => each.papers.map((paper) => shownPaper(paper, each.layout, writer)))
        const digest = parseDigest(text, OPTIONS)
        expect(digest.papers).toEqual(expected)
        expect(digest.layout).toBe(shown[0]?.layout)
        const streamed: Paper[] = []
        for await (const paper of streamPapers(text.match(/.{1,777}/gs) ?? [], OPTIONS)) streamed.push(paper)
        expect(streamed).toEqual(digest.papers)
      }),
      runs(20),
    )
  })
})
