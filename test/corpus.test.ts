import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../src/index.js'
import { readSavedPages } from './support/folders.js'
import { expectInvariants } from './support/invariants.js'

// Real dumps are other people's text and are not published with the project: DAILY_PAPERS_DUMPS=path/to/dumps npm test
const root = process.env.DAILY_PAPERS_DUMPS
const pages = root ? readSavedPages(root) : []

it.skipIf(!root)('corpus: set DAILY_PAPERS_DUMPS to a folder of dumps to read them too', () => {
  expect(root).toBeDefined()
})

describe.each(pages)('dump $name', ({ text, expected }) => {
  const digest = parseDigest(text, expected?.options)

  it('gives the papers of expected.json, and no others', () => {
    expect(digest.papers.map(({ title }) => loose(title))).toEqual(expected?.papers.map(({ title }) => loose(title)))
  })

  it('gives the fields of expected.json', () => {
    expected?.papers.forEach((wanted, index) => {
      const paper = digest.papers[index] as Paper
      const found = Object.fromEntries(Object.keys(wanted).map((field) => [field, paper[field as keyof Paper]]))
      expect(comparable(found)).toEqual(comparable(wanted))
    })
  })

  it('gives the page’s date and layout', () => {
    if (expected?.date !== undefined) expect(digest.date).toBe(expected.date)
    if (expected?.layout !== undefined && expected.papers.length > 0) expect(digest.layout).toBe(expected.layout)
  })

  it('keeps the invariants', () => {
    expectInvariants(text, expected?.options)
  })
})

/** White space apart in running text, case apart in addresses. */
function comparable(paper: Partial<Paper>): Partial<Paper> {
  const { title, abstract, aiSummary, githubUrls } = paper
  return {
    ...paper,
    ...(title !== undefined && { title: loose(title) }),
    ...(abstract && { abstract: loose(abstract) }),
    ...(aiSummary && { aiSummary: loose(aiSummary) }),
    ...(githubUrls && { githubUrls: githubUrls.map((url) => url.toLowerCase()) }),
  }
}

const loose = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '')
