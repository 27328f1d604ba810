import { expect, it } from 'vitest'
import { readCount } from '../../src/tokens/read-count.js'

it.each<[string, number | null]>([
  ['0', 0],
  ['94', 94],
  ['1,204', 1204],
  ['12,345,678', 12_345_678],
  ['2.12k', 2120],
  ['11.3k', 11_300],
  ['110k', 110_000],
  ['1k', 1000],
  ['1.2M', 1_200_000],
  ['2.12K', 2120],
  ['1.005k', 1005],
  ['999999999', 999_999_999],
  ['', null],
  ['-', null],
  ['k', null],
  ['2.5', null],
  ['1,20', null],
  ['1234,567', null],
  ['12.', null],
  ['.5k', null],
  ['1.2345k', null],
  ['12 k', null],
  [' 12', null],
  ['12 ', null],
  ['12b', null],
  ['１２', null],
  ['+5', null],
  ['-5', null],
  ['1e3', null],
  ['9999999999', null],
])('%j is %j', (text, count) => {
  expect(readCount(text)).toBe(count)
})
