import { describe, expect, it } from 'vitest'
import { type CardStyle, readStyle } from '../../src/records/abstract/card-style.js'
import type { Zone } from '../../src/records/abstract/read-zone.js'
import type { Tail } from '../../src/records/tails/tail.js'
import { readDate } from '../../src/tokens/read-date.js'
import { pageOf, tokensOf } from '../support/tokens.js'

/** What a zone holds: numbers without a mark, a marked vote box. */
type Mark = 'number' | 'box'

/** A page without vote boxes. */
const PLAIN = { votesLead: false, showsVotes: false, mostBare: 1, votesSure: false }

function zoneOf(marks: readonly Mark[]): Zone {
  const bare = marks.filter((mark) => mark === 'number').map((_, index) => index)
  return {
    from: 0,
    to: 0,
    votes: marks.includes('box') ? { value: 12, start: 0, end: 2 } : null,
    closing: null,
    comments: null,
    stars: null,
    bare,
    parted: 0,
    submitter: null,
  }
}

/** The style of a page whose cards end with these dates; zones stand before, between and behind them. */
function styleOf(dates: readonly string[], zones: readonly Mark[][], votesMayLead: boolean): Partial<CardStyle> {
  const tokens = tokensOf(...dates.map((shown) => ({ kind: 'date' as const, date: readDate(shown) })))
  const tails = dates.map(
    (_, last): Tail => ({
      from: last,
      last,
      next: last + 1,
      dated: true,
      authors: -1,
      organization: { from: 0, to: 0 },
      separated: true,
    }),
  )
  return readStyle(pageOf('', tokens), tails, zones.map(zoneOf), votesMayLead)
}

const ONE = ['Oct 6, 2024']
const TWO = ['Oct 6, 2024', 'Oct 5, 2024']
const THREE = [...TWO, 'Oct 4, 2024']

describe('how a page writes its cards', () => {
  it.each<readonly [name: string, dates: string[], zones: Mark[][], style: Partial<CardStyle>]>([
    ['no counts', TWO, [[], [], []], {}],
    ['numbers behind the dates', TWO, [[], ['number'], ['number']], {}],
    ['a count on a date', ['Oct 6, 2024 2', 'Oct 5, 2024'], [[], [], []], { mostBare: 0 }],
    ['a count of none on a date', ['Oct 6, 2024 0'], [[], []], { mostBare: 0 }],
    // A number before the first title is a vote box if others have one, or there is one title only.
    ['a number over one card', ONE, [['number'], []], { votesLead: true, showsVotes: true, mostBare: 2 }],
    ['a number over two cards', TWO, [['number'], [], []], {}],
    ['a number over two cards and behind them', TWO, [['number'], [], ['number']], {}],
    [
      'numbers over each of two cards',
      TWO,
      [['number'], ['number'], []],
      { votesLead: true, showsVotes: true, mostBare: 2, votesSure: true },
    ],
    [
      'numbers over two of three cards',
      THREE,
      [['number'], [], ['number'], []],
      { votesLead: true, showsVotes: true, mostBare: 2, votesSure: true },
    ],
    [
      'two numbers between two cards',
      TWO,
      [[], ['number', 'number'], []],
      { votesLead: true, showsVotes: true, mostBare: 2 },
    ],
    [
      'two numbers between cards with counts on their dates',
      ['Oct 6, 2024 2', 'Oct 5, 2024'],
      [[], ['number', 'number'], []],
      { votesLead: true, showsVotes: true, mostBare: 1 },
    ],
    [
      'two numbers behind the last card',
      TWO,
      [[], ['number'], ['number', 'number']],
      { votesLead: true, showsVotes: true, mostBare: 2 },
    ],
    [
      'a box over the first card',
      TWO,
      [['box'], [], []],
      { votesLead: true, showsVotes: true, mostBare: 2, votesSure: true },
    ],
    [
      'boxes over both cards, and a count on a date',
      ['Oct 6, 2024 2', 'Oct 5, 2024'],
      [['box'], ['box'], []],
      { votesLead: true, showsVotes: true, mostBare: 0, votesSure: true },
    ],
    ['boxes behind the dates', TWO, [[], ['box'], ['box']], { showsVotes: true }],
    [
      'a box between the cards, and a number behind it',
      TWO,
      [[], ['box', 'number'], []],
      { votesLead: true, showsVotes: true, mostBare: 2, votesSure: true },
    ],
  ])('%s', (_name, dates, zones, style) => {
    expect(styleOf(dates, zones, true)).toEqual({ ...PLAIN, ...style })
  })

  it.each<readonly [name: string, dates: string[], zones: Mark[][], style: Partial<CardStyle>]>([
    ['numbers', TWO, [['number'], ['number'], ['number']], {}],
    ['two numbers', TWO, [[], ['number', 'number'], ['number', 'number']], {}],
    ['boxes', TWO, [['box'], ['box'], []], { showsVotes: true }],
  ])('%s, where no vote box stands before a title', (_name, dates, zones, style) => {
    expect(styleOf(dates, zones, false)).toEqual({ ...PLAIN, ...style })
  })

  it('has no count where a card lost its date', () => {
    const tokens = tokensOf('prose')
    const tail = {
      from: 0,
      last: 0,
      next: 1,
      dated: false,
      authors: -1,
      organization: { from: 0, to: 0 },
      separated: false,
    }
    expect(readStyle(pageOf('', tokens), [tail], [zoneOf([]), zoneOf([])], true)).toMatchObject(PLAIN)
  })
})
