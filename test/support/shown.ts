import { expect, it } from 'vitest'
import { type Layout, type Paper, type ParseOptions, parseDigest } from '../../src/index.js'
import { expectInvariants } from './invariants.js'

/** A row of a table about pages. */
export interface PageCase {
  name: string
  text: string
  /** Where it is another than the table's. */
  layout?: Layout
  options?: ParseOptions
  /** What a page gives: the fields that its papers show, and no others. */
  papers: Partial<Paper>[]
  /** The first and the last line of each paper's card; left out where the cards are not the row's matter. */
  cards?: [first: string, last: string][]
  /** Each diagnostic's code and the text it points at. */
  diagnostics?: [code: string, at: string][]
}

/** A page, written from the line after the quote on. */
export const page = (text: string): string => text.slice(1)

/** What a text gives, in the form of a row. */
export function showPage(
  text: string,
  options?: ParseOptions,
): Required<Pick<PageCase, 'papers' | 'cards' | 'diagnostics'>> {
  const { papers, sources, diagnostics } = parseDigest(text, options)
  return {
    papers: papers.map((paper) =>
      Object.fromEntries(
        Object.entries(paper).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
      ),
    ),
    cards: sources.map(({ start, end }) => {
      const lines = text.slice(start, end).split('\n')
      return [lines[0] as string, lines.at(-1) as string]
    }),
    diagnostics: diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)]),
  }
}

/** Runs a table about pages of a layout; a row without papers may be of none. */
export function itReads(rows: readonly PageCase[], usual: Layout): void {
  it.each(rows)('$name', ({ text, layout = usual, options, papers, cards, diagnostics = [] }) => {
    const shown = showPage(text, options)
    if (papers.length > 0) expect(parseDigest(text, options).layout).toBe(layout)
    expect(shown.papers).toEqual(papers)
    if (cards) expect(shown.cards).toEqual(cards)
    expect(shown.diagnostics).toEqual(diagnostics)
    expectInvariants(text, options)
  })
}
