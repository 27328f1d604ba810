import { describe, expect, it } from 'vitest'
import { createSeparatorSearch } from '../../src/tokens/separators.js'

describe('ranges that hold a separator', () => {
  it.each<readonly [text: string, ranges: [start: number, end: number, holds: boolean][]]>([
    ['', [[0, 0, false]]],
    ['ab', [[0, 2, false]]],
    ['·', [[0, 1, true]]],
    ['•', [[0, 1, true]]],
    // Up to it, from it, behind it.
    [
      'ab·cd',
      [
        [0, 2, false],
        [1, 3, true],
        [2, 3, true],
        [3, 5, false],
      ],
    ],
    [
      'ab•cd',
      [
        [0, 2, false],
        [0, 3, true],
        [3, 5, false],
      ],
    ],
    [
      'a • b\nc\nd · e · f\ng • h',
      [
        [0, 5, true],
        [6, 7, false],
        [8, 17, true],
        [18, 23, true],
      ],
    ],
  ])('%j', (text, ranges) => {
    const holdsSeparator = createSeparatorSearch(text)
    expect(ranges.map(([start, end]) => [start, end, holdsSeparator(start, end)])).toEqual(ranges)
  })
})
