import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const SEARCH = (date: string, ...titles: string[]): string =>
  `Daily Papers\n\nbyAK and the research community\n\n${date}\n\n${titles
    .map((title) => `${title}\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n\n`)
    .join('')}`
const LIST =
  'Daily Papers\nby AK and the research community\nSubmit a paper\nOct 2, 2024\nSubmitted by\njfeldt\n12\nGiT\n·\n4 authors\n'
const CARDS = 'Orca\nPaper • 2306.02707 • Published Jun 5, 2023 • 28\n'

describe('a text of several pages', () => {
  it.each<
    readonly [
      name: string,
      text: string,
      layout: string | null,
      date: string | null,
      titles: [string, number][],
      codes: string[],
    ]
  >([
    ['none', '', null, null, [], ['empty-input']],
    ['blank', ' \n\n\t', null, null, [], ['empty-input']],
    ['a picture', '![Orca](https://a.example/x.png)', null, null, [], ['unknown-layout']],
    ['no page', '\n Nothing was decided.\n ', null, null, [], ['unknown-layout']],
    ['one page', SEARCH('Feb 25, 2026', 'Orca'), 'search', '2026-02-25', [['Orca', 7]], []],
    [
      'two pages: the first page’s layout and date',
      SEARCH('Feb 25, 2026', 'Orca') + LIST,
      'search',
      '2026-02-25',
      [
        ['Orca', 7],
        ['GiT', 19],
      ],
      ['other-date'],
    ],
    [
      'in the other order',
      LIST + SEARCH('Feb 25, 2026', 'Orca'),
      'list',
      '2024-10-02',
      [
        ['GiT', 5],
        ['Orca', 17],
      ],
      [],
    ],
    ['an empty page first', SEARCH('Feb 25, 2026') + LIST, 'list', '2024-10-02', [['GiT', 11]], ['no-cards']],
    [
      'two empty pages',
      SEARCH('Feb 25, 2026') + SEARCH('Feb 24, 2026'),
      'search',
      '2026-02-25',
      [],
      ['no-cards', 'no-cards'],
    ],
    ['a page without a date', CARDS, 'cards', null, [['Orca', 1]], []],
    [
      'copies on two pages',
      SEARCH('Feb 25, 2026', 'Orca') + SEARCH('Feb 24, 2026', 'Orca'),
      'search',
      '2026-02-25',
      [
        ['Orca', 7],
        ['Orca', 21],
      ],
      [],
    ],
    [
      'copies on one page',
      SEARCH('Feb 25, 2026', 'Orca', 'Orca'),
      'search',
      '2026-02-25',
      [['Orca', 7]],
      ['duplicate-paper'],
    ],
  ])('%s', (_name, text, layout, date, titles, codes) => {
    const { papers, sources, diagnostics, ...page } = parseDigest(text)
    expect(page).toEqual({ layout, date })
    expect(papers.map(({ title }, index) => [title, sources[index]?.line])).toEqual(titles)
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  it('that is none is told of as a whole', () => {
    const [diagnostic] = parseDigest('\n Nothing was\ndecided.\n ').diagnostics
    expect(diagnostic).toMatchObject({ start: 2, end: 22, line: 2, column: 2 })
    expect(parseDigest(' \n').diagnostics[0]).toMatchObject({ start: 0, end: 2, line: 1, column: 1 })
  })
})
