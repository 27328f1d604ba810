import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { Paper } from '../../src/index.js'
import { makeCard, paperOf } from '../support/search-page.js'

const PAPER = paperOf(makeCard())

const TEXTS = { abstract: 'We study.', organization: 'Tide Lab', submittedBy: 'mira', aiSummary: 'Heads.' }

const REPOSITORIES = ['https://github.com/tide-lab/orca', 'https://github.com/a/b', 'https://github.com/A1/c.d_e-2']
const NO_REPOSITORIES = [
  'https://gitlab.com/a/b',
  'https://github.com/a_b/c',
  'https://github.com/a/b c',
  'https://github.com/a/b/c',
  'https://github.com/a/',
  'see https://github.com/a/b',
]

const IDENTIFIERS = [
  '2410.10819',
  '0704.0001',
  '2410.10819v1',
  '2410.10819v12',
  'cs/0112017',
  'hep-th/9111017',
  'math.GT/0309136',
  'cs/0112017v2',
]
const NO_IDENTIFIERS = [
  '24.1',
  '2410.1',
  '241.10819',
  'arxiv:2410.10819',
  '2410.10819 and more',
  '2410.10819v0',
  '2410.10819v',
  'cs/01120',
  'cs.A/0112017',
  'math.gt/0309136',
  'CS/0112017',
  'hep-TH/9111017',
  '2410.abcde',
]

afterEach(() => {
  z.config({ jitless: false })
})

describe.each([
  ['compiled', false],
  ['where a program forbids code that is made while it runs', true],
])('the check of papers, %s', (_name, jitless) => {
  it.each<readonly [name: string, values: Partial<Record<keyof Paper, unknown>>, passes: boolean]>([
    ['a paper', {}, true],
    ['a paper without a title', { title: '' }, false],
    ['a paper without authors', { authorCount: 0 }, false],
    ['a paper of no day', { date: '2024-02-30' }, false],
    ['a paper that lacks a key', { links: undefined }, false],
    ['a paper with half an upvote', { upvotes: 0.5 }, false],
    ['a paper with all texts', { ...TEXTS, authors: ['Ana Roe'], links: ['https://a.example/'] }, true],
    ...Object.keys(TEXTS).map((key) => [`a paper whose ${key} is empty`, { [key]: '' }, false] as const),
    ['a paper with an author without a name', { authors: ['Ana Roe', ''] }, false],
    ['a paper with a link to nothing', { links: [''] }, false],
    ...REPOSITORIES.map((url) => [`a paper with the repository ${url}`, { githubUrls: [url] }, true] as const),
    ...NO_REPOSITORIES.map((url) => [`a paper with the repository ${url}`, { githubUrls: [url] }, false] as const),
    ...IDENTIFIERS.map((arxivId) => [`a paper with the identifier ${arxivId}`, { arxivId }, true] as const),
    ...NO_IDENTIFIERS.map((arxivId) => [`a paper with the identifier ${arxivId}`, { arxivId }, false] as const),
  ])('%s: %s', async (_case, values, passes) => {
    z.config({ jitless })
    vi.resetModules()
    const { isPaper } = await import('../../src/schema/paper-check.js')
    expect(isPaper({ ...PAPER, ...values })).toBe(passes)
    expect(isPaper({ ...PAPER, ...values })).toBe(passes)
  })
})
