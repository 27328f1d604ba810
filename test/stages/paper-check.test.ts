import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { Paper } from '../../src/index.js'
import { makeCard, paperOf } from '../support/search-page.js'

const PAPER = paperOf(makeCard())

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
    ['a paper with a repository elsewhere', { githubUrls: ['https://gitlab.com/a/b'] }, false],
    ['a paper with an identifier that is none', { arxivId: '24.1' }, false],
  ])('%s: %s', async (_case, values, passes) => {
    z.config({ jitless })
    vi.resetModules()
    const { isPaper } = await import('../../src/schema/paper-check.js')
    expect(isPaper({ ...PAPER, ...values })).toBe(passes)
    expect(isPaper({ ...PAPER, ...values })).toBe(passes)
  })
})
