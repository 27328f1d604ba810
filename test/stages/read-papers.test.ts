import { describe, expect, it } from 'vitest'
import { type Paper, type ParseOptions, parseDigest } from '../../src/index.js'

const BANNER = 'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\n'
const TEXT = 'Orca\n\nWe study how heads compose into circuits.\n\n'
const page = (...ends: string[]): string =>
  BANNER + ends.map((end, index) => `${TEXT.replace('Orca', `Orca ${index}`)}  • 4 authors\n·\n${end}`).join('\n\n')

/** Each diagnostic's message and the text it points at. */
const told = (text: string, options?: ParseOptions): string[][] =>
  parseDigest(text, options).diagnostics.map(({ message, start, end }) => [message, text.slice(start, end)])

describe('what is told of a page’s papers', () => {
  it.each<readonly [name: string, text: string, told: string[][]]>([
    ['nothing', page('Oct 6, 2024'), []],
    [
      'a title without an abstract',
      `${BANNER}Orca\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [['Expected an abstract under "Orca", found none', 'Orca']],
    ],
    [
      'the first eighty characters of a title without an abstract',
      `${BANNER}${'Orca and '.repeat(10)}Whales\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [
        [
          `Expected an abstract under "${'Orca and '.repeat(8)}Orca ...", found none`,
          `${'Orca and '.repeat(10)}Whales`,
        ],
      ],
    ],
    [
      'the last forty characters of a line that ends a text',
      `${BANNER}Orca\n\n${'We study heads. '.repeat(5)}and mo`,
      [
        [
          'Expected the rest of the card, found it cut off after ". We study heads. We study heads. and mo"',
          `${'We study heads. '.repeat(5)}and mo`,
        ],
      ],
    ],
    [
      'a short line that ends a text',
      `${BANNER}Orca\n\nWe study heads.\n\nAnd mo`,
      [['Expected the rest of the card, found it cut off after "And mo"', 'And mo']],
    ],
    [
      'the last of a text’s lines',
      `${BANNER}Orca\n\nWe study\nheads. They\nare fe`,
      [['Expected the rest of the card, found it cut off after "are fe"', 'are fe']],
    ],
    [
      'where a tool cut a part out of the text',
      `${BANNER}Orca\n\nWe study heads, and\n\n... [4 lines truncated] ...\n\ntheir tails.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [['Expected the rest of the card, found it cut off after "We study heads, and"', '... [4 lines truncated] ...']],
    ],
    [
      'the same within a line',
      `${BANNER}Orca\n\nWe study heads… [1,204 characters omitted] …tails.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [['Expected the rest of the card, found it cut off after "We study heads"', '… [1,204 characters omitted] …']],
    ],
    [
      'nothing of what authors call so',
      `${BANNER}Orca\n\nWe study heads (truncated to 512 tokens), and [omitted] tails.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [],
    ],
    [
      'where the mark says no more',
      `${BANNER}Orca\n\nWe study heads. [truncated] And tails.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [['Expected the rest of the card, found it cut off after "We study heads."', '[truncated]']],
    ],
    [
      'nothing of a word of theirs',
      `${BANNER}Orca\n\nWe study truncated heads [1].\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [],
    ],
    [
      'nothing of an abstract of 10,000 characters',
      `${BANNER}Orca\n\n${'We study heads. '.repeat(625).slice(0, -1)}.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [],
    ],
    [
      'what stands in a longer one: cards whose marks were lost',
      `${BANNER}Orca\n\n${'We study heads. '.repeat(625)}Whales. We study whales.\n\n  • 4 authors\n·\nOct 6, 2024\n`,
      [
        [
          'Expected one paper with its title and its own text, found "Whales. We study whales."',
          'Whales. We study whales.',
        ],
      ],
    ],
    [
      'days before a day that is not told',
      page('3 days ago'),
      [
        [
          'Expected a date with its year, found "3 days ago"; pass referenceDate, the day the page was saved, to settle it',
          '3 days ago',
        ],
      ],
    ],
    [
      'a date that may lack its year',
      page('Oct 6'),
      [['Expected the rest of the card, found it cut off after "Oct 6"', 'Oct 6']],
    ],
    [
      'a date without its year on a page without years',
      page('Oct 5', 'Oct 6'),
      ['Oct 5', 'Oct 6'].map((date) => [
        `Expected a date with its year, found "${date}"; pass referenceDate, the day the page was saved, to settle it`,
        date,
      ]),
    ],
    [
      'a date that is whole, and lacks its year',
      `${page('Oct 6')}\n`,
      [
        [
          'Expected a date with its year, found "Oct 6"; pass referenceDate, the day the page was saved, to settle it',
          'Oct 6',
        ],
      ],
    ],
    [
      'a date that may lack its year, under a card that lost its own',
      `${BANNER}### [Orca](/papers/2401.00001)\n\nHeads.\n\n### [Medusa](/papers/2402.00001)\n\nHeads.\n\n  • 4 authors\n·\nOct 6`,
      [['Expected the rest of the card, found it cut off after "Oct 6"', 'Oct 6']],
    ],
    [
      'a date that is whole, at the end of a collection',
      'Orca\nPaper • 2306.02707 • Published Jun 5',
      [['Expected a year, found "Published Jun 5"; took 2023-06-05 from 2306.02707', 'Published Jun 5']],
    ],
    [
      'a date that is whole, since a count follows',
      page('Oct 6 2'),
      [
        [
          'Expected a date with its year, found "Oct 6"; pass referenceDate, the day the page was saved, to settle it',
          'Oct 6 2',
        ],
        [
          'Expected labelled counts, found bare numbers after the dates; read as upvotes (on the site they count comments; see the unlabelledCount option)',
          '2',
        ],
      ],
    ],
    [
      'a count without a label under a card without one',
      page('Oct 6, 2024', 'Oct 6, 2024 2'),
      [
        [
          'Expected labelled counts, found bare numbers after the dates; read as upvotes (on the site they count comments; see the unlabelledCount option)',
          '2',
        ],
      ],
    ],
    [
      'two readings of a number',
      page('May 312'),
      [
        [
          'Expected a count apart from what stands before it, found "May 312", which can be read in more than one way',
          'May 312',
        ],
      ],
    ],
    ['no such day', page('Feb 30, 2024'), [['Expected a date of the calendar, found "Feb 30, 2024"', 'Feb 30, 2024']]],
    [
      'no such day before a count',
      page('Feb 30, 2024 2'),
      [
        ['Expected a date of the calendar, found "Feb 30, 2024"', 'Feb 30, 2024 2'],
        [
          'Expected labelled counts, found bare numbers after the dates; read as upvotes (on the site they count comments; see the unlabelledCount option)',
          '2',
        ],
      ],
    ],
    [
      'a copy',
      page('Oct 6, 2024', 'Oct 6, 2024').replace('Orca 1', 'orca 0'),
      [
        [
          'Expected each paper once, found "orca 0" again; merged with the first',
          `${TEXT.replace('Orca', 'orca 0')}  • 4 authors\n·\nOct 6, 2024`,
        ],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a number without a label', () => {
  it.each<readonly [options: ParseOptions, upvotes: number | null, comments: number | null]>([
    [{}, 2, null],
    [{ unlabelledCount: 'upvotes' }, 2, null],
    [{ unlabelledCount: 'comments' }, null, 2],
  ])('is read as %j says', (options, upvotes, comments) => {
    expect(parseDigest(page('Oct 6, 2024 2'), options).papers).toMatchObject([{ upvotes, comments }])
  })
})

describe('a submitter’s name', () => {
  const own = (submitter: string): string =>
    `Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Oct 6, 2024\n\n${submitter}\n\nUpvote\n48\n\nAbstract\n\nWe study heads.\n`

  it.each<readonly [shown: string, name: string | null]>([
    ['Submitted by\nmira', 'mira'],
    ['Submitted by  mira', 'mira'],
    ['Submitted by\nmira-\nlee', 'mira-lee'],
    ['Submitted by mira on Oct 6', 'mira'],
    ['Submitted by on Oct 6', null],
    ['Submitted by  on Oct 6', null],
    ['Submitted by jackson on Oct 6, 2024', 'jackson'],
  ])('%j', (shown, name) => {
    const text = own(shown)
    const { papers, sources } = parseDigest(text)
    expect(papers.map(({ title, submittedBy }) => [title, submittedBy])).toEqual([['Orca', name]])
    expect(sources[0]?.fields.submittedBy !== undefined).toBe(name !== null)
  })
})

describe('the places of a paper’s fields', () => {
  it.each<readonly [name: string, text: string, places: Partial<Record<keyof Paper, string>>]>([
    [
      'of a search page',
      page('Oct 6, 2024 2'),
      {
        title: 'Orca 0',
        abstract: 'We study how heads compose into circuits.',
        authorCount: '4 authors',
        date: 'Oct 6, 2024',
        upvotes: '2',
      },
    ],
    [
      'of a card with an organization and a submitter',
      `${BANNER}Submitted by\nmira\n\n${TEXT}Tide Lab\n·\nOct 6, 2024\n`,
      {
        title: 'Orca',
        abstract: 'We study how heads compose into circuits.',
        organization: 'Tide Lab',
        submittedBy: 'mira',
        date: 'Oct 6, 2024',
      },
    ],
    [
      'of a paper’s own page',
      'Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Oct 6, 2024\n\nUpvote\n48\n\nAuthors:\nAna Roe,\nBo Li\n\nAbstract\n\nHeads.\nAI-generated summary\nWe study heads.\n\nGitHub 182\n',
      {
        title: 'Orca',
        abstract: 'We study heads.',
        aiSummary: 'Heads.',
        authors: 'Ana Roe,\nBo Li',
        authorCount: 'Ana Roe,\nBo Li',
        date: 'Published on Oct 6, 2024',
        upvotes: '48',
        githubStars: 'GitHub 182',
        arxivId: '2306.02707',
      },
    ],
  ])('%s', (_name, text, places) => {
    const [fields] = parseDigest(text).sources.map((source) => Object.entries(source.fields))
    expect(
      Object.fromEntries((fields ?? []).map(([field, { start, end }]) => [field, text.slice(start, end)])),
    ).toEqual(places)
  })
})
