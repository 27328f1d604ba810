import { expect } from 'vitest'
import { type Digest, DigestSchema, type Paper, type ParseOptions, parseDigest } from '../../src/index.js'

/** What holds for the digest of any text. */
export function expectInvariants(text: string, options?: ParseOptions): Digest {
  const digest = parseDigest(text, options)
  expect(DigestSchema.parse(digest)).toEqual(digest)
  expect(JSON.parse(JSON.stringify(digest))).toEqual(digest)
  expect(parseDigest(text, options)).toEqual(digest)
  expectSources(text, digest)
  expectDiagnostics(text, digest)
  return digest
}

function expectSources(text: string, { papers, sources, diagnostics }: Digest): void {
  expect(sources).toHaveLength(papers.length)
  const merged = diagnostics.some(({ code }) => code === 'duplicate-paper')
  let last = 0
  sources.forEach((source, index) => {
    const paper = papers[index] as Paper
    expect(source.start, paper.title).toBeGreaterThanOrEqual(last)
    expect(source.end, paper.title).toBeGreaterThan(source.start)
    expect(source.end, paper.title).toBeLessThanOrEqual(text.length)
    expect(source.line, paper.title).toBe(lineOf(text, source.start))
    last = source.end
    for (const [field, span] of Object.entries(source.fields)) {
      // A merged copy, and a list of addresses at the page's end, stand outside the card.
      const around = merged || isAddress(field) ? { start: 0, end: text.length } : source
      expect(span.start, `${field} of ${paper.title}`).toBeGreaterThanOrEqual(around.start)
      expect(span.end, `${field} of ${paper.title}`).toBeGreaterThanOrEqual(span.start)
      expect(span.end, `${field} of ${paper.title}`).toBeLessThanOrEqual(around.end)
    }
    for (const [field, value] of Object.entries(paper)) {
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
      expect(field in source.fields, `a place for ${field} of ${paper.title}`).toBe(!isEmpty)
    }
  })
}

const isAddress = (field: string): boolean => ['links', 'githubUrls', 'arxivId'].includes(field)

function expectDiagnostics(text: string, { diagnostics }: Digest): void {
  let last = 0
  for (const { code, start, end, line, column } of diagnostics) {
    expect(start, code).toBeGreaterThanOrEqual(last)
    expect(end, code).toBeGreaterThanOrEqual(start)
    expect(end, code).toBeLessThanOrEqual(text.length)
    expect(line, code).toBe(lineOf(text, start))
    expect(column, code).toBe(start - lineStartOf(text, start) + 1)
    last = start
  }
}

/** The line of an offset, from 1; CR, LF, CRLF and `\r\r\n` end a line. */
export const lineOf = (text: string, offset: number): number =>
  text.slice(0, lineStartOf(text, offset)).split(/\r?\r\n|\r|\n/).length

function lineStartOf(text: string, offset: number): number {
  for (let at = offset; at > 0; at--) {
    const before = text.charAt(at - 1)
    if (before === '\n' || (before === '\r' && !/^\r?\n/.test(text.slice(at, at + 2)))) return at
  }
  return 0
}

/** A digest without its places: what must not change when only the white space of the text does. */
export const withoutPlaces = ({ layout, date, papers, diagnostics }: Digest): unknown => ({
  layout,
  date,
  papers,
  diagnostics: diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
})
