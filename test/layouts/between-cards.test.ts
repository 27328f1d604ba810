import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itReads, type PageCase, page } from '../support/shown.js'

const CONTROL = 'A control paper is a paper that nobody reads.'
const TRADING = 'Many models trade on one market.'

/** Two cards of a trending page, and what stands between them. */
const trending = (between: string, end = '4 authors\n·\nPublished on Dec 28, 2024'): string =>
  page(`
Trending Papers
Submitted by
jfeldt
Trading Models

${TRADING}

${end}
Upvote
149
arXiv Page
${between}Submitted by
okonkwo
The Control Paper

${CONTROL}

5 authors
·
Published on Dec 27, 2024
Upvote
7
arXiv Page`)

const FIRST = {
  title: 'Trading Models',
  abstract: TRADING,
  authorCount: 4,
  date: '2024-12-28',
  upvotes: 149,
  submittedBy: 'jfeldt',
}
const SECOND = {
  title: 'The Control Paper',
  abstract: CONTROL,
  authorCount: 5,
  date: '2024-12-27',
  upvotes: 7,
  submittedBy: 'okonkwo',
}

const STRAYS = {
  'a button': 'Demo\n',
  buttons: 'Demo\nChat\nCode\nListen\n',
  'a count': 'Models 3\n',
  'an advertisement': '\nSponsored by Lumen, the lab whose models you can rent\n\n',
}

describe('a line that no rule knows', () => {
  itReads(
    [
      ...Object.entries(STRAYS).map(([name, stray]) => ({
        name: `${name}, over a submitter`,
        text: trending(stray),
        papers: [FIRST, SECOND],
        diagnostics: [['unrecognized-text', stray.trim()] as [string, string]],
      })),
      {
        name: 'which is long, over a submitter',
        text: trending(`${'Long '.repeat(25)}\n`),
        papers: [FIRST, SECOND],
        diagnostics: [['unrecognized-text', 'Long '.repeat(25).trim()]],
      },
      {
        name: 'which are many, over a submitter',
        text: trending('Demo\nChat\nCode\nListen\nPlay\n'),
        papers: [FIRST, SECOND],
        diagnostics: [['unrecognized-text', 'Demo\nChat\nCode\nListen\nPlay']],
      },
      {
        name: 'and is the label of a submitter whose name is gone',
        text: trending('').replace('okonkwo\nThe', 'The Long and Winding Road to Nobody at All: A Study of the'),
        papers: [
          FIRST,
          {
            ...SECOND,
            title: 'The Long and Winding Road to Nobody at All: A Study of the Control Paper',
            submittedBy: undefined,
          },
        ].map(({ submittedBy, ...paper }) => (submittedBy ? { ...paper, submittedBy } : paper)),
        diagnostics: [['unrecognized-text', 'Submitted by']],
      },
    ],
    'trending',
  )

  itReads(
    [
      {
        name: 'over a vote box and a linked heading',
        text: page(`
# Daily Papers

## by AK and the research community

Oct 2, 2026

Sorted by votes

[31](https://huggingface.co/login?next=%2Fpapers%2F2503.10020)

### [Trading Models](https://huggingface.co/papers/2503.10020)

${TRADING}

4 authors

·

Aug 8, 2024 [2](https://huggingface.co/papers/2503.10020#community)

[77](https://huggingface.co/login?next=%2Fpapers%2F2503.10021)

### [The Control Paper](https://huggingface.co/papers/2503.10021)

${CONTROL}

5 authors

·

Oct 6, 2024`),
        papers: [
          {
            title: 'Trading Models',
            abstract: TRADING,
            authorCount: 4,
            date: '2024-08-08',
            upvotes: 31,
            comments: 2,
            arxivId: '2503.10020',
          },
          {
            title: 'The Control Paper',
            abstract: CONTROL,
            authorCount: 5,
            date: '2024-10-06',
            upvotes: 77,
            arxivId: '2503.10021',
          },
        ],
        diagnostics: [['unrecognized-text', 'Sorted by votes']],
      },
      {
        name: 'over a heading, where most cards have one',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2026

### Trading Models

${TRADING}

4 authors
·
Aug 8, 2024

New this week

### The Control Paper

${CONTROL}

5 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Trading Models', abstract: TRADING, authorCount: 4, date: '2024-08-08' },
          { title: 'The Control Paper', abstract: CONTROL, authorCount: 5, date: '2024-10-06' },
        ],
        diagnostics: [['unrecognized-text', 'New this week']],
      },
      {
        name: 'over a heading in an abstract, where other cards have none',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2026

Trading Models

${TRADING}

4 authors
·
Aug 8, 2024

The Control Paper

### Abstract

${CONTROL}

5 authors
·
Oct 6, 2024

Circuits

We study heads.

2 authors
·
Oct 7, 2024`),
        papers: [
          { title: 'Trading Models', abstract: TRADING, authorCount: 4, date: '2024-08-08' },
          { title: 'The Control Paper', abstract: `### Abstract\n\n${CONTROL}`, authorCount: 5, date: '2024-10-06' },
          { title: 'Circuits', abstract: 'We study heads.', authorCount: 2, date: '2024-10-07' },
        ],
      },
    ],
    'search',
  )
})

