import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { type Digest, DigestSchema, PaperSchema, parseDigest } from '../../src/index.js'
import { jsonSchemaOf } from '../../tsup.config.js'
import { savedPages } from '../trust/mutated-pages.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
addFormats.default(ajv)
const document = jsonSchemaOf({ PaperSchema, DigestSchema })
const isDigest = ajv.compile(document)
const isPaper = ajv.compile({ $ref: '#/$defs/Paper', $defs: (document as { $defs: object }).$defs })

const complete = {
  layout: 'paper',
  date: '2025-03-01',
  papers: [
    {
      title: 'Duo-Attention',
      abstract: 'Long inputs are slow.',
      authorCount: 2,
      authors: ['Guangxuan Xiao', 'Song Han'],
      date: '2024-10-14',
      upvotes: 0,
      comments: 3,
      githubUrls: ['https://github.com/mit-han-lab/duo-attention'],
      githubStars: 2120,
      links: ['https://arxiv.org/abs/2410.10819'],
      arxivId: '2410.10819',
      organization: 'MIT HAN Lab',
      submittedBy: 'akhaliq',
      aiSummary: 'Two kinds of heads.',
    },
  ],
  sources: [{ start: 0, end: 100, line: 1, fields: { title: { start: 0, end: 13 } } }],
  diagnostics: [
    { code: 'inferred-year', severity: 'info', message: 'Expected a year', start: 3, end: 9, line: 1, column: 4 },
  ],
} satisfies Digest

/** The digest with another value at a path; `undefined` takes the key away. */
function broken(path: string, value: unknown): unknown {
  const copy = structuredClone(complete) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

describe('schema.json', () => {
  it('accepts a digest with every key', () => {
    isDigest(complete)
    expect(isDigest.errors).toBeNull()
    expect(isPaper(complete.papers[0])).toBe(true)
  })

  it('accepts a key that a later version has', () => {
    expect(isDigest(broken('papers.0.likes', 4))).toBe(true)
  })

  it.each(savedPages)('accepts the digest of $name', ({ text, expected }) => {
    isDigest(JSON.parse(JSON.stringify(parseDigest(text, expected?.options))))
    expect(isDigest.errors).toBeNull()
  })

  const BROKEN: [string, unknown][] = [
    ['layout', 'weekly'],
    ['layout', undefined],
    ['date', '2025-02-30'],
    ['date', 'Feb 25'],
    ['papers', null],
    ['papers.0.title', ''],
    ['papers.0.title', null],
    ['papers.0.abstract', undefined],
    ['papers.0.abstract', ''],
    ['papers.0.authorCount', 0],
    ['papers.0.authors', ['']],
    ['papers.0.authors', 'Song Han'],
    ['papers.0.date', '2023-02-29'],
    ['papers.0.date', '2024-10-14T00:00:00Z'],
    ['papers.0.upvotes', -1],
    ['papers.0.upvotes', 1.5],
    ['papers.0.upvotes', '7'],
    ['papers.0.comments', 1e300],
    ['papers.0.githubUrls', ['https://gitlab.com/a/b']],
    ['papers.0.githubUrls', ['https://github.com/a/b/c']],
    ['papers.0.githubStars', '2.12k'],
    ['papers.0.links', [null]],
    ['papers.0.arxivId', '2410.108'],
    ['papers.0.arxivId', 'arxiv:2410.10819'],
    ['sources.0.start', -1],
    ['sources.0.line', 0],
    ['sources.0.fields.likes', { start: 0, end: 1 }],
    ['sources.0.fields.title', { start: 0 }],
    ['diagnostics.0.code', 'no-such-code'],
    ['diagnostics.0.severity', 'fatal'],
    ['diagnostics.0.column', 0],
    ['diagnostics.0.message', ''],
  ]
  it.each(BROKEN)('refuses %s = %j', (path, value) => {
    expect(isDigest(broken(path, value))).toBe(false)
  })
})
