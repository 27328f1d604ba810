import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRise } from '../../src/markup/printed-links/longest-rise.js'
import { countUpTo } from '../../src/text/sorted.js'

describe('the longest rise', () => {
  it.each([
    [[], []],
    [[7], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [2]],
    [
      [1, 12, 2, 3, 12],
      [0, 2, 3, 4],
    ],
    [
      [1, 2, 1, 2],
      [0, 1],
    ],
    [
      [5, 1, 6, 2, 7],
      [1, 3, 4],
    ],
  ])('of %j has the places %j', (numbers, places) => {
    expect(longestRise(numbers)).toEqual(places)
  })

  it('is as long as any that rises', () => {
    const lengthBySearch = (numbers: readonly number[], over: number): number =>
      numbers.reduce(
        (longest, number, index) =>
          number > over ? Math.max(longest, 1 + lengthBySearch(numbers.slice(index + 1), number)) : longest,
        0,
      )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }), (numbers) => {
        const rise = longestRise(numbers)
        expect(rise).toHaveLength(lengthBySearch(numbers, 0))
        rise.slice(1).forEach((place, index) => {
          expect(place).toBeGreaterThan(rise[index] as number)
          expect(numbers[place]).toBeGreaterThan(numbers[rise[index] as number] as number)
        })
      }),
    )
  })
})

describe('numbers up to a limit', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [5, 4],
    [9, 4],
  ])('up to %i there are %i', (limit, count) => {
    expect(countUpTo(Int32Array.of(1, 3, 5, 5), limit)).toBe(count)
  })
})
