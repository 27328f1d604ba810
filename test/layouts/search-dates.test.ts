import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('dates of search cards', () => {
  itReads(
    [
      {
        name: 'where an abstract holds a date of its own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

Oct 5, 2024

We study heads.

  • 4 authors
·
Oct 6, 2024 3`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter.\n\nOct 5, 2024\n\nWe study heads.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
          },
        ],
        cards: [['Orca', 'Oct 6, 2024 3']],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'where a tab stands before the count',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

4 authors\t·\tOct 6, 2024\t3`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
          },
        ],
        cards: [['Orca', '4 authors\t·\tOct 6, 2024\t3']],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'where a date with a separator follows a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

  • 4 authors
·
Oct 6, 2024

·
Oct 7, 2024

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [
          ['missing-field', 'Orca'],
          ['unrecognized-text', 'Oct 7, 2024'],
        ],
      },
      {
        name: 'where a number and a date with a separator follow a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
12
·
Oct 7, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', '12'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [
          ['unlabelled-count', '12'],
          ['unrecognized-text', 'Oct 7, 2024'],
        ],
      },
      {
        name: 'with a number of days ago',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
3 days ago`),
        options: { referenceDate: '2026-02-25' },
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2026-02-22' },
        ],
        cards: [['Orca', '3 days ago']],
        diagnostics: [['inferred-date', '3 days ago']],
      },
      {
        name: 'with a number of days ago, and no day to count from',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
3 days ago`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '3 days ago']],
        diagnostics: [['missing-year', '3 days ago']],
      },
      {
        name: 'with a number of months ago',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
2 months ago


Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        options: { referenceDate: '2026-02-25' },
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', '2 months ago'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['invalid-date', '2 months ago']],
      },
      {
        name: 'with a page of separators only',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We study how heads compose into circuits.', date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with dates without a separator',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 1 author
Jan 19, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with most dates without a separator',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 1 author
Jan 19, 2024

GiT

We study how heads compose into circuits.

  • 1 author
Jan 19, 2024

Vicuna

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 1,
            date: '2024-01-19',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 1, date: '2024-01-19' },
          {
            title: 'Vicuna',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
          ['GiT', 'Jan 19, 2024'],
          ['Vicuna', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a date in an abstract, between separated ones',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

4 authors
Oct 5, 2024

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits.\n\n4 authors Oct 5, 2024\n\nWe study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'behind a text that is no page',
        text: page(`
Orca

We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter. We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.

Feb 25, 2026

GiT

We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.`),
        papers: [],
        diagnostics: [
          [
            'unknown-layout',
            'Orca\n\nWe study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter. We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.\n\nFeb 25, 2026\n\nGiT\n\nWe study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.',
          ],
        ],
      },
      {
        name: 'over a button, as the end of an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode.

May 23, 2025

View PDF

  • 6 authors
·
Aug 8, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode.\n\nMay 23, 2025', authorCount: 6, date: '2024-08-08' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that is a heading, behind the last abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode.

# Oct 2, 2026`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode.' },
        ],
        diagnostics: [
          ['truncated-paper', 'We decode.'],
          ['unrecognized-text', '# Oct 2, 2026'],
        ],
      },
      {
        name: 'that is a heading, behind the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 8 authors
·
# Oct 2, 2026`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 8 },
        ],
        diagnostics: [
          ['truncated-paper', 'We study heads.'],
          ['unrecognized-text', '# Oct 2, 2026'],
        ],
      },
      {
        name: 'that is missing, over a title that is a heading',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode.

  • 6 authors
·
### Heads

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode.', authorCount: 6 },
          { title: 'Heads', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that is missing, over a title that links to the paper',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode.

  • 6 authors
·
[Heads](https://huggingface.co/papers/2410.10819)

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode.', authorCount: 6 },
          { title: 'Heads', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', arxivId: '2410.10819' },
        ],
      },
    ],
    'search',
  )
})
