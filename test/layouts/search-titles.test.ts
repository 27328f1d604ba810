import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itReads, page } from '../support/shown.js'
import { wrapText } from '../support/wrap-text.js'

describe('titles of search cards', () => {
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
        name: 'wrapped with an indent, right over lines that are all shorter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Revisiting the Inner Mechanisms of In-Context Learning Circuits of Large
  Models
Heads compose into circuits, of which few matter at all.
* They are traced.
* They are found.
We release both.
  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits of Large Models',
            abstract:
              'Heads compose into circuits, of which few matter at all. * They are traced. * They are found. We release both.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
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
          {
            title: 'Revisiting Attention Heads as Circuits',
            abstract: 'We study heads.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [['Revisiting Attention Heads as Circuits', 'Oct 6, 2024']],
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
        name: 'with a heading mark right over an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Revisiting Attention Heads
We study how heads compose into circuits, and what they do there.
  • 4 authors
·
Oct 6, 2024
### Circuits
They are
built of heads.
  • 3 authors
·
Oct 7, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads',
            abstract: 'We study how heads compose into circuits, and what they do there.',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'Circuits', abstract: 'They are built of heads.', authorCount: 3, date: '2024-10-07' },
        ],
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
        diagnostics: [['doubtful-field', 'Orca · 4 authors · 2']],
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
      {
        name: 'that begin in lower case and have a point in them, on a page without vote boxes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

rStar vs. Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'rStar vs. Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that begin in lower case and have a point in them, behind their vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74

rStar vs. Orca

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

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'rStar vs. Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 74 },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 12 },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 7 },
        ],
      },
      {
        name: 'that only one card links from a heading, under a line of somebody’s own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024

Finch

We study heads.

  • 4 authors
·
Oct 6, 2024

My own

### [GiT](https://huggingface.co/papers/2403.09394)

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Finch', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', arxivId: '2403.09394' },
        ],
        diagnostics: [['unrecognized-text', 'My own']],
      },
      {
        name: 'that are linked headings, under a button that links to the paper',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### [GiT](https://huggingface.co/papers/2403.09394)

We study heads.

  • 4 authors
·
Oct 6, 2024

[Listen](https://huggingface.co/papers/2306.02707)

### [Orca](https://huggingface.co/papers/2306.02707)

We study heads.

  • 4 authors
·
Oct 6, 2024

### [Medusa](https://huggingface.co/papers/2401.10774)

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', arxivId: '2403.09394' },
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', arxivId: '2306.02707' },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', arxivId: '2401.10774' },
        ],
        diagnostics: [['unrecognized-text', 'Listen']],
      },
      {
        name: 'over a text that reads like a submitter, where few cards have one',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

Heads

Submitted by mail

We study heads.

  • 4 authors
·
Oct 6, 2024

Finch

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', submittedBy: 'jfeldt' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Heads', abstract: 'Submitted by mail\n\nWe study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Finch', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that are a heading of two numbers, on a page without a header',
        text: page(`
### [2024 2](https://huggingface.co/papers/2410.10819)

We study heads.

4 authors

Aug 8, 2024`),
        papers: [
          { title: '2024 2', abstract: 'We study heads.', authorCount: 4, date: '2024-08-08', arxivId: '2410.10819' },
        ],
      },
      {
        name: 'that are wider than the wrapped first paragraph right under them',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

How Attention Heads of Large Models Compose into Circuits That Nobody Has Seen
We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

And then we see.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'How Attention Heads of Large Models Compose into Circuits That Nobody Has Seen',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.\n\nAnd then we see.',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that are lost between a counted button and the abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Upvote 12

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06', upvotes: 12 },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['missing-field', 'We study how heads compose into circuits.']],
      },
      {
        name: 'that link to the paper, right over lines that are too many for a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[How Attention Heads of Large Models Compose into Circuits](https://huggingface.co/papers/2306.02707)
We study how attention heads compose into circuits, and trace
Each of them on a range of tasks. Our method finds that few of
Them matter. Ablation shows that removing these few changes
Most answers, and that removing all others changes hardly any
Of them, in models of all sizes.

And then we see.

  • 4 authors
·
Oct 6, 2024

GiT

We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few
of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly
any of them, in models of all sizes, of all kinds, of all times and of all the people who have trained them for a while,

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'How Attention Heads of Large Models Compose into Circuits',
            abstract:
              'We study how attention heads compose into circuits, and trace Each of them on a range of tasks. Our method finds that few of Them matter. Ablation shows that removing these few changes Most answers, and that removing all others changes hardly any Of them, in models of all sizes.\n\nAnd then we see.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
          {
            title: 'GiT',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes, of all kinds, of all times and of all the people who have trained them for a while,',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
      },
      {
        name: 'but not a quotation’s line over them, however long',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca: Heads

We study heads.

  • 4 authors
·
Oct 6, 2024

> A note of mine, which is longer than a title would be: ask Mira whether the heads are real.

GiT: Heads

We study heads of vision.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca: Heads', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT: Heads', abstract: 'We study heads of vision.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [
          [
            'unrecognized-text',
            '> A note of mine, which is longer than a title would be: ask Mira whether the heads are real.',
          ],
        ],
      },
      {
        name: 'but not a date over them, be there a short line in most titles’ places',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

My heads

Orca: Heads

We study heads.

  • 4 authors
·
Oct 6, 2024

My notes

Medusa: Heads

We study heads.

  • 4 authors
·
Oct 6, 2024

Oct 2, 2026

GiT: Heads

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'My heads', abstract: 'Orca: Heads\n\nWe study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'My notes', abstract: 'Medusa: Heads\n\nWe study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT: Heads', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['unrecognized-text', 'Oct 2, 2026']],
      },
      {
        name: 'over a button and their abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

Read more

We study how heads compose into circuits, and what they do

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'Read more\n\nWe study how heads compose into circuits, and what they do',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'that link to the paper, over a paragraph that reads like a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Orca](https://huggingface.co/papers/2306.02707)

Heads compose into circuits

We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'Heads compose into circuits\n\nWe study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'over an abstract without a period, whose second line is longer than its first',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

Heads compose into circuits
that nobody has traced so far, neither in small models nor in large ones

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

Medusa

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'Heads compose into circuits that nobody has traced so far, neither in small models nor in large ones',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'under a heading that is a date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

# Oct 2, 2026

### GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['unrecognized-text', '# Oct 2, 2026']],
      },
      {
        name: 'that are wrapped and have a point in them, between a vote box and a wrapped abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74

Attention Is Not All: How Attention Heads of Models Compose to
Circuits vs. Whales

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Attention Is Not All: How Attention Heads of Models Compose to Circuits vs. Whales',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 74,
          },
        ],
      },
      {
        name: 'that are wrapped and have a point in them, between a submitter on one line and a wrapped abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by jfeldt

Attention Is Not All: How Attention Heads of Models Compose to
Circuits vs. Whales

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024

GiT

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Attention Is Not All: How Attention Heads of Models Compose to Circuits vs. Whales',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          {
            title: 'GiT',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
      },
      {
        name: 'over their abstract without a blank line, behind a vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74

Revisiting Attention Heads
We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Revisiting Attention Heads',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 74,
          },
        ],
      },
      {
        name: 'that are wrapped, right over their wrapped abstract and right under a vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74
Attention Is Not All: How Attention Heads of Models Compose to
Circuits vs. Whales
We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024

GiT

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Attention Is Not All: How Attention Heads of Models Compose to Circuits vs. Whales',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
          },
          {
            title: 'GiT',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        diagnostics: [['unrecognized-text', '74']],
      },
      {
        name: 'as wide as the page wraps, right over an abstract that holds a sentence’s end in its second line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

74
No More Tides: A Replay of Orcas at Initialization Is All the Heads Need
Circuits of heads have emerged as a leading way to see what models attend
to. We trace each of them on a range of tasks. Our method finds few heads
that matter. Ablation shows that removing these few changes most answers.

  • 4 authors
·
Oct 6, 2024

7
Circuits vs. Whales: A Replay of Orcas at Initialization Is All the Heads
Reinforcement needs for its circuits of heads as a leading way to see all

We trace each of them on a range of tasks.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'No More Tides: A Replay of Orcas at Initialization Is All the Heads Need',
            abstract:
              'Circuits of heads have emerged as a leading way to see what models attend to. We trace each of them on a range of tasks. Our method finds few heads that matter. Ablation shows that removing these few changes most answers.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 74,
          },
          {
            title:
              'Circuits vs. Whales: A Replay of Orcas at Initialization Is All the Heads Reinforcement needs for its circuits of heads as a leading way to see all',
            abstract: 'We trace each of them on a range of tasks.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
      },
      ...[
        'Project page: https://a.example/orca',
        'Code available at https://a.example/orca',
        'Keywords: attention, sinks',
        'Warning: This paper contains offensive words',
      ].map((line) => ({
        name: `of a full line over one that is no rest of it: ${line}`,
        text: `Daily Papers\nbyAK and the research community\nFeb 25, 2026\nAttention Sinks in Language Models: What They Are and How They Emerge\n${line}\n${'We study heads of models, and find them few. '.repeat(6)}\n4 authors\n·\nOct 6, 2024\nOrca\nWe study.\n4 authors\n·\nOct 6, 2024\n`,
        papers: [
          {
            title: 'Attention Sinks in Language Models: What They Are and How They Emerge',
            abstract: `${line} ${'We study heads of models, and find them few. '.repeat(6).trim()}`,
            authorCount: 4,
            date: '2024-10-06',
            ...(line.includes('://') && { links: ['https://a.example/orca'] }),
          },
          { title: 'Orca', abstract: 'We study.', authorCount: 4, date: '2024-10-06' },
        ],
      })),
      {
        name: 'parted at the words of the query, which the page marks',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
The Llama of
Models
Modern systems of many kinds are powered by foundation
models
. We release new
models
, called Llama.
18 authors
·
Jul 31, 2024
3
24
Video
models
are Learners and Reasoners
The remarkable zero-shot capabilities of Large Language
Models
(LLMs) have propelled the field.
8 authors
·
Sep 24, 2025
7
5
Technical Report
The
model
has 671B parameters, of which each
model
sees 37B.
We compare them.
11 authors
·
Nov 20, 2023`),
        papers: [
          {
            title: 'The Llama of Models',
            abstract:
              'Modern systems of many kinds are powered by foundation models. We release new models, called Llama.',
            authorCount: 18,
            date: '2024-07-31',
            upvotes: 12,
            comments: 3,
          },
          {
            title: 'Video models are Learners and Reasoners',
            abstract: 'The remarkable zero-shot capabilities of Large Language Models (LLMs) have propelled the field.',
            authorCount: 8,
            date: '2025-09-24',
            upvotes: 24,
            comments: 7,
          },
          {
            title: 'Technical Report',
            abstract: 'The model has 671B parameters, of which each model sees 37B. We compare them.',
            authorCount: 11,
            date: '2023-11-20',
            upvotes: 5,
          },
        ],
      },
      {
        name: 'with such words, also where small ones stand between',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Towards
Vision
and
Language
Navigation at Sea
The remarkable gains of
vision
and
language
models have propelled the field in many ways.
4 authors
·
Oct 6, 2024
2
5
Towards
Vision
Navigation at Sea
The remarkable gains of large
vision
models have propelled the field in many ways.
4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Towards Vision and Language Navigation at Sea',
            abstract: 'The remarkable gains of vision and language models have propelled the field in many ways.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 2,
          },
          {
            title: 'Towards Vision Navigation at Sea',
            abstract: 'The remarkable gains of large vision models have propelled the field in many ways.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
        ],
      },
      {
        name: 'over an abstract that begins with such a word, or where none is marked',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Heads Are All You Need
Language
models are of much use, and the Natural
Language
Processing community looks into the heads of them.
4 authors
·
Oct 6, 2024
2
5
Heads of Seas
Data quality
matters most in this kind of work. It is hard.
Data scale
More of the data is not always better here.
4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Heads Are All You Need',
            abstract:
              'Language models are of much use, and the Natural Language Processing community looks into the heads of them.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 2,
          },
          {
            title: 'Heads of Seas',
            abstract:
              'Data quality matters most in this kind of work. It is hard. Data scale More of the data is not always better here.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 5,
          },
        ],
      },
      {
        name: 'where nothing tells it among the words of the query',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Heads Are All You Need
models
and of
models
at sea.
4 authors
·
Oct 6, 2024
2`),
        papers: [
          {
            title: 'Heads Are All You Need',
            abstract: 'models and of models at sea.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 2,
          },
        ],
      },
      {
        name: 'that lynx numbers, right over an abstract that is linked, too',
        text: page(`
Daily Papers

   Feb 25, 2026

[1]Active and Dormant Reefs
[2]We study how heads of attention compose into the circuits that models
   of language have.
     * 4 authors

   ·
   Oct 6, 2024 2

References

   1. https://huggingface.co/papers/2410.00001
   2. https://huggingface.co/papers/2410.00001`),
        papers: [
          {
            title: 'Active and Dormant Reefs',
            abstract: 'We study how heads of attention compose into the circuits that models of language have.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 2,
            arxivId: '2410.00001',
          },
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'that lynx numbers, wrapped twice',
        text: page(`
Daily Papers

   Feb 25, 2026

[1]Active and Dormant Reefs: Mechanistically Demystifying the
Tide-Driven
Phenomena in Whales

   We study how heads of attention compose into the circuits that models
   of language have.
     * 4 authors

   ·
   Oct 6, 2024 2

References

   1. https://huggingface.co/papers/2410.00001
   2. https://huggingface.co/tide-lab-group`),
        papers: [
          {
            title: 'Active and Dormant Reefs: Mechanistically Demystifying the Tide-Driven Phenomena in Whales',
            abstract: 'We study how heads of attention compose into the circuits that models of language have.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 2,
            arxivId: '2410.00001',
          },
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'with highlights around the words of the query',
        text: page(`
[Papers](https://huggingface.co/papers)

# Daily Papers

Feb 25, 2026

[12](https://huggingface.co/login?next=%2Fpapers%2F2311.11045)

### [Orca: Teaching ==Language== Models](https://huggingface.co/papers/2311.11045)

[Where a==b, ==language== models (==LLMs==) learn from x == y and z == w.](https://huggingface.co/papers/2311.11045)

- 8 authors

·

Nov 18, 2023`),
        papers: [
          {
            title: 'Orca: Teaching Language Models',
            abstract: 'Where a==b, language models (LLMs) learn from x == y and z == w.',
            authorCount: 8,
            date: '2023-11-18',
            upvotes: 12,
            arxivId: '2311.11045',
          },
        ],
      },
    ],
    'search',
  )
})

