import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url))).filter(
  ({ text, name }) => text.split('\n').length > 5 && !/-(?:glued|spaced)$/.test(name),
)

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

describe('a page whose lines are still escaped', () => {
  it.each([
    ['in an object', (text: string) => JSON.stringify({ success: true, data: { markdown: text } }), 'found JSON ('],
    ['in an object on lines', (text: string) => JSON.stringify({ url: 'a', text }, null, 2), 'found JSON ('],
    [
      'twice',
      (text: string) => JSON.stringify(JSON.stringify({ text })),
      'found the lines of a string, still escaped (',
    ],
    ['with CRLF', (text: string) => JSON.stringify({ text: text.replaceAll('\n', '\r\n') }), 'found JSON ('],
    [
      'in a program’s string',
      (text: string) => `Document('${escaped(text)}')`,
      'found the lines of a string, still escaped (',
    ],
  ])('is told, and nothing is read of it: %s', (_name, change, words) => {
    for (const { name, text } of pages) {
      const { layout, papers, diagnostics } = expectInvariants(change(text))
      expect({ layout, papers }, name).toEqual({ layout: null, papers: [] })
      expect(
        diagnostics.map(({ code }) => code),
        name,
      ).toEqual(['unknown-layout'])
      expect(diagnostics[0]?.message, name).toContain(words)
    }
    expect(pages.length).toBeGreaterThan(100)
  })

  const page = pages.find(({ name }) => name === 'list-innertext')?.text as string

  it('is told under a page that is read', () => {
    const { papers, diagnostics } = expectInvariants(`${page}\n\nDaily Papers\nby\nAK\nand the research community\n`)
    expect(papers.length).toBeGreaterThan(1)
    const text = `${page}\n==> second.json <==\n${JSON.stringify({ text: page })}\n`
    const both = expectInvariants(text)
    expect(both.papers).toEqual(papers)
    expect(both.diagnostics.at(-1)).toMatchObject({ code: 'unrecognized-text', end: text.length - 1 })
    expect(diagnostics.filter(({ code }) => code === 'unrecognized-text')).toEqual([])
  })

  it('is told beside it, also on a page of fewer lines', () => {
    const { papers } = expectInvariants(page)
    const text = `${page}\n\nTool result:\n${JSON.stringify({ text: page.repeat(3) })}\n`
    const both = expectInvariants(text)
    expect(both.papers).toEqual(papers)
    expect(both.diagnostics.at(-1)).toMatchObject({ code: 'unrecognized-text', start: text.indexOf('{"text"') })
  })

  it('is no line that names such ends', () => {
    const line = `Orca ${'We study heads that end lines by \\n in code, and what they learn from text that is long. '.repeat(40)}`
    const text = `Daily Papers\nby AK and the research community\n3\nOrca\n${line.replaceAll(/(?:\\n in code)(?=.{500})/g, 'code')}\n4 authors\n·\nOct 6, 2024\n`
    expect(expectInvariants(text).papers).toHaveLength(1)
  })

  it('is no page with TeX whose commands begin so', () => {
    const tex =
      'Sparse heads\n\nWith $\\nabla f = \\nu$, $\\neq$, $\\nabla g$, $\\nu$ and $\\nmid$ we learn.\n\n4 authors\n·\nOct 6, 2024 3\n'
    expect(expectInvariants(tex).papers).toHaveLength(1)
  })
})
