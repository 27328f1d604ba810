import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Paper, type PaperSource, parseDigest, type Span } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

const named = (pattern: RegExp): typeof pages => pages.filter(({ name }) => pattern.test(name))

/** A page with a new line behind a field of each of its cards; blank lines stand around it where they do around others. */
function withLine(text: string, sources: readonly PaperSource[], field: keyof Paper, line: (card: number) => string) {
  const gap = text.includes('\n\n') ? '\n\n' : '\n'
  const places = sources.flatMap(({ fields }) => fields[field] ?? []).map(({ end }) => text.indexOf('\n', end - 1))
  return places.reduceRight((whole, at, card) => whole.slice(0, at) + gap + line(card) + whole.slice(at), text)
}

/** A list's cards, one with an organization where it is given. */
const listOf = (titles: readonly string[], below: (card: number) => string): string =>
  `Daily Papers\nby\nAK\nand the research community\n${titles
    .map((title, card) => `Submitted by\njfeldt\n10${card}\n${title}\n${below(card)}·\n4 authors\n2\n`)
    .join('')}`

const TITLES = ['Orca', 'Medusa', 'TideMem: A Memory', 'Wavelet Routing', 'PolyJudge', 'CoReplay', 'LumenRoute', 'Dita']

const unknown = (text: string): string[] =>
  parseDigest(text)
    .diagnostics.filter(({ code }) => code === 'unrecognized-text')
    .map(({ message }) => message)

describe('a line that all cards of a page have and no rule knows', () => {
  const where: [pattern: RegExp, field: keyof Paper][] = [
    [/^(?:search|trending)-(?:innertext|main-text|firecrawl|w3m|lynx|jina|obsidian)$/, 'title'],
    [/^(?:search|trending)-(?:beautifulsoup|innertext|main-text|firecrawl|w3m|lynx|jina|obsidian)$/, 'abstract'],
    [/^cards-(?:innertext|main-text|firecrawl|w3m)$/, 'title'],
    [/^search-seed$/, 'title'],
    [/^search-seed$/, 'abstract'],
    [/^cards-(?:beautifulsoup|emacs|innertext|markdownify|turndown)$/, 'date'],
    [/^list-(?:beautifulsoup|innertext|main-text|firecrawl|w3m|lynx|jina|obsidian|turndown)$/, 'authorCount'],
    [/^list-(?:beautifulsoup|innertext|main-text|firecrawl|w3m|lynx|jina|obsidian|turndown)$/, 'submittedBy'],
    [/^list-(?:beautifulsoup|innertext|firecrawl|w3m|lynx|jina|obsidian|turndown)$/, 'upvotes'],
    [/^trending-(?:beautifulsoup|innertext|main-text|w3m)$/, 'submittedBy'],
  ]
  const cases = where.flatMap(([pattern, field]) => named(pattern).map((page) => ({ ...page, field })))

  it.each(cases)('is left out, and told once: under the $field of $name', ({ text, expected, field }) => {
    const { papers, sources, diagnostics } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, field, () => 'Listen')
    const digest = expectInvariants(changed, expected?.options)
    expect(digest.papers).toEqual(papers)
    const before = new Set(diagnostics.map(({ message }) => message))
    const start = changed.indexOf('Listen')
    expect(digest.diagnostics.filter(({ message }) => !before.has(message))).toMatchObject([
      { code: 'unrecognized-text', start, end: start + 'Listen'.length },
    ])
  })

  it('may hold a number that is each card’s own', () => {
    const { text = '', expected } = named(/^search-innertext$/)[0] ?? {}
    const { papers, sources } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, 'abstract', (card) => `${3 * card + 7} views`)
    expect(expectInvariants(changed, expected?.options).papers).toEqual(papers)
  })

  it('may be several', () => {
    const { text = '', expected } = named(/^search-main-text$/)[0] ?? {}
    const { papers, sources } = parseDigest(text, expected?.options)
    const once = withLine(text, sources, 'abstract', () => 'Listen\nAsk about it')
    expect(expectInvariants(once, expected?.options).papers).toEqual(papers)
    expect(unknown(once).map((message) => message.split('found ')[1])).toEqual(['"Listen"', '"Ask about it"'])
  })

  it.each(named(/^search-(?:innertext|beautifulsoup)$/))('ends with a carriage return: $name', ({ text, expected }) => {
    const { papers, sources } = parseDigest(text, expected?.options)
    const changed = withLine(text, sources, 'abstract', () => 'Listen').replaceAll('\n', '\r\n')
    expect(expectInvariants(changed, expected?.options).papers).toEqual(papers)
  })

  it('stands over the first card, too', () => {
    const text = listOf(TITLES, () => '').replaceAll('Submitted by', 'Listen\nSubmitted by')
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(TITLES)
  })

  it('stands beside organizations', () => {
    const text = listOf(TITLES.slice(0, 4), (card) => (card % 2 ? 'Listen\nTide Lab\n' : 'Listen\n'))
    const { papers } = expectInvariants(text)
    expect(papers.map(({ title, organization }) => [title, organization])).toEqual(
      TITLES.slice(0, 4).map((title, card) => [title, card % 2 ? 'Tide Lab' : null]),
    )
  })
})

