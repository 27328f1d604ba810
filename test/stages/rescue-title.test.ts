import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('titles that read like a part of a card', () => {
  itReads(
    [
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
    ],
    'search',
  )
})
