import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('search pages', () => {
  itReads(
    [
      {
        name: 'without vote boxes',
        text: page(`
Daily Papers

byAK and the research community

Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024 2

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 2,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 2'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'with marked vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024 3
[ ]
-

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 0,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024 3'],
          ['-', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with bare vote boxes, and counts behind the dates',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024 3

-

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024 1

7

GiT

One transformer for all tasks of vision, without any part made for a task.

  • 2 authors
·
Mar 14, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 0,
            comments: 1,
          },
          {
            title: 'GiT',
            abstract: 'One transformer for all tasks of vision, without any part made for a task.',
            authorCount: 2,
            date: '2024-03-14',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024 3'],
          ['-', 'Jan 19, 2024 1'],
          ['7', 'Mar 14, 2024'],
        ],
      },
      {
        name: 'with bare vote boxes, and counts on lines of their own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024
3
5

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024
7

GiT

One transformer for all tasks of vision, without any part made for a task.

  • 2 authors
·
Mar 14, 2024
4`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 5,
          },
          {
            title: 'GiT',
            abstract: 'One transformer for all tasks of vision, without any part made for a task.',
            authorCount: 2,
            date: '2024-03-14',
            upvotes: 7,
            comments: 4,
          },
        ],
        cards: [
          ['12', '3'],
          ['5', 'Jan 19, 2024'],
          ['7', '4'],
        ],
      },
      {
        name: 'with labelled vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
Upvote
12

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024
3
Upvote 5

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024
GitHub 131
4`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 5,
            comments: 4,
            githubStars: 131,
          },
        ],
        cards: [
          ['12', '3'],
          ['Upvote 5', '4'],
        ],
      },
      {
        name: 'with links that tell the counts apart',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

[12](/login?next=%2Fpapers%2F2306.02707)

### [Orca](/papers/2306.02707)

We study how heads compose into circuits, and find that few of them matter.

*   4 authors

·
Oct 6, 2024

[131](https://github.com/robodita/orca)
[3](/papers/2306.02707#community)

[5](/login?next=%2Fpapers%2F2401.10774)

### [Medusa](/papers/2401.10774)

We decode several tokens at once, and keep those that a large model accepts.

*   1 author

·
Jan 19, 2024
[4](/papers/2401.10774#community)`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            githubUrls: ['https://github.com/robodita/orca'],
            githubStars: 131,
            arxivId: '2306.02707',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 5,
            comments: 4,
            arxivId: '2401.10774',
          },
        ],
        cards: [
          ['12](/login?next=%2Fpapers%2F2306.02707)', '[3'],
          ['5](/login?next=%2Fpapers%2F2401.10774)', '[4'],
        ],
      },
      {
        name: 'with an organization in place of the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

Tide Lab
·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

Lumen Inc.
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            date: '2024-01-19',
            organization: 'Lumen Inc.',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: "with an organization on the date's line",
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

Tide Lab · Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

· 4 authors · Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 4,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Tide Lab · Oct 6, 2024 3'],
          ['Medusa', '· 4 authors · Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with a linked organization',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits, and find that few of them matter.

[Tide Lab](/tidelab)

·
Oct 6, 2024

### [Medusa](/papers/2401.10774)

We decode several tokens at once, and keep those that a large model accepts.

[12](/lumen-ai)
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            date: '2024-01-19',
            arxivId: '2401.10774',
            organization: '12',
          },
        ],
        cards: [
          ['### [Orca](/papers/2306.02707)', 'Oct 6, 2024'],
          ['### [Medusa](/papers/2401.10774)', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with neither authors nor an organization',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'where an abstract ends in a short line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

We study heads.

·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.\n\nWe study heads.',
            date: '2024-10-06',
            upvotes: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
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
            title: 'Oct 7, 2024',
            abstract: 'Medusa\n\nWe decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Oct 7, 2024', 'Jan 19, 2024'],
        ],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'with submitters',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024

Submitted by
• mira

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', 'Oct 6, 2024'],
          ['Submitted by', 'Jan 19, 2024'],
        ],
      },
      {
        name: "with submitters on their labels' lines",
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by jfeldt

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024

Submitted by mira

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by jfeldt', 'Oct 6, 2024'],
          ['Submitted by mira', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with a title that reads like a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by Accident

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024

GiT

One transformer for all tasks of vision, without any part made for a task.

  • 2 authors
·
Mar 14, 2024

Vicuna

An open chatbot.

  • 2 authors
·
Mar 14, 2024

Alpaca

An open model.

  • 2 authors
·
Mar 14, 2024`),
        papers: [
          {
            title: 'Submitted by Accident',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
          {
            title: 'GiT',
            abstract: 'One transformer for all tasks of vision, without any part made for a task.',
            authorCount: 2,
            date: '2024-03-14',
          },
          { title: 'Vicuna', abstract: 'An open chatbot.', authorCount: 2, date: '2024-03-14' },
          { title: 'Alpaca', abstract: 'An open model.', authorCount: 2, date: '2024-03-14' },
        ],
        cards: [
          ['Submitted by Accident', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
          ['GiT', 'Mar 14, 2024'],
          ['Vicuna', 'Mar 14, 2024'],
          ['Alpaca', 'Mar 14, 2024'],
        ],
      },
      {
        name: 'with a title that reads like a submitter under a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

Submitted by Accident

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Submitted by Accident',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', 'Oct 6, 2024']],
      },
      {
        name: 'with a title that is a number, on a page with vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

1984

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024 3
[ ]
5

100

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: '100',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 5,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024 3'],
          ['5', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with a title that is a number, first of many without vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

1984

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024

GiT

One transformer for all tasks of vision, without any part made for a task.

  • 2 authors
·
Mar 14, 2024`),
        papers: [
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
          {
            title: 'GiT',
            abstract: 'One transformer for all tasks of vision, without any part made for a task.',
            authorCount: 2,
            date: '2024-03-14',
          },
        ],
        cards: [
          ['1984', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
          ['GiT', 'Mar 14, 2024'],
        ],
      },
      {
        name: 'with a title that is a word of a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Upvote

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024

GitHub

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Upvote',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'GitHub',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Upvote', 'Oct 6, 2024'],
          ['GitHub', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with repositories and buttons behind the dates',
        layout: 'trending',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024
GitHub
131
arXiv Page

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024
GitHub 2.12k
3`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            githubStars: 131,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 3,
            githubStars: 2120,
          },
        ],
        cards: [
          ['Orca', 'arXiv Page'],
          ['Medusa', '3'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with text between the header and the cards',
        text: page(`
Daily Papers
byAK and the research community
long context
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: "with a header's date over two lines",
        text: page(`
Daily Papers
byAK and the research community
FEB
25

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['undated-page', 'FEB\n25']],
      },
      {
        name: "with a header's date over two lines, and the day the page was saved",
        text: page(`
Daily Papers
byAK and the research community
FEB
25

Orca

We study how heads compose into circuits, and find that few of them matter.

  • 4 authors
·
Oct 6`),
        options: { referenceDate: '2026-02-25' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
          },
        ],
        cards: [['Orca', 'Oct 6']],
        diagnostics: [['truncated-paper', 'Oct 6']],
      },
      {
        name: 'with a header whose day is none',
        text: page(`
Daily Papers
byAK and the research community
FEB
007

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with a header whose day the calendar does not have',
        text: page(`
Daily Papers
byAK and the research community
Feb 30, 2024

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['invalid-date', 'Feb 30, 2024']],
      },
      {
        name: 'with a header that says how long ago',
        text: page(`
Daily Papers
byAK and the research community
3 days ago

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        options: { referenceDate: '2026-02-25' },
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['inferred-date', '3 days ago']],
      },
      {
        name: 'with a title that is nothing but an odd space',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

 

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [],
        cards: [],
        diagnostics: [
          ['unreadable-paper', ' \n\nWe study how heads compose into circuits.\n\n  • 4 authors\n·\nOct 6, 2024'],
        ],
      },
      {
        name: 'with the stars of the next card behind its vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
5
GitHub 131

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
            upvotes: 5,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['5', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with a number behind the marked comments',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[3](/papers/2306.02707#community)
8`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            comments: 3,
            arxivId: '2306.02707',
          },
        ],
        cards: [['### [Orca](/papers/2306.02707)', '8']],
      },
      {
        name: 'with stars behind the date',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[131](https://github.com/robodita/orca)

### [Medusa](/papers/2401.10774)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            githubUrls: ['https://github.com/robodita/orca'],
            githubStars: 131,
            arxivId: '2306.02707',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2401.10774',
          },
        ],
        cards: [
          ['### [Orca](/papers/2306.02707)', '[131'],
          ['### [Medusa](/papers/2401.10774)', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with an organization whose link has two lines',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits.

[Tide Lab

Research](/tidelab)

·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'Tide Lab Research',
          },
        ],
        cards: [['### [Orca](/papers/2306.02707)', 'Oct 6, 2024']],
      },
      {
        name: 'where an abstract ends in a long line without a full stop',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Its last paragraph is longer than the name of any organization can be, and it has no full stop, so it is text

·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits.\n\nIts last paragraph is longer than the name of any organization can be, and it has no full stop, so it is text',
            date: '2024-10-06',
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'where an abstract ends in a wrapped line without a full stop',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter
at all. Our method traces each head on a range of tasks and we release it at
the usual place
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks and we release it at the usual place',
            date: '2024-10-06',
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'where a name stands under a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

Tide Lab
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2024-10-06', organization: 'Tide Lab' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'where a name stands first',
        text: page(`
Tide Lab
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Tide Lab', date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Tide Lab', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['missing-field', 'Tide Lab']],
      },
      {
        name: 'without a date in its header',
        text: page(`
Daily Papers
byAK and the research community

Orca

We study how heads compose into circuits.

·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
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
            title: 'Oct 7, 2024',
            abstract: 'Medusa\n\nWe decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', '12'],
          ['Oct 7, 2024', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '12']],
      },
      {
        name: 'with a separator before a title that holds one',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

· Orca · 2024

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca · 2024',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca · 2024', 'Oct 6, 2024']],
      },
      {
        name: 'with avatars behind the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
•

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with a dash behind the counts',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3

-

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
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 0,
          },
        ],
        cards: [
          ['12', '3'],
          ['-', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'with an abstract that is broken in brackets',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter (
all of them) at all
, and not the others.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter (all of them) at all, and not the others.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with a name that begins like a date',
        layout: 'trending',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

May 30 Lab · Published on Mar 4, 2026`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2026-03-04',
            organization: 'May 30 Lab',
          },
        ],
        cards: [['Orca', 'May 30 Lab · Published on Mar 4, 2026']],
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
        diagnostics: [['missing-year', '2 months ago']],
      },
      {
        name: 'with numbers read as comments',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        options: { unlabelledCount: 'comments' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            comments: 3,
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', '3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with a name that begins like a date and has no space behind it',
        layout: 'trending',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

May 30 Lab· Published on Mar 4, 2026`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2026-03-04',
            organization: 'May 30 Lab',
          },
        ],
        cards: [['Orca', 'May 30 Lab· Published on Mar 4, 2026']],
      },
      {
        name: 'with a line of marks in an abstract, and white space behind it',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

- -  

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.\n\n- -',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with a vote box over its only card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
        ],
        cards: [['12', 'Oct 6, 2024']],
      },
      {
        name: 'with a number over the first of two cards',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

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
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
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
        diagnostics: [['unrecognized-text', '12']],
      },
      {
        name: 'with a number over the last of three cards',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
12

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', '12'],
          ['GiT', 'Oct 6, 2024'],
        ],
        diagnostics: [['unlabelled-count', '12']],
      },
      {
        name: 'with one vote box on the page',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
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
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with one vote box under the first card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
12

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
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
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', '12'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with counts on some dates, and boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024 3
5

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Mar 14, 2024 1`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-03-14',
            upvotes: 7,
            comments: 1,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024 3'],
          ['5', 'Oct 6, 2024'],
          ['7', 'Mar 14, 2024 1'],
        ],
      },
      {
        name: 'with an ambiguous count among boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
May 312
5

Medusa

We study how heads compose into circuits.

  • 4 authors
·
May 30 2
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, upvotes: 12 },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            upvotes: 5,
            comments: 2,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', 'May 312'],
          ['5', 'May 30 2'],
          ['7', 'Oct 6, 2024'],
        ],
        diagnostics: [
          ['ambiguous-count', 'May 312'],
          ['missing-year', 'May 30 2'],
        ],
      },
      {
        name: 'with two numbers between the cards and none before them',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
12

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
4
5

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
6`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            comments: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 4,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
            comments: 6,
          },
        ],
        cards: [
          ['Orca', '3'],
          ['12', '4'],
          ['5', '6'],
        ],
      },
      {
        name: 'with a number for a title among bare boxes and inline counts',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024 3
5

1984

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024 1
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024 2`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
            comments: 1,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
            comments: 2,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024 3'],
          ['5', 'Oct 6, 2024 1'],
          ['7', 'Oct 6, 2024 2'],
        ],
      },
      {
        name: 'with a number for a title among bare boxes and counts on their lines',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
5

1984

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
1
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
            comments: 1,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', '3'],
          ['5', '1'],
          ['7', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a number for a title among marked boxes, over a long abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
5

1984

We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, and then more

  • 4 authors
·
Oct 6, 2024
[ ]
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          {
            title: '1984',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, and then more',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['5', 'Oct 6, 2024'],
          ['7', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a number for a title among marked boxes, over a wrapped abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
5

1984

We study how heads compose into circuits, and find that few of them matter
at all. Our method traces each head on a range of tasks.

  • 4 authors
·
Oct 6, 2024
[ ]
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          {
            title: '1984',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['5', 'Oct 6, 2024'],
          ['7', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a count under a marked box, and a short text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
[ ]
5

Medusa

Short.

  • 4 authors
·
Oct 6, 2024
4
[ ]
7

GiT

No full stop here in the text of it

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          { title: 'Medusa', abstract: 'Short.', authorCount: 4, date: '2024-10-06', upvotes: 5, comments: 4 },
          {
            title: 'GiT',
            abstract: 'No full stop here in the text of it',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
        cards: [
          ['12', '3'],
          ['5', '4'],
          ['7', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with numbers over short titles and no abstract to tell',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3

Medusa

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
          },
          { title: 'Medusa', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', '3'],
          ['Medusa', 'Oct 6, 2024'],
        ],
        diagnostics: [
          ['unlabelled-count', '3'],
          ['missing-field', 'Medusa'],
        ],
      },
      {
        name: 'with a number in place of the title and nothing under it',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

1984

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: '1984', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['1984', 'Oct 6, 2024'],
        ],
        diagnostics: [['missing-field', '1984']],
      },
      {
        name: 'with a label in place of the title and nothing under it',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Upvote

  • 4 authors
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Upvote', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Upvote', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
        diagnostics: [['missing-field', 'Upvote']],
      },
      {
        name: 'with a label for a title under a label and its count',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
Upvote
12

Upvote

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
Upvote 5

GitHub

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Upvote',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          {
            title: 'GitHub',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['Upvote 5', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a bullet over a card without a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

•
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['unreadable-paper', '•\n  • 4 authors\n·\nOct 6, 2024']],
      },
      {
        name: 'with a number for a title under a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
Submitted by
jfeldt

1984

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
Submitted by
mira

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', 'Oct 6, 2024'],
          ['Submitted by', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with votes over submitters',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
[ ]
12
Submitted by
jfeldt

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
[ ]
5
Submitted by
mira

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
4`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
            comments: 4,
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['12', '3'],
          ['5', '4'],
        ],
      },
      {
        name: 'with votes under submitters',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
Submitted by
jfeldt
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
GitHub 131
Submitted by
mira
[ ]
5

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
4
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            githubStars: 131,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
            comments: 4,
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', 'GitHub 131'],
          ['Submitted by', 'View PDF'],
        ],
      },
      {
        name: 'with a name of two words behind dashes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

-
•
  • 4 authors
•
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 1 author
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 1,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with names that are sentences',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Tide Lab!
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

Tide Corp.
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

Tide e.V.
·
Oct 6, 2024

Vicuna

We study how heads compose into circuits.

Tide.
·
Oct 6, 2024

Alpaca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.\n\nTide Lab!', date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Tide Corp.',
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Tide e.V.',
          },
          { title: 'Vicuna', abstract: 'We study how heads compose into circuits.\n\nTide.', date: '2024-10-06' },
          {
            title: 'Alpaca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
          ['Vicuna', 'Oct 6, 2024'],
          ['Alpaca', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a name of 90 characters, and one of 91',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          },
          {
            title: 'Medusa',
            abstract:
              'We study how heads compose into circuits.\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
        ],
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
        name: 'with linked numbers for titles',
        layout: 'trending',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

[1984](/papers/2306.02707)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[3](/papers/2306.02707#community)

[2024](/papers/2401.10774)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[GitHub 131](https://github.com/robodita/medusa)
[arXiv Page](https://arxiv.org/abs/2401.10774)`),
        papers: [
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            comments: 3,
            arxivId: '2306.02707',
          },
          {
            title: '2024',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            githubUrls: ['https://github.com/robodita/medusa'],
            githubStars: 131,
            links: ['https://arxiv.org/abs/2401.10774'],
            arxivId: '2401.10774',
          },
        ],
        cards: [
          ['1984](/papers/2306.02707)', '[3'],
          ['2024](/papers/2401.10774)', '[arXiv Page'],
        ],
      },
      {
        name: 'with a title like a submitter, one of four',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by Accident

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Vicuna

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Submitted by Accident',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Vicuna',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Submitted by Accident', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
          ['Vicuna', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a title like a submitter, beside a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by Accident

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
Submitted by
mira

Medusa

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Submitted by Accident',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by Accident', 'Oct 6, 2024'],
          ['Submitted by', 'Oct 6, 2024'],
        ],
      },
    ],
    'search',
  )
})

