import { describe, expect, it } from 'vitest'
import { findBadges } from '../../src/records/badges.js'

/** The badges among the first lines of cards, each written with the line under it. */
function badgesOf(cards: readonly (readonly [line: string, next: string])[]): string[] {
  let text = ''
  const lines = cards.map(([line, next]) => {
    const start = text.length
    text += `${line}\n${next}\n${'-'.repeat(240)}\n`
    return { start, end: start + line.length }
  })
  return [...findBadges(text, lines)]
}

describe('the badges of a page', () => {
  it.each<readonly [name: string, cards: readonly (readonly [line: string, next: string])[], badges: string[]]>([
    [
      'stand over most titles',
      [
        ['New', 'Orca'],
        ['New', 'Medusa'],
        ['New', 'GiT'],
        ['Finch', '4 authors'],
      ],
      ['New'],
    ],
    [
      'do not stand over half of them',
      [
        ['New', 'Orca'],
        ['New', 'Medusa'],
        ['New', 'GiT'],
        ['Finch', '4 authors'],
        ['Whales', '4 authors'],
        ['Heads', '4 authors'],
      ],
      [],
    ],
    [
      'stand over vote boxes with a number',
      [
        ['Cited by 3', '12'],
        ['Cited by 10', '-'],
        ['Cited by 7', '2.1k'],
      ],
      ['Cited by 0'],
    ],
    [
      'are no titles that differ by a number',
      [
        ['Qwen2 Technical Report', 'We present Qwen2.'],
        ['Qwen3 Technical Report', 'We present Qwen3.'],
        ['Qwen4 Technical Report', 'We present Qwen4.'],
      ],
      [],
    ],
    [
      'are no paper that is shown several times',
      [
        ['Orca', '4 authors'],
        ['Orca', '4 authors'],
        ['Orca', '4 authors'],
      ],
      [],
    ],
  ])('%s', (_name, cards, badges) => {
    expect(badgesOf(cards)).toEqual(badges)
  })
})
