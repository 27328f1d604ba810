import { describe, expect, it } from 'vitest'
import { peelMarkup } from '../../src/markup/peel.js'
import type { CardStyle } from '../../src/records/abstract/card-style.js'
import { readZone } from '../../src/records/abstract/read-zone.js'
import { rescueTitle } from '../../src/records/abstract/rescue-title.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { itReads, page } from '../support/shown.js'
import { pageOf } from '../support/tokens.js'

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
        name: 'with nothing but an odd space in place of a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

 

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [{ title: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' }],
        diagnostics: [['missing-field', 'We study how heads compose into circuits.']],
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
          ['1984](/papers/2306.02707)', '[3](/papers/2306.02707#community'],
          ['2024](/papers/2401.10774)', '[arXiv Page](https://arxiv.org/abs/2401.10774'],
        ],
      },
    ],
    'search',
  )
})

const STYLE: CardStyle = {
  votesLead: false,
  showsVotes: false,
  mostBare: 1,
  votesSure: false,
}

/** How a page writes its cards, and where its lines wrap. */
type Style = Partial<CardStyle> & { width?: number }

/** What stands before a title, the title's line, and the numbers and the submitter that are left before it. */
function rescue(text: string, { width, ...style }: Style): { title: string | null; bare: number; submitted: boolean } {
  const tokens = tokenize(peelMarkup(text, 0))
  const tokenized = pageOf(text, tokens, width)
  const authors = tokens.findIndex(({ kind }) => kind === 'authors')
  const limit = authors < 0 ? tokens.length : authors
  const read = readZone(tokenized, 0, limit)
  const zone = rescueTitle(tokenized, read, limit, { ...STYLE, ...style })
  const title = zone.to < limit ? tokens[zone.to] : undefined
  return {
    title: title ? text.slice(title.start, title.end) : null,
    bare: zone.bare.length,
    submitted: zone.submitter !== null,
  }
}

const SENTENCE = 'We study heads, and find that few matter.'
const LINE = 'We study how heads compose into circuits, and find that few of them matter'
const CARD = `Orca\n\n${SENTENCE}`

/** A row: where the title is, the text before a card's end, the page's style; the title, the numbers and the submitter left before it. */
type Row = readonly [name: string, text: string, style: Style, title: string | null, bare?: number, submitted?: boolean]

