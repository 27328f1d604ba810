import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('submitters of search cards', () => {
  itReads(
    [
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
    ],
    'search',
  )
})
