import { describe, expect, it } from 'vitest'
import type { TextLine } from '../../src/records/record.js'
import { lineOf, linesOf, startOf } from '../../src/records/text-lines.js'
import { wrapWidth } from '../../src/records/wrap-width.js'
import { continuesLine } from '../../src/records/wrapped-lines.js'
import { splitLines } from '../support/split-lines.js'
import { tokensOf } from '../support/tokens.js'

const ofLengths = (...lengths: number[]) =>
  tokensOf(
    ...lengths.map((length, index) => {
      const lineStart = (index + 1) * 1000
      return { kind: 'prose' as const, lineStart, lineEnd: lineStart + length }
    }),
  )

const times = (count: number, length: number): number[] => new Array<number>(count).fill(length)

/** What lines hold that no test reads. */
const TEXT = 'x'.repeat(100_000)

describe('where a page’s lines wrap', () => {
  it.each<readonly [lengths: number[], width: number]>([
    // Nothing wraps at so few columns.
    [[], Number.POSITIVE_INFINITY],
    [[49], Number.POSITIVE_INFINITY],
    [[50], 50],
    [[60, 70, 65], 70],
    [[60, 80], 80],
    // A wider line tells that nothing wraps, unless there are many full ones: addresses cannot be wrapped.
    [[81], Number.POSITIVE_INFINITY],
    [[49, 49, 49, 49, 81], Number.POSITIVE_INFINITY],
    [[50, 50, 50, 81], Number.POSITIVE_INFINITY],
    [[50, 50, 50, 50, 81], 50],
    [[50, 50, 50, 50, 83, 83], Number.POSITIVE_INFINITY],
    [[60, 60, 60, 60, 60, 60, 60, 60, 83, 83], 60],
    // Six lines that end near each other: a width that somebody chose.
    [times(6, 100), 100],
    [times(5, 100), Number.POSITIVE_INFINITY],
    [[...times(4, 85), 96, 100], 100],
    [[...times(4, 84), 96, 100], Number.POSITIVE_INFINITY],
    // A quarter of them fill the width.
    [[...times(6, 85), 96, 100], 100],
    [[...times(7, 85), 96, 100], Number.POSITIVE_INFINITY],
    [[...times(6, 85), 95, 100], Number.POSITIVE_INFINITY],
    [[...times(5, 88), 83], 88],
    [times(6, 250), 250],
    [times(6, 251), Number.POSITIVE_INFINITY],
    // Others are as many at most.
    [[...times(6, 100), ...times(6, 60)], 100],
    [[...times(6, 100), ...times(7, 60)], Number.POSITIVE_INFINITY],
    [[...times(6, 100), ...times(7, 49)], 100],
    // Few are longer: addresses, again.
    [[...times(8, 100), 180, 300], 100],
    [[...times(8, 100), 180, 180, 300], Number.POSITIVE_INFINITY],
  ])('%j: %d', (lengths, width) => {
    expect(wrapWidth(TEXT, ofLengths(...lengths))).toBe(width)
  })

  it('is told by columns, where a line has emoji', () => {
    const line = `${'x'.repeat(78)}🐳🐳`
    expect(wrapWidth(line, tokensOf({ kind: 'prose', lineStart: 0, lineEnd: line.length }))).toBe(80)
    expect(wrapWidth(TEXT, tokensOf({ kind: 'prose', lineStart: 0, lineEnd: line.length }))).toBe(
      Number.POSITIVE_INFINITY,
    )
  })

  it('is not told by lines of several parts, which may have been joined', () => {
    const line = { lineStart: 1000, lineEnd: 1070 }
    const name = { kind: 'prose' as const, ...line }
    const separator = { kind: 'separator' as const, ...line }
    const below = { kind: 'prose' as const, lineStart: 1071, lineEnd: 1131 }
    expect(wrapWidth(TEXT, tokensOf(name, separator, { kind: 'date', ...line }, below))).toBe(60)
    expect(wrapWidth(TEXT, tokensOf(name, { kind: 'paper-label', ...line }, below))).toBe(70)
    expect(wrapWidth(TEXT, tokensOf(name, { ...separator, lineStart: 1072 }))).toBe(70)
  })
})