describe('a page that is cut', () => {
  itReads(
    [
      {
        name: 'in the first abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into cir`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into cir' }],
        cards: [['Orca', 'We study how heads compose into cir']],
        diagnostics: [['truncated-paper', 'We study how heads compose into cir']],
      },
      {
        name: 'in the second paragraph of an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

And then`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\nAnd then' }],
        cards: [['Orca', 'And then']],
        diagnostics: [['truncated-paper', 'And then']],
      },
      {
        name: 'in a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca: Prog`),
        papers: [],
        cards: [],
        diagnostics: [['unrecognized-text', 'Orca: Prog']],
      },
      {
        name: 'in a title that is marked',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Orca: Prog`),
        papers: [{ title: 'Orca: Prog' }],
        cards: [['### Orca: Prog', '### Orca: Prog']],
        diagnostics: [['truncated-paper', 'Orca: Prog']],
      },
      {
        name: 'after the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '  • 4 authors']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'after the separator',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '·']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 auth`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  • 4 auth']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: "in the authors' number",
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 1`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  • 1']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oc`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', 'Oc']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'before the year',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', 'Oct 6']],
        diagnostics: [['truncated-paper', 'Oct 6']],
      },
      {
        name: 'before the year, after a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 1`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1 },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 1'],
        ],
        diagnostics: [['truncated-paper', 'Jan 1']],
      },
      {
        name: 'before the year, on a page that drops years',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 1`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1 },
        ],
        cards: [
          ['Orca', 'Oct 6'],
          ['Medusa', 'Jan 1'],
        ],
        diagnostics: [
          ['missing-year', 'Oct 6'],
          ['missing-year', 'Jan 1'],
        ],
      },
      {
        name: 'after a vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
5

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          { title: 'Medusa', abstract: 'We decode sev', upvotes: 5 },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['5', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      {
        name: 'after a bare vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
5

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          { title: 'Medusa', abstract: 'We decode sev', upvotes: 5 },
        ],
        cards: [
          ['12', '3'],
          ['5', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      {
        name: 'after a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Submitted by
mira

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', abstract: 'We decode sev', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', 'Oct 6, 2024'],
          ['Submitted by', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      {
        name: 'in the footer',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

System theme
Company`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'We decode several tokens at once.'],
        ],
        diagnostics: [['truncated-paper', 'We decode several tokens at once.']],
      },
      {
        name: 'with prose under the footer',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

System theme
Company

Saved on a rainy day.`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [
          ['unrecognized-text', 'Medusa\n\nWe decode several tokens at once.'],
          ['unrecognized-text', 'Saved on a rainy day.'],
        ],
      },
      {
        name: 'at empty avatars',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  •
  •`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  •']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'at avatars before the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  •
  •
  • 4 authors
·`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '·']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'with a dash for a date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
-`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '-']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'at a list of avatars under two paragraphs',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