describe('the first line of an abstract right under a title that fills its line', () => {
  const TITLE = 'Orcas 2: Mastering Universal Tides of Reefs, Seas, and Whales Across Platforms'
  const REST =
    'contributions: first, we leverage the new orca cores of the deep reefs, seas to\naccelerate their swims. Our implementation achieves 1038 knots on each reef.'

  it.each([
    ['has small words', 'The efficiency of attention is important due to its quadratic time'],
    ['begins as texts do', 'We present Orca, a Whale'],
  ])('%s', (_, first) => {
    const card = `12\n${TITLE}\n${first}\n${REST}\n9 authors\n·\nMay 16, 2025\n3\n`
    const { papers } = parseDigest(`Daily Papers\nby\nAK\nand the research community\nOct 2\n${card}`)
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      [TITLE, `${first} ${REST.replaceAll('\n', ' ')}`],
    ])
  })

  it.each([
    [
      'is a sentence over others',
      TITLE,
      '',
      'Learning the Tides of Orcas (LTO) aligns Whales with the reefs.\nWe study 37 reefs of\nthe deep.',
    ],
    [
      'is none where it hangs',
      'Orcas 2: Mastering Universal Tides of Reefs, Seas, and All Whales?',
      '\n  We Ask 40 Whales',
      `Whales are trained on tides that the seas give them, and the seas do not agree.\nWe measure by how much, and show what it costs.`,
    ],
    [
      'is none where it goes on with the title',
      'Orcas 2: Mastering Universal Tides of Reefs and Whales (Extended',
      '\n  Abstract)',
      'Whales are trained on tides that the seas give them, and the seas do not agree.\nWe measure by how much, and show what it costs.',
    ],
  ])('%s', (_, title, rest, abstract) => {
    const card = `12\n${title}${rest}\n${abstract}\n9 authors\n·\nMay 16, 2025\n3\n`
    const { papers } = parseDigest(`Daily Papers\nby\nAK\nand the research community\nOct 2\n${card}`)
    expect(papers.map((paper) => [paper.title, paper.abstract])).toEqual([
      [`${title}${rest.replace(/\s+/, ' ')}`, abstract.replaceAll('\n', ' ')],
    ])
  })
})