describe('a line that goes on in the next', () => {
  const goesOn = (text: string, width: number): boolean => {
    const [before, line] = splitLines(text) as unknown as [TextLine, TextLine]
    return continuesLine({ text, width, drawsBoxes: false }, before, line)
  }
  it.each<readonly [text: string, width: number, goesOn: boolean]>([
    ['0123456789\nabc d', 13, true],
    ['0123456789\nabc d', 14, false],
    ['0123456789\nabc', 13, true],
    ['0123456789\nabc', 14, false],
    ['0123456789\nabc d', 10, true],
    // It is wider than the page, and so was not wrapped.
    ['0123456789\nabc d', 9, false],
    ['0123456789\n\nabc d', 13, false],
    ['0123456789\n\n  abc d', 13, false],
    // A title's second line, as the source of a page indents it.
    ['01234\n  abc d', 80, true],
    ['01234\n   abc d', 80, false],
    // And those below it.
    ['  01234\n  abc d', 80, false],
    ['01234\n abc d', 80, false],
    ['x\n  abc', 1, true],
    // A wider line was not wrapped, but for an address, which cannot be.
    [`${'x'.repeat(80)}\nab ${'y'.repeat(77)}`, 80, true],
    [`${'x'.repeat(80)}\nab ${'y'.repeat(78)}`, 80, false],
    [`${'x'.repeat(80)}\n${'y'.repeat(90)}`, 80, true],
  ])('%j at %d: %s', (text, width, expected) => {
    expect(goesOn(text, width)).toBe(expected)
  })

  it.each<readonly [text: string, width: number, drawsBoxes: boolean, goesOn: boolean]>([
    // An emoji is two code units on one column.
    ['012345678🐳\nabc d', 13, false, true],
    ['012345678🐳\nabc d', 14, false, false],
    ['0123456789\nab🐳 d', 13, false, true],
    ['0123456789\nab🐳 d', 14, false, false],
    // Chinese takes two columns each in a text browser, whose other lines may be less full.
    [`${'01234567'.repeat(9)}测试\n评测 d`, 77, true, true],
    [`${'01234567'.repeat(9)}测试\n评测 d`, 77, false, false],
  ])('%j at %d columns: %s', (text, width, drawsBoxes, expected) => {
    const [before, line] = splitLines(text) as unknown as [TextLine, TextLine]
    expect(continuesLine({ text, width, drawsBoxes }, before, line)).toBe(expected)
  })

  it('may have lost what was peeled off', () => {
    const text = '0123456789\nabc d'
    const [before, line] = splitLines(text) as unknown as [TextLine, TextLine]
    expect([3, 4].map((lost) => continuesLine({ text, width: 17, drawsBoxes: false }, before, line, lost))).toEqual([
      false,
      true,
    ])
    // A heading, which stands further left than the text below it, is as much wider.
    expect([2, 3].map((lost) => continuesLine({ text, width: 7, drawsBoxes: false }, before, line, lost))).toEqual([
      false,
      true,
    ])
  })
})

describe('the lines of tokens', () => {
  const marked = { kind: 'prose' as const, lineStart: 0, lineEnd: 20, start: 2, end: 8 }
  const next = { kind: 'date' as const, lineStart: 0, lineEnd: 20, start: 12, end: 20 }
  const below = { kind: 'prose' as const, lineStart: 21, lineEnd: 30, start: 21, end: 30, afterBlank: true }

  it.each<readonly [name: string, from: number, to: number, unmarked: boolean, lines: [number, number, boolean][]]>([
    [
      'each once',
      0,
      3,
      false,
      [
        [0, 20, false],
        [21, 30, true],
      ],
    ],
    [
      'without marks',
      0,
      3,
      true,
      [
        [2, 20, false],
        [21, 30, true],
      ],
    ],
    ['up to a token on the last line', 0, 1, false, [[0, 8, false]]],
    [
      'from a token on the first line',
      1,
      3,
      false,
      [
        [12, 20, false],
        [21, 30, true],
      ],
    ],
    ['of one token in the middle', 1, 2, false, [[12, 20, false]]],
    ['of none', 1, 1, false, []],
  ])('%s', (_name, from, to, unmarked, lines) => {
    const shown = linesOf(tokensOf(marked, next, below), from, to, unmarked)
    expect(shown.map(({ start, end, afterBlank }) => [start, end, afterBlank])).toEqual(lines)
  })

  it('begin at their marks, or at a token with others before it', () => {
    const tokens = tokensOf(marked, next, below)
    expect([0, 1, 2].map((index) => startOf(tokens, index))).toEqual([0, 12, 21])
    expect(tokens.map(lineOf)).toEqual([
      { start: 0, end: 20, afterBlank: false },
      { start: 0, end: 20, afterBlank: false },
      { start: 21, end: 30, afterBlank: true },
    ])
  })
})