We study how heads compose into circuits.

•
-`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.\n\nWe study how heads compose into circuits.',
          },
        ],
        cards: [['Orca', '-']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors, without a space',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

* 1,204 a`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '* 1,204 a']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors, far from the margin',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

•    12 au`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '•    12 au']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in words like the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

• 12 apples`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n• 12 apples' }],
        cards: [['Orca', '• 12 apples']],
        diagnostics: [['truncated-paper', '• 12 apples']],
      },
      {
        name: 'in a list of an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

• 12 auth

and more`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n• 12 auth and more' }],
        cards: [['Orca', 'and more']],
        diagnostics: [['truncated-paper', 'and more']],
      },
      {
        name: 'after a separator in a text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

·
and more

and yet more`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n· and more and yet more' }],
        cards: [['Orca', 'and yet more']],
        diagnostics: [['truncated-paper', 'and yet more']],
      },
      {
        name: 'in a linked title',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

[Orca](/papers/2306.02707)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

[Medusa](/papers/2401.10774)`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca](/papers/2306.02707)', 'Oct 6, 2024'],
          ['Medusa', 'Medusa'],
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'without any page',
        text: page(`
Orca

We study how heads compose into circuits.`),
        papers: [],
        cards: [],
        diagnostics: [['unknown-layout', 'Orca\n\nWe study how heads compose into circuits.']],
      },
      {
        name: 'after a submitter’s title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Submitted by jfeldt

Medusa

We decode`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode', submittedBy: 'jfeldt' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Submitted by jfeldt', 'We decode'],
        ],
        diagnostics: [['truncated-paper', 'We decode']],
      },
    ],
    'search',
  )
})

