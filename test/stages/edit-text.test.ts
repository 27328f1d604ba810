import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, editText } from '../../src/markup/edit-text.js'

/** Edits of a text of this length, in order and apart. */
const edits = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.constantFrom('', ' ', 'new')), { maxLength: 8 }).map((all) => {
    let done = 0
    return all
      .map(([first, second, replacement]) => ({
        start: Math.min(first, second),
        end: Math.max(first, second),
        replacement,
      }))
      .sort((left, right) => left.start - right.start)
      .filter(({ start, end }) => {
        const apart = start >= done
        if (apart) done = end + 1
        return apart
      })
  })

describe('the map of an edited text', () => {
  const TEXT = 'abcdefghijklmnopqrstuvwxyz'

  it('tells where each character that stays has gone, and where it came from', () => {
    fc.assert(
      fc.property(edits(TEXT.length), (given) => {
        const { text, map } = editText(TEXT, given)
        for (let old = 0; old < TEXT.length; old++) {
          if (given.some(({ start, end }) => start <= old && old < end)) continue
          expect(text.charAt(map.toNew(old))).toBe(TEXT.charAt(old))
          expect(map.toOld(map.toNew(old))).toBe(old)
        }
      }),
      { seed: 6 },
    )
  })

  it('answers alike in any order', () => {
    fc.assert(
      fc.property(edits(TEXT.length), fc.array(fc.nat(60)), (given, asked) => {
        const { map } = editText(TEXT, given)
        for (const offset of asked) {
          const fresh = editText(TEXT, given).map
          expect([map.toOld(offset), map.toNew(offset)]).toEqual([fresh.toOld(offset), fresh.toNew(offset)])
        }
      }),
      { seed: 6 },
    )
  })

  it('goes forward only', () => {
    fc.assert(
      fc.property(edits(TEXT.length), (given) => {
        const { text, map } = editText(TEXT, given)
        const origins = Array.from(text, (_, offset) => map.toOld(offset))
        expect(origins).toEqual([...origins].sort((left, right) => left - right))
      }),
      { seed: 6 },
    )
  })
})