describe('the end of a trending card', () => {
  const cards = [
    {
      name: 'an organization without a separator',
      end: 'Tide Lab\nPublished on Dec 28, 2024',
      organization: 'Tide Lab',
    },
    {
      name: 'an organization over the authors',
      end: 'Tide Lab\n·\n4 authors\n·\nPublished on Dec 28, 2024',
      organization: 'Tide Lab',
      authorCount: 4,
    },
    {
      name: 'pictures over the authors',
      end: '•\n·\n4 authors\n·\nPublished on Dec 28, 2024',
      authorCount: 4,
    },
    { name: 'a date alone', end: 'Published on Dec 28, 2024' },
    { name: 'authors without a separator', end: '4 authors\nPublished on Dec 28, 2024', authorCount: 4 },
  ]
  const { authorCount: _count, ...first } = FIRST
  const { date: _date, ...undated } = FIRST
  itReads(
    [
      ...cards.map(({ name, end, ...facts }) => ({
        name: `is ${name}`,
        text: trending('', end),
        papers: [{ ...first, ...facts }, SECOND],
      })),
      {
        name: 'is its authors alone',
        text: trending('', '4 authors'),
        papers: [undated, SECOND],
      },
      {
        name: 'is over the page’s own lines and a submitter, without blank lines',
        text: trending('Sort by\nNewest\n').replaceAll('\n\n', '\n').replace(TRADING, 'We trade.'),
        papers: [{ ...FIRST, abstract: 'We trade.' }, SECOND],
        diagnostics: [['unrecognized-text', 'Sort by\nNewest']],
      },
      {
        name: 'is no submitter in its abstract',
        text: trending('').replace(TRADING, 'It is\nSubmitted by\nmany\n\nMany models trade.'),
        papers: [{ ...FIRST, abstract: 'It is Submitted by many\n\nMany models trade.' }, SECOND],
      },
    ],
    'trending',
  )
})

const SEARCH = (one: string, two: string, three: string): string =>
  page(`
Daily Papers
byAK and the research community
Feb 25, 2026

${one}Trading Models

${TRADING}

  • 4 authors
·
Dec 28, 2024

${two}The Control Paper

${CONTROL}

  • 5 authors
·
Dec 27, 2024

${three}A Third Paper

${TRADING}

  • 6 authors
·
Dec 26, 2024`)

const READ = [
  { title: 'Trading Models', abstract: TRADING, authorCount: 4, date: '2024-12-28' },
  { title: 'The Control Paper', abstract: CONTROL, authorCount: 5, date: '2024-12-27' },
  { title: 'A Third Paper', abstract: TRADING, authorCount: 6, date: '2024-12-26' },
]

