import { describe, expect, it } from 'vitest'
import { parsePapers } from '../../src/index.js'
import { itReads, page } from '../support/shown.js'

const ABSTRACT = 'We study how heads compose into circuits.'

describe('cards that lost their ends', () => {
  itReads(
    [
      {
        name: 'without anything over the first',
        text: page(`
### [Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

### [Medusa](https://huggingface.co/papers/2401.10774)

We study how heads compose into circuits.

4 authors

·

Jan 19, 2024
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707' },
          { title: 'Medusa', abstract: ABSTRACT, arxivId: '2401.10774', authorCount: 4, date: '2024-01-19' },
        ],
      },
      {
        name: 'under headings without links, over abstracts with them',
        text: page(`
### Orca

[

We study how heads compose into circuits.

](https://huggingface.co/papers/2306.02707)

### Medusa

[

We study how heads compose into circuits.

](https://huggingface.co/papers/2401.10774)

[
- ![](https://a.example/c1.svg)
- 12 authors
](https://huggingface.co/papers/2401.10774)

·

Jan 19, 2024 [3](https://huggingface.co/papers/2401.10774#community)
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707' },
          {
            title: 'Medusa',
            abstract: ABSTRACT,
            authorCount: 12,
            date: '2024-01-19',
            comments: 3,
            arxivId: '2401.10774',
          },
        ],
      },
      {
        name: 'so that none is left on the page',
        text: page(`
### Orca

[

We study how heads compose into circuits.

](https://huggingface.co/papers/2306.02707)

·
`),
        papers: [{ title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707' }],
        diagnostics: [['truncated-paper', ABSTRACT]],
      },
      {
        name: 'but for the names and the comments, which their links tell',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

[Tide Lab](https://huggingface.co/tidelab)

·

[3](https://huggingface.co/papers/2306.02707#community)

### [Medusa](https://huggingface.co/papers/2401.10774)

We study how heads compose into circuits.

4 authors

·

Jan 19, 2024

### [Circuits](https://huggingface.co/papers/2401.10775)

We study how heads compose into circuits.

[Tide Lab](https://huggingface.co/tidelab)

·

[7](https://huggingface.co/papers/2401.10775#community)
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707', comments: 3, organization: 'Tide Lab' },
          { title: 'Medusa', abstract: ABSTRACT, arxivId: '2401.10774', authorCount: 4, date: '2024-01-19' },
          { title: 'Circuits', abstract: ABSTRACT, arxivId: '2401.10775', comments: 7, organization: 'Tide Lab' },
        ],
        diagnostics: [['truncated-paper', ABSTRACT]],
      },
      {
        name: 'and all but a title, whose link is a profile’s',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

4 authors

·

Jan 19, 2024

### [Medusa](https://huggingface.co/medusa)
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707', authorCount: 4, date: '2024-01-19' },
          { title: 'Medusa' },
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'and the text after its names, whose links tell them',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

4 authors

·

Jan 19, 2024

### [Medusa](https://huggingface.co/papers/2401.10774)

We study how heads compose into circuits.

[Tide Lab](https://huggingface.co/tidelab)
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2306.02707', authorCount: 4, date: '2024-01-19' },
          { title: 'Medusa', abstract: ABSTRACT, arxivId: '2401.10774', organization: 'Tide Lab' },
        ],
        diagnostics: [['truncated-paper', ABSTRACT]],
      },
      {
        name: 'under headings without links, whose vote boxes tell them from a text’s own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

### Orca

We study how heads compose into circuits.

5

### Medusa

We study how heads compose into circuits.

### Method

We decode several tokens at once.

  • 4 authors
·
Oct 6, 2024
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, upvotes: 12 },
          {
            title: 'Medusa',
            abstract: `${ABSTRACT}\n\n### Method\n\nWe decode several tokens at once.`,
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
        ],
        cards: [
          ['12', ABSTRACT],
          ['5', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'under headings with links, which no heading without one is like',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

### [Orca](/papers/2401.00001)

We study how heads compose into circuits.

5

### Results

We decode several tokens at once.

7

### [Medusa](/papers/2402.00001)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
`),
        papers: [
          {
            title: 'Orca',
            abstract: `${ABSTRACT}\n\n5\n\n### Results\n\nWe decode several tokens at once.`,
            upvotes: 12,
            arxivId: '2401.00001',
          },
          {
            title: 'Medusa',
            abstract: ABSTRACT,
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
            arxivId: '2402.00001',
          },
        ],
        cards: [
          ['12', 'We decode several tokens at once.'],
          ['7', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'under headings without links, each of which stands twice',
        layout: 'trending',
        text: page(`
Submitted by jfeldt

### Orca

We study how heads compose into circuits.

· Published on Oct 6, 2024

Submitted by jfeldt

### Orca

We study how heads compose into circuits.

### Medusa

We study how heads compose into circuits.

· Published on Jan 19, 2024

### Medusa

We study how heads compose into circuits.

· Jan 19, 2024
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, date: '2024-10-06', submittedBy: 'jfeldt' },
          { title: 'Medusa', abstract: ABSTRACT, date: '2024-01-19' },
        ],
        diagnostics: [
          ['missing-marks', 'Orca'],
          ['duplicate-paper', `Submitted by jfeldt\n\n### Orca\n\n${ABSTRACT}`],
          ['duplicate-paper', `### Medusa\n\n${ABSTRACT}\n\n· Jan 19, 2024`],
        ],
      },
      {
        name: 'or none, where the text begins with a heading',
        text: page(`
### Orca

We study how heads compose into circuits.

4 authors

·

Jan 19, 2024
`),
        papers: [{ title: 'Orca', abstract: ABSTRACT, authorCount: 4, date: '2024-01-19' }],
      },
      {
        name: 'with a submitter of the first card only',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

### [Orca](/papers/2401.00001)

We study how heads compose into circuits.

### [Medusa](/papers/2402.00001)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2401.00001', submittedBy: 'jfeldt' },
          { title: 'Medusa', abstract: ABSTRACT, authorCount: 4, date: '2024-10-06', arxivId: '2402.00001' },
        ],
        cards: [
          ['Submitted by', ABSTRACT],
          ['### [Medusa](/papers/2402.00001)', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'before a submitter with an avatar',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](/papers/2401.00001)

We study how heads compose into circuits.

Submitted by
•
mira

### [Medusa](/papers/2402.00001)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
`),
        papers: [
          { title: 'Orca', abstract: ABSTRACT, arxivId: '2401.00001' },
          {
            title: 'Medusa',
            abstract: ABSTRACT,
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2402.00001',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['### [Orca](/papers/2401.00001)', ABSTRACT],
          ['Submitted by', 'Oct 6, 2024'],
        ],
      },
    ],
    'search',
  )

  it('leave a number under a submitter a number, over a title with its link', () => {
    const text = page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [Orca](/papers/2401.00001)

We study how heads compose into circuits.

Submitted by
mira

5

### [Medusa](/papers/2402.00001)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
`)
    expect(parsePapers(text).map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Orca', ABSTRACT],
      ['Medusa', ABSTRACT],
    ])
  })
})
