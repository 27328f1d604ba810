import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../src/index.js'
import { isDivider } from '../src/text/dividers.js'
import { isSurelyProse } from '../src/tokens/prose.js'
import { readSavedPages, type SavedPage } from './support/folders.js'
import { expectInvariants } from './support/invariants.js'

const DIVIDERS = [
  '==> digests/2026-05-05.txt <==',
  '===== page 2 =====',
  '----- page 3 of 9 -----',
  '--- 첫 번째 article 요소의 HTML 내용 ---',
  '--boundary42',
  '```',
  '```markdown',
  '<!-- page -->',
  '<document index="2">',
  '<source>b.txt</source>',
  '</document_content>',
  '<pre>',
  '</details>',
  'File: digests/2026-05-05.txt',
  'Path: My digests/May.md',
  'Content-Type: text/plain; charset=utf-8',
  'URL: https://huggingface.co/papers/week/2026-W19',
  'Saved on 2026-05-05',
  'Saved on May 5',
  'Saved from https://huggingface.co/papers on 2026-05-05',
  'Retrieved from https://huggingface.co/papers',
  'File: digest-may-5',
  'Tuesday, May 5, 2026',
  'Captured at 2026-05-05T10:00:00Z',
  '2025-02-03T10:21:13Z',
  '[2025-02-03 10:21:13]',
  '[[2025-02-03]]',
  'Page 2 of 9',
  '[page 2]',
  'Article 2:',
  '### Paper 2:',
  '[item 12]',
  '################',
  './2026-05-05.txt:',
  'digests/2026-05-05.txt',
  '## search-w3m.md',
  '# Daily Papers 2026-05-05',
]

/** These hold days, which of pages that are one line each without a footer can be read as a card's. */
const MOMENTS = ['Mon Feb  3 10:21:13 UTC 2025', 'Mon, 3 Feb 2025 10:21:13 +0000']

const pages = readSavedPages(fileURLToPath(new URL('../fixtures/', import.meta.url)))

