import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../../src/index.js'

/** Each paragraph in one line, as an editor makes it that undoes wraps. */
const unwrap = (text: string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n')

const OPTIONS = { referenceDate: '2026-11-01' }

/** What stands on lines of its own, and the titles. */
const factsOf = (papers: readonly Paper[]) =>
  papers.map(({ abstract, links, githubUrls, ...facts }) => ({ ...facts, hasAbstract: abstract !== null }))

const search = (box: string, count = 2): string =>
  `Orca\n\nWe study how heads compose into circuits.\n\n• 4 authors\n\n· Oct 6, 2024 ${box}\n\n`.repeat(count)

describe('a text browser’s page whose wraps a program undid', () => {
  it.each(['search', 'list', 'trending'])('is read as before: %s', (layout) => {
    const text = readFileSync(new URL(`../../fixtures/${layout}-w3m/input.txt`, import.meta.url), 'utf8')
    const before = parseDigest(text, OPTIONS)
    const { papers, diagnostics } = parseDigest(unwrap(text), OPTIONS)
    expect(factsOf(papers)).toEqual(factsOf(before.papers))
    expect(papers.map(({ abstract }) => abstract?.slice(0, 100))).toEqual(
      before.papers.map(({ abstract }) => abstract?.slice(0, 100)),
    )
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('is told by the first box', () => {
    const text = search('[ ] 12')
    const told = parseDigest(text).diagnostics.filter(({ code }) => code === 'lost-lines')
    expect(told.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[text.indexOf('[ ]'), '[ ] 12']])
  })

  it.each([
    ['one box alone', search('[ ] 12', 1)],
    ['other boxes', search('[x] 12')],
    ['boxes of tasks', `- [ ] 12\n- [ ] 13\n\n${search('')}`],
    ['what is no count', search('[ ] twelve')],
    ['boxes of their own lines', search('\n\n[ ] 12')],
  ])('is none with %s', (_, text) => {
    expect(parseDigest(text).diagnostics.map(({ code }) => code)).not.toContain('lost-lines')
  })
})
