import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { addMissedTails } from '../../src/records/tails/missed-tails.js'
import type { Tail } from '../../src/records/tails/tail.js'
import { itReads, page } from '../support/shown.js'
import { pageOf, tokensOf } from '../support/tokens.js'

const ABSTRACT =
  'We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.'
const LONG = `${ABSTRACT} Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them.`

/** A search page of three cards, the second of which ends as given. */
const search = (end: string, banner = 'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\n'): string =>
  `${banner}Orca\n\n${ABSTRACT}\n\n  • 4 authors\n·\nOct 6, 2024\n\nMedusa: Heads for Decoding\n\n${LONG}\n\n${end}\n\nGiT\n\n${ABSTRACT}\n\n  • 8 authors\n·\nMar 14, 2024`

const ORCA = { title: 'Orca', abstract: ABSTRACT, authorCount: 4, date: '2024-10-06' }
const MEDUSA = { title: 'Medusa: Heads for Decoding', abstract: LONG }
const GIT = { title: 'GiT', abstract: ABSTRACT, authorCount: 8, date: '2024-03-14' }

describe('a card whose date nobody can read', () => {
  itReads(
    [
      ...[
        ['with its count in brackets', 'Aug 8, 2024 (2)'],
        ['with slashes', '04/03/2026'],
        ['with its weekday', 'Wed, Feb 4, 2026'],
        ['as an age', '5d'],
        ['as any words', 'soon'],
        ['as long as a date can be', 'x'.repeat(40)],
      ].map(([name, date = '']) => ({
        name: name as string,
        text: search(`  • 6 authors\n·\n${date}`),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
        diagnostics: [['unrecognized-text', date] as [string, string]],
      })),
      ...['yesterday', 'March 2024'].map((date) => ({
        name: `as a word that the page itself has: ${date}`,
        text: search(`  • 6 authors\n·\n${date}`),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
      })),
      {
        name: 'and that is too long for one',
        text: search(`  • 6 authors\n·\n${'Heads '.repeat(11)}Heads`),
        papers: [
          ORCA,
          { ...MEDUSA, authorCount: 6 },
          { ...GIT, title: `${'Heads '.repeat(11)}Heads`, abstract: `GiT\n\n${ABSTRACT}` },
        ],
        diagnostics: [['doubtful-field', `GiT\n\n${ABSTRACT}`]],
      },
      {
        name: 'but words behind a blank line, which are a title',
        text: search('  • 6 authors\n·').replace('\n\nGiT', '\n\nHeads of GiT'),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, { ...GIT, title: 'Heads of GiT' }],
      },
      {
        name: 'without a separator or a mark, before what looks like one',
        text: search('6 authors\n04.03.2026'),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
        diagnostics: [['unrecognized-text', '04.03.2026']],
      },
      {
        name: 'in the last card, which the text’s end may have cut',
        text: `Orca\n\n${ABSTRACT}\n\n  • 4 authors\n·\nOct 6, 2024\n\nMedusa\n\n${LONG}\n\n  • 6 authors\n·`,
        papers: [ORCA, { title: 'Medusa', abstract: LONG, authorCount: 6 }],
        diagnostics: [['truncated-paper', LONG]],
      },
      {
        name: 'on a page of one card without a date, too short for one',
        text: 'Orca\n\nWe study heads.\n\n  • 4 authors\n·\n\nMedusa\n\nWe decode.\n\n  • 6 authors\n·\n\nGiT\n\nWe see.',
        papers: [],
        diagnostics: [
          [
            'unknown-layout',
            'Orca\n\nWe study heads.\n\n  • 4 authors\n·\n\nMedusa\n\nWe decode.\n\n  • 6 authors\n·\n\nGiT\n\nWe see.',
          ],
        ],
      },
      {
        name: 'behind a blank line',
        text: search('  • 6 authors\n\n·\n\n04.03.2026'),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
        diagnostics: [['unrecognized-text', '04.03.2026']],
      },
      { name: 'that is missing', text: search('  • 6 authors\n·'), papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT] },
      {
        name: 'that is missing with its separator',
        text: search('  • 6 authors'),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
      },
      {
        name: 'on a page without any date',
        text: `Orca\n\n${LONG}\n\n  • 4 authors\n·\n\nMedusa\n\n${LONG}\n\n  • 6 authors\n·\n\nGiT\n\n${LONG}\n\n  • 8 authors\n·\n\nThe End\n\n${LONG}`,
        papers: [
          { title: 'Orca', abstract: LONG, authorCount: 4 },
          { title: 'Medusa', abstract: LONG, authorCount: 6 },
          { title: 'GiT', abstract: LONG, authorCount: 8 },
          { title: 'The End', abstract: LONG },
        ],
        diagnostics: [
          ['missing-marks', 'Orca'],
          ['truncated-paper', LONG],
        ],
      },
      {
        name: 'is none where a line of the abstract reads like authors',
        text: search(`4 authors\n\n${ABSTRACT}\n\n  • 6 authors\n·\nAug 8, 2024`),
        papers: [
          ORCA,
          { ...MEDUSA, abstract: `${LONG}\n\n4 authors\n\n${ABSTRACT}`, authorCount: 6, date: '2024-08-08' },
          GIT,
        ],
      },
    ],
    'search',
  )
})

