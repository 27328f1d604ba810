import { describe } from 'vitest'
import { itReads, type PageCase, page } from '../support/shown.js'

const HEADS = 'A head is a head wherever it stands.'
const ROUTES = 'A route is known by where it leads.'

/** The cards of a search page, as somebody copied them without the page's header. */
const CARDS = `42
We Need Better Heads

${HEADS}

4 authors
·
Aug 8, 2024
2
7
Routes of Lumen

${ROUTES}

6 authors
·
Oct 6, 2024
`

const UNCOUNTED = { title: 'We Need Better Heads', abstract: HEADS, authorCount: 4, date: '2024-08-08' }
const UNVOTED = { ...UNCOUNTED, comments: 2 }
const FIRST = { ...UNVOTED, upvotes: 42 }
const UNVOTED_SECOND = { title: 'Routes of Lumen', abstract: ROUTES, authorCount: 6, date: '2024-10-06' }
const SECOND = { ...UNVOTED_SECOND, upvotes: 7 }

const NOTES: Record<string, [note: string, shown: string]> = {
  'a note': ['Papers of today\n\n', 'Papers of today'],
  'a note right over the votes': ['Papers of today\n', 'Papers of today'],
  'a heading': ['## Papers of today\n\n', '## Papers of today'],
  'a greeting': ['Hi Mira,\n\nthese two are good:\n\n', 'Hi Mira,\n\nthese two are good:'],
  'the head of a mail': ['From: Jonas\nTo: Mira\n\n', 'From: Jonas\nTo: Mira'],
  'the date of a card whose beginning is not there': ['Apr 10\n2\n', 'Apr 10\n2'],
}