describe('titles', () => {
  itReads(
    [
      {
        name: 'wrapped after a word',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models

We study how heads compose into circuits, and find that few of them matter
at all. Our method traces each head on a range of tasks, and we release it.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large', 'Oct 6, 2024']],
      },
      {
        name: 'wrapped with an indent',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting the Inner Mechanisms of Circuits
  in Large Language Models

We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of Circuits in Large Language Models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting the Inner Mechanisms of Circuits', 'Oct 6, 2024']],
      },
      {
        name: 'broken by hand',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits:
A Study of Small Models

We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits: A Study of Small Models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits:', 'Oct 6, 2024']],
      },
      {
        name: 'over an abstract that is a sentence, without a blank line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits
We study how heads compose into circuits, and find that few matter.

And this is more of it.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits',
            abstract: 'We study how heads compose into circuits, and find that few matter.\n\nAnd this is more of it.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits', 'Oct 6, 2024']],
      },
      {
        name: 'over a short abstract without a blank line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits
We study heads.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Revisiting Attention Heads as Circuits We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Revisiting Attention Heads as Circuits', 'Oct 6, 2024']],
        diagnostics: [['missing-field', 'Revisiting Attention Heads as Circuits\nWe study heads.']],
      },
      {
        name: 'too short to be broken',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca
A study of heads

We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'A study of heads\n\nWe study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'without a blank line under it, unfinished',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits:
A Study of Small Models
We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits: A Study of Small Models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits:', 'Oct 6, 2024']],
      },
      {
        name: 'without a blank line under it, going on in lower case',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits
a study of small models
We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits a study of small models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits', 'Oct 6, 2024']],
      },
      {
        name: 'without a blank line under it, ending in a small word',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits for
Small Models
We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits for Small Models',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits for', 'Oct 6, 2024']],
      },
      {
        name: 'without a blank line under it, finished',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits
Small models are better than large ones
We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits',
            abstract:
              'Small models are better than large ones We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it with the data and the weights of all models that we have trained, which are many, and of several sizes, indeed.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits', 'Oct 6, 2024']],
      },
      {
        name: 'with a heading mark',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Revisiting Attention Heads
as Circuits

We study how heads compose.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits',
            abstract: 'We study how heads compose.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['### Revisiting Attention Heads', 'Oct 6, 2024']],
      },
      {
        name: 'with a heading mark over another heading',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Revisiting Attention Heads
### Abstract of it

We study how heads compose.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads',
            abstract: '### Abstract of it\n\nWe study how heads compose.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['### Revisiting Attention Heads', 'Oct 6, 2024']],
      },
      {
        name: 'linked, over two lines',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Revisiting Attention Heads](/papers/2306.02707)
