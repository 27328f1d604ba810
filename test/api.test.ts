import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as library from '../src/index.js'
import {
  DiagnosticSchema,
  DigestSchema,
  type Paper,
  PaperSchema,
  ParseOptionsSchema,
  parseDigest,
  parsePapers,
} from '../src/index.js'
import { SAVED, SEED, SEED_PAPERS } from './support/seed.js'

describe('the package', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'DiagnosticSchema',
      'DigestError',
      'DigestSchema',
      'PaperSchema',
      'ParseOptionsSchema',
      'extractGithubUrls',
      'formatDiagnostic',
      'parseDigest',
      'parsePapers',
      'streamPapers',
    ])
  })
})

describe('parsePapers', () => {
  it('gives the papers of parseDigest', () => {
    expect(parsePapers(SEED, { referenceDate: SAVED })).toEqual(parseDigest(SEED, { referenceDate: SAVED }).papers)
  })
})

describe.each([
  ['parseDigest', parseDigest],
  ['parsePapers', parsePapers],
])('%s', (_name, parse) => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, 'number 5'],
    [true, 'boolean true'],
    [{}, 'Object'],
    [['x'], 'Array'],
    [new Uint8Array(1), "Uint8Array: take readFile(path, 'utf8'), or new TextDecoder().decode(bytes)"],
    [new ArrayBuffer(1), 'ArrayBuffer: take new TextDecoder().decode(buffer)'],
    [new Blob(['x']), 'Blob: await its text()'],
    [new Response('x'), 'Response: await its text()'],
    [Promise.resolve(''), 'Promise: await it'],
    [() => '', 'function'],
    [Symbol('x'), 'symbol'],
    [1n, 'bigint 1'],
  ])('throws a TypeError for the text %s', (text, found) => {
    expect(() => parse(text as unknown as string)).toThrow(TypeError)
    expect(() => parse(text as unknown as string)).toThrow('Expected text to be a string, found ')
    expect(() => parse(text as unknown as string)).toThrow(found)
  })

  it.each<[unknown, RegExp]>([
    [{ referenceDate: '2026-2-25' }, /referenceDate.*found "2026-2-25"/],
    [{ referenceDate: '2026-02-30' }, /referenceDate to be a date of the calendar, "YYYY-MM-DD", found "2026-02-30"/],
    [
      { referenceDate: '2026-02-25T00:00:00Z' },
      /referenceDate.*found "2026-02-25T00:00:00Z": take its slice\(0, 10\)$/,
    ],
    [{ referenceDate: new Date(0) }, /referenceDate.*found Date: take its toISOString\(\).slice\(0, 10\)$/],
    [{ onDiagnostic() {} }, /strict; for streamPapers alone onDiagnostic\), found "onDiagnostic"$/],
    [{ referenceDate: 5 }, /referenceDate.*found number 5/],
    [{ referenceDate: null }, /referenceDate.*found null/],
    [{ unlabelledCount: 'votes' }, /unlabelledCount.*"upvotes".*"comments".*found "votes"/],
    [{ unlabelledCount: true }, /unlabelledCount.*found boolean true/],
    [{ strict: 'yes' }, /strict.*boolean.*found "yes"/],
    [{ strict: 1 }, /strict.*boolean.*found number 1/],
    [
      { strict: true, refDate: '2026-02-25' },
      /^Expected known options \(referenceDate, unlabelledCount, strict; for .*found "refDate"$/,
    ],
    [{ referencedate: '2026-02-25', a: 1 }, /found "referencedate", "a"$/],
    ['2026-02-25', /^Expected options to be an object, found "2026-02-25"$/],
    [
      5,
      /^Expected options to be an object, found number 5: for texts\.map\(parsePapers\), take texts\.map\(\(text\) => parsePapers\(text\)\)$/,
    ],
    [[], /^Expected options to be an object, found Array$/],
    [null, /^Expected options to be an object, found null$/],
    [new Date(0), /^Expected options to be an object, found Date$/],
  ])('throws a TypeError for the options %j', (options, wording) => {
    const read = (): unknown => parse(SEED, options as library.ParseOptions)
    expect(read).toThrow(TypeError)
    expect(read).toThrow(/^Expected /)
    expect(read).toThrow(wording)
  })

  it('tells of wrong options in its own words, whatever language zod speaks', () => {
    const before = z.config()
    z.config(z.locales.de())
    try {
      expect(() => parse(SEED, { strict: 1 } as never)).toThrow(
        'Expected options.strict to be a boolean, found number 1',
      )
    } finally {
      z.config(before)
    }
  })

  it.each<[library.ParseOptions | undefined]>([
    [undefined],
    [{}],
    [{ strict: false }],
    [{ unlabelledCount: 'upvotes' }],
    [Object.freeze({ unlabelledCount: 'upvotes' as const, strict: true })],
  ])('takes the options %j', (options) => {
    expect(parse(SEED, options)).toEqual(parse(SEED))
  })
})

describe('the schemas', () => {
  const [paper] = SEED_PAPERS as [Paper]

  it('pass what parseDigest gives', () => {
    const digest = parseDigest(SEED)
    expect(DigestSchema.parse(digest)).toEqual(digest)
    for (const found of digest.papers) expect(PaperSchema.parse(found)).toEqual(found)
    for (const found of digest.diagnostics) expect(DiagnosticSchema.parse(found)).toEqual(found)
  })

  it('give papers all their keys', () => {
    for (const found of parsePapers(SEED))
      expect(Object.keys(found).sort()).toEqual(Object.keys(PaperSchema.shape).sort())
  })

  it.each<[keyof Paper, unknown]>([
    ['title', ''],
    ['title', null],
    ['abstract', ''],
    ['authorCount', 0],
    ['authorCount', 1.5],
    ['authors', ['']],
    ['authors', null],
    ['date', '2024-02-30'],
    ['date', '2024-2-3'],
    ['date', new Date(0)],
    ['upvotes', -1],
    ['comments', 0.5],
    ['githubUrls', ['https://gitlab.com/a/b']],
    ['githubUrls', ['https://github.com/a']],
    ['githubUrls', ['http://github.com/a/b']],
    ['githubStars', -1],
    ['links', ['']],
    ['arxivId', '24.1'],
    ['arxivId', 'arxiv:2410.10819'],
    ['organization', ''],
    ['submittedBy', ''],
    ['aiSummary', ''],
    ['aiSummary', undefined],
  ])('refuse a paper whose %s is %j', (field, value) => {
    expect(PaperSchema.safeParse({ ...paper, [field]: value }).success).toBe(false)
  })

  it.each<[keyof Paper, unknown]>([
    ['date', '2024-02-29'],
    ['upvotes', 0],
    ['arxivId', '2410.10819v2'],
    ['arxivId', 'cs/0112017'],
    ['arxivId', 'math.GT/0309136'],
    ['githubUrls', ['https://github.com/a-b/c.d_e']],
  ])('pass a paper whose %s is %j', (field, value) => {
    expect(PaperSchema.safeParse({ ...paper, [field]: value }).success).toBe(true)
  })

  it('refuse unknown options', () => {
    expect(ParseOptionsSchema.safeParse({ stric: true }).success).toBe(false)
  })
})
