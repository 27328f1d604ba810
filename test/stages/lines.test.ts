import { describe, expect, it } from 'vitest'
import { findLineEnds, visitLines } from '../../src/text/lines.js'
import { normalizeBlock } from '../../src/text/normalize.js'

function shown(text: string): [string, boolean][] {
  const lines: [string, boolean][] = []
  visitLines(text, findLineEnds(text), (start, end, afterBlank) => lines.push([text.slice(start, end), afterBlank]))
  return lines
}

describe('lines', () => {
  it.each<[string, [string, boolean][]]>([
    ['', []],
    ['\n\n', []],
    [' \t\n\u3000', []],
    ['a', [['a', true]]],
    ['a\n', [['a', true]]],
    [
      'a\nb',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    [
      'a\n\nb',
      [
        ['a', true],
        ['b', true],
      ],
    ],
    [
      'a\n \t\nb',
      [
        ['a', true],
        ['b', true],
      ],
    ],
    [
      '  a b \t\n\tc',
      [
        ['a b', true],
        ['c', false],
      ],
    ],
    ['\n\na', [['a', true]]],
    [
      '\na\nb',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    ['\u2000a\u2000', [['a', true]]],
    ['\u200ba\u2003', [['a', true]]],
    ['\u2028a\u2029', [['a', true]]],
    ['\u1680a\u205f', [['a', true]]],
    ['a\u2003b', [['a\u2003b', true]]],
    ['\u0000a\u0007', [['a', true]]],
    [
      '大\n型',
      [
        ['大', true],
        ['型', false],
      ],
    ],
  ])('of %j', (text, lines) => {
    expect(shown(text)).toEqual(lines)
  })

  it('have no words of white space, whichever', () => {
    const spaces = Array.from({ length: 2 ** 16 }, (_, unit) => String.fromCharCode(unit)).filter((one) => !one.trim())
    expect(spaces.filter((space) => shown(normalizeBlock(space)).length > 0)).toEqual([])
  })
})