[as Circuits](/papers/2306.02708)

We study how heads compose.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads',
            abstract: 'as Circuits\n\nWe study how heads compose.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
        ],
        cards: [['Revisiting Attention Heads](/papers/2306.02707)', 'Oct 6, 2024']],
      },
      {
        name: 'with a list mark',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

* Orca

We study how heads compose.

  • 4 authors
·
Oct 6, 2024`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose.', authorCount: 4, date: '2024-10-06' }],
        cards: [['* Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with facts in its line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca · 4 authors · 2

We study how heads compose.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca · 4 authors · 2',
            abstract: 'We study how heads compose.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Orca · 4 authors · 2', 'Oct 6, 2024']],
      },
      {
        name: 'over an abstract whose words are linked',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Orca](/papers/2306.02707)
We study [heads](https://a.example/heads), and more.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads, and more.',
            authorCount: 4,
            date: '2024-10-06',
            links: ['https://a.example/heads'],
            arxivId: '2306.02707',
          },
        ],
        cards: [['Orca](/papers/2306.02707)', 'Oct 6, 2024']],
      },
      {
        name: 'over a wrapped abstract, without a blank line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits in the Middle of Very Large Language xx
We study how heads compose into circuits, and find that few of them matter at
all. Our method traces each head on a range of tasks, and we release it so that
others can use it on models of their own. These results hold for models of each
size, and suggest that attention can be read as a small number of the circuits.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads as Circuits in the Middle of Very Large Language xx',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it so that others can use it on models of their own. These results hold for models of each size, and suggest that attention can be read as a small number of the circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits in the Middle of Very Large Language xx', 'Oct 6, 2024']],
      },
      {
        name: 'over a wrapped abstract, without a blank line, unfinished',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting Attention Heads as Circuits in the Middle of Very Large Languages of
Small Models That Attend to the Middle of the Context and to Its End, Likewisely
We study how heads compose into circuits, and find that few of them matter at
all. Our method traces each head on a range of tasks, and we release it so that
others can use it on models of their own. These results hold for models of each
size, and suggest that attention can be read as a small number of the circuits.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title:
              'Revisiting Attention Heads as Circuits in the Middle of Very Large Languages of Small Models That Attend to the Middle of the Context and to Its End, Likewisely',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it so that others can use it on models of their own. These results hold for models of each size, and suggest that attention can be read as a small number of the circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits in the Middle of Very Large Languages of', 'Oct 6, 2024']],
      },
    ],
    'search',
  )
})
