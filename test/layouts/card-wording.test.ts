import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Paper, type PaperSource, parseDigest } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

const named = (pattern: RegExp): typeof pages => pages.filter(({ name }) => pattern.test(name))

/** A page with a new line behind a field of each of its cards; blank lines stand around it where they do around others. */
function withLine(text: string, sources: readonly PaperSource[], field: keyof Paper, line: (card: number) => string) {
  const gap = text.includes('\n\n') ? '\n\n' : '\n'
  const places = sources.flatMap(({ fields }) => fields[field] ?? []).map(({ end }) => text.indexOf('\n', end - 1))
  return places.reduceRight((whole, at, card) => whole.slice(0, at) + gap + line(card) + whole.slice(at), text)
}

/** A list's cards, one with an organization where it is given. */
const listOf = (titles: readonly string[], below: (card: number) => string): string =>
  `Daily Papers\nby\nAK\nand the research community\n${titles
    .map((title, card) => `Submitted by\njfeldt\n10${card}\n${title}\n${below(card)}·\n4 authors\n2\n`)
    .join('')}`

const TITLES = ['Orca', 'Medusa', 'TideMem: A Memory', 'Wavelet Routing', 'PolyJudge', 'CoReplay', 'LumenRoute', 'Dita']

const unknown = (text: string): string[] =>
  parseDigest(text)
    .diagnostics.filter(({ code }) => code === 'unrecognized-text')
    .map(({ message }) => message)

describe('a line that all cards of a page have and no rule knows', () => {
  const where: [pattern: RegExp, field: keyof Paper][] = [
    [/^(?:search|trending)-(?:innertext|main-text|firecrawl|w3m|lynx|jina|obsidian)$/, 'title'],
    [/^(?:search|trending)-(?:beautifulsoup|innertext|main-text|firecrawl|w3m|lynx|jina|obsidian)$/, 'abstract'],
    [/^cards-(?:innertext|main-text|firecrawl|w3m)$/, 'title'],
    [/^search-seed$/, 'title'],
    [/^search-seed$/, 'abstract'],
  ]
  const cases = where.flatMap(([pattern, field]) => named(pattern).map((page) => ({ ...page, field })))

  it.each(cases)('is left out, and told once: under the $field of $name', ({ text, expected, field }) => {
    const { papers, sources, diagnostics } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, field, () => 'Listen')
    const digest = expectInvariants(changed, expected?.options)
    expect(digest.papers).toEqual(papers)
    const before = new Set(diagnostics.map(({ message }) => message))
    const start = changed.indexOf('Listen')
    expect(digest.diagnostics.filter(({ message }) => !before.has(message))).toMatchObject([
      { code: 'unrecognized-text', start, end: start + 'Listen'.length },
    ])
  })

  it('may hold a number that is each card’s own', () => {
    const { text = '', expected } = named(/^search-innertext$/)[0] ?? {}
    const { papers, sources } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, 'abstract', (card) => `${3 * card + 7} views`)
    expect(expectInvariants(changed, expected?.options).papers).toEqual(papers)
  })

  it('may be several', () => {
    const { text = '', expected } = named(/^search-main-text$/)[0] ?? {}
    const { papers, sources } = parseDigest(text, expected?.options)
    const once = withLine(text, sources, 'abstract', () => 'Listen\nAsk about it')
    expect(expectInvariants(once, expected?.options).papers).toEqual(papers)
    expect(unknown(once)).toHaveLength(2)
  })

  it.each(named(/^search-(?:innertext|beautifulsoup)$/))('ends with a carriage return: $name', ({ text, expected }) => {
    const { papers, sources } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, 'abstract', () => 'Listen').replaceAll('\n', '\r\n')
    expect(expectInvariants(changed, expected?.options).papers).toEqual(papers)
  })

  it('stands over the first card, too', () => {
    const text = listOf(TITLES.slice(0, 3), () => '').replaceAll('Submitted by', 'Listen\nSubmitted by')
    const { papers } = expectInvariants(text)
    expect(papers.map(({ title }) => title)).toEqual(TITLES.slice(0, 3))
  })

  it('stands beside organizations', () => {
    const text = listOf(TITLES.slice(0, 4), (card) => (card % 2 ? 'Listen\nTide Lab\n' : 'Listen\n'))
    const { papers } = expectInvariants(text)
    expect(papers.map(({ title, organization }) => [title, organization])).toEqual(
      TITLES.slice(0, 4).map((title, card) => [title, card % 2 ? 'Tide Lab' : null]),
    )
  })

  it('is no organization of so many', () => {
    const text = listOf(TITLES, () => 'Listen\n')
    expect(expectInvariants(text).papers.map(({ organization }) => organization)).toEqual(TITLES.map(() => null))
    expect(unknown(text)).toHaveLength(1)
  })
})

describe('a line that cards have in common', () => {
  it('is the organization of a few', () => {
    const text = listOf(TITLES.slice(0, 5), () => 'Tide Lab\n')
    expect(expectInvariants(text).papers.map(({ organization }) => organization)).toEqual(
      TITLES.slice(0, 5).map(() => 'Tide Lab'),
    )
    expect(unknown(text)).toEqual([])
  })

  it('is the organization of most', () => {
    const text = listOf(TITLES.slice(0, 6), (card) => (card === 3 ? 'Lumen\n' : card === 4 ? '' : 'Tide Lab\n'))
    expect(expectInvariants(text).papers.filter(({ organization }) => organization === 'Tide Lab')).toHaveLength(4)
  })

  it('is their title, where they would have none without it', () => {
    const text = [1, 2, 3].map((day) => `Technical Report\nPaper • 2410.1016${day} • Published Oct ${day}, 2024 • 5\n`)
    expect(expectInvariants(text.join('\n')).papers.map(({ title }) => title)).toEqual(
      text.map(() => 'Technical Report'),
    )
  })

  it('is their title, where it has their numbers', () => {
    const text = [1, 2, 3].map(
      (day) => `Report of Day ${day}\n\nWe study heads on day ${day}.\n\n  • 4 authors\n·\nOct ${day}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ title }) => title)).toEqual([
      'Report of Day 1',
      'Report of Day 2',
      'Report of Day 3',
    ])
  })

  it('is a sentence', () => {
    const text = [1, 2, 3].map(
      (day) =>
        `Orca ${'I'.repeat(day)}\n\nWe study heads.\n\nCode is public.\n\n  • 4 authors\n·\nOct ${day}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ abstract }) => abstract)).toEqual(
      text.map(() => 'We study heads.\n\nCode is public.'),
    )
  })

  it('is the rest of a wrapped title', () => {
    const title = 'A Study of How Heads Compose into Circuits in the Largest Language'
    const text = ['Deep', 'Wide', 'Slow'].map(
      (word, day) =>
        `${word} Heads: ${title}\nAgents\n\nWe study how ${word} heads compose into circuits and what they learn from data\nthat is large.\n\n  • 4 authors\n·\nOct ${day + 1}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map((paper) => paper.title)).toEqual(
      ['Deep', 'Wide', 'Slow'].map((word) => `${word} Heads: ${title} Agents`),
    )
  })
})
