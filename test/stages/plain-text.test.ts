import { describe, expect, it } from 'vitest'
import { applyEdits, type Link, type PlainText, sourceSpan } from '../../src/markup/plain-text.js'

const link = (start: number, end: number, target = '/x'): Link => ({
  start,
  end,
  target,
  source: { start: 100, end: 102 },
  isWhole: true,
})

/** A text that begins at offset 10 of the input. */
const plainOf = (text: string, links: Link[] = []): PlainText => {
  const toSource = (offset: number): number => offset + 10
  return { text, links, toSource, toSourceEnd: toSource }
}

/** Edits written as `[start, end, replacement]`. */
const edit = (plain: PlainText, ...edits: [number, number, string?][]): PlainText =>
  applyEdits(
    plain,
    edits.map(([start, end, replacement = '']) => ({ start, end, replacement })),
  )

const placesOf = (plain: PlainText): number[] =>
  Array.from({ length: plain.text.length + 1 }, (_, offset) => plain.toSource(offset))

describe('edits', () => {
  it.each<readonly [name: string, edits: [number, number, string?][], text: string, places: number[]]>([
    ['none', [], 'abcdef', [10, 11, 12, 13, 14, 15, 16]],
    ['a cut in the middle', [[2, 4]], 'abef', [10, 11, 14, 15, 16]],
    ['a cut at the start', [[0, 2]], 'cdef', [12, 13, 14, 15, 16]],
    ['a cut at the end', [[4, 6]], 'abcd', [10, 11, 12, 13, 14]],
    [
      'two cuts',
      [
        [1, 2],
        [4, 5],
      ],
      'acdf',
      [10, 12, 13, 15, 16],
    ],
    [
      'two cuts side by side',
      [
        [1, 2],
        [2, 3],
      ],
      'adef',
      [10, 13, 14, 15, 16],
    ],
    ['a word for a shorter one', [[2, 4, 'x']], 'abxef', [10, 11, 12, 14, 15, 16]],
    // What a longer word has more than the old one stands before what follows.
    ['a word for a longer one', [[2, 3, 'xyz']], 'abxyzdef', [10, 11, 12, 12, 12, 13, 14, 15, 16]],
    ['a word put in', [[2, 2, 'x']], 'abxcdef', [10, 11, 12, 12, 13, 14, 15, 16]],
    ['nothing for nothing', [[2, 2]], 'abcdef', [10, 11, 12, 13, 14, 15, 16]],
  ])('%s', (_name, edits, text, places) => {
    const plain = edit(plainOf('abcdef'), ...edits)
    expect(plain.text).toBe(text)
    expect(placesOf(plain)).toEqual(places)
  })

  it('one after the other lead back to the input', () => {
    const plain = edit(edit(plainOf('abcdef'), [0, 1], [3, 4, '--']), [1, 3])
    expect(plain.text).toBe('b-ef')
    expect(placesOf(plain).slice(0, 4)).toEqual([11, 13, 14, 15])
  })

  it('are sorted where one ends before it begins', () => {
    const all: [number, number, string][] = [
      [4, 2, '-'],
      [3, 3, '+'],
    ]
    expect(edit(plainOf('abcdef'), ...all).text).toBe(edit(plainOf('abcdef'), ...all.toReversed()).text)
  })

  it('that leave nothing lead back to the start', () => {
    const plain = edit(plainOf('ab'), [0, 2])
    expect(plain.text).toBe('')
    expect(plain.toSource(0)).toBe(10)
  })

  it('that are none give the same', () => {
    const plain = plainOf('ab')
    expect(applyEdits(plain, [])).toBe(plain)
  })
})

describe('links', () => {
  it.each<readonly [name: string, edits: [number, number, string?][], start: number, end: number]>([
    ['stay where nothing before them changes', [[5, 6]], 2, 4],
    ['move with a cut before them', [[0, 1]], 1, 3],
    ['move with a word put in before them', [[0, 0, 'xy']], 4, 6],
    ['shrink with a cut inside', [[3, 4]], 2, 3],
    ['shrink to nothing', [[2, 4]], 2, 2],
    ['shrink with a cut over their start', [[1, 3]], 1, 2],
    ['shrink with a cut over their end', [[3, 6]], 2, 3],
    ['shrink to nothing at the start', [[0, 6]], 0, 0],
  ])('%s', (_name, edits, start, end) => {
    expect(edit(plainOf('abcdef', [link(2, 4)]), ...edits).links).toEqual([link(start, end)])
  })

  it('that are new stand in the old text', () => {
    const plain = applyEdits(
      plainOf('abcdef', [link(4, 5)]),
      [{ start: 0, end: 1, replacement: '' }],
      [link(2, 3, '/y')],
    )
    expect(plain.links).toEqual([link(1, 2, '/y'), link(3, 4)])
  })

  it('stand in text order, the longer one first', () => {
    const added = [link(2, 3), link(0, 6, '/all'), link(2, 5, '/longer')]
    expect(
      applyEdits(plainOf('abcdefg'), [{ start: 6, end: 7, replacement: '' }], added).links.map(({ target }) => target),
    ).toEqual(['/all', '/longer', '/x'])
  })
})

describe('sourceSpan', () => {
  it.each([
    [0, 6, 10, 16],
    [1, 2, 11, 12],
    // Nothing has no last character.
    [3, 3, 13, 13],
  ])('%i to %i', (start, end, first, last) => {
    expect(sourceSpan(plainOf('abcdef'), start, end)).toEqual({ start: first, end: last })
  })

  it('reaches over a cut inside, and no further', () => {
    const plain = edit(plainOf('abcdef'), [2, 3], [4, 6])
    expect(plain.text).toBe('abd')
    expect(sourceSpan(plain, 1, 3)).toEqual({ start: 11, end: 14 })
    expect(sourceSpan(plain, 0, 2)).toEqual({ start: 10, end: 12 })
    expect(sourceSpan(plain, 2, 2)).toEqual({ start: 13, end: 13 })
  })

  // `&hellip;`, `=C3=A9`: a field can end with a character that stands for several.
  it.each<readonly [name: string, edits: [number, number, string?][], text: string, end: number]>([
    ['behind all that its last character stands for', [[2, 5, 'x']], 'abxf', 15],
    ['behind what a longer word stands for', [[2, 4, 'xyz']], 'abxyzef', 14],
    [
      'not behind a cut that follows',
      [
        [1, 3, 'x'],
        [3, 5],
      ],
      'axf',
      13,
    ],
    ['no further where a word was put in', [[2, 2, 'x']], 'abxcdef', 12],
  ])('reaches %s', (_name, edits, text, end) => {
    const plain = edit(plainOf('abcdef'), ...edits)
    expect(plain.text).toBe(text)
    const last = Math.max(text.lastIndexOf('x'), text.lastIndexOf('z')) + 1
    expect(sourceSpan(plain, 0, last)).toEqual({ start: 10, end })
  })

  it('reaches as far through edits of edits', () => {
    const plain = edit(edit(plainOf('abcdef'), [2, 5, '=x=']), [2, 5, 'y'])
    expect(plain.text).toBe('abyf')
    expect(sourceSpan(plain, 2, 3)).toEqual({ start: 12, end: 15 })
  })
})
