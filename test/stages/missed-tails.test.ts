import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

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
      ...['Aug 8, 2024 (2)', '2026/03/04', 'Wed, Feb 4, 2026', '5d', 'soon'].map((date) => ({
        name: `that reads ${date}`,
        text: search(`  • 6 authors\n·\n${date}`),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
        diagnostics: [['unrecognized-text', date] as [string, string]],
      })),
      {
        name: 'behind a blank line',
        text: search('  • 6 authors\n\n·\n\n2026/03/04'),
        papers: [ORCA, { ...MEDUSA, authorCount: 6 }, GIT],
        diagnostics: [['unrecognized-text', '2026/03/04']],
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
        diagnostics: [['truncated-paper', LONG]],
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
        `May 23, 2025\n\nOther heads were found earlier.\n\n  • 6 authors\n·\nAug 8, 2024`,
        `May 23, 2025\nis the day.\n\n  • 6 authors\n·\nAug 8, 2024`,
        `May 23, 2025\n\nhttps://a.example/heads\n\n  • 6 authors\n·\nAug 8, 2024`,
      ].map((end) => ({
        name: `is none before ${JSON.stringify(end.slice(13, 28))}`,
        text: search(end),
        papers: [
          ORCA,
          {
            ...MEDUSA,
            abstract: `${LONG}\n\n${end.slice(0, end.indexOf('\n\n  •')).replace(/\n\n?(?=is|https)/, ' ')}`,
            authorCount: 6,
            date: '2024-08-08',
            ...(end.includes('http') && { links: ['https://a.example/heads'] }),
          },
          GIT,
        ],
      })),
    ],
    'search',
  )
})