describe('a card that ends with a date alone', () => {
  itReads(
    [
      {
        name: 'on a page with separators',
        text: search('May 23, 2025'),
        papers: [ORCA, { ...MEDUSA, date: '2025-05-23' }, GIT],
      },
      {
        name: 'and its count',
        text: search('May 23, 2025 3'),
        papers: [ORCA, { ...MEDUSA, date: '2025-05-23', upvotes: 3 }, GIT],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'right under a sentence, before a vote box',
        text: search('').replace(`${LONG}\n\n\n\nGiT`, `${LONG}\nMay 23, 2025\n7\nGiT`),
        papers: [ORCA, { ...MEDUSA, date: '2025-05-23', upvotes: 7 }, GIT],
        diagnostics: [['unlabelled-count', '7']],
      },
      {
        name: 'as the last of a text',
        text: page(`
Orca

${ABSTRACT}

  • 4 authors
·
Oct 6, 2024

Medusa: Heads for Decoding

${LONG}

May 23, 2025`),
        papers: [ORCA, { ...MEDUSA, date: '2025-05-23' }],
      },
      ...[
        ['is none over a sentence', 'May 23, 2025\n\nOther heads were found earlier.'],
        ['is none right over a title', 'May 23, 2025\nHeads of Heads'],
        ['is none over the authors', 'May 23, 2025'],
        ['is none that the calendar lacks', 'Feb 30, 2025\n\nHeads of Heads'],
        ['is none right under a line without an end', 'On this day\nMay 23, 2025\n\nHeads of Heads'],
      ].map(([name, middle = '']) => ({
        name: name as string,
        text: search(
          name === 'is none over the authors'
            ? `${middle}\n\n  • 6 authors\n·\nAug 8, 2024`
            : `${middle}\n\n${ABSTRACT}\n\n  • 6 authors\n·\nAug 8, 2024`,
        ),
        papers: [
          ORCA,
          {
            ...MEDUSA,
            abstract: [
              LONG,
              middle.replace(/\n(?=[HM])(?<!\n\n)/, ' '),
              ...(name === 'is none over the authors' ? [] : [ABSTRACT]),
            ].join('\n\n'),
            authorCount: 6,
            date: '2024-08-08',
          },
          GIT,
        ],
      })),
    ],
    'search',
  )
})

describe('ends that were found', () => {
  it('stay, also where one begins in the one before', () => {
    const tail = (from: number, last: number): Tail => ({
      from,
      last,
      next: last + 1,
      dated: true,
      authors: -1,
      organization: { from: 0, to: 0 },
      separated: true,
    })
    const tails = [tail(1, 2), tail(2, 4), tail(6, 7)]
    const tokens = tokensOf('prose', 'prose', 'date', 'prose', 'date', 'prose', 'prose', 'date')
    expect(addMissedTails(pageOf('', tokens, 80), tails)).toEqual(tails)
  })
})

describe('a number before a separator and what looks like a date', () => {
  it('is no name', () => {
    const card = (title: string): string => `${title}\n\n${LONG}\n\n7\n·\n13, 71\n\n`
    const text = `Daily Papers\nbyAK and the research community\n\n${['Orca', 'GiT', 'Medusa'].map(card).join('')}`
    expect(parseDigest(text).papers.map(({ organization }) => organization)).not.toContain('7')
  })
})