describe('a line between the facts of most cards that no rule knows', () => {
  const facts = (text: string): unknown[] =>
    expectInvariants(text).papers.map(({ abstract, ...paper }) => ({ ...paper, abstract: abstract?.slice(0, 20) }))

  const search = TITLES.slice(0, 5)
    .map((title, card) => `12\n${title}\nWe study heads on day ${card}.\n4 authors\n·\nOct ${card + 1}, 2024\n5\n`)
    .join('')
  const cards = TITLES.slice(0, 4).flatMap((title, card) =>
    [`Published on Oct ${card + 1}, 2024`, `Oct ${card + 1}, 2024`].map(
      (date) =>
        `Submitted by\njfeldt\n${title}\nWe study how heads compose on day ${card}, and what they learn.\n4 authors\n· ${date}\nUpvote\n1${card}\nGitHub 2${card}\narXiv Page\n`,
    ),
  )
  const trending = `Trending Papers\nby\nAK\nand the research community\n${cards.join('\n')}`
  const list = listOf(TITLES, (card) => (card % 2 ? `Tide Lab ${'I'.repeat(card)}\n` : ''))
  const collection = [1, 2, 3, 4]
    .map((day) => `Heads of Day ${day}\nPaper\n•\n2410.1016${day}\n•\nPublished Oct ${day}, 2024\n•\n5\n•\n2\n`)
    .join('')

  it.each([
    ['under the dates of a search page', search, /(?<=, 2024\n)/g],
    ['under the counts of a search page', search, /(?<=, 2024\n5\n)/g],
    ['under the dates of a trending page', trending, /(?<=, 2024\n)/g],
    ['under the votes of a trending page', trending, /(?<=Upvote\n\d+\n)/g],
    ['under the titles of a trending page', trending, /(?=We study)/g],
    ['under the submitters of a trending page', trending, /(?<=jfeldt\n)/g],
    ['over the authors of a list', list, /(?=4 authors)/g],
    ['under the authors of a list', list, /(?<=4 authors\n)/g],
    ['under the organizations of a list', list, /(?<=Tide Lab I+\n)/g],
    ['under the submitters of a list', list, /(?<=Submitted by\njfeldt\n)/g],
    ['behind the submitters of a list', list.replaceAll('by\n', 'by '), /(?<=jfeldt\n)/g],
    ['under the dates of a collection', collection, /(?<=, 2024\n)/g],
    ['under the votes of a collection', collection, /(?<=•\n5\n)/g],
  ])('is left out: %s', (_where, text, places) => {
    for (const label of ['Listen', 'Cited by 12', 'Ask about it']) {
      const changed = text.replace(places, `${label}\n`)
      expect(facts(changed), label).toEqual(facts(text))
      expect(unknown(changed), label).toEqual([expect.stringContaining(`"${label}"`)])
    }
  })

  it.each([
    ['the name of all submitters', listOf(TITLES, () => '').replaceAll('jfeldt', 'Yuki Tanaka')],
    ['the same beside its label', listOf(TITLES, () => '').replaceAll('by\njfeldt', 'by Yuki Tanaka')],
    ['the name of all organizations', listOf(TITLES, () => 'Tide Lab\n')],
  ])('is not %s', (_what, text) => {
    expect(unknown(text)).toEqual([])
    const { papers } = parseDigest(text)
    expect(papers.map(({ submittedBy, organization }) => (organization ?? submittedBy)?.split(' ').length)).toEqual(
      TITLES.map(() => 2),
    )
  })

  it.each([
    ['wrapped, with a last word alike', (card: number) => `Tide ${'I'.repeat(card + 1)}\nUniversity\n`],
    ['alike but for a number', (card: number) => `Area ${card + 3} Labs\n`],
  ])('is not the organizations, %s', (_what, below) => {
    const text = listOf(TITLES, below)
    expect(unknown(text)).toEqual([])
    expect(parseDigest(text).papers.map(({ organization }) => organization)).toEqual(
      TITLES.map((_title, card) => below(card).trim().replace('\n', ' ')),
    )
  })

  it('is told each time, where its numbers are each card’s own', () => {
    let card = 0
    const changed = list.replace(/(?<=4 authors\n)/g, () => `my rating: ${card++}/9\n`)
    expect(facts(changed)).toEqual(facts(list))
    expect(unknown(changed)).toEqual(TITLES.map((_title, rated) => expect.stringContaining(`"my rating: ${rated}/9"`)))
  })

  it('stays within an abstract', () => {
    const text = search
      .replace('We study heads on day 3.', 'Large models are driven by\nscale\nand by data, on day 3.')
      .replace(/(?<=, 2024\n)/g, 'scale\n')
    expect(parseDigest(text).papers[3]?.abstract).toBe('Large models are driven by scale and by data, on day 3.')
  })

  it('stays, and is told each time, where cards would lose a fact without it', () => {
    const text = collection.replace(/(Published Oct \d, 2024\n)•\n/g, '$1$1•\n')
    expect(parseDigest(text).papers.map(({ date }) => date?.slice(0, 7))).toEqual(Array(4).fill('2024-10'))
    expect(unknown(text).filter((message) => message.includes('Published'))).toHaveLength(4)
  })
})

