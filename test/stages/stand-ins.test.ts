import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'

// Behind a separator that is cut off, and between words that are glued to it or joined with spaces, nothing tells what it was.
const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url))).filter(
  ({ name, text }) => !text.endsWith('·\n') && !/^(?!paper).*-(?:glued|spaced)$/.test(name),
)

/** What stands for `·` and `•`, by what writes it. */
const CHARACTER_SETS = [
  ['w3m under LC_ALL=C, or a file saved as ASCII', '?', '?'],
  ['links under LC_ALL=C, or iconv', '.', 'o'],
  ['lynx under LC_ALL=C', '\ufffd', 'o'],
  ['a word processor', '∙', '●'],
  ['a word processor with other dots', '・', '⋅'],
] as const

describe.each(CHARACTER_SETS)('separators as %s writes them', (_tool, dot, bullet) => {
  // A name's line that ends in a point may be a sentence's; so may one to which any other mark is glued.
  const unclear = dot === '.' ? /^search-dom|^(?:search|trending)-(?:pandoc-gfm|league)/ : /^(?:search|trending)-league/
  const shown = pages.filter(({ name }) => !unclear.test(name))
  it.each(shown)('are read in $name', ({ text, expected }) => {
    const { diagnostics: _before, ...before } = parseDigest(text, expected?.options)
    const saved = text.replaceAll('·', dot).replaceAll('•', bullet)
    const { diagnostics: _after, ...after } = parseDigest(saved, expected?.options)
    expect(after).toEqual(before)
  })
})

const LIST = 'Daily Papers\n\nbyAK and the research community\n\nSubmitted by mira\n5\n\nOrca\n\n'
const CARD = 'Trending Papers\n\nOrca\n\nWe study heads.\n\n'
const PAPER = 'Papers\narxiv:2306.02707\nOrca\nPublished on Jun 5, 2023\n'

describe('a list mark where no list begins', () => {
  it.each([
    [`${CARD}Tide Lab * Published on Jun 5, 2023\nUpvote\n28\narXiv Page\n`, { organization: 'Tide Lab', upvotes: 28 }],
    [`${CARD}Tide Lab\n\n-\n\nJun 5, 2023\nUpvote\n28\narXiv Page\n`, { organization: 'Tide Lab', date: '2023-06-05' }],
    ['Orca\nPaper * 2306.02707 * Published Jun 5, 2023 * 28 * 11\n', { title: 'Orca', upvotes: 28, comments: 11 }],
    ['Orca\nPaper  2306.02707  Published Jun 5, 2023  28  11\n', { title: 'Orca', upvotes: 28, comments: 11 }],
    ['Orca\nPaper  2306.02707  Published Jun 5\n', { title: 'Orca', arxivId: '2306.02707', upvotes: null }],
    [`${LIST}Tide Lab * 4 authors\n3\n`, { organization: 'Tide Lab', authorCount: 4 }],
    [`${LIST}Tide Lab | 4 authors\n3\n`, { organization: 'Tide Lab', authorCount: 4 }],
    [`${LIST}Tide Lab - 4 authors\n3\n`, { organization: 'Tide Lab', authorCount: 4 }],
    [`${CARD}Tide Lab | Jun 5, 2023\nUpvote\n28\narXiv Page\n`, { organization: 'Tide Lab', date: '2023-06-05' }],
    [
      `${PAPER}* Submitted by [18bda7] Mira Okonkwo on Jun 7, 2023\nAuthors:\nJ. Feldt\n`,
      { submittedBy: 'Mira Okonkwo' },
    ],
  ])('is a separator: %j', (text, paper) => {
    const { papers, diagnostics } = parseDigest(text)
    expect(papers).toMatchObject([paper])
    expect(diagnostics.map(({ code }) => code)).toContain('wrong-encoding')
  })

  it.each([`${LIST}* 4 authors\n\n2\n`, `${LIST}- 4 authors\n\n2\n`])(
    'is none before a number of authors: %j',
    (text) => {
      const { papers, diagnostics } = parseDigest(text)
      expect(papers).toMatchObject([{ title: 'Orca', authorCount: 4, comments: 2 }])
      expect(diagnostics).toEqual([])
    },
  )
})

describe('a stand-in for a separator', () => {
  it('is told where it first stands', () => {
    const text = `Notes\n\n${LIST}? 4 authors\n\n2\n`
    const { papers, diagnostics } = parseDigest(text)
    expect(papers).toMatchObject([{ title: 'Orca', authorCount: 4, comments: 2, organization: null }])
    expect(diagnostics.find(({ code }) => code === 'wrong-encoding')).toMatchObject({ start: text.indexOf('?') })
  })

  it.each(['—', '–', '/'])('can be a dash alone on its line: %s', (dash) => {
    const { papers } = parseDigest(`${LIST}${dash}\n4 authors\n\n2\n`)
    expect(papers).toMatchObject([{ title: 'Orca', authorCount: 4, comments: 2, organization: null }])
  })

  it('is no dash in a line', () => {
    const abstract = 'The track ran in two phases,\nJan 5 – Feb 10 and May 5 / Jun 1\nof the year — 3 authors each'
    const text = `Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nOrca\n\n${abstract}\n\n4 authors\nOct 6, 2024\n`
    const { papers, diagnostics } = parseDigest(text)
    expect(papers).toMatchObject([{ abstract: abstract.replaceAll('\n', ' ') }])
    expect(diagnostics).toEqual([])
  })

  it('is none in a text, nor on a page that has separators', () => {
    const title = `${LIST.replace('Orca', 'Agents can call tools ? do they ?')}? 4 authors\n\n2\n`
    expect(parseDigest(title).papers).toMatchObject([{ title: 'Agents can call tools ? do they ?' }])
    expect(parseDigest(`${LIST}? 4 authors\n·\n3 authors\n`).diagnostics).not.toContainEqual(
      expect.objectContaining({ code: 'wrong-encoding' }),
    )
  })

  it.each(['?', '.', 'o'])('is no last word over a blank line: %s', (last) => {
    const page = `Published on Aug 21, 2025\n\nAuthors:\n\nAda Lovelace\n\nAbstract\n\nWe study heads ${last}\n\nView PDF\n`
    const { papers, diagnostics } = parseDigest(`Papers\narxiv:2306.02707\nHow do models dream ${last}\n\n${page}`)
    expect(papers).toMatchObject([{ title: `How do models dream ${last}`, abstract: `We study heads ${last}` }])
    expect(diagnostics).toEqual([])
  })

  it('is no entity', () => {
    expect(parseDigest(`${LIST}&middot; 4 authors\n\n2\n`)).toMatchObject({
      papers: [{ authorCount: 4, comments: 2 }],
      diagnostics: [],
    })
  })
})
