import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('headers of search pages', () => {
  itReads(
    [
      {
        name: 'with the site’s words under its date, over a title',
        text: page(`
Daily Papers
byAK and the research community
Oct 2, 2026
Results for "attention heads"
Orca

We study how heads compose into circuits.

4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
      },
      {
        name: 'with its tabs under its date, and the site’s words',
        text: page(`
Daily Papers

byAK and the research community

Oct 2, 2026

Daily

Weekly

Monthly

Search results for: heads

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
          },
        ],
      },
      {
        name: 'with a query and new controls over its date',
        text: page(`
Daily Papers

byAK and the research community

attention heads

Ask AI

Filter

Oct 2

12

Orca

We study how heads compose into circuits.

4 authors

·

Oct 6, 2024

2

7

Medusa

We decode several tokens at once.

4 authors

·

Oct 7, 2024`),
        options: { referenceDate: '2026-11-25' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 2,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-10-07',
            upvotes: 7,
          },
        ],
        diagnostics: [['unrecognized-text', 'attention heads\n\nAsk AI\n\nFilter']],
      },
      ...['', 'attention heads\n'].map((echo) => ({
        name: `with the site’s words under its date${echo && ', and a query over it'}`,
        text: page(`
Daily Papers
byAK and the research community
${echo}OCT
2
Results for "attention heads"
43 papers
31
Orca

We study how heads compose into circuits.

4 authors
·
Oct 6, 2024
2
77
Search

We decode several tokens at once.

4 authors
·
Oct 7, 2024`),
        options: { referenceDate: '2026-11-25' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 31,
            comments: 2,
          },
          {
            title: 'Search',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-10-07',
            upvotes: 77,
          },
        ],
      })),
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
        name: 'with a title over a date that says "Published", which is no header\'s',
        text: page(`
Papers
Mixture of experts
Published Mar 13, 2025
25
We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Mixture of experts',
            abstract: 'Published Mar 13, 2025 25 We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Mixture of experts', 'Oct 6, 2024']],
      },
      {
        name: 'over a title of the page’s own words that is a heading',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Trending Papers

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [{ title: 'Trending Papers', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' }],
      },
      {
        name: 'over a title of the page’s own words that links to the paper',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Trending Papers](https://huggingface.co/papers/2306.02707)

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Trending Papers',
            abstract: 'We study heads.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
        ],
      },
      ...['attention and heads____', '[attention and heads]'].map((echo) => ({
        name: `with a search box that a text browser filled or cut, ${echo}`,
        text: page(`
Daily Papers

by AK and the research community

  • Daily
  • Weekly
  • Monthly

Trending Papers
${echo}
Submit a paper
Feb 25, 2026
 [ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors

·
Oct 6, 2024
2`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 2,
          },
        ],
      })),
      {
        name: 'with heads of addresses at its end whose links have no numbers',
        text: page(`
Daily Papers

by AK and the research community

   Feb 25, 2026

Orca

   We study how heads compose into circuits.
     * 4 authors

   ·
   Oct 6, 2024

References

   Visible links:
https://huggingface.co/
https://huggingface.co/papers

   Hidden links:
https://huggingface.co/papers/2410.05012`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
      },
    ],
    'search',
  )
})