describe('a badge', () => {
  const searchOf = (titles: readonly string[], badge: string, isBadged: (card: number) => boolean): string =>
    titles
      .map(
        (title, card) =>
          `${isBadged(card) ? `${badge}\n\n` : ''}${title}\n\nOn day ${card} we study how heads compose into circuits, and what of it they learn from data, layer by layer.\n\n  • 4 authors\n·\nOct ${card + 1}, 2024 5\n`,
      )
      .join('\n')

  it.each(['Rising', 'Hot!', 'Read in 5 min.', 'What the readers of this page have liked the most on the day'])(
    'stands over most titles: %s',
    (badge) => {
      const text = searchOf(TITLES.slice(0, 5), badge, (card) => card % 2 === 0)
      expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(TITLES.slice(0, 5))
      expect(unknown(text).map((message) => message.split('found ')[1])).toEqual([`"${badge}"`])
    },
  )

  it('stands over two titles of a list, which would be names', () => {
    const text = listOf(
      TITLES.slice(0, 6).map((title, card) => (card % 4 === 0 ? `Rising\n${title}` : title)),
      () => '',
    )
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(TITLES.slice(0, 6))
    expect(unknown(text).map((message) => message.split('found ')[1])).toEqual(['"Rising"'])
  })

  it.each([
    ['over one name', ['Rising\nTide Lab', 'Rising\nTide Lab', 'Orca']],
    ['of one card', ['Rising\nTide Lab', 'Medusa', 'Orca']],
    ['of more words', ['Heads of Tides\nTide Lab', 'Heads of Tides\nAcme', 'Orca']],
    ['with a number', ['Heads 2\nTide Lab', 'Heads 2\nAcme', 'Orca']],
  ])('is a title: %s', (_, titles) => {
    expect(unknown(listOf(titles, () => ''))).toEqual([])
  })

  it('can be a rank', () => {
    const text = listOf(
      TITLES.slice(0, 4).map((title, card) => `#${card + 1}\n\n${title}\n`),
      () => '',
    )
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(TITLES.slice(0, 4))
    expect(unknown(text).map((message) => message.split('found ')[1])).toEqual(['"#1"'])
  })

  it('stands between the authors and the date of one card', () => {
    const text = searchOf(TITLES.slice(0, 4), '', () => false).replace('4 authors', '4 authors\nICLR 2026')
    const { papers } = expectInvariants(text)
    expect(papers.map(({ title, authorCount, organization }) => [title, authorCount, organization])).toEqual(
      TITLES.slice(0, 4).map((title) => [title, 4, null]),
    )
    expect(papers[0]?.abstract).toMatch(/layer by layer\.$/)
    expect(unknown(text).map((message) => message.split('found ')[1])).toEqual(['"ICLR 2026"'])
  })

  it('can have a number, over vote boxes', () => {
    const text = TITLES.slice(0, 4)
      .map(
        (title, card) =>
          `Cited by ${7 * card}\n12\n${title}\nWe study heads on day ${card}.\n4 authors\n·\nOct ${card + 1}, 2024\n5\n`,
      )
      .join('')
    expect(expectInvariants(text).papers.map(({ title, upvotes }) => [title, upvotes])).toEqual(
      TITLES.slice(0, 4).map((title) => [title, 12]),
    )
    expect(unknown(text)).toHaveLength(1)
  })

  it('is no title that differs by a number, over the count of a list’s card', () => {
    const titles = ['Orca 2 Report', 'Orca 3 Report', 'Orca 4 Report', 'Orca 5 Report']
    const text = `Daily Papers\nby AK and the research community\nOct 2, 2024\n${titles.map((title) => `Submitted by\nmira\n12\n${title}\n3\n`).join('')}`
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(titles)
  })

  it('is no paper that is shown several times', () => {
    const text = searchOf(['Orca', 'Orca', 'Orca'], '', () => false)
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(['Orca', 'Orca', 'Orca'])
  })
})

