import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

const MODEL = 'https://huggingface.co/robodita/orca-7b'

const HEADS =
  'We study how attention heads compose into circuits, and find that few of them matter for what a model answers.'

describe('search pages', () => {
  itReads(
    [
      {
        name: 'with marks in place of an abstract',
        text: page(`
Daily Papers

byAK and the research community

Orca

…

  • 4 authors
·
Oct 6, 2024 2

Medusa

We decode several tokens at once.

  • 3 authors
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', authorCount: 4, date: '2024-10-06', upvotes: 2 },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 3, date: '2024-01-19' },
        ],
        diagnostics: [
          ['missing-field', 'Orca'],
          ['unlabelled-count', '2'],
        ],
      },
      {
        name: 'with rules between the parts of abstracts, and under them',
        text: page(`
Daily Papers

byAK and the research community

Orca

${HEADS}

---

They matter still.

---

  • 4 authors
·
Oct 6, 2024 2

---

Medusa

We decode several tokens at once.

***

  • 3 authors
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: `${HEADS}\n\nThey matter still.`,
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 2,
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 3, date: '2024-01-19' },
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'without any abstract, told once',
        text: page(`
Daily Papers

byAK and the research community

Feb 25, 2026

Orca

  • 4 authors
·
Oct 6, 2024

Medusa

  • 3 authors
·
Jan 19, 2024

GiT

  • 2 authors
·
Mar 14, 2024`),
        papers: [
          { title: 'Orca', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', authorCount: 3, date: '2024-01-19' },
          { title: 'GiT', authorCount: 2, date: '2024-03-14' },
        ],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'without any abstract on fewer cards than tell what a tool leaves out',
        text: page(`
Daily Papers

byAK and the research community

Feb 25, 2026

Orca

  • 4 authors
·
Oct 6, 2024

Medusa

  • 3 authors
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', authorCount: 3, date: '2024-01-19' },
        ],
        diagnostics: [
          ['missing-field', 'Orca'],
          ['missing-field', 'Medusa'],
        ],
      },
      {
        name: 'whose titles are lost: what is too long for one is told once',
        text: page(`
Daily Papers

byAK and the research community

Feb 25, 2026

${`${HEADS} `.repeat(11).trim()}

  • 4 authors
·
Oct 6, 2024`),
        papers: [{ title: `${HEADS} `.repeat(11).trim(), authorCount: 4, date: '2024-10-06' }],
        diagnostics: [['unreadable-paper', `${HEADS} `.repeat(11).trim()]],
      },
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
      ...[
        ['under a blank line', `${HEADS}\n\nRead more`, HEADS],
        ['right under a sentence', `${HEADS}\nRead more\nView PDF`, HEADS],
        ['which a sentence goes on with', `${HEADS} And you can\nread more`, `${HEADS} And you can read more`],
        ['but for an address', `${HEADS}\n${MODEL}`, `${HEADS} ${MODEL}`, [MODEL]],
      ].map(([name, abstract, read, links]) => ({
        name: `with the page’s own words behind an abstract, ${name}`,
        text: `Daily Papers\nbyAK and the research community\n\nOrca\n\n${abstract}\n\n  • 4 authors\n·\nOct 6, 2024`,
        papers: [
          {
            title: 'Orca',
            abstract: read as string,
            authorCount: 4,
            date: '2024-10-06',
            ...(links && { links: [MODEL] }),
          },
        ],
      })),
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
        name: 'over the page’s own words behind a blank line, be their last sentence cut',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose: in

Read more

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose: in', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['doubtful-field', 'We study how heads compose: in']],
      },
    ],
    'search',
  )
})