describe('the first line that is a title', () => {
  const rows: Row[] = [
    ['under nothing', CARD, {}, 'Orca'],
    ['under a number', `3\n\n${CARD}`, {}, 'Orca', 1],
    ['under a mark', `•\n\n${SENTENCE}`, {}, SENTENCE],
    ['a number over an abstract', `1984\n\n${SENTENCE}`, {}, '1984'],
    ['a number over nothing', '1984\n\n4 authors', {}, '1984'],
    ['none behind a number that ends the text', '1984', {}, null, 1],
    ['none behind the mark that ends the text', 'Upvote 3', {}, null],
    // A number too many.
    ['the second of two numbers, where a page shows one', `3\n1984\n\n${CARD}`, {}, '1984', 1],
    ['under two numbers, where a page shows two', `3\n12\n\n${CARD}`, { mostBare: 2 }, 'Orca', 2],
    // A page with vote boxes lacks one if the number is the title.
    ['under a vote box', `3\n\n${SENTENCE}`, { votesSure: true }, SENTENCE, 1],
    ['under a vote box and a number', `3\n1984\n\n${SENTENCE}`, { votesSure: true, mostBare: 2 }, '1984', 1],
    ['a number under a marked box', `[ ] 12\n1984\n\n${SENTENCE}`, { votesSure: true }, '1984'],
    // Labels without their counts.
    ['a label of votes', `Upvote\n\n${SENTENCE}\n\n4 authors`, {}, 'Upvote'],
    ['a label of a repository', `GitHub\n\n${SENTENCE}\n\n4 authors`, {}, 'GitHub'],
    ['a button', `Project page\n\n${SENTENCE}\n\n4 authors`, {}, 'Project page'],
    ['under votes', `Upvote 12\n\n${SENTENCE}`, {}, SENTENCE],
    ['under more voters', `+12\n\n${SENTENCE}`, {}, SENTENCE],
    ['under a label, as an abstract follows', `Upvote\n\n${CARD}`, {}, 'Orca'],
    ['a label behind a number', `3\nUpvote\n\n${SENTENCE}\n\n4 authors`, {}, 'Upvote', 1],
    // Submitters.
    ['under a submitter that few cards have', `Submitted by mira\n\n${CARD}`, {}, 'Orca', 0, true],
    ['under such a submitter, without blank lines', `Submitted by mira\nOrca\n${LINE}. And more.`, {}, 'Orca', 0, true],
    ['under a submitter below the label', `Submitted by\nmira\n\n${CARD}`, {}, 'Orca', 0, true],
    ['none under a submitter', 'Submitted by\nmira\n\n4 authors', {}, null, 0, true],
    ['a number under a submitter', `Submitted by\nmira\n1984\n\n${CARD}`, {}, '1984', 0, true],
    ['under a vote box under a submitter', `Submitted by\nmira\n12\n\n${CARD}`, { votesLead: true }, 'Orca', 1, true],
    ['under a box under its name', `Submitted by mira\n12\n\n${CARD}`, { votesLead: true }, 'Orca', 1, true],
    [
      'a button under a submitter',
      `Submitted by\nmira\nProject page\n\n${SENTENCE}\n\n4 authors`,
      {},
      'Project page',
      0,
      true,
    ],
    // What reads like an abstract: one paragraph of sentences, or one that is long.
    ['over a sentence of 41 characters', `1984\n\n${SENTENCE}`, {}, '1984'],
    ['that is a sentence of 40 characters', `3\n\n${SENTENCE.slice(0, -2)}.`, {}, `${SENTENCE.slice(0, -2)}.`, 1],
    ['that has no full stop', `3\n\n${LINE}`, {}, LINE, 1],
    ['that has an abbreviation', `3\n\n${LINE} vs. tails`, {}, `${LINE} vs. tails`, 1],
    ['that has a full stop in a number', `3\n\n${LINE} 2.5 times`, {}, `${LINE} 2.5 times`, 1],
    ['over sentences', `1984\n\n${LINE}. And more`, {}, '1984'],
    ['of 250 characters', `3\n\n${'x'.repeat(250)}`, {}, 'x'.repeat(250), 1],
    ['over 251 characters', `1984\n\n${'x'.repeat(251)}`, {}, '1984'],
    ['over wrapped lines', `1984\n\n${LINE}\nat all. And more.`, { width: 76 }, '1984'],
    ['whose line did not have to wrap', `3\n\nOrca\n${SENTENCE}`, { width: 76 }, 'Orca', 1],
    ['whose second line hangs behind spaces', `3\n\n${LINE}  \n  at all. And more.`, { width: 76 }, LINE, 1],
    ['whose second line hangs', `3\n\n${LINE}\n  at all. And more.`, { width: 76 }, LINE, 1],
    ['without a blank line before it', `3\n${LINE}\nat all. And more.`, { width: 76 }, LINE, 1],
  ]
  it.each(rows.map(([name, text, style, ...rest]) => ({ name, text, style, rest })))(
    '$name',
    ({ text, style, rest }) => {
      const [title, bare = 0, submitted = false] = rest
      expect(rescue(text, style)).toEqual({ title, bare, submitted })
    },
  )

  it('is no number that links somewhere', () => {
    const text = `[1984](https://a.example/)\n\n${SENTENCE}`
    const plain = peelMarkup(text, 0)
    const tokens = tokenize(plain)
    const tokenized = pageOf(plain.text, tokens)
    const zone = readZone(tokenized, 0, tokens.length)
    expect(rescueTitle(tokenized, zone, tokens.length, STYLE)).toBe(zone)
    expect(zone.to).toBe(1)
  })
})