describe('a line in a title’s place', () => {
  itReads(
    [
      {
        name: 'of the same words over most titles',
        text: SEARCH('Paper for you\n\n', 'Paper for you\n\n', 'Paper for you\n\n'),
        papers: READ,
        diagnostics: [['unrecognized-text', 'Paper for you']],
      },
      {
        name: 'that is a mark without a word',
        text: SEARCH('★\n\n', '★\n\n', '★\n'),
        papers: READ,
        diagnostics: Array.from({ length: 3 }, () => ['unrecognized-text', '★'] as [string, string]),
      },
      {
        name: 'that is a rule',
        text: SEARCH('', '---\n\n', '=====\n\n'),
        papers: READ,
      },
      {
        name: 'that is a date',
        text: SEARCH('', '# 2026-02-26\n\n', 'Feb 27, 2026\n\n'),
        papers: READ,
        diagnostics: [['unrecognized-text', 'Feb 27, 2026']],
      },
      {
        name: 'that is a note',
        text: SEARCH('', 'TODO: read this!\n\n', ''),
        papers: READ,
        diagnostics: [['unrecognized-text', 'TODO: read this!']],
      },
      {
        name: 'of which many are the end of one page and the head of another',
        text: SEARCH(
          '',
          'Previous\n\nNext\n\nCompany\n\nTOS\n\n# 2026-02-26\n\nModels\n\nCommunity\n\nDaily Papers\n\nAUG\n\n1\n\n',
          '===== page 3 =====\n\nnew\n\nSubscribe\n\n',
        ),
        papers: READ,
        diagnostics: [['unrecognized-text', 'AUG\n\n1']],
      },
      {
        name: 'that is the line under a page’s heading, or somebody’s own heading, without blank lines',
        text: SEARCH('', 'by AK and the research community\n', '## 2026-02-27\nModels\n').replaceAll('\n\n', '\n'),
        papers: READ,
        diagnostics: [['unrecognized-text', '## 2026-02-27']],
      },
      ...[0, 2].map((noted): PageCase => {
        const titles = ['Trading Models', 'The Control Paper', 'A Third Paper', 'Orca', 'Medusa']
        const abstract = 'Many models trade on one market, and we study why they do.'
        const cards = titles.map(
          (title, index) =>
            `${index === noted ? 'Read later\n' : ''}${index + 7}\n${title}\n${abstract}\n4 authors\n·\nDec 28, 2024\n1\n`,
        )
        return {
          name: `is a note over the vote box of card ${noted + 1} of five, without blank lines`,
          text: `Daily Papers\nby\nAK\nand the research community\nFeb 25, 2026\n${cards.join('')}`,
          papers: titles.map((title, index) => ({
            title,
            abstract,
            authorCount: 4,
            date: '2024-12-28',
            upvotes: index + 7,
            comments: 1,
          })),
          diagnostics: [['unrecognized-text', 'Read later']],
        }
      }),
      ...[0, 1, 2].map((noted): PageCase => {
        const titles = ['Trading Models of the Reef, Which Is', 'The Control Paper', 'A Third Paper']
        const abstract = Array(8).fill(TRADING).join(' ')
        const cards = titles.map((title, index) => {
          const rest = index === 0 ? '\n  a Long One' : ''
          return `${index === noted ? 'Sort by\nRelevance\n' : ''}${index || '-'}\n${title}${rest}\n${abstract}\n4 authors\n·\nDec 28, 2024\n1\n`
        })
        return {
          name: `is one of two of the page’s own over the vote box of card ${noted + 1} of three, without blank lines`,
          text: `Daily Papers\nby\nAK\nand the research community\nFeb 25, 2026\n${cards.join('')}`,
          papers: titles.map((title, index) => ({
            title: index === 0 ? `${title} a Long One` : title,
            abstract,
            authorCount: 4,
            date: '2024-12-28',
            upvotes: index,
            comments: 1,
          })),
          diagnostics: [['unrecognized-text', 'Sort by\nRelevance']],
        }
      }),
      {
        name: 'stands right over a title, where an empty line stands under all of them',
        text: SEARCH('', 'New: listen\n', ''),
        papers: READ,
        diagnostics: [['unrecognized-text', 'New: listen']],
      },
      {
        name: 'is no note, if most cards have one',
        text: SEARCH('', 'Heads\n\n', 'Heads\n\n'),
        papers: [
          READ[0] as PageCase['papers'][number],
          { ...READ[1], title: 'Heads', abstract: `The Control Paper\n\n${CONTROL}` },
          { ...READ[2], title: 'Heads', abstract: `A Third Paper\n\n${TRADING}` },
        ],
      },
      ...[
        ['## 1. RL', '## 2. AI', '## 3. 3D'],
        ['**RL**', '**AI**', '**3D**'],
        ['## RL', '', '## AI'],
        ['## RL', '## AI', '## RL'],
        ['### Paper 1', '### Paper 2', '### Paper 3'],
        ['1.', '2.', '3.'],
        ['(4)', '(5)', '(6)'],
        ['## 1', '## 2', '## 3'],
        ['# My week\n\n## 2026-02-25', '## 2026-02-26', '## 2026-02-27'],
      ].map((headings): PageCase => {
        const [one, two, three] = headings.map((heading) => heading && `${heading}\n\n`) as [string, string, string]
        const text = SEARCH(one, two, three)
        return {
          name: `is somebody’s heading, where titles are longer: ${headings.join(', ')}`,
          // Without the page's header
          text: text.slice(text.indexOf(one)),
          papers: READ,
          // A day is passed over.
          diagnostics: headings.flatMap((heading) => {
            const told = heading.replace(/\n*## 2026-\d\d-\d\d$/, '').replaceAll('*', '')
            return told ? [['unrecognized-text', told] as const] : []
          }),
        }
      }),
      {
        name: 'is somebody’s number right over a title',
        text: SEARCH('1.\n', '2.\n', '3.\n'),
        papers: READ,
        diagnostics: ['1.', '2.', '3.'].map((number) => ['unrecognized-text', number] as const),
      },
      {
        name: 'is no heading without letters, but a rank, which is told once',
        text: SEARCH('#1\n\n', '#2\n\n', '#3\n\n'),
        papers: READ,
        diagnostics: [['unrecognized-text', '#1']],
      },
      {
        name: 'is somebody’s heading over a vote box, too',
        text: SEARCH('# My week\n\n## RL\n\n12\n\n', '## 3D\n\n7\n\n', '## AI\n\n5\n\n'),
        papers: [12, 7, 5].map((upvotes, card) => ({ ...(READ[card] as PageCase['papers'][number]), upvotes })),
        diagnostics: [
          ['unrecognized-text', '# My week\n\n## RL'],
          ['unrecognized-text', '## 3D'],
          ['unrecognized-text', '## AI'],
        ],
      },
      {
        name: 'is a title, over names that are not longer',
        text: SEARCH('## ', '## ', '## ')
          .replace('Models\n', 'Models of the Reef\n\nAna Roe, Bo Li\n')
          .replace('Control Paper\n', 'Control Paper\n\nCy Wu, Dee Fox\n'),
        papers: [
          { ...READ[0], title: 'Trading Models of the Reef', abstract: `Ana Roe, Bo Li\n\n${TRADING}` },
          { ...READ[1], abstract: `Cy Wu, Dee Fox\n\n${CONTROL}` },
          READ[2] as PageCase['papers'][number],
        ],
      },
      {
        name: 'is a title over a paragraph that reads like an abstract',
        text: SEARCH('', '', '').replace(CONTROL, `We study control.\n\n${CONTROL}`),
        papers: [
          READ[0] as PageCase['papers'][number],
          { ...READ[1], abstract: `We study control.\n\n${CONTROL}` },
          READ[2] as PageCase['papers'][number],
        ],
      },
      {
        name: 'is a title over the beginning of a list',
        text: SEARCH('', '', '').replace(CONTROL, `Control has two sides:\n\n${CONTROL}`),
        papers: [
          READ[0] as PageCase['papers'][number],
          { ...READ[1], abstract: `Control has two sides:\n\n${CONTROL}` },
          READ[2] as PageCase['papers'][number],
        ],
      },
    ],
    'search',
  )

  const LIST = (badge: string): string =>
    page(`
Daily Papers
by AK and the research community
Submit a paper
Feb 25, 2026
Submitted by
jfeldt
94
${badge}Trading Models
·
4 authors
Submitted by
okonkwo
24
${badge}The Control Paper
·
5 authors
2
Submitted by
roe
7
${badge}A Third Paper
·
6 authors`)

  itReads(
    [
      { name: 'of the same words over most titles of a list', text: LIST('Paper for you\n') },
      { name: 'that is a rank', text: LIST('#1 Paper of the day\n') },
      { name: 'that is a mark without a word, on a list', text: LIST('★\n') },
    ].map(({ name, text }) => ({
      name,
      text,
      papers: [
        { title: 'Trading Models', authorCount: 4, upvotes: 94, submittedBy: 'jfeldt' },
        { title: 'The Control Paper', authorCount: 5, upvotes: 24, comments: 2, submittedBy: 'okonkwo' },
        { title: 'A Third Paper', authorCount: 6, upvotes: 7, submittedBy: 'roe' },
      ],
      diagnostics: name.includes('words') ? [['unrecognized-text', 'Paper for you'] as [string, string]] : [],
    })),
    'list',
  )
})

describe('an organization that somebody wrote', () => {
  it.each(['#agents #memory', '> must read', '[ ] read', '(read)'])('is doubtful: %s', (organization) => {
    const { diagnostics } = parseDigest(
      `Daily Papers\nby\nAK\nand the research community\nSubmitted by\njfeldt\n10\nOrca\n${organization}\n·\n4 authors\n2\nSubmitted by\nmira\n12\nMedusa\n·\n4 authors\n2\n`,
    )
    expect(diagnostics.map(({ code }) => code)).toContain('doubtful-field')
  })
})

describe('the count over a text', () => {
  const page = (title: string): string =>
    `Daily Papers\nby AK and the research community\n-\nOrca\nWe study heads.\n3 authors\n·\nOct 7, 2024\n2\n${title}1\nMedusa: A Second Look at Heads\nAll heads are kept, and tails.\n4 authors\n·\nOct 6, 2024\n3\n`

  it('is the votes of a card whose title a line of somebody’s took', () => {
    const { diagnostics } = parseDigest(page('Read this one for the seminar.\n'))
    expect(diagnostics.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'doubtful-field', message: expect.stringContaining('found "1"') },
    ])
    expect(parseDigest(page('')).diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([])
  })
})

