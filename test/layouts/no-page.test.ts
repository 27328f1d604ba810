import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'

const TEXT = 'We study how heads compose into circuits, and what they learn from data.'

describe('names and dates alone', () => {
  it.each([
    ['an article', `How we cut our bill in half\n\n${TEXT}\n\nPublished on Mar 14, 2024\n`],
    ['a changelog', `Changelog\n\n${TEXT}\n\n·\nMar 14, 2024\n`],
    [
      'a blog',
      `Why we stopped\n\n${TEXT}\n\nBy Jane Doe\n·\nMar 14, 2024\n\nHow we ship\n\n${TEXT}\n\nBy Jane Doe\n·\nMar 2, 2024\n`,
    ],
    [
      'a lab’s page',
      `Tide Lab\n\nPeople\n\nOrca\n\nPublished on Mar 14, 2024\n\nAbstract\n\n${TEXT}\n\narXiv\nProject page\n`,
    ],
    ['a news page', `Heads of state meet\n\n${TEXT}\n\nPublished on 14 Mar 2024\n\nShare\n`],
  ])('are no page: %s', (_name, text) => {
    const { layout, papers, diagnostics } = expectInvariants(text)
    expect({ layout, papers, codes: diagnostics.map(({ code }) => code) }).toEqual({
      layout: null,
      papers: [],
      codes: ['unknown-layout'],
    })
  })

  const card = (title: string, tail: string): string => `${title}\n\n${TEXT}\n\n${tail}\n\n`

  it.each([
    ['beside a count', card('Orca', 'Tide Lab\n·\nOct 6, 2024 3'), 1],
    [
      'of cards whose first vote box was not copied',
      `${card('Orca', 'Tide Lab\n·\nOct 6, 2024')}6\n\n${card('Medusa', 'OCC\n·\nOct 5, 2024')}`,
      2,
    ],
    ['of a trending card', card('Orca', 'Tide Lab · Published on Oct 6, 2024'), 1],
    [
      'under a title that links to its paper',
      card('### [Orca](https://huggingface.co/papers/2306.02707)', 'Tide Lab\n\n·\n\nOct 6, 2024'),
      1,
    ],
  ])('are a page %s', (_name, text, count) => {
    expect(expectInvariants(text).papers).toHaveLength(count)
  })
})

describe('UTF-16 that was read as UTF-8', () => {
  const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

  it.each(['utf16le', 'bytes in the other order', 'without its mark'])('gives no paper, but what it is: %s', (form) => {
    for (const { name, text } of pages) {
      const bytes = Buffer.from(form === 'without its mark' ? text : `\ufeff${text}`, 'utf16le')
      const read = (form === 'bytes in the other order' ? bytes.swap16() : bytes).toString('utf8')
      const asNuls = `${form === 'without its mark' ? '' : '\ufffd\ufffd'}${text.split('').join('\0')}`
      for (const wide of [read, asNuls]) {
        const { papers, diagnostics } = expectInvariants(wide)
        expect({ name, papers, message: diagnostics[0]?.message }).toEqual({
          name,
          papers: [],
          message: expect.stringContaining('UTF-16'),
        })
      }
    }
  })

  it('is not a page with a few NULs, or with many behind each other', () => {
    const { text } = pages.find(({ name }) => name === 'search-innertext') as (typeof pages)[number]
    const count = expectInvariants(text).papers.length
    for (const other of [
      `${'\0'.repeat(300)}\n${text}`,
      `${text}${'\0'.repeat(300)}`,
      text.replaceAll('\n\n', '\0\n\n'),
    ])
      expect(expectInvariants(other).papers).toHaveLength(count)
  })
})
