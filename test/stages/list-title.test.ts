import { describe, expect, it } from 'vitest'
import { endOfTitle } from '../../src/records/list/list-title.js'
import { pageOf, tokensOf } from '../support/tokens.js'

describe('a title of long lines, on a page that does not tell where it wraps', () => {
  /** Lines of so many characters, one under another, and what may follow behind a blank line. */
  const linesOf = (lengths: readonly number[], last: boolean) => {
    let start = 0
    const specs = lengths.map((length) => {
      const spec = { kind: 'prose' as const, start, end: start + length }
      start += length + 1
      return spec
    })
    return tokensOf(...specs, ...(last ? [{ kind: 'authors' as const, start, end: start + 9, afterBlank: true }] : []))
  }
  it.each<readonly [name: string, lengths: readonly number[], last: boolean, end: number]>([
    ['ends over a blank line', [90, 88, 12], true, 3],
    ['has no short line over its last', [90, 59, 12], true, 1],
    ['has five lines at most over its last', [90, 89, 88, 87, 86, 12], true, 6],
    ['and no more', [90, 89, 88, 87, 86, 85, 12], true, 1],
    ['does not reach to the end of the text', [90, 88, 12], false, 1],
  ])('%s', (_name, lengths, last, end) => {
    const tokens = linesOf(lengths, last)
    expect(endOfTitle(pageOf('x '.repeat(400), tokens), 0, tokens.length)).toBe(end)
  })
})

describe('a title whose last line is its rest, on a page that tells where it wraps', () => {
  const TITLE = 'How Attention Heads Compose into Circuits of a Language Model: Lessons from 7'
  it.each<readonly [name: string, width: number, end: number]>([
    ['is one where a line is wider than the page’s others', 66, 2],
    ['is none where all lines are as narrow', 90, 1],
  ])('%s', (_name, width, end) => {
    const text = `${TITLE}\nVersions\n\n4 authors`
    const second = TITLE.length + 1
    const tokens = tokensOf(
      { kind: 'prose', start: 0, end: TITLE.length },
      { kind: 'prose', start: second, end: second + 8 },
      { kind: 'authors', start: second + 10, end: text.length, afterBlank: true },
    )
    expect(endOfTitle(pageOf(text, tokens, width), 0, tokens.length)).toBe(end)
  })
})
