import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

/** As `' '.join(text.split())` does. */
const join = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ')

describe('a page that a tool joined to one line', () => {
  const named = (pattern: RegExp): typeof pages => pages.filter(({ name }) => pattern.test(name))

  it.each(named(/^(?:list-(?:beautifulsoup|innertext|main-text)|cards-(?:beautifulsoup|innertext))$/))(
    'gives the same papers: $name',
    ({ text, expected }) => {
      expect(parseDigest(text.replaceAll('\n', ' '), expected?.options).papers).toEqual(
        parseDigest(text, expected?.options).papers,
      )
      const digest = expectInvariants(join(text), expected?.options)
      const whole = parseDigest(text, expected?.options)
      expect(whole.papers.length).toBeGreaterThan(1)
      expect(digest).toMatchObject({ layout: whole.layout, date: whole.date, papers: whole.papers })
      expect(digest.diagnostics.find(({ code }) => code === 'lost-lines')).toMatchObject({ line: 1, column: 1 })
    },
  )

  it.each(named(/^(?:search|trending)-(?:beautifulsoup|innertext|main-text|seed|turndown)$/))(
    'gives the same papers where only words show where a title ends: $name',
    ({ text, expected }) => {
      const whole = parseDigest(text, expected?.options)
      // The words of a link to a paper are no title’s where the link is on one line with its card.
      const lines = text.replaceAll('\n', ' ')
      const joined = lines.includes('](') ? [lines] : [lines, join(text)]
      for (const page of joined) {
        const { layout, papers, diagnostics } = expectInvariants(page, expected?.options)
        expect(layout).toBe(whole.layout)
        expect(papers).toEqual(whole.papers)
        expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
      }
    },
  )

  it.each([
    ['search', '', 'Oct 14, 2025 2'],
    ['trending', 'Published on ', 'Oct 14, 2025 Upvote 48 GitHub 512 arXiv Page'],
  ])('is told where abstracts keep their own line ends: %s', (_layout, label, end) => {
    const card = (title: string): string =>
      `${title} Search agents are hard to test. Our benchmark has 210 questions from 9 domains,\nand it is hard: the best model solves 13.7% of them. We release\nthe code. 4 authors · ${label}${end}`
    const banner = `${label ? 'Trending' : 'Daily'} Papers by AK and the research community`
    const text = `${banner} ${['Orca', 'Medusa', 'GiT'].map((title) => `48 ${card(title)}`).join(' ')}`
    const { diagnostics } = expectInvariants(text)
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it.each([
    [
      'its box, heading',
      'Get trending papers in your email inbox! Subscribe Daily Papers byAK and the research community\nOct 14',
    ],
    ['its links, day', 'Daily Papers\nNew here Trending Papers Oct 14'],
    ['its heading and banner', 'Models Daily Papers by AK and the research community Oct 14'],
  ])('is told where a title is what stands over the cards: %s', (_name, over) => {
    const text = `${over}\n48 Orca: Progressive Learning We study how heads compose into circuits, all of\nthem, one by one and in pairs.\n4 authors · Oct 6 3`
    const { diagnostics } = expectInvariants(text, { referenceDate: '2025-10-14' })
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it.each<[name: string, cards: [title: string, abstract: string][]]>([
    [
      'ends amid a sentence',
      [
        ['Owls at Noon', 'We study owls, which sing\nat night. They sing well.'],
        ['Sparse Heads', 'Large models have heads, of which\nfew are used.'],
      ],
    ],
    [
      'ends with a sentence',
      [
        ['Owls at Noon', `We study owls${', which sing'.repeat(9)} at night.\nThey sing well.`],
        ['Sparse Heads', `Large models have heads${', and others'.repeat(9)}.\nFew are used.`],
      ],
    ],
  ])('has the line of an abstract beside its title, which %s', (_name, cards) => {
    const lines = cards.map(
      ([title, abstract], index) => `${24 - index} ${title} ${abstract}\n4 authors · Oct 14, 2025\n5\n`,
    )
    const { papers, diagnostics } = expectInvariants(
      `Daily Papers\nbyAK and the research community\nDaily Weekly Monthly\nTrending Papers\nOct 2\n${lines.join('')}`,
    )
    expect(papers).toMatchObject(
      cards.map(([title, abstract], index) => ({
        ...{ title, abstract: abstract.replace('\n', ' '), upvotes: 24 - index },
        ...{ comments: 5, authorCount: 4, date: '2025-10-14' },
      })),
    )
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('is a list whose counts stand before the next card’s label, and votes before titles', () => {
    const { papers, diagnostics } = expectInvariants(
      'Daily Papers\nbyAK and the research community\nDaily Weekly Monthly\nOct 2\nSubmitted by\nmira\n101 Owls at Noon\n·\n31 authors\n110k\n1 Submitted by\njfeldt\n2 Sparse Heads\n·\n5 authors\nPrevious Next\n',
    )
    expect(papers).toMatchObject([
      { title: 'Owls at Noon', submittedBy: 'mira', upvotes: 101, authorCount: 31, githubStars: 110_000, comments: 1 },
      { title: 'Sparse Heads', submittedBy: 'jfeldt', upvotes: 2, authorCount: 5, comments: null },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('is a collection whose last title is wrapped', () => {
    const { papers, diagnostics } = expectInvariants(
      "sbrandeis 's Collections Reading list updated Oct 31, 2023 Upvote 12 Orca Paper • 2310.06825 • Published Oct 10, 2023 • 48 Medusa: Simple Decoding\n  of Many Heads Paper • 2505.11594 • Published May 22, 2025 • 5 • 1",
    )
    expect(papers).toMatchObject([
      { title: 'Orca', arxivId: '2310.06825', upvotes: 48 },
      { title: 'Medusa: Simple Decoding of Many Heads', arxivId: '2505.11594', upvotes: 5, comments: 1 },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('stands behind another', () => {
    const { text = '' } = named(/^list-beautifulsoup$/)[0] ?? {}
    const { papers, diagnostics } = expectInvariants(`${text}\n${join(text)}\n${join(text)}\n`)
    expect(papers).toHaveLength(9)
    expect(diagnostics.filter(({ code }) => code === 'lost-lines').map(({ column }) => column)).toEqual([1, 1])
  })

  it('stands behind another without a footer, with a date of its own', () => {
    const page = (date: string, title: string): string =>
      `Daily Papers by AK and the research community ${date} Submitted by jfeldt 101 ${title} · 4 authors 3`
    const { papers, diagnostics } = expectInvariants(`${page('Oct 2', 'Orca')}\n${page('Oct 3', 'Medusa')}`)
    expect(papers).toMatchObject([{ title: 'Orca' }, { title: 'Medusa' }])
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'lost-lines 1',
      'undated-page 1',
      'lost-lines 2',
      'undated-page 2',
    ])
  })

  it('has lines that could be a list’s in part', () => {
    const cards = ['jfeldt 101 Orca', 'akhalidz 12 TideMem: A Memory', 'mira - Medusa']
    const { papers } = expectInvariants(cards.map((card) => `Submitted by ${card} · 4 authors 3`).join('\n'))
    expect(papers).toMatchObject([
      { title: 'Orca', submittedBy: 'jfeldt', upvotes: 101 },
      { title: 'TideMem: A Memory', submittedBy: 'akhalidz', upvotes: 12 },
      { title: 'Medusa', submittedBy: 'mira', upvotes: 0 },
    ])
  })

  it('has a line for each card', () => {
    const { papers, diagnostics } = expectInvariants(
      'Submitted by jfeldt 12 Orca · 4 authors 2.12k 6\r\nSubmitted by mira 3 Medusa Tide Lab 5\r\n',
    )
    expect(papers).toMatchObject([
      { title: 'Orca', submittedBy: 'jfeldt', upvotes: 12, authorCount: 4, githubStars: 2120, comments: 6 },
    ])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['lost-lines', 1],
      ['unreadable-paper', 2],
    ])
  })
})

describe('a page whose parts a tool glued', () => {
  const HEAD =
    'Daily Papers - Hugging FaceHugging FaceModelsDatasetsLog InSign UpnewGet trending papers in your email inbox!SubscribeDaily PapersbyAKand the research communityAug1'
  const CARDS =
    'Submitted byanaq94Orca: Progressive Learning·533 authors5Submitted byleo11178Medusa·8 authors2Submitted bybo7Owls at Noon·28 authors3'

  it('has no submitter where votes may be a part of the name', () => {
    const text = `${HEAD}${CARDS}PreviousNextCompany`
    const { layout, date, papers, sources, diagnostics } = expectInvariants(text, { referenceDate: '2024-08-01' })
    expect(layout).toBe('list')
    expect(date).toBe('2024-08-01')
    expect(papers).toMatchObject([
      { title: 'Orca: Progressive Learning', submittedBy: 'anaq', upvotes: 94, authorCount: 533, comments: 5 },
      { title: 'Medusa', submittedBy: null, upvotes: null, authorCount: 8, comments: 2 },
      { title: 'Owls at Noon', submittedBy: 'bo', upvotes: 7, authorCount: 28, comments: 3 },
    ])
    expect(sources[1]?.fields).not.toHaveProperty('submittedBy')
    expect(diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['lost-lines', text],
      ['ambiguous-count', 'leo11178'],
    ])
  })

  it.each([
    ['with their footers', HEAD, 'System themeCompanyTOSPrivacyAboutCareersWebsiteModelsDatasetsSpacesPricingDocs'],
    ['of main texts', 'Daily PapersbyAKand the research communityAug1', ''],
  ])('is told each time, where several are in one text: %s', (_name, head, foot) => {
    const titles = ['Orca: Progressive Learning', 'Medusa', 'Owls at Noon']
    const { papers, diagnostics } = expectInvariants(`${head}${CARDS}${foot}\n${head}${CARDS}${foot}\n`)
    expect(papers.map(({ title }) => title)).toEqual([...titles, ...titles])
    expect(diagnostics.filter(({ code }) => code === 'lost-lines')).toHaveLength(2)
  })

  it.each([
    ['one card', 'Orca for Language ModelsWe study heads,\nand what they do.4 authors·Oct 28, 20217'],
    [
      'several cards, with line ends in their abstracts',
      'Orca for Language ModelsWe study heads,\nand what they do.4 authors·Oct 28, 20217Medusa at NoonLarge models\nsing.3 authors·Dec 2, 20205',
    ],
  ])('reads as its cards, not as one long paper: %s', (_name, cards) => {
    const { layout, papers } = expectInvariants(`${HEAD}${cards}`)
    expect(layout).toBe('search')
    expect(papers[0]).toMatchObject({
      title: 'Orca for Language Models',
      abstract: 'We study heads, and what they do.',
      authorCount: 4,
      date: '2021-10-28',
      upvotes: 7,
    })
    expect(papers).toHaveLength(cards.split('authors').length - 1)
  })

  it('stays as it is where its parts give no papers', () => {
    const { papers, diagnostics } = expectInvariants('Paper•2306.02707•Published')
    expect(papers).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-papers'])
  })

  it('stays as it is where its parts give fewer papers', () => {
    const { papers, diagnostics } = expectInvariants(
      'x4 authors·Oct 28, 2021\n\nOrca\n\nWe study heads.\n\n4 authors\n·\nOct 28, 2021 3',
    )
    expect(papers).toMatchObject([{ title: 'Orca' }])
    expect(diagnostics.map(({ code }) => code)).not.toContain('lost-lines')
  })

  it('stays as it is where its cards give fewer papers, as one text has the marks of two', () => {
    const cards = [
      'Orca\n\nOf 8 authors · 3 were new. Paper • 2403.09394 is close.\n\n  • 4 authors\n·\nOct 28, 2021',
      'Owls\n\nSubmitted by 12 people, it sees.\n\n  • 3 authors\n·\nOct 29, 2021',
    ]
    const { papers, diagnostics } = expectInvariants(`Daily Papers\n\n${cards.join('\n\n')}\n`)
    expect(papers).toMatchObject([{ title: 'Orca' }, { title: 'Owls' }])
    expect(diagnostics).toEqual([])
  })
})
