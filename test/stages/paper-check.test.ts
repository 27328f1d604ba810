import { describe, expect, it } from 'vitest'
import { PaperSchema } from '../../src/index.js'
import { isPaper } from '../../src/schema/paper-check.js'
import { SEED_PAPERS } from '../support/seed.js'

const [paper] = SEED_PAPERS

describe('the check of a paper', () => {
  it.each(SEED_PAPERS)('passes $title', (known) => {
    expect(isPaper(known)).toBe(true)
  })

  it.each([
    ['no paper', null],
    ['no title', { ...paper, title: '' }],
    ['a missing key', { ...paper, links: undefined }],
    ['a day that is none', { ...paper, date: '2025-02-29' }],
    ['half an upvote', { ...paper, upvotes: 0.5 }],
    ['no authors', { ...paper, authorCount: 0 }],
    ['a repository elsewhere', { ...paper, githubUrls: ['https://gitlab.com/a/b'] }],
    ['an identifier that is none', { ...paper, arxivId: '24.1' }],
  ])('fails %s, as the schema does', (_, value) => {
    expect(isPaper(value)).toBe(false)
    expect(PaperSchema.safeParse(value).success).toBe(false)
  })
})