describe('a line that cards have in common', () => {
  it('is the organization of all', () => {
    const text = listOf(TITLES, () => 'Tide Lab\n')
    expect(expectInvariants(text).papers.map(({ organization }) => organization)).toEqual(TITLES.map(() => 'Tide Lab'))
    expect(unknown(text)).toEqual([])
  })

  it('is an organization, and elsewhere a submitter', () => {
    const text = listOf(TITLES.slice(0, 5), (card) => (card === 2 ? 'Lumen\n' : 'tidelab\n'))
    const { papers } = expectInvariants(text.replace('jfeldt\n102', 'tidelab\n102'))
    expect(papers.map(({ organization }) => organization)).toEqual(
      [0, 1, 2, 3, 4].map((card) => (card === 2 ? 'Lumen' : 'tidelab')),
    )
    expect(papers[2]).toMatchObject({ submittedBy: 'tidelab', upvotes: 102 })
  })

  it('is told where a card would have no text without it', () => {
    const cards = ['We study how heads compose.', 'They study tails.', 'All heads are kept', 'Owls sing at noon.']
    const text = cards.map(
      (words, card) => `12\nOrca ${card}\nOpen access\n\n${words}\n\n· 4 authors\n·\nOct ${card + 1}, 2024\n3\n`,
    )
    const { diagnostics } = expectInvariants(`Daily Papers\nby\nAK\nand the research community\n${text.join('')}`)
    expect(diagnostics.map(({ code }) => code)).toContain('doubtful-field')
  })

  it.each(['🔥 $', '🔖', 'v$', 'Listen to this paper as a podcast.'])(
    'is left out of abstracts, and told: %s',
    (line) => {
      const texts = [
        'We study how heads compose, and what of it they learn.',
        'They study tails.',
        'All heads are kept.',
        'Owls sing at noon.',
      ]
      const text = texts.map(
        (words, card) =>
          `12\nOrca ${card}\n\n${words}\n\n${line.replace('$', String(card + 3))}\n4 authors\n·\nOct ${card + 1}, 2024\n3\n`,
      )
      const { papers, diagnostics } = expectInvariants(
        `Daily Papers\nby\nAK\nand the research community\n${text.join('')}`,
      )
      expect(papers.map(({ abstract }) => abstract)).toEqual(texts)
      expect(diagnostics.map(({ code }) => code)).toContain('unrecognized-text')
    },
  )

  it('is the organization of the first two', () => {
    const text = listOf(TITLES, (card) => (card < 2 ? 'Tide Lab\n' : ''))
    expect(expectInvariants(text).papers.map(({ organization }) => organization)).toEqual(
      TITLES.map((_title, card) => (card < 2 ? 'Tide Lab' : null)),
    )
  })

  it('is the organization of most', () => {
    const text = listOf(TITLES.slice(0, 6), (card) => (card === 3 ? 'Lumen\n' : card === 4 ? '' : 'Tide Lab\n'))
    expect(expectInvariants(text).papers.filter(({ organization }) => organization === 'Tide Lab')).toHaveLength(4)
  })

  it('is their title, where they would have none without it', () => {
    const text = [1, 2, 3].map((day) => `Technical Report\nPaper • 2410.1016${day} • Published Oct ${day}, 2024 • 5\n`)
    expect(expectInvariants(text.join('\n')).papers.map(({ title }) => title)).toEqual(
      text.map(() => 'Technical Report'),
    )
  })

  it('is their title, where it has their numbers', () => {
    const text = [1, 2, 3].map(
      (day) => `Report of Day ${day}\n\nWe study heads on day ${day}.\n\n  • 4 authors\n·\nOct ${day}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ title }) => title)).toEqual([
      'Report of Day 1',
      'Report of Day 2',
      'Report of Day 3',
    ])
  })

  it('is a sentence', () => {
    const text = [1, 2, 3].map(
      (day) =>
        `Orca ${'I'.repeat(day)}\n\nWe study heads.\n\nCode is public.\n\n  • 4 authors\n·\nOct ${day}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ abstract }) => abstract)).toEqual(
      text.map(() => 'We study heads.\n\nCode is public.'),
    )
  })

  it('is the rest of a wrapped title', () => {
    const title = 'A Study of How Heads Compose into Circuits in the Largest Language'
    const text = ['Deep', 'Wide', 'Slow'].map(
      (word, day) =>
        `${word} Heads: ${title}\nAgents\n\nWe study how ${word} heads compose into circuits and what they learn from data\nthat is large.\n\n  • 4 authors\n·\nOct ${day + 1}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map((paper) => paper.title)).toEqual(
      ['Deep', 'Wide', 'Slow'].map((word) => `${word} Heads: ${title} Agents`),
    )
  })

  it('names another repository on each card', () => {
    const text = ['Orca', 'Medusa', 'Dita'].map(
      (title, day) =>
        `${title}\n\nWe study heads.\n\nCode: https://github.com/lab${day}/agent-code\n\n  • 4 authors\n·\nOct ${day + 1}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ githubUrls }) => githubUrls)).toEqual(
      [0, 1, 2].map((day) => [`https://github.com/lab${day}/agent-code`]),
    )
  })

  it('is alike in its Latin letters only', () => {
    const text = ['路由', '记忆', '推理'].map(
      (word, day) =>
        `Orca ${'I'.repeat(day + 1)}\n\n本文提出了一种用于 LLM 的${word}方法\n\n  • 4 authors\n·\nOct ${day + 1}, 2024 5\n`,
    )
    expect(expectInvariants(text.join('\n')).papers.map(({ abstract }) => abstract)).toEqual(
      ['路由', '记忆', '推理'].map((word) => `本文提出了一种用于 LLM 的${word}方法`),
    )
  })

  it.each(named(/^search-(?:w3m|lynx|html2text-references|html2text-markdown|html-to-text)$/))(
    'is the last word of wrapped titles, and in the navigation: $name',
    ({ text, expected }) => {
      const { sources } = parseDigest(text, expected?.options)
      const titles = [
        'Deep Heads: A Study of How Reasoning',
        'Wide Heads: On the Reasoning, Planning',
        'Slow Heads: A Survey of Memory and of',
      ]
      const changed = sources.reduceRight((rest, { fields }, card) => {
        const { start, end } = fields.title as Span
        return `${rest.slice(0, start)}${titles[card]} and Planning Emerge in a Large Language\nModels${rest.slice(end)}`
      }, text)
      expect(expectInvariants(changed, expected?.options).papers.map(({ title }) => title)).toEqual(
        titles.map((title) => `${title} and Planning Emerge in a Large Language Models`),
      )
    },
  )

  it('is the last word of wrapped titles on a page without vote boxes', () => {
    const titles = [
      'Deep Heads: A Study of How Reasoning',
      'Wide Heads: On the Reasoning, Planning',
      'Slow Heads: A Survey of Memory and of',
    ]
    const cards = titles.map(
      (title, day) =>
        `${title} and Planning Emerge in a Large Language\nModels\n\nWe study how heads compose into circuits and what they learn from data, layer\nby layer.\n\n  • 4 authors\n·\nOct ${day + 1}, 2024\n`,
    )
    const text = `Daily Papers\n\nbyAK and the research community\n\n${cards.join('\n')}`
    expect(expectInvariants(text).papers.map(({ title }) => title)).toEqual(
      titles.map((title) => `${title} and Planning Emerge in a Large Language Models`),
    )
  })

  it('is half of a link', () => {
    const { text = '', expected } = named(/^search-firecrawl$/)[0] ?? {}
    const { papers, sources } = parseDigest(text, expected?.options)
    const picture = '[![](https://huggingface.co/i.svg)\\\\\nListen](https://huggingface.co/listen)'
    const changed = withLine(text, sources, 'abstract', () => picture)
    const read = expectInvariants(changed, expected?.options).papers
    expect(read.map(({ abstract }) => abstract?.includes('['))).toEqual(papers.map(() => false))
  })
})

