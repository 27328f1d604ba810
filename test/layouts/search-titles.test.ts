import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

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