describe('the first card of a page without its header', () => {
  itReads(
    [
      ...['My favourites', '2026-05-05', '# Notes\n\nSome more', 'Hi Mira,\n\nthese two are good:'].map(
        (note): PageCase => ({
          name: `behind the cards of another, over which somebody wrote "${note}"`,
          text: `${CARDS}3\n\n${note}\n\n${CARDS.replace(FIRST.title, 'Whale').replace(SECOND.title, 'Zebra')}`,
          papers: [FIRST, { ...SECOND, comments: 3 }, { ...FIRST, title: 'Whale' }, { ...SECOND, title: 'Zebra' }],
          diagnostics: [['unrecognized-text', note]],
        }),
      ),
      {
        name: 'whose vote box is drawn',
        text: `Papers of today\n\n[ ]\n${CARDS.replace('42\n', '42\n\n').replace('\n2\n7\n', ' 2\n[ ]\n7\n\n')}`,
        papers: [FIRST, SECOND],
        diagnostics: [['unrecognized-text', 'Papers of today']],
      },
      ...['Better Heads', 'tau-bench: Heads', 'mHC of Heads', 's1 with Heads'].flatMap((title): PageCase[] => {
        const cards = CARDS.replace('42\n', '').replace(FIRST.title, title).replace('\n2\n7\n', '\n\n')
        const papers = [{ ...UNCOUNTED, title }, UNVOTED_SECOND]
        return [
          {
            name: `under a day, on a page without vote boxes: ${title}`,
            text: `Apr 10, 2024\n\n${cards}`,
            papers,
            diagnostics: [['unrecognized-text', 'Apr 10, 2024']],
          },
          {
            name: `without the mark of the other titles: ${title}`,
            text: cards.replace('Routes', '### Routes'),
            papers,
          },
        ]
      }),
      {
        name: 'whose abstract holds a word of the site',
        text: CARDS.replace(HEADS, `${HEADS.repeat(3)}\nModels\nare what we study.`),
        papers: [{ ...FIRST, abstract: `${HEADS.repeat(3)} Models are what we study.` }, SECOND],
      },
      ...Object.entries(NOTES).map(
        ([name, [note, shown]]): PageCase => ({
          name: `behind ${name}`,
          text: `${note}${CARDS}`,
          papers: [FIRST, SECOND],
          cards: [
            ['42', '2'],
            ['7', 'Oct 6, 2024'],
          ],
          diagnostics: [['unrecognized-text', shown]],
        }),
      ),
      ...[1, 3].map((cards): PageCase => {
        const wrapped = 'Of the heads we saw\n12\nread alone\n\nand the others write.'
        const text = (title: string): string => `${title}\n\n${wrapped}\n\n4 authors\n·\nAug 8, 2024\n`
        const titles = ['Heads of Lumen', 'Routes of Lumen', 'Ways of Lumen'].slice(0, cards)
        return {
          name: `with a number on a line of its abstract, on a page of ${cards} without vote boxes`,
          text: titles.map(text).join('\n'),
          papers: titles.map((title) => ({
            title,
            abstract: 'Of the heads we saw 12 read alone and the others write.',
            authorCount: 4,
            date: '2024-08-08',
          })),
        }
      }),
      {
        name: 'behind a date, with the box that a text browser draws',
        text: `Apr 10, 2024\n[ ]\n${CARDS.replace('\n7\n', '\n[ ]\n7\n')}`,
        papers: [FIRST, SECOND],
        cards: [
          ['42', '2'],
          ['7', 'Oct 6, 2024'],
        ],
        diagnostics: [['unrecognized-text', 'Apr 10, 2024']],
      },
      {
        name: 'behind a note and an empty item',
        text: `Papers of today\n•\n${CARDS.slice(0, CARDS.indexOf('7\nRoutes'))}`,
        papers: [FIRST],
        diagnostics: [['unrecognized-text', 'Papers of today']],
      },
      {
        name: 'behind two numbers on lines of their own: the second is its vote box',
        text: `6\n${CARDS}`,
        papers: [FIRST, SECOND],
        diagnostics: [['unrecognized-text', '6']],
      },
      {
        name: 'behind the authors of a card whose beginning is not there',
        text: `2 authors\n·\nApr 10, 2024\n2\n${CARDS}`,
        papers: [FIRST, SECOND],
        diagnostics: [['unreadable-paper', '2 authors\n·\nApr 10, 2024\n2']],
      },
      {
        name: 'that begins in the middle of its abstract',
        text: `heads compose into circuits. Few of them matter.\nWe keep those.\n\n4 authors\n·\nAug 8, 2024\n2\n${CARDS}`,
        papers: [FIRST, SECOND],
        diagnostics: [
          [
            'unreadable-paper',
            'heads compose into circuits. Few of them matter.\nWe keep those.\n\n4 authors\n·\nAug 8, 2024\n2',
          ],
        ],
      },
      {
        name: 'that begins in the middle of an address, over one with a marked title',
        text: page(`
//huggingface.co/papers/2401.00001)

[${HEADS}](https://huggingface.co/papers/2401.00001)

4 authors

·

Aug 8, 2024

### [Routes of Lumen](https://huggingface.co/papers/2401.10774)

[${ROUTES}](https://huggingface.co/papers/2401.10774)

6 authors

·

Oct 6, 2024
`),
        papers: [{ ...UNVOTED_SECOND, arxivId: '2401.10774' }],
        diagnostics: [
          [
            'unreadable-paper',
            `//huggingface.co/papers/2401.00001)\n\n[${HEADS}](https://huggingface.co/papers/2401.00001)\n\n4 authors\n\n·\n\nAug 8, 2024`,
          ],
        ],
      },
      ...['·\nApr 10, 2024', '·\n\nApr 10', 'Apr 10 9'].map(
        (end): PageCase => ({
          name: `behind the end of another, "${end}"`,
          text: `${end}\n\n${CARDS.replace('We Need', 'γ-Heads: We Need').replace('42\n', '')}`,
          papers: [{ ...UNVOTED, title: 'γ-Heads: We Need Better Heads' }, SECOND],
          diagnostics: [['unrecognized-text', end.replace(/^·\s+/, '')]],
        }),
      ),
      {
        name: 'with a dash for its votes',
        text: CARDS.replace('42', '-'),
        papers: [{ ...FIRST, upvotes: 0 }, SECOND],
      },
      {
        name: 'whose next card has a dash, as the last line',
        text: `${CARDS}-\n`,
        papers: [FIRST, SECOND],
      },
      {
        name: 'behind the last characters of a date that lost its vote boxes',
        text: page(`
2024 2

Heads of Lumen

${HEADS}

4 authors
·
Aug 8, 2024 2
`),
        papers: [{ title: 'Heads of Lumen', abstract: HEADS, authorCount: 4, date: '2024-08-08', upvotes: 2 }],
        diagnostics: [
          ['unrecognized-text', '2024 2'],
          ['unlabelled-count', '2'],
        ],
      },
      {
        name: 'whose abstract holds a number in a paragraph of its own, under a linked title',
        text: page(`
### [Heads of Lumen](https://huggingface.co/papers/2401.00001)

${HEADS}

5

Results

We decode.

4 authors
·
Aug 8, 2024
`),
        papers: [
          {
            title: 'Heads of Lumen',
            abstract: `${HEADS}\n\n5\n\nResults\n\nWe decode.`,
            authorCount: 4,
            date: '2024-08-08',
            arxivId: '2401.00001',
          },
        ],
      },
      {
        name: 'behind the end of an abstract without a period',
        text: page(`
and finds that few of them matter

74

Orca

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
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', upvotes: 74 },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['unrecognized-text', 'and finds that few of them matter']],
      },
      {
        name: 'with a number in its abstract, over a line and a button',
        text: page(`
Orca

The answer is

42

and no other number

View PDF

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'The answer is\n\n42 and no other number', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'with a number in its abstract, over a label and a line',
        text: page(`
Orca

The answer is

42

GitHub

and no other number

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
            title: 'Orca',
            abstract: 'The answer is\n\n42\n\nGitHub and no other number',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
    ],
    'search',
  )

  itReads(
    ['Papers I liked\n\n', 'Papers I liked\n', 'on Jun 26, 2023\n'].map(
      (note): PageCase => ({
        name: `behind ${JSON.stringify(note)}, with a submitter`,
        text: page(`
${note}Submitted by
jfeldt
Heads of Lumen

${HEADS}

4 authors
·
Published on Aug 8, 2024
Upvote
42
arXiv Page`),
        papers: [
          {
            title: 'Heads of Lumen',
            abstract: HEADS,
            authorCount: 4,
            date: '2024-08-08',
            upvotes: 42,
            submittedBy: 'jfeldt',
          },
        ],
        diagnostics: [['unrecognized-text', note.trim()]],
      }),
    ),
    'trending',
  )
})

describe('the first card of a page that begins in its abstract', () => {
  const TAIL = '\n\n4 authors\n·\nAug 8, 2024 2\n'
  /** Two cards, whose titles stand behind a mark. */
  const cardsOf = (mark: string, apart: string): string =>
    ['Heads of Lumen', 'Routes of Lumen'].map((title) => `\n${mark}${title}${apart}${HEADS}${TAIL}`).join('')
  const READ = ['Heads of Lumen', 'Routes of Lumen'].map((title) => ({
    title,
    abstract: HEADS,
    authorCount: 4,
    date: '2024-08-08',
    upvotes: 2,
  }))
  /** What stands over these cards, and what parts their titles from their abstracts. */
  const rests: Record<string, [rest: string, mark?: string, apart?: string]> = {
    'a sentence’s end': ['heads compose into circuits.'],
    'a whole sentence': ['All of the heads compose into circuits.'],
    'short sentences': ['It fails for 3 reasons. First, heads.\nSecond, reefs; the rest is as it was.'],
    'a sentence’s end over a paragraph': ['heads compose into circuits.\n\nCode is available.'],
    'words over a wrapped line': ['All heads compose into\ncircuits of two kinds, and into more than these.'],
    'words of a sentence over another line': ['Most of the heads in them can\n3 of these circuits compose.'],
    'words in small letters over another line': ['tional heads\nCircuits of Lumen'],
    'words in small letters': ['tional heads of Lumen'],
    'an address': ['Code: https://lumen.example/heads'],
    'words where others are headings': ['Heads and Circuits', '## '],
    'a comma, without blank lines': ['tional heads,', '', '\n'],
  }
  itReads(
    Object.entries(rests).map(([name, [rest, mark = '', apart = '\n\n']]) => ({
      name: `is not read: ${name}`,
      text: `${rest}${TAIL}${cardsOf(mark, apart)}`,
      papers: READ,
      diagnostics: [
        ['unreadable-paper', `${rest}${TAIL.trimEnd()}`],
        ['unlabelled-count', '2'],
      ],
    })),
    'search',
  )

  /** What is a title: the first line, and what stands under it. */
  const titles: Record<string, [title: string, abstract: string, apart?: string, mark?: string]> = {
    'that begins small, over an abstract': ['nnHeads: A Study', HEADS],
    'with a point': ['Vol. 2 of Lumen', HEADS],
    'right over its abstract': ['Circuits of Lumen', HEADS, '\n'],
    'of two sentences': ['Is Lumen a Reef? A Study of what all heads of it know', HEADS],
    'whose mark alone is lost': ['Circuits of Lumen', HEADS, '\n\n', '## '],
  }
  itReads(
    Object.entries(titles).map(([name, [title, abstract, apart = '\n\n', mark = '']]) => ({
      name: `is read by its title ${name}`,
      text: `${title}${apart}${abstract}${TAIL}${cardsOf(mark, '\n\n')}`,
      papers: [{ ...(READ[0] as PageCase['papers'][number]), title, abstract }, ...READ],
      diagnostics: [['unlabelled-count', '2']],
    })),
    'search',
  )
})

describe('the first card of a page that begins right under "Submitted by"', () => {
  const facts = '\n·\n4 authors\n·\nPublished on Aug 8, 2024\nUpvote\n12\narXiv Page\n'
  const READ = { authorCount: 4, date: '2024-08-08', upvotes: 12 }
  const orca = { title: 'Orca: Routes of Lumen', abstract: ROUTES, submittedBy: 'jfeldt', ...READ }
  const card = `Orca: Routes of Lumen\n${ROUTES}${facts}`
  itReads(
    [
      {
        name: 'is read without who submitted it',
        text: `Ana Roe\nHeads of Lumen\n${HEADS}${facts}Submitted by\njfeldt\n${card}`,
        papers: [{ title: 'Heads of Lumen', abstract: HEADS, ...READ }, orca],
        diagnostics: [['unrecognized-text', 'Ana Roe']],
      },
      {
        name: 'is no submitter’s but one whose text has two lines',
        text: `Heads of Lumen\nHeads are known.\n${HEADS}${facts}Submitted by\njfeldt\n${card}`,
        papers: [{ title: 'Heads of Lumen', abstract: `Heads are known. ${HEADS}`, ...READ }, orca],
      },
      {
        name: 'is no submitter’s where the other texts have two lines, too',
        text: `Heads of Lumen\nHeads in Circuits of Lumen\n${HEADS}${facts}Submitted by\njfeldt\n${card.replace(ROUTES, `Routes in Seas of Lumen\n${ROUTES}`)}`,
        papers: [
          { title: 'Heads of Lumen', abstract: `Heads in Circuits of Lumen ${HEADS}`, ...READ },
          { ...orca, abstract: `Routes in Seas of Lumen ${ROUTES}` },
        ],
      },
    ],
    'trending',
  )
})

describe('the vote box of a card that is not there', () => {
  const LOGIN = 'https://huggingface.co/login?next=%2Fpapers%2F'
  const card = (title: string, id: string, abstract: string, comments: string): string =>
    `### [${title}](https://huggingface.co/papers/${id})\n\n[${abstract}](https://huggingface.co/papers/${id})\n\n4 authors\n\n·\n\nAug 8, 2024${comments}\n\n`
  const heads = card('Heads of Lumen', '2401.00001', HEADS, '[6](https://huggingface.co/papers/2401.00001#community)')
  const HEADS_READ = {
    title: 'Heads of Lumen',
    abstract: HEADS,
    authorCount: 4,
    date: '2024-08-08',
    comments: 6,
    arxivId: '2401.00001',
  }
  itReads(
    [
      {
        name: 'is the next card’s, whose first card has lost its own',
        text: `${heads}[173](${LOGIN}2402.00002)\n\n${card('Routes of Lumen', '2402.00002', ROUTES, '')}[-](${LOGIN}2403.00003)\n`,
        papers: [
          HEADS_READ,
          {
            title: 'Routes of Lumen',
            abstract: ROUTES,
            authorCount: 4,
            date: '2024-08-08',
            upvotes: 173,
            arxivId: '2402.00002',
          },
        ],
      },
      {
        name: 'is no votes of the one card that is',
        text: `${heads}[173](${LOGIN}2402.00002)\n`,
        papers: [HEADS_READ],
        diagnostics: [['unrecognized-text', '173']],
      },
      {
        name: 'stands behind the card’s own',
        text: `${heads}[173](${LOGIN}2401.00001)\n`,
        papers: [{ ...HEADS_READ, upvotes: 173 }],
      },
    ],
    'search',
  )
})

describe('vote boxes of some cards', () => {
  const shown = (title: string, box: string, comments: string, blank: string): string =>
    `${box}${title}\n${blank}We study what a head reads, and what it leaves out.\n${blank}4 authors\n·\nAug 8, 2024 ${comments}\n${blank}`
  const read = (title: string, upvotes: number | null, comments: number): PageCase['papers'][number] => ({
    title,
    abstract: 'We study what a head reads, and what it leaves out.',
    authorCount: 4,
    date: '2024-08-08',
    ...(upvotes !== null && { upvotes }),
    comments,
  })
  itReads(
    [
      ['with blank lines', '\n'],
      ['without', ''],
    ].flatMap(([name = '', blank = '']) => {
      const [first, second, third] = [
        (box: string) => shown('Heads of Lumen', box && `${box}\n${blank}`, '3', blank),
        (box: string) => shown('Routes of Lumen', box && `${box}\n${blank}`, '5', blank),
        (box: string) => shown('Tides of Lumen', box && `${box}\n${blank}`, '2', blank),
      ] as const
      return [
        {
          name: `${name}: the first was not copied`,
          text: `${first('')}${second('42')}${third('17')}`,
          papers: [read('Heads of Lumen', null, 3), read('Routes of Lumen', 42, 5), read('Tides of Lumen', 17, 2)],
        },
        {
          name: `${name}: one of two`,
          text: `${first('')}${second('42')}`,
          papers: [read('Heads of Lumen', null, 3), read('Routes of Lumen', 42, 5)],
        },
        {
          name: `${name}: the first alone`,
          text: `${first('42')}${second('')}`,
          papers: [read('Heads of Lumen', 42, 3), read('Routes of Lumen', null, 5)],
        },
      ]
    }),
    'search',
  )
})

describe('a mail’s signature', () => {
  itReads(
    [
      {
        name: 'leaves the last card its comments',
        text: `${CARDS.replace(/\n$/, '\n3\n')}\n-- \nJonas Feldt\nTide Lab, Room 2.12\n`,
        papers: [FIRST, { ...SECOND, comments: 3 }],
        diagnostics: [['unrecognized-text', 'Jonas Feldt\nTide Lab, Room 2.12']],
      },
    ],
    'search',
  )
})

describe('a paper’s page from below its title', () => {
  const REST = 'Upvote\n7\n+4\nAuthors:\nJonas Feldt\n,\nMira Okonkwo\nAbstract\n\nA head is a head.\n\nView PDF\n'
  itReads(
    [REST, REST.slice('Upvote\n7\n'.length), `on Oct 1\nTide Lab\n${REST}`, `Submitted by\njfeldt\n${REST}`].map(
      (text): PageCase => ({
        name: JSON.stringify(text.slice(0, 20)),
        text,
        papers: [],
        diagnostics: [['no-papers', text.trim()]],
      }),
    ),
    'paper',
  )
})
