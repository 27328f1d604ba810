import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { expectReadAlike } from '../support/changed-pages.js'

const join = (text: string, mark: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join(mark)

/** Whether a page is lines of words alone, which hold no such mark. */
const isPlain = (text: string, mark: string): boolean =>
  !/\]\(|\[\w+\]|https?:|^[ \t]+\S|^[*#]/m.test(text) &&
  !text.includes(mark.trim() || mark) &&
  text.split('\n').length > 12

const LIST = [
  'Submitted by',
  'mira',
  '5',
  'Orca',
  '·',
  '4 authors',
  '2',
  'Submitted by',
  'ana',
  '7',
  'Owls',
  '·',
  '5 authors',
  '3',
]

describe('a page whose lines a tool joined with a mark', () => {
  it.each([' | ', '|', ' ; ', ' ~ ', '||', '\t'])('%j is read as without it', (mark) => {
    expect(
      expectReadAlike(
        (text) => join(text, mark),
        (text) => isPlain(text, mark),
      ),
    ).toBeGreaterThan(3)
  })

  it.each([' | ', '|', ' / '])('%j, a card a line', (mark) => {
    const text = `${LIST.slice(0, 7).join(mark)}\n${LIST.slice(7).join(mark)}`
    const { layout, papers } = parseDigest(text)
    expect([layout, papers.map(({ title }) => title)]).toEqual(['list', ['Orca', 'Owls']])
  })

  it('is told once, by the mark', () => {
    const text = LIST.join(' | ')
    const found = parseDigest(text).diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)])
    expect(found).toEqual([['lost-lines', '|']])
  })

  it.each([
    ['stands between few lines', 'Orca · 4 authors | · | Papers'],
    [
      'stands between the lines of no card',
      'Daily Papers | by | AK | and the research community | Oct 2 | Previous | Next',
    ],
    ['is a word’s', LIST.join(' and ')],
    ['stands in place of spaces', LIST.join('_').replaceAll(' ', '_')],
  ])('is none where it %s', (_, text) => {
    expect(parseDigest(text).papers).toEqual([])
  })
})
