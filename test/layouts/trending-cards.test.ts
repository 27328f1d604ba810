import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('trending pages', () => {
  itReads(
    [
      {
        name: 'with titles that their source wrapped, over one line of text',
        text: page(`
Trending Papers
by
AK
and the research community
Submitted by
jfeldt
Efficient Memory Management for Large Models of Many Languages with
WaveAttention
WaveAttention and its kernels make better use of memory, and waste less of it, than attention does.
9 authors
· Published on Sep 12, 2023
Upvote
76
Submitted by
mira
Medusa
Medusa decodes several tokens at once, and keeps those that a large model accepts, one by one.
4 authors
· Published on Feb 29, 2024
Upvote
48
Submitted by
mira
Replaying What Never Happened: Counterfactual Plans of a Reinforced
Sea Otter
Otters replay what never happened, and plan with what they would have seen, tide after tide.
Tide Lab
· Published on Feb 28, 2024
Upvote
5`),
        papers: [
          {
            title: 'Efficient Memory Management for Large Models of Many Languages with WaveAttention',
            abstract:
              'WaveAttention and its kernels make better use of memory, and waste less of it, than attention does.',
            authorCount: 9,
            date: '2023-09-12',
            upvotes: 76,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'Medusa decodes several tokens at once, and keeps those that a large model accepts, one by one.',
            authorCount: 4,
            date: '2024-02-29',
            upvotes: 48,
            submittedBy: 'mira',
          },
          {
            title: 'Replaying What Never Happened: Counterfactual Plans of a Reinforced Sea Otter',
            abstract: 'Otters replay what never happened, and plan with what they would have seen, tide after tide.',
            date: '2024-02-28',
            upvotes: 5,
            organization: 'Tide Lab',
            submittedBy: 'mira',
          },
        ],
      },
      {
        name: 'with vote boxes that link to their papers, one title of which stands over another card’s end',
        text: page(`
# Trending Papers

### [Orca](https://huggingface.co/papers/2306.02707?utm_source=x)

We study heads.

· Published on Jun 5, 2023

[11](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

### [Medusa](https://huggingface.co/papers/2401.10774)

We decode tokens.

· Published on Jan 19, 2024

[33](https://huggingface.co/login?next=%2Fpapers%2F2403.09394)

### [Beluga](https://huggingface.co/papers/2401.10775)

We cluster.

· Published on Jan 20, 2024

[44](https://huggingface.co/login?next=%2Fpapers%2F2401.10775)`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', date: '2023-06-05', upvotes: 11, arxivId: '2306.02707' },
          { title: 'Medusa', abstract: 'We decode tokens.', date: '2024-01-19', upvotes: 33, arxivId: '2401.10774' },
          { title: 'Beluga', abstract: 'We cluster.', date: '2024-01-20', upvotes: 44, arxivId: '2401.10775' },
        ],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with vote boxes before the titles, as their links tell',
        text: page(`
# Trending Papers

[11](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

### [Orca](https://huggingface.co/papers/2306.02707)

We study heads.

· Published on Jun 5, 2023

[33](https://huggingface.co/login?next=%2Fpapers%2F2401.10774)

### [Medusa](https://huggingface.co/papers/2401.10774)

We decode tokens.

· Published on Jan 19, 2024

[44](https://huggingface.co/login?next=%2Fpapers%2F2401.10775)

### [Beluga](https://huggingface.co/papers/2401.10775)

We cluster.

· Published on Jan 20, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', date: '2023-06-05', upvotes: 11, arxivId: '2306.02707' },
          { title: 'Medusa', abstract: 'We decode tokens.', date: '2024-01-19', upvotes: 33, arxivId: '2401.10774' },
          { title: 'Beluga', abstract: 'We cluster.', date: '2024-01-20', upvotes: 44, arxivId: '2401.10775' },
        ],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with submitters whose label is gone, over headings without a link',
        text: page(`
---
source: "https://huggingface.co/papers/trending"
---
![](https://cdn.example/a.svg) mira\\_ok

### Orca

We study heads.

[
- 4 authors
](https://huggingface.co/papers/2406.22855)

· Published on Jun 10, 2024

![](https://cdn.example/b.svg) jfeldt

### Medusa

We decode tokens.

[
- 1 author
](https://huggingface.co/papers/2406.02584)

· Published on Jun 10, 2024
`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-06-10', arxivId: '2406.22855' },
          { title: 'Medusa', abstract: 'We decode tokens.', authorCount: 1, date: '2024-06-10', arxivId: '2406.02584' },
        ],
        diagnostics: [
          ['unrecognized-text', 'mira\\_ok'],
          ['unrecognized-text', 'jfeldt'],
        ],
      },
      {
        name: 'whose pictures a text browser wrote out, as it did the logo',
        text: page(`
   Hugging Face's logo Hugging Face
     * Models

   Trending Papers

   Submitted by
   mira

Orca

   We study heads.

   tidelab AI at Lumen · Published on Jun 10, 2024

   Submitted by
   jfeldt

Medusa

   We decode tokens.

   OrcaOrca · Published on Jun 10, 2024
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            date: '2024-06-10',
            organization: 'AI at Lumen',
            submittedBy: 'mira',
          },
          {
            title: 'Medusa',
            abstract: 'We decode tokens.',
            date: '2024-06-10',
            organization: 'Orca',
            submittedBy: 'jfeldt',
          },
        ],
      },
      {
        name: 'with a vote box whose address is lost, beside a repository',
        text: page(`
# Trending Papers

### [Orca][1]

We study heads.

  * 12 authors

· Published on Jan 29, 2025

[Upvote847][2] [GitHub 110k][3] [arXiv Page][4]

### [Medusa][5]

We decode tokens.

  * 2 authors

· Published on Jan 28, 2025

[arXiv Page][7]

   [1]: https://huggingface.co/papers/2306.02707
   [3]: https://github.com/tidelab/orca
   [4]: https://arxiv.org/abs/2306.02707
   [5]: https://huggingface.co/papers/2306.02708
   [7]: https://arxiv.org/abs/2306.02708
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 12,
            date: '2025-01-29',
            githubStars: 110000,
            githubUrls: ['https://github.com/tidelab/orca'],
            links: ['https://arxiv.org/abs/2306.02707'],
            arxivId: '2306.02707',
          },
          {
            title: 'Medusa',
            abstract: 'We decode tokens.',
            authorCount: 2,
            date: '2025-01-28',
            links: ['https://arxiv.org/abs/2306.02708'],
            arxivId: '2306.02708',
          },
        ],
        diagnostics: [['unrecognized-text', '[Upvote847][2]']],
      },
      ...['Submitted by\nmira', 'Submitted by mira'].map((submitter) => ({
        name: `cut off in its first abstract, under "${submitter}"`,
        text: `Trending Papers\nby\nAK\nand the research community\n\n${submitter}\n\nOrca\n\nWe study how heads compose into`,
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into', submittedBy: 'mira' }],
        diagnostics: [['truncated-paper', 'We study how heads compose into']] as [code: string, at: string][],
      })),
      {
        name: 'with a list that a converter glued to the abstract, and identifiers that pictures alone tell',
        text: page(`
Trending Papers

[![](https://a.example/papers/2306.02707.png)](https://huggingface.co/papers/2306.02707)

### Orca

We study how heads compose.[- ![](https://a.example/c1.svg)
- 4 authors](https://huggingface.co/papers/2306.02707)
· Published on Oct 6, 2024

[![](https://a.example/papers/2401.10774.png)](https://huggingface.co/papers/2401.10774)

### Medusa

We decode several tokens.[- 1 author](https://huggingface.co/papers/2401.10774)
· Published on Jan 19, 2024

[![](https://a.example/papers/2403.09394.png)](https://huggingface.co/papers/2403.09394)

### GiT

We read many vision tasks.

· Published on Mar 14, 2024

[![](https://a.example/x.png)](https://huggingface.co/spaces/x)

### Dita

We generate.

· Published on Mar 15, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens.',
            authorCount: 1,
            date: '2024-01-19',
            arxivId: '2401.10774',
          },
          { title: 'GiT', abstract: 'We read many vision tasks.', date: '2024-03-14', arxivId: '2403.09394' },
          { title: 'Dita', abstract: 'We generate.', date: '2024-03-15' },
        ],
      },
      {
        name: 'with one submitter among many cards',
        text: page(`
Trending Papers
by
AK
and the research community
${['Orca', 'Medusa', 'GiT', 'Dita', 'Yi']
  .map(
    (title) => `
${title === 'Yi' ? 'Submitted by mira\n\n' : ''}${title}

We study how heads compose into circuits.

·
Published on Oct 6, 2024
`,
  )
  .join('')}`),
        papers: ['Orca', 'Medusa', 'GiT', 'Dita', 'Yi'].map((title) => ({
          title,
          abstract: 'We study how heads compose into circuits.',
          date: '2024-10-06',
          ...(title === 'Yi' ? { submittedBy: 'mira' } : {}),
        })),
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'as the site shows it',
        text: page(`
Trending Papers
by
AK
and the research community

Submitted by
jfeldt

Orca

We study how heads compose into circuits.

Tide Lab

·
Published on Oct 6, 2024

Upvote
12

GitHub
131

arXiv Page

Submitted by
mira

Medusa

We decode several tokens at once.

·
4 authors
·
Published on Jan 19, 2024

Upvote
-

GitHub
2.12k

arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-01-19',
            upvotes: 0,
            githubStars: 2120,
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', 'arXiv Page'],
          ['Submitted by', 'arXiv Page'],
        ],
      },
      {
        name: 'with labels and counts on one line',
        text: page(`
Trending Papers
by AK and the research community

Orca

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
GitHub 131
arXiv Page

Medusa

We decode several tokens at once.

·
4 authors
·
Published on Jan 19, 2024

Upvote 3
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-01-19',
            upvotes: 3,
          },
        ],
        cards: [
          ['Orca', 'arXiv Page'],
          ['Medusa', 'arXiv Page'],
        ],
      },
      {
        name: 'with cards shown twice',
        text: page(`
Trending Papers
by AK and the research community

Orca

We study how heads compose into circuits.

Tide Lab
·
Published on Oct 6, 2024

Upvote 12
GitHub 131
arXiv Page

Orca

We study how heads compose into circuits, and find that few of them matter.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
arXiv Page

Medusa

We decode several tokens at once.

·
4 authors
·
Published on Jan 19, 2024

Upvote 3
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-01-19',
            upvotes: 3,
          },
        ],
        cards: [
          ['Orca', 'arXiv Page'],
          ['Medusa', 'arXiv Page'],
        ],
        diagnostics: [
          [
            'duplicate-paper',
            'Orca\n\nWe study how heads compose into circuits, and find that few of them matter.\n\n·\n4 authors\n·\nPublished on Oct 6, 2024\n\nUpvote 12\narXiv Page',
          ],
        ],
      },
      {
        name: 'with copies whose identifiers differ',
        text: page(`
# Trending Papers

by AK and the research community

### [Orca](/papers/2306.02707)

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
arXiv Page

### [Orca](/papers/2306.99999)

We study whales.

·
4 authors
·
Published on Oct 6, 2024

Upvote 3
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            arxivId: '2306.02707',
          },
          {
            title: 'Orca',
            abstract: 'We study whales.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
            arxivId: '2306.99999',
          },
        ],
        cards: [
          ['### [Orca](/papers/2306.02707)', 'arXiv Page'],
          ['### [Orca](/papers/2306.99999)', 'arXiv Page'],
        ],
      },
      {
        name: 'with an organization that was wrapped',
        text: page(`
Trending Papers

Orca

We study how heads compose into circuits.

University of Lumen and Technology
(Tide) · Published on Oct 6, 2024

Upvote
12`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            upvotes: 12,
            organization: 'University of Lumen and Technology (Tide)',
          },
        ],
        cards: [['Orca', '12']],
      },
      {
        name: 'with an organization right under a sentence',
        text: page(`
Trending Papers

Orca

We study how heads compose into circuits.

We find few.
Tide Lab · Published on Oct 6, 2024

Upvote
12`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.\n\nWe find few.',
            date: '2024-10-06',
            upvotes: 12,
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', '12']],
      },
      {
        name: 'with an organization right under a long line',
        text: page(`
Trending Papers

Orca

We study how heads compose into circuits.

We find few of them that matter, as a study of each by itself on all of the data tells
Tide Lab · Published on Oct 6, 2024

Upvote
12`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits.\n\nWe find few of them that matter, as a study of each by itself on all of the data tells',
            date: '2024-10-06',
            upvotes: 12,
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', '12']],
      },
      {
        name: 'with an organization under two lines',
        text: page(`
Trending Papers

Orca

We study how heads compose into circuits.

We find few
of them
Tide Lab · Published on Oct 6, 2024

Upvote
12`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.\n\nWe find few of them',
            date: '2024-10-06',
            upvotes: 12,
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', '12']],
      },
      {
        name: 'without an upvote',
        text: page(`
Trending Papers
by AK and the research community

Orca

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Published on Oct 6, 2024']],
      },
      {
        name: 'with a number before the first title',
        text: page(`
Trending Papers
by AK and the research community

2024

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
GitHub 131
arXiv Page`),
        papers: [
          {
            title: '2024',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
          },
        ],
        cards: [['2024', 'arXiv Page']],
      },
      {
        name: 'with a rank, a picture and voters',
        text: page(`
Trending Papers
by AK and the research community

#1 Paper of the day

Orca

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote
12
+110
GitHub 131
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
          },
        ],
        cards: [['Orca', 'arXiv Page']],
      },
      {
        name: 'with a repository under a submitter',
        text: page(`
Trending Papers
by AK and the research community

Submitted by
jfeldt

GitHub

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
arXiv Page`),
        papers: [
          {
            title: 'GitHub',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', 'arXiv Page']],
      },
      {
        name: 'with a title over which a submitter stands, and a number',
        text: page(`
Trending Papers
by AK and the research community

Submitted by
jfeldt

1984

We study how heads compose into circuits.

·
4 authors
·
Published on Oct 6, 2024

Upvote 12
arXiv Page`),
        papers: [
          {
            title: '1984',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', 'arXiv Page']],
      },
      {
        name: 'known by its buttons',
        text: page(`
Trending Papers
by AK and the research community

Orca

We study how heads compose into circuits.

·
4 authors
·
Oct 6, 2024

Upvote 12
View PDF
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
        ],
        cards: [['Orca', 'arXiv Page']],
      },
      {
        name: 'with a whole card on one line under a row of buttons',
        text: page(`
Trending Papers
by AK and the research community
Orca
We study how heads compose into circuits.
4 authors · Published on Oct 6, 2024
Upvote 12
GitHub
131
arXiv Page

Medusa We decode several tokens at once. Tide Lab · Oct 7, 2024 Upvote 9 GitHub 2.61k arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
          },
        ],
        diagnostics: [
          [
            'unreadable-paper',
            'Medusa We decode several tokens at once. Tide Lab · Oct 7, 2024 Upvote 9 GitHub 2.61k arXiv Page',
          ],
        ],
      },
      {
        name: 'with titles joined to their abstracts, over which a row of buttons ends',
        text: page(`
Trending Papers
by AK and the research community
Orca
We study how heads compose into circuits.
4 authors · Published on Oct 6, 2024
Upvote 12
GitHub 131
arXiv Page
Medusa We decode several tokens at once, and keep those that a large model accepts.
4 authors · Published on Oct 7, 2024
Upvote 9
arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            githubStars: 131,
          },
          {
            title: 'Medusa We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 4,
            date: '2024-10-07',
            upvotes: 9,
          },
        ],
        diagnostics: [
          ['missing-field', 'Medusa We decode several tokens at once, and keep those that a large model accepts.'],
        ],
      },
      {
        name: 'with elinks’s word for a video over each copy of a card',
        text: page(`
   Trending Papers
   Video: 2606.09924.mp4
   Submitted by mira

  Orca

   We study how heads compose into circuits.

   4 authors · Published on Oct 6, 2024
   Upvote
   12
   arXiv Page
   Video: 2606.09924.mp4

  Orca

   We study how heads compose into circuits.

   4 authors · Oct 6, 2024
   Upvote
   12
   arXiv Page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            submittedBy: 'mira',
          },
        ],
        diagnostics: [
          [
            'duplicate-paper',
            'Orca\n\n   We study how heads compose into circuits.\n\n   4 authors · Oct 6, 2024\n   Upvote\n   12\n   arXiv Page',
          ],
        ],
      },
      {
        name: 'not known by other buttons',
        layout: 'search',
        text: page(`
Trending Papers
by AK and the research community

Orca

We study how heads compose into circuits.

·
4 authors
·
Oct 6, 2024

Upvote 12
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
        ],
        cards: [['Orca', 'View PDF']],
      },
    ],
    'trending',
  )
})