describe('a number behind the last card, where vote boxes stand right over titles', () => {
  const cards = ['Orca', 'Medusa', 'Dita']
    .map((title, card) => `1${card}\n${title}\nWe study heads.\n3 authors\n·\nOct ${card + 1}, 2024\n`)
    .join('2\n')
  const read = (rest: string): unknown[] =>
    parseDigest(`Daily Papers\nby AK and the research community\n${cards}${rest}`).papers.map(
      ({ title, upvotes, comments }) => [title, upvotes, comments],
    )
  const first = [
    ['Orca', 10, 2],
    ['Medusa', 11, 2],
  ]

  it.each([
    'My notes\n- the second one',
    'TODO: read the first',
    '## Saturday\n\ntags: #papers',
    'Question: Which?\nAnswer:',
  ])('is its comment count over an empty line: %j', (note) => {
    expect(read(`7\n\n${note}\n`)).toEqual([...first, ['Dita', 12, 7]])
  })

  it.each([
    [
      'a card with an abstract',
      cards,
      `CoReplay\n\n${'We study how heads compose into circuits, and what of it they learn. '.repeat(2)}`,
    ],
    ['a card whose others show no comments', cards.replaceAll('2024\n2\n', '2024\n'), 'CoReplay: A Study'],
  ])('is a vote box over %s', (_what, page, rest) => {
    const { papers } = parseDigest(`Daily Papers\nby AK and the research community\n${page}7\n\n${rest}\n`)
    expect(papers.find(({ title }) => title === 'Dita')).toMatchObject({ upvotes: 12, comments: null })
  })

  it('is the vote box of a card that the text’s end cut, where none parts it', () => {
    expect(read('7\nCoReplay\nWe study ta')).toEqual([...first, ['Dita', 12, null], ['CoReplay', 7, null]])
  })
})
