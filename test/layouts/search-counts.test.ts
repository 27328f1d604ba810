import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itReads, page } from '../support/shown.js'

describe('counts of search cards', () => {
  itReads(
    [
      {
        name: 'with a label over the first vote box alone',
        text: page(`
Daily Papers
by
AK
and the research community
Feb 25, 2026
Upvote
12
Orca
We study how heads compose into circuits.
4 authors
·
Oct 6, 2024
5
7
Medusa
We decode several tokens at once.
1 author
·
Jan 19, 2024
9`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 5,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 7,
            comments: 9,
          },
        ],
      },
      {
        name: 'with a box of no votes over the first title, between blank lines',
        text: page(`
# Daily Papers

by AK and the research community

-

### Orca

We study how heads compose into circuits.

4 authors

·

Oct 6, 2024
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 0,
          },
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
          ['12](/login?next=%2Fpapers%2F2306.02707)', '[3](/papers/2306.02707#community'],
          ['5](/login?next=%2Fpapers%2F2401.10774)', '[4](/papers/2401.10774#community'],
        ],
      },
      {
        name: 'with a number between a vote box and its title, which is of neither card',
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

[5](/login?next=%2Fpapers%2F2401.10774)

8

### [Medusa](/papers/2401.10774)

We decode several tokens at once, and keep those that a large model accepts.

*   1 author

·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            arxivId: '2306.02707',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 5,
            arxivId: '2401.10774',
          },
        ],
        diagnostics: [['unrecognized-text', '8']],
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
        diagnostics: [['unrecognized-text', '8']],
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
          ['### [Orca](/papers/2306.02707)', '[131](https://github.com/robodita/orca'],
          ['### [Medusa](/papers/2401.10774)', 'Oct 6, 2024'],
        ],
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
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
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
        name: 'with the first vote box lost',
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
          },
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
          ['12', 'Oct 6, 2024'],
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
        name: 'glued to a date, which tells that other dates may hold one',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Jan 25
5

Medusa

We decode several tokens at once.

  • 4 authors
·
Aug 28, 20254
7

GiT

We study how heads compose into circuits.

  • 4 authors
·
Jan 20
9

Koala

We study how heads compose into circuits.

  • 4 authors
·
Jan 192`),
        options: { referenceDate: '2026-02-25' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2026-01-25',
            upvotes: 12,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2025-08-28',
            upvotes: 5,
            comments: 4,
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2026-01-20',
            upvotes: 7,
          },
          {
            title: 'Koala',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            upvotes: 9,
          },
        ],
        diagnostics: [
          ['ambiguous-count', 'Jan 25'],
          ['ambiguous-count', 'Jan 192'],
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
        name: 'with a button alone behind the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
Project page

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
          ['Orca', 'Project page'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a repository that shows no stars behind the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
GitHub 131
GitHub

Medusa

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
            githubStars: 131,
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'GitHub'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a button before the next vote box',
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
Project page
[ ]
5

Medusa

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
            upvotes: 5,
          },
        ],
        cards: [
          ['12', 'Project page'],
          ['5', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'with a button under the next submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
Submitted by
mira
Project page

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
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Submitted by', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'over a line between two pages, which are the card’s before',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

12

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

7

---

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 74 },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 12, comments: 7 },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'behind a submitter, which are no end of the card before',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](/papers/2401.00001)

We study heads.

Submitted by
mira

5

### [Medusa](/papers/2402.00001)

We decode.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', arxivId: '2401.00001' },
          {
            title: 'Medusa',
            abstract: 'We decode.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'mira',
            arxivId: '2402.00001',
          },
        ],
        cards: [
          ['### [Orca](/papers/2401.00001)', 'We study heads.'],
          ['Submitted by', 'Oct 6, 2024'],
        ],
        diagnostics: [['unrecognized-text', '5']],
      },
      ...(
        [
          ['on the date’s line', ' 5 upvotes', 'upvotes'],
          ['under the date', '\n5 upvotes', 'upvotes'],
          ['in other words', ' 5 votes', 'upvotes'],
          ['of comments on the date’s line', ' 5 comments', 'comments'],
          ['of comments under the date', '\n5 comments', 'comments'],
          ['of one comment', ' 1 comment', 'comments'],
        ] as const
      ).map(([name, count, field]) => {
        const value = count.includes('1') ? 1 : 5
        return {
          name: `in words, ${name}, which are the card’s before`,
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

  • 1 author
·
Jan 19, 2024${count}

Beluga

We cluster.

  • 2 authors
·
Jan 18, 2024`),
          papers: [
            { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
            { title: 'Medusa', abstract: 'We decode.', authorCount: 1, date: '2024-01-19', [field]: value },
            { title: 'Beluga', abstract: 'We cluster.', authorCount: 2, date: '2024-01-18' },
          ],
          cards: [
            ['Orca', 'Oct 6, 2024'],
            ['Medusa', count.startsWith('\n') ? count.trim() : `Jan 19, 2024${count}`],
            ['Beluga', 'Jan 18, 2024'],
          ] as [first: string, last: string][],
        }
      }),
      {
        name: 'in words on each card under vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

7

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024 2 comments

9

Medusa

We decode.

  • 1 author
·
Jan 19, 2024 5 comments`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 7, comments: 2 },
          { title: 'Medusa', abstract: 'We decode.', authorCount: 1, date: '2024-01-19', upvotes: 9, comments: 5 },
        ],
      },
      {
        name: 'without the date before one, which is no title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
 3

Medusa

We decode.

  • 1 author
·
Jan 19, 2024 5`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4 },
          { title: 'Medusa', abstract: 'We decode.', authorCount: 1, date: '2024-01-19', upvotes: 5 },
        ],
        diagnostics: [
          ['unrecognized-text', '3'],
          ['unlabelled-count', '5'],
        ],
      },
      {
        name: 'on a page with the vote box of one card alone, or any other number there, which is told',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024 2

7

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024 5

Heron

We wade through the long context slowly.

  • 2 authors
·
Jan 20, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            comments: 2,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 7,
            comments: 5,
          },
          {
            title: 'Heron',
            abstract: 'We wade through the long context slowly.',
            authorCount: 2,
            date: '2024-01-20',
          },
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'on a long page with one number over a title, which makes no vote boxes of it',
        text: `Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\n${Array.from(
          { length: 22 },
          (_, card) =>
            `${card === 9 ? '2077\n' : ''}Heads of the Reef ${card}\n\nWe study heads.\n\n4 authors\n·\nOct 6, 2024 ${card + 1}\n\n`,
        ).join('')}`,
        papers: Array.from({ length: 22 }, (_, card) => ({
          title: `Heads of the Reef ${card}`,
          abstract: 'We study heads.',
          authorCount: 4,
          date: '2024-10-06',
          upvotes: card + 1,
        })),
        diagnostics: [
          ['unlabelled-count', '1'],
          ['unrecognized-text', '2077'],
        ],
      },
      ...['', '\nPrevious Next'].map((footer) => ({
        name: `under the last date, whose line others share with their number${footer && ', over the footer'}`,
        text: `${page(`
Daily Papers

by AK and the research community

Feb 25, 2026
 [ ]

178

Orca

We study one thing, and find that it is so.

tidelab Tide Lab · Jul 24, 2023 2
 [ ]

99

Medusa: More Heads

We study another thing, and find that it is not.

LUAI Lumen Mira University of Artificial Intelligence · Jan 25, 2024
12
`)}${footer}`,
        papers: [
          {
            title: 'Orca',
            abstract: 'We study one thing, and find that it is so.',
            date: '2023-07-24',
            upvotes: 178,
            comments: 2,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa: More Heads',
            abstract: 'We study another thing, and find that it is not.',
            date: '2024-01-25',
            upvotes: 99,
            comments: 12,
            organization: 'Lumen Mira University of Artificial Intelligence',
          },
        ],
      })),
    ],
    'search',
  )
})

describe('numbers before the titles of a search page without vote boxes', () => {
  const card = (line: string): string => `${line}\nWe study heads.\n·\n4 authors\n· Oct 6, 2024 5\n`
  const read = (lines: readonly string[]): unknown[] =>
    parseDigest(`Daily Papers\nbyAK and the research community\n${lines.map(card).join('')}`).papers.map(
      ({ title, upvotes, comments }) => [title, upvotes, comments],
    )

  it('are the boxes, where most titles have one, in any order', () => {
    expect(read(['23 Orca', '6 $100K or 100 Days', 'Owls at Night', '- Heads', '104 2 OLMo 2 Furious'])).toEqual([
      ['Orca', 23, 5],
      ['$100K or 100 Days', 6, 5],
      ['Owls at Night', null, 5],
      ['Heads', 0, 5],
      ['2 OLMo 2 Furious', 104, 5],
    ])
  })

  it('are the boxes beside a title that is a number, and so a box itself', () => {
    expect(read(['23 Orca', '7 Owls', '3 2024', '104 Heads']).slice(0, 2)).toEqual([
      ['Orca', 23, 5],
      ['Owls', 7, 5],
    ])
  })

  it.each([
    ['one alone', ['2 OLMo 2 Furious']],
    ['numbers that count them', ['1 Orca', '2 Owls', '3 Owls at Night']],
    ['no more than half', ['23 Orca', '2 OLMo 2 Furious', '100 Days', 'Owls', 'Heads', 'Owls at Night']],
  ])('stay in the titles, where they are %s', (_name, lines) => {
    expect(read(lines)).toEqual(lines.map((line) => [line, 5, null]))
  })
})
