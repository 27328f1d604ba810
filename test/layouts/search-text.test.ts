import { describe, expect, it } from 'vitest'
import { type Digest, parseDigest } from '../../src/index.js'
import { type Card, makeCard, type PageStyle, paperOf, SEED_STYLE, writeSearchPage } from '../support/search-page.js'
import { SAVED } from '../support/seed.js'
import { wrapText } from '../support/wrap-text.js'

const LONG = makeCard().abstract[0] as string
const OTHERS = [
  makeCard({ title: 'Medusa: Simple Inference Acceleration', date: '2024-01-19', count: 3 }),
  makeCard({ title: 'Quantizable Transformers', date: '2023-06-22', authorCount: 3 }),
]

const read = (cards: readonly Card[], style: Partial<PageStyle> = {}): Digest =>
  parseDigest(writeSearchPage(cards, SAVED, { ...SEED_STYLE, ...style }), { referenceDate: SAVED })

/** Reads a card alone on its page, first, between others and last. */
function expectReadBack(card: Card, style: Partial<PageStyle> = {}): void {
  const [before, after] = OTHERS as [Card, Card]
  for (const cards of [[card], [card, after], [before, card, after], [before, card]]) {
    const digest = read(cards, style)
    expect(digest.papers).toEqual(cards.map(paperOf))
    expect(digest.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  }
}

/** A page as `lynx -dump -width=…` writes it: titles stand three columns left of their abstracts, behind their links' numbers. */
function writeNumberedPage(cards: readonly Card[], width: number): string {
  const paragraph = (text: string): string =>
    wrapText(text, width - 6)
      .split('\n')
      .map((line) => `   ${line}`)
      .join('\n')
  const shown = cards.map(({ title, abstract, authorCount }, index) =>
    [
      wrapText(`[${index + 2}]${title}`, width - 3),
      ...abstract.map(paragraph),
      `     * ${authorCount} authors\n\n   ·\n   Oct 6, 2024\n`,
    ].join('\n\n'),
  )
  const addresses = cards.map((_, index) => `   ${index + 2}. https://huggingface.co/papers/2410.0000${index}`)
  const head = '[1]Daily Papers\n\n   by AK and the research community\n\n'
  const tail = `\nReferences\n\n   1. https://huggingface.co/papers\n${addresses.join('\n')}\n`
  return head + shown.join('\n') + tail
}

describe('titles', () => {
  const wordy = 'Towards a Unified Understanding of the Role of Attention Heads in Long Context Language Models '
  it.each([
    ['very short', 'Orca'],
    ['one letter', 'Q'],
    ['a number', '1984'],
    ['a count', '100'],
    ['a date', 'May 30'],
    ['a date with its year', 'Oct 6, 2024'],
    ['an authors line', '12 authors'],
    ['a word of the page', 'Search'],
    ['another word of the page', 'Models'],
    ['a colon', 'GiT: Towards Generalist Vision Transformer: A Study'],
    ['a colon at the end', 'Medusa:'],
    ['TeX', 'QwenLong-CPRS: Towards $\\infty$-LLMs with $O(n^2)$ Cost \\& \\textbf{More}'],
    ['underscores and stars', 'f_theta and g* in *Deep* Networks'],
    ['brackets', '[Re] A Reproduction of [1] (and More)'],
    ['a question', 'Are 16 Heads Really Better Than 1?'],
    ['Chinese', '大型语言模型中的注意力头'],
    ['an emoji', 'Orca 🐋: Progressive Learning'],
    ['quotes', '"Attention" Is Not ‘Explanation’'],
    ['a full stop', 'Attention Is All You Need.'],
    ['very long', wordy.repeat(2).trim()],
    ['longer than any abstract line', wordy.repeat(4).trim()],
  ])('%s: %s', (_name, title) => {
    expectReadBack(makeCard({ title }))
  })

  it.each([
    [72, wordy.trim()],
    [80, `${wordy}${wordy}`.trim()],
    [80, 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models'],
    [80, 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Many Research Papers'],
  ])('wrapped at %i columns: %s', (wrap, title) => {
    expectReadBack(makeCard({ title, abstract: [LONG, LONG] }), { wrap })
  })

  it.each([60, 72, 80, 90, 100, 120, 132])('with links, wrapped at %i columns', (width) => {
    const lengths = Array.from({ length: wordy.length - 1 }, (_, length) => `${wordy}${wordy.slice(0, length)}`.trim())
    for (const title of lengths) {
      const cards = [makeCard({ title, abstract: [LONG, LONG] }), makeCard({ title: 'Orca', abstract: [LONG] })]
      const { papers } = parseDigest(writeNumberedPage(cards, width))
      expect(papers.map((paper) => paper.title)).toEqual([title, 'Orca'])
    }
  })

  it('broken by hand over two lines, on a page that does not wrap', () => {
    const title = 'Revisiting Attention Heads as Circuits: A Study of Small Models'
    const page = writeSearchPage([makeCard({ title }), ...OTHERS], SAVED)
    const text = page.replace(title, title.replace(': ', ':\n'))
    expect(parseDigest(text).papers[0]?.title).toBe(title)
  })
})

describe('abstracts', () => {
  it('of one short sentence', () => {
    expectReadBack(makeCard({ abstract: ['We study heads.'] }))
  })

  it('of several paragraphs', () => {
    expectReadBack(makeCard({ abstract: [LONG, 'Second.', LONG] }))
  })

  it.each([40, 60, 72, 80, 100])('hard-wrapped at %i columns', (wrap) => {
    expectReadBack(makeCard({ title: 'Orca', abstract: [LONG, LONG] }), { wrap })
  })

  it.each([
    'Warning: This paper contains examples of harmful language.',
    'Warning: This page intentionally left blank.',
    'Source: https://example.org/data.zip',
    'Retrieved: in May 2024.',
  ])('that end with "%s"', (last) => {
    const text = writeSearchPage([makeCard({ abstract: [LONG, last] }), ...OTHERS], SAVED, SEED_STYLE)
    expect(parseDigest(text).papers[0]?.abstract).toBe(`${LONG}\n\n${last}`)
  })

  it.each([
    ['\nreleases/tag/v1 for more', 'releases/tag/v1 for more'],
    ['\nfor more', ' for more'],
  ])('hard-wrapped behind the name of a repository, over "%s"', (wrapped, rest) => {
    const abstract = [`${LONG} See https://github.com/tidelab/orca/${wrapped}.`]
    const text = writeSearchPage([makeCard({ title: 'Orca', abstract }), ...OTHERS], SAVED, SEED_STYLE)
    expect(parseDigest(text).papers[0]).toMatchObject({
      abstract: `${LONG} See https://github.com/tidelab/orca/${rest}.`,
      githubUrls: ['https://github.com/tidelab/orca'],
    })
  })

  it('hard-wrapped inside an address', () => {
    const address = 'https://github.com/mit-han-lab/duo-attention'
    const card = makeCard({ abstract: [`${LONG} Our code is at ${address} for all.`], githubUrls: [address] })
    const text = writeSearchPage([card, ...OTHERS], SAVED, { ...SEED_STYLE, wrap: 80 })
    expect(parseDigest(text.replace('mit-han-lab/', 'mit-han-lab/\n')).papers[0]?.githubUrls).toEqual([address])
  })

  it.each([
    'Oct 6, 2024',
    'Mar 3, 2023 11',
    'May 30',
    'May 30 2',
    '24',
    '2.12k',
    '4 authors',
    '1 author',
    '• 4 authors',
    '·',
    '-',
    '3 days ago',
    'Published on Oct 4, 2024',
    'Submitted by',
    'Upvote',
    'Upvote 12',
    'GitHub 11',
    'arXiv',
    'Abstract',
    'Authors:',
    'Paper',
    'Community',
    'Models',
    'Search',
    '2410.10819',
    '* * *',
    '[1]',
    '[12] is the best.',
    '1. First, we prune.',
    '- First, we prune.',
    '# Heads',
    'We prune 4 authors',
    'On Oct 6, 2024 we pruned',
  ])('with a paragraph that reads %j', (line) => {
    expectReadBack(makeCard({ abstract: [LONG, line, LONG] }))
  })

  it.each(['Oct 6, 2024', 'Mar 3, 2023 11', 'May 30', '24', '4 authors', 'models', 'search', '[1].', '[12]', '- and'])(
    'with a line of a hard-wrapped paragraph that reads %j',
    (line) => {
      const card = makeCard({ abstract: [`${LONG} ${line} ${LONG}`] })
      for (const [cards, index] of [[[card, ...OTHERS], 0] as const, [[...OTHERS, card], 2] as const]) {
        const page = writeSearchPage(cards, SAVED).replace(card.abstract[0] as string, '@')
        const text = page.replace('@', [wrapText(LONG, 80), line, wrapText(LONG, 80)].join('\n'))
        const digest = parseDigest(text, { referenceDate: SAVED })
        expect(digest.papers.map(({ title }) => title)).toEqual(cards.map(({ title }) => title))
        expect(digest.papers[index]).toEqual(paperOf(card))
      }
    },
  )

  it('with lines that read like a whole end of a card, between other cards', () => {
    const [before, after] = OTHERS as [Card, Card]
    const cards = [before, makeCard({ abstract: [LONG, '4 authors', 'Oct 6, 2024', LONG] }), after]
    expect(read(cards).papers).toEqual(cards.map(paperOf))
  })

  it('with lines that read like a whole end of a card, alone on the page', () => {
    const card = makeCard({ abstract: [LONG, '4 authors', 'Oct 6, 2024', LONG] })
    expect(read([card]).papers).toEqual([paperOf(card)])
  })

  it('with a number as its last paragraph', () => {
    expectReadBack(makeCard({ abstract: [LONG, '24'] }))
  })
})

describe('text that is no page', () => {
  it.each([
    ['prose', 'The committee met on Tuesday.\n\nIt was a long meeting, and nothing was decided.\n'],
    ['prose with a date', 'We met on\n\nOct 6, 2024\n\nand agreed.'],
    ['a shopping list', '- eggs\n- milk\n- 4 apples\n'],
    ['JSON', '{ "title": "Orca", "authors": 4, "date": "2024-10-06" }'],
    ['HTML', '<html><body><h1>Not found</h1></body></html>'],
    ['a log', '2024-10-06 12:00:01 INFO started\n2024-10-06 12:00:02 WARN slow\n'],
    ['a letter', 'Dear reader,\n\nthank you for 4 authors.\n\nOct 6, 2024\n\nYours'],
    ['one letter', 'x'],
  ])('%s gives no paper and unknown-layout', (_name, text) => {
    const digest = parseDigest(text)
    expect(digest).toMatchObject({ layout: null, date: null, papers: [], sources: [] })
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['unknown-layout'])
  })

  it.each(['', ' ', '\n\n', '\r\n \r\n', '\ufeff', '\u00a0\t'])('%j gives empty-input', (text) => {
    const digest = parseDigest(text)
    expect(digest).toMatchObject({ layout: null, date: null, papers: [], sources: [] })
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['empty-input'])
  })

  it('before and after a page is not made a paper', () => {
    const page = writeSearchPage(OTHERS, SAVED)
    const { papers } = parseDigest(`Saved for the reading group.\n\n${page}\n\nSaved with a tool.\n`)
    expect(papers.map(({ title }) => title)).toEqual(OTHERS.map(({ title }) => title))
  })
})

describe('dates', () => {
  it.each(['Feb 30, 2024', 'Feb 29, 2023', 'Apr 31, 2025', 'Jun 0, 2024', 'Jan 32, 2024', 'Feb 30, 2024 3'])(
    '%s is null and an invalid-date',
    (shown) => {
      const text = writeSearchPage([makeCard({ date: '2024-10-06' }), ...OTHERS], SAVED).replace('Oct 6, 2024', shown)
      const digest = parseDigest(text, { referenceDate: SAVED })
      expect(digest.papers[0]).toEqual({ ...paperOf(makeCard()), date: null, upvotes: shown.endsWith(' 3') ? 3 : null })
      const found = digest.diagnostics.filter(({ code }) => code === 'invalid-date')
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([shown])
    },
  )

  it('a leap day of a leap year is a date', () => {
    expectReadBack(makeCard({ date: '2024-02-29' }))
  })
})
