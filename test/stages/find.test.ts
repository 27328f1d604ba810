import { expect, it } from 'vitest'
import { findOrEnd } from '../../src/text/find.js'

it.each([
  ['Orca', 0, 0],
  ['Orca', 1, 7],
  ['a', 0, 3],
  ['Medusa', 0, 11],
  ['Orca', 11, 11],
])('%j is found from %i on at %i, or at the end', (words, from, at) => {
  expect(findOrEnd('Orca a Orca', words, from)).toBe(at)
})