it('takes a title to its second line that fills its first, longer than its abstract’s, on a page wrapped at more columns', () => {
  const title = `Orcas: ${'Whales of the Reefs '.repeat(4)}with Trained Retaining Tides`
  const abstract = `We study ${'circumnavigating '.repeat(20)}whales.`
  const others = ['Owls', 'Seals'].map((name) => [name, `Many ${'whales swim in the seas '.repeat(25)}.`] as const)
  const cards = [...others, [title, abstract] as const].map(
    ([name, text]) => `12\n${wrapText(name, 100)}\n${wrapText(text, 100)}\n9 authors\n·\nMay 16, 2025\n3\n`,
  )
  const { papers } = parseDigest(`Daily Papers\nby\nAK\nand the research community\nOct 2\n${cards.join('')}`)
  expect(papers.map((paper) => paper.title)).toEqual(['Owls', 'Seals', title])
})

it('takes a title to its last word where a text browser drew the page, and a script took out its blank lines', () => {
  const first = 'Revisiting the Inner Mechanisms of Large Whales by Trained Retaining Universal'
  const abstract = 'We study reefs.\nFor 37 of them the whales of the seas are many.\nTheir tides are not.'
  const cards = ['Tides', 'Reefs', 'Orcas'].map(
    (word) => ` [ ]\n12\n${first}\n${word}\n${abstract}\n  • 9 authors\n·\nMay 16, 2025\n3\n`,
  )
  const { papers } = parseDigest(`Daily Papers\nby\nAK\nand the research community\nOct 2\n${cards.join('')}`)
  expect(papers.map(({ title }) => title)).toEqual([`${first} Tides`, `${first} Reefs`, `${first} Orcas`])
})