describe('what stands between saved pages', () => {
  it.each([...DIVIDERS, ...MOMENTS].map((line) => line.replace(/^#{1,6} /, '')))('%s', (line) => {
    expect(isDivider(line)).toBe(true)
    expect(isDivider(line.toUpperCase())).toBe(true)
    // Else no rule would be tried on it.
    expect(isSurelyProse(line, 0, line.length)).toBe(false)
  })

  it.each([
    '==',
    '--',
    '-- a dash',
    '`x`',
    '<em>',
    'File systems: a survey',
    'URL: https://example.org',
    'Saved by the bell',
    'Retrieved from Memory: 10 Ways',
    'Saved at 100 Steps',
    'Retrieved at Test Time: 10 Ways',
    'PATH: A Discrete-sequence Dataset for Evaluating Models',
    'File: A Filesystem',
    'Page 2 heads',
    'Article 2 of Law',
    'Article 19',
    'Paper 12345',
    'Three.js',
    'Daily Papers',
    'a digest.txt',
    '2025-02-03',
    'Mon et al.: 10:21 Ratios',
    'Sun 3 of 2025',
    '[1]',
  ])('is not %s', (line) => {
    expect(isDivider(line)).toBe(false)
  })
})

describe('a day that somebody wrote between pages', () => {
  it.each([
    ['# 2025-02-03', 0],
    ['## February 3, 2025', 0],
    ['# Daily Papers of 3 February 2025', 0],
    ['2025-02-03', 0],
    ['February 3, 2025', 0],
    ['# Papers that I read', 1],
    ['02/03/2025', 1],
  ])('%s', (day, count) => {
    const page = `Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n${SEARCH}`
    const told = parseDigest(`${page}\n\n${day}\n\n${page}`, { referenceDate: '2026-02-25' })
    expect(told.papers).toHaveLength(4)
    expect(told.diagnostics.filter(({ severity }) => severity !== 'info')).toHaveLength(count)
    const above = parseDigest(`${day}\n\n${page}`, { referenceDate: '2026-02-25' })
    expect(above.date).toBe('2026-02-25')
    expect(above.diagnostics.filter(({ severity }) => severity !== 'info')).toHaveLength(count)
  })

  it('is no title, right under a card that was cut', () => {
    const { papers } = parseDigest(`${LIST}\nSubmitted by\nmira\n# 2025-02-03\n\n${LIST.replace('Raven', 'Gull')}`)
    expect(papers.map(({ title }) => title)).toEqual(['Raven: A Fifth Title', 'Gull: A Fifth Title'])
  })

  it.each([
    ['• 4 authors\n\n·', '2'],
    ['• 4 authors', ''],
    ['Tide Lab\n\n·', ''],
  ])('is not a card’s own, under %j', (over, count) => {
    const cards = ['Orca', 'Medusa', 'Beluga'].map(
      (name) => `${name}: A Title\n\nWe study heads.\n\n${over}\n\n2025-02-03\n\n${count}\n\n`,
    )
    const { papers } = parseDigest(`Daily Papers\n\nbyAK and the research community\n\n${cards.join('')}`)
    expect(papers.map(({ date }) => date)).toEqual(cards.map(() => '2025-02-03'))
  })
})

describe('what a tool or a person wrote over a page', () => {
  const page = 'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n'

  it.each([
    ['TOML', '+++\ntitle = "Papers"\ndate = 2026-02-25\ntags = [\n  "hf",\n]\n\n[params]\nmath = true\n+++'],
    ['YAML that ends with dots', '---\ntitle: Papers\ndate: 2026-02-25\n...'],
    ['both', '+++\ntitle = "Papers"\n+++\n\n---\ntitle: Papers\n---'],
    ['both, the other way round', '---\ntitle: Papers\n---\n\n+++\ntitle = "Papers"\n+++'],
  ])('is passed over: %s', (_name, matter) => {
    const text = `${matter}\n\n${page}${SEARCH}`
    const { papers, diagnostics } = parseDigest(text, { referenceDate: '2026-02-25' })
    expect(papers).toHaveLength(2)
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each([
    ['without an end', '+++\ntitle = "Papers"'],
    ['without a key', '+++\nPapers of my own\n+++'],
  ])('is told, where it is %s', (_name, matter) => {
    const { papers, diagnostics } = parseDigest(`${matter}\n\n${page}${SEARCH}`, { referenceDate: '2026-02-25' })
    expect(papers).toHaveLength(2)
    expect(diagnostics.map(({ code }) => code)).toContain('unrecognized-text')
  })
})

const SEARCH = `Orca: A Title of a Paper

We study heads.

  • 4 authors
·
Oct 6, 2024 2

Medusa: Another Title

We study tails.

  • 3 authors
·
Oct 7, 2024`

const ABSTRACT = 'We study how a small language model can be made to answer questions faithfully.'

const ownPage = (title: string): string =>
  `${title}
Published on Oct 6, 2025
Submitted by
tide-lab
on Oct 7, 2025

Authors:

Ana Roe
,
Ben Ek
Abstract
${ABSTRACT}
View PDF`

describe('a paper’s page that was copied to the end of its abstract', () => {
  const SUMMARY = 'A small model is made to answer questions faithfully by a reward that is cheap to compute.'
  const LONG = `${ABSTRACT} It answers most of them well. We release the code.`
  const copied = ownPage('Crane: A Title')
    .replace(`Abstract\n${ABSTRACT}`, `Abstract\n${SUMMARY}\n\n${LONG}`)
    .replace('\nView PDF', '')

  it.each([
    'That is all for today.',
    'Ask Jo about this one!',
    'Note to self: read the appendix, and tell Jo about it.',
  ])('keeps its summary over a note, which is told: %s', (note) => {
    const { papers, diagnostics } = expectInvariants(`${copied}\n\n${note}`)
    expect(papers).toMatchObject([{ aiSummary: SUMMARY, abstract: `${LONG}\n\n${note}` }])
    expect(diagnostics).toMatchObject([{ code: 'doubtful-field', message: expect.stringContaining(note.slice(0, 20)) }])
  })

  it('keeps it over a note under an address', () => {
    const text = `${copied} Code: https://example.org/crane`
    const { papers, diagnostics } = expectInvariants(`${text}\n\nAsk Jo about this one!`)
    expect(papers).toMatchObject([{ aiSummary: SUMMARY, links: ['https://example.org/crane'] }])
    expect(diagnostics).toMatchObject([{ code: 'doubtful-field' }])
  })

  it.each([
    ['no note', copied, LONG],
    [
      'a paragraph that names an address',
      `${copied}\n\nCode: https://example.org/crane.`,
      `${LONG}\n\nCode: https://example.org/crane.`,
    ],
    [
      'a paragraph under no end of a sentence',
      `${copied}\n\nWe name it\n\nCrane, which is a bird.`,
      `${LONG}\n\nWe name it\n\nCrane, which is a bird.`,
    ],
    ['its buttons', `${copied}\n\nWe thank Jo.\nView PDF`, `${SUMMARY}\n\n${LONG}\n\nWe thank Jo.`],
  ])('is told nothing of, with %s', (_name, text, abstract) => {
    const { papers, diagnostics } = expectInvariants(text)
    expect(papers).toMatchObject([{ abstract }])
    expect(diagnostics).toEqual([])
  })
})

const COLLECTION = `Reading list
updated
Falcon: A Third Title
Paper
• 2404.14469
• Published • 27
Heron: A Fourth Title
Paper
• 2408.00167
• Published • 17`

const LIST = `Submitted by
ana-roe
14
Raven: A Fifth Title
·
3 authors
5`

const TRENDING_CARD = `Submitted by

 ana-roe

Swift: A Sixth Title

We study beaks in a large set of pictures. They differ from each other.

· 7 authors

· Published on Oct 9, 2025

Upvote
52

arXiv Page
`

const TRENDING = `${TRENDING_CARD}\n${TRENDING_CARD.replace('Published on ', '')}`

const COMMENTS = `Community

tide-lab
Paper submitter
about 22 hours ago

Great work!

Reply`

const MODELS = '\n\nModels citing this paper\n0'

const NOTE = 'A note of mine, which is on no page of the site.'

describe('pages without a header, one behind another', () => {
  const found = ['Orca: A Title of a Paper', 'Medusa: Another Title']

  it.each<readonly [name: string, between: string, second: string, titles: readonly string[]]>([
    ['a paper’s own page', '\n', ownPage('Crane: A Title'), ['Crane: A Title']],
    ['one behind an empty line', '\n\n', ownPage('Crane: A Title'), ['Crane: A Title']],
    [
      'one whose title is wrapped',
      '\n\n',
      ownPage('Crane: A Title\nof Three Lines\nin All'),
      ['Crane: A Title of Three Lines in All'],
    ],
    ['a collection', '\n', COLLECTION, ['Falcon: A Third Title', 'Heron: A Fourth Title']],
    ['a list', '\n\n---\n\n', LIST, ['Raven: A Fifth Title']],
    ['one under a page’s number', '\n===== page 2 =====\n', LIST, ['Raven: A Fifth Title']],
  ])('%s behind a search page', (_name, between, second, titles) => {
    const digest = expectInvariants(`${SEARCH}${between}${second}`)
    expect(digest.papers.map(({ title }) => title)).toEqual([...found, ...titles])
    expect(digest.papers.slice(2)).toEqual(parseDigest(second).papers)
    expect(digest).toMatchObject({ layout: 'search', date: null })
    expect(digest.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each([
    ...['* * *', '- - -', '-----', '~~~~~', '─────', '═════', '———', '\f', '2025-02-03', '3 February 2025', ...MOMENTS],
    ...['# 2025-02-03', '## February 3, 2025', '# Week 6', '## Page 2', '## list.md', '### File: list.txt'],
    ...[
      'https://huggingface.co/papers/date/2025-02-03',
      '<https://huggingface.co/papers>',
      'URL Source: https://huggingface.co/papers?q=owls',
    ],
  ])('are told apart by %j', (border) => {
    const texts = [SEARCH, LIST, COLLECTION, LIST]
    const { papers, diagnostics } = expectInvariants(texts.join(`\n\n${border}\n\n`))
    expect(papers).toEqual(texts.flatMap((text) => parseDigest(text).papers))
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('is told apart by a rule of stars right over the title of a paper’s page', () => {
    const { papers } = parseDigest(`${SEARCH}\n* * *\n${ownPage('Crane: A Title')}`)
    expect(papers.map(({ title }) => title)).toEqual([...found, 'Crane: A Title'])
  })

  const commented = `${ownPage('Crane: A Title')}\n${COMMENTS}`

  it.each(['# 2025-02-03', '2025-02-03', '* * *', '─────', '## list.md', 'https://huggingface.co/papers?q=owls'])(
    'are read behind comments, and behind %j',
    (border) => {
      const texts = [commented, SEARCH]
      expect(parseDigest(texts.join(`\n\n${border}\n\n`)).papers).toEqual(
        texts.flatMap((text) => parseDigest(text).papers),
      )
    },
  )
  const EACH: ReadonlyArray<readonly [name: string, pages: readonly string[]]> = [
    ['papers’ own pages', ['Crane', 'Egret', 'Stork'].map((bird) => ownPage(`${bird}: A Title\n`))],
    [
      'papers’ own pages with what stands under comments, and a list',
      [commented + MODELS, LIST, ownPage('Egret: A Title') + MODELS],
    ],
    ['papers’ own pages, the first with its head', [`Papers\narxiv:2510.01234\n\n${ownPage('Crane: A Title')}`, LIST]],
    ['a collection with its head, and a list', [`ana-roe 's Collections\nAgents\n\n${COLLECTION}`, LIST]],
    ['a paper’s own page and a trending one', [ownPage('Crane: A Title'), TRENDING]],
    ['a trending page and a paper’s own', [TRENDING, ownPage('Crane: A Title')]],
    ['a paper’s own page with its comments, and a search page', [commented, SEARCH]],
    ['the same, with a rule in a comment', [`${commented}\n\n---\n\n${NOTE}`, SEARCH]],
  ]

  it.each(EACH)('are read each on its own, with rules between: %s', (_name, texts) => {
    const digest = expectInvariants(texts.join('\n\n---\n\n'))
    expect(digest.papers).toEqual(texts.flatMap((text) => parseDigest(text).papers))
    expect(digest.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('are papers’ own, too, if no year is known', () => {
    const texts = ['Crane', 'Egret'].map((bird) => ownPage(`${bird}: A Title\n`).replaceAll(', 2025', ''))
    const { papers, diagnostics } = expectInvariants(texts.join('\n\n---\n\n'))
    expect(papers).toEqual(texts.flatMap((text) => parseDigest(text).papers))
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-year', 'missing-year'])
  })

  const QUOTING = {
    'a note': `${commented}\n\n---\n\n${NOTE}`,
    'a search page': `${commented}\n\n---\n\n${SEARCH}\n\nReply${MODELS}`,
    'a list, and a note': `${NOTE}\n\n${commented}\n\n---\n\n${LIST}${MODELS}`,
    'a paper’s head, and a note': `${NOTE}\n\n${commented}\n\n---\n\nHeron: A Title\n\nPublished on May 4, 2025\nAuthors:\nAna Roe`,
  }

  it.each(Object.entries(QUOTING))('do not stand in comments, which hold rules and %s', (_name, text) => {
    expect(parseDigest(text).papers).toEqual(parseDigest(commented).papers)
  })

  it('do not begin under names, whose text would be lost', () => {
    const text = `${ownPage('Crane: A Title').replace('Abstract', '---\n\nAbstract')}\n${COMMENTS}\n\n---\n\n${COLLECTION}`
    expect(parseDigest(text).papers[0]).toMatchObject({ title: 'Crane: A Title', abstract: ABSTRACT })
  })

  it('have their own layouts and dates, of which the digest has the first that gave papers', () => {
    const { layout, date, papers } = expectInvariants(`---\n\n${NOTE}\n\n---\n\n${LIST}\n\n---\n\n${SEARCH}`)
    expect({ layout, date, count: papers.length }).toEqual({ layout: 'list', date: null, count: 3 })
  })

  it('have the date of their header, over a rule', () => {
    const text = `Daily Papers\nbyAK and the research community\nFeb 25, 2025\n\n---\n\n${SEARCH}\n\n---\n\n${LIST}`
    const { layout, date, papers } = expectInvariants(text)
    expect({ layout, date, count: papers.length }).toEqual({ layout: 'search', date: '2025-02-25', count: 3 })
  })

  it('are not what a rule parts of one page', () => {
    const first = SEARCH.split('\n\nMedusa')[0]?.replace('We study heads.', `${ABSTRACT} It answers some of them well.`)
    const text = `Read with assistant\n\n${first}\n\n======\n\nMedusa: Another Title\n  • 9 authors\n·\nOct 17, 2024`
    const { papers, diagnostics } = expectInvariants(text)
    expect(papers.map(({ title }) => title)).toEqual(found)
    expect(diagnostics.map(({ code }) => code)).toContain('unrecognized-text')
  })

  it.each([
    ['a rule within a page', `${SEARCH}\n\n---\n\n${NOTE}`, 2],
    ['a rule under which nothing is known', `${NOTE}\n\n---\n\n${NOTE}`, 0],
    [
      'a day that somebody asks for',
      `${ownPage('Crane: A Title')}\nCommunity\n\nana\n\nPublished on arXiv?\nAuthors: we ask.`,
      1,
    ],
  ])('are not told apart by %s', (_name, text, count) => {
    expect(parseDigest(text).papers).toHaveLength(count)
  })
})

describe('the dates of lists', () => {
  const list = (date: string, title: string): string =>
    `${date}\nSubmitted by\nmira\n5\n\n${title}\n\n·\n4 authors\n3\n`
  const paper =
    'Papers\narxiv:2306.02707\nOrca\nPublished on Jun 5, 2023\nAuthors:\nAna Roe\nAbstract\nWe study heads.\nView arXiv page\nView PDF\n'

  it('are told behind the first, also of a list without a header', () => {
    const text = `Daily Papers\nbyAK and the research community\n${list('Oct 2', 'Beluga')}\n---\n${paper}\n---\n${list('Oct 1', 'Narwhal')}`
    const { date, papers, diagnostics } = parseDigest(text, { referenceDate: '2024-10-02' })
    expect(papers.map(({ title }) => title)).toEqual(['Beluga', 'Orca', 'Narwhal'])
    expect(date).toBe('2024-10-02')
    expect(diagnostics).toMatchObject([{ code: 'other-date', start: text.indexOf('Oct 1') }])
  })
})

describe('an archive', () => {
  const readTitles = (text: string): string[] => parseDigest(text).papers.map(({ title }) => title)

  for (const { name, text } of pages.filter(({ text: { length } }) => length < 20_000)) {
    const titles = readTitles(text)
    const cardsEnd = Math.max(...parseDigest(text).sources.map(({ end }) => end))
    const withoutFooter = text.slice(0, text.indexOf('\n', cardsEnd))

    it.each(['', ...DIVIDERS])(`of pages of ${name} gives all, with %j between them`, (line) => {
      expect(readTitles(`${text}\n\n${line}\n\n${text}`)).toEqual([...titles, ...titles])
      expect(readTitles(`${withoutFooter}\n\n${line}\n\n${text}`)).toEqual([...titles, ...titles])
    })
  }

  const fieldsOf = (text: string): unknown[] =>
    parseDigest(text).papers.map(({ title, abstract, authors, organization, submittedBy, date, upvotes }) => [
      ...[title, abstract, authors, organization, submittedBy, date, upvotes],
    ])
  const alone = pages.map(({ text }) => fieldsOf(text))

  it.each(pages)('of $name behind any page gives what each gives', ({ text: second }) => {
    const behind = fieldsOf(second)
    for (const [index, { name, text }] of pages.entries())
      expect({ name, papers: fieldsOf(`${text}\n${second}`) }).toEqual({
        name,
        papers: [...(alone[index] ?? []), ...behind],
      })
  })

  it.each(pages.map((page, index) => [page, pages[(index * 7 + 3) % pages.length] as SavedPage] as const))(
    'of two files, as tail shows them, gives what each gives: %$',
    (first, second) => {
      const papersOf = (text: string): Paper[] => parseDigest(text).papers
      const archive = `==> ${first.name}.txt <==\n${first.text}\n==> ${second.name}.txt <==\n${second.text}`
      expect(papersOf(archive)).toEqual([...papersOf(first.text), ...papersOf(second.text)])
    },
  )

  it.each(["The great whale's notes", "It's mine"])('does not begin at the overstruck apostrophe of %s', (words) => {
    const struck = [...words].map((letter) => `_\b${letter}`).join('')
    const { text } = pages.find(({ name }) => name === 'list-html2text-overstrike') as SavedPage
    expect(readTitles(`${struck}\n${text}`)).toEqual(readTitles(text))
    expect(parseDigest(`${struck}\n${text}`).layout).toBe('list')
  })
})
