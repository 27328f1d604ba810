import { describe, expect, it } from 'vitest'
import { readPhrases } from '../../src/tokens/line-phrases.js'
import { readPhrase } from '../../src/tokens/phrases.js'
import type { TokenKind } from '../../src/tokens/token.js'

describe('phrases', () => {
  it.each<[string, TokenKind, number | null]>([
    ['·', 'separator', null],
    ['•', 'bullet', null],
    ['4 authors', 'authors', 4],
    ['4 author(s)', 'authors', 4],
    ['Authors: 4', 'authors', 4],
    ['117 likes', 'upvote', 117],
    ['Upvotes: 117', 'upvote', 117],
    ['♡ 117', 'upvote', 117],
    ['Comments: 11', 'number', 11],
    ['💬 11', 'number', 11],
    ['131 stars', 'github', 131],
    ['GitHub ⭐ 131', 'github', 131],
    ['Published: Oct 4, 2026', 'date', null],
    ['1 author', 'authors', 1],
    ['1 authors', 'authors', 1],
    ['1,204 authors', 'authors', 1204],
    ['2 authors**', 'authors', 2],
    ['+85 authors', 'authors', 85],
    ['+ 1 author', 'authors', 1],
    [', +205 authors', 'authors', 205],
    ['Oct 6, 2024', 'date', null],
    ['Aug 8, 2024 2', 'date', null],
    ['Aug 8, 2024\t2', 'date', null],
    ['3 days ago\t2', 'date', null],
    ['May 30', 'date', null],
    ['Published on Oct 4, 2026', 'date', null],
    ['Published Mar 14, 2024', 'date', null],
    ['3 days ago', 'date', null],
    ['arxiv:2509.24002', 'arxiv-id', null],
    ['Papersarxiv:2509.24002', 'arxiv-id', null],
    ['arXiv: 2509.24002v2', 'arxiv-id', null],
    ['arxiv:math.GT/0309136', 'arxiv-id', null],
    ['2404.14469', 'arxiv-id', null],
    ['94', 'number', 94],
    ['2.12k', 'number', 2120],
    ['Upvote', 'upvote', null],
    ['Upvote 117', 'upvote', 117],
    ['Upvote -', 'upvote', 0],
    ['Upvoted', 'upvote', null],
    ['Upvoted 117', 'upvote', 117],
    ['[X] Upvoted 117', 'upvote', 117],
    ['[ ]', 'upvote', null],
    ['[-] 74', 'upvote', 74],
    ['[____________________]', 'upvote', null],
    ['[ 42 ]', 'upvote', 42],
    ['▲ 42', 'upvote', 42],
    ['👍42', 'upvote', 42],
    ['❤\ufe0f 1.2k', 'upvote', 1200],
    ['☐ 7', 'upvote', 7],
    ['GitHub 131', 'github', 131],
    ['GitHub7', 'github', 7],
    ['GitHub 11.3k', 'github', 11_300],
    ['GitHub repository', 'github', null],
    ['View PDF', 'button', null],
    ['arXiv Page', 'button', null],
    ['Project page', 'button', null],
    ['Paper', 'paper-label', null],
    ['Published', 'published', null],
    ['+110', 'more', null],
    ['+1.19k', 'more', null],
    ['+1,190', 'more', null],
    ['#1 Paper of the day', 'rank', null],
  ])('%s is %s', (line, kind, value) => {
    expect(readPhrase(line, 0)).toMatchObject({ kind, value, length: line.length })
  })

  it.each([
    '',
    'Orca',
    'Papers',
    'GitHubber',
    'Oct',
    'Upvotes',
    'upvoted 2 papers',
    'Upvoted papers',
    '+',
    '#1',
    'Publisher',
    '4authors',
    'Apr 2026',
    'Apr 2026 5',
    '1.5',
  ])('%j is none', (line) => {
    expect(readPhrase(line, 0)).toBeNull()
  })

  it('end at a tab', () => {
    expect(readPhrase('4 authors\t·', 0)).toMatchObject({ kind: 'authors', length: 9 })
    expect(readPhrase('May 29\t6\t· 12', 0)).toMatchObject({ kind: 'date', length: 8, date: { count: 6 } })
  })

  it('end at a separator', () => {
    const line = '4 authors·May 29 6 · 12'
    const first = readPhrase(line, 0)
    expect(first).toMatchObject({ kind: 'authors', length: 9 })
    expect(readPhrase(line, 9)).toMatchObject({ kind: 'separator', length: 1 })
    expect(readPhrase(line, 10)).toMatchObject({ kind: 'date', length: 8, date: { day: 29, count: 6 } })
  })

  it('begin where they are looked for', () => {
    expect(readPhrase('about 4 authors', 6)).toMatchObject({ kind: 'authors', value: 4 })
    expect(readPhrase('about 4 authors', 0)).toBeNull()
    expect(readPhrase('4 authors', 9)).toBeNull()
  })
})

describe('a line of tabs and the page’s date', () => {
  it.each([
    ['Trending Papers Aug 15', 'Trending Papers'],
    ['Trending PapersAug 15', 'Trending Papers', 0],
    ['Submit a paper Daily Weekly Monthly Oct 31, 2024', 'Submit a paper Daily Weekly Monthly'],
  ])('%j', (line, row, space = 1) => {
    expect(readPhrases(line)).toMatchObject([
      { kind: 'furniture', at: 0, length: row.length },
      { kind: 'date', at: row.length + space },
    ])
  })

  it.each(['Orca Oct 31, 2024', 'Submit an Orca Oct 31', 'Submit a paper Mar', 'Oct 31'])('is not %j', (line) => {
    expect(readPhrases(line)?.some(({ kind }) => kind === 'furniture') ?? false).toBe(false)
  })
})

it('a rank stands right beside an organization, or a separator between them', () => {
  const [RANK, DOT, NAME] = ['rank', 'separator', 'prose'].map((kind) => expect.objectContaining({ kind }))
  expect(readPhrases('#1 Paper of the dayTide Lab')).toEqual([RANK, NAME])
  expect(readPhrases('#1 Paper of the day· Tide Lab')).toEqual([RANK, DOT, NAME])
  expect(readPhrases('#1 Paper of the day· Tide Lab')?.at(-1)).toMatchObject({ at: 21, length: 8 })
})

describe('the marks of a list of avatars', () => {
  it.each(['* * * ·', '** * ** ·', '** ·', '- - -- ·', '-- - -- ·', '-- •'])('%j', (line) => {
    const kinds = readPhrases(line)?.map(({ kind }) => kind)
    expect(kinds?.slice(0, -1).every((kind) => kind === 'bullet')).toBe(true)
    expect(kinds).toHaveLength(line.split(' ').length)
  })

  it.each(['-- a ·', '** bold', '--'])('are not in %j', (line) => {
    expect(readPhrase(line, 0)).toBeNull()
  })
})

describe('a line of one phrase', () => {
  it.each([
    ['4 authors', 'authors'],
    ['·', 'separator'],
    [`Upvote${' '.repeat(3)}12`, 'upvote'],
  ])('%j', (line, kind) => {
    expect(readPhrases(line)).toMatchObject([{ kind, length: line.length }])
  })

  it.each(['4 authors ·', '4 authors and more', 'Orca', '', `12${' '.repeat(160)}`])('is not %j', (line) => {
    expect(readPhrases(line)?.length).not.toBe(1)
  })
})