describe('a number of authors in words that no rule knows', () => {
  const pages = named(/^(?:search|list|trending)-(?!obsidian|html2text-overstrike|beautifulsoup-(?:glued|spaced))/)

  it.each([
    ...pages.map((page) => ({ ...page, words: '$1 contributors' })),
    ...named(/^(?:search|list)-(?:main-text|innertext|w3m)$/).flatMap((page) =>
      ['Authors = $1', '$1+ authors', 'authors ($1)', 'by $1 people'].map((words) => ({ ...page, words })),
    ),
  ])('is no organization, and told: $name, $words', ({ text, expected, words }) => {
    const changed = text.replace(/(\d+) authors?/g, words)
    const { papers } = parseDigest(text, expected?.options)
    const digest = expectInvariants(changed, expected?.options)
    expect(digest.papers).toMatchObject(
      papers.map(({ title, organization }) => ({ title, organization, authorCount: null })),
    )
    expect(digest.diagnostics.map(({ code }) => code)).toContain('missing-marks')
  })
})

describe('dates that no rule knows', () => {
  const DATES = /(?:Published on )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2})(?:, \d{4})?(?![\d,])/g
  const pages = [
    ...named(/^search-(?:html2text-references|lynx|w3m|main-text|notebooklm|jina|firecrawl|seed)$/),
    ...named(/^(?:search|trending)-(?:beautifulsoup|html-to-text|innertext)$/),
  ]

  it.each(
    pages.flatMap((page) => [
      { ...page, form: '$1/03/2024' },
      { ...page, form: '$1. März 2024' },
    ]),
  )('are null, and told, and end cards: $name, $form', ({ text, expected, form }) => {
    const { papers } = parseDigest(text, expected?.options)
    const digest = expectInvariants(text.replace(DATES, form), expected?.options)
    expect(digest.papers).toMatchObject(
      papers.map(({ title, abstract, organization, authorCount }) => ({
        title,
        abstract,
        organization,
        authorCount,
        date: null,
      })),
    )
    expect(digest.diagnostics.filter(({ code }) => code === 'unrecognized-text').length).toBeGreaterThanOrEqual(
      papers.length,
    )
  })

  it('end their card behind a separator on their line, too', () => {
    const cards = ['Oct 6, 2024', 'yesterday', 'Oct 5, 2024'].map(
      (date, index) =>
        `Title ${index}\n\nWe study how heads compose, and we find circuits.\n\n4 authors\n\n· ${date}\n5\n\n`,
    )
    const { papers } = expectInvariants(cards.join(''))
    expect(papers.map(({ title, date }) => [title, date])).toEqual([
      ['Title 0', '2024-10-06'],
      ['Title 1', null],
      ['Title 2', '2024-10-05'],
    ])
  })

  it('are no pictures’ places in a list', () => {
    const text =
      'Daily Papers\nbyAK and the research community\n\nSubmitted by mira\n5\n\nOrca\n\n  · [92a56e3978]\n  ·\n    4 authors\n\n2\n'
    expect(parseDigest(text).layout).toBe('list')
  })

  it('end cards with short abstracts, too, be they words of the page’s own', () => {
    const cards = ['Orca', 'Medusa', 'Retro', 'Toolformer'].map(
      (title, index) =>
        `${title}\n\nWe study how heads compose, and we find circuits.\n\n  • ${index + 2} authors\n·\nyesterday\n\n`,
    )
    const { papers, diagnostics } = expectInvariants(
      `Daily Papers\n\nbyAK and the research community\n\n${cards.join('')}`,
    )
    expect(papers.map(({ title, authorCount }) => [title, authorCount])).toEqual([
      ['Orca', 2],
      ['Medusa', 3],
      ['Retro', 4],
      ['Toolformer', 5],
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-marks'])
  })
})
