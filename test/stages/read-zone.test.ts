import { describe, expect, it } from 'vitest'
import { readZone } from '../../src/records/abstract/read-zone.js'
import { readSubmitter } from '../../src/records/submitter.js'
import { linksToPaper } from '../../src/records/targets.js'
import { pageOf, type TokenSpec, tokensOf } from '../support/tokens.js'

const link = (target: string) => ({ start: 0, end: 9, target, source: { start: 0, end: 2 }, isWhole: true })
const number = (value: number, target?: string): TokenSpec => ({
  kind: 'number',
  value,
  link: target === undefined ? null : link(target),
})
const DASH: TokenSpec = { kind: 'dash', value: 0 }
const UPVOTE = (value: number | null): TokenSpec => ({ kind: 'upvote', value })
const GITHUB = (value: number | null): TokenSpec => ({ kind: 'github', value })
const TEXT = 'Some name\n'.repeat(20)

/** What a zone holds, without what it holds not. */
function zoneOf(specs: TokenSpec[], limit = specs.length): object {
  const zone = readZone(pageOf(TEXT, tokensOf(...specs)), 0, limit)
  const { to, votes, comments, stars, bare, submitter } = zone
  const shown = {
    to,
    votes: votes?.value,
    comments: comments?.value,
    stars: stars?.value,
    bare: bare.length > 0 ? bare : undefined,
    submittedAt: submitter?.at,
  }
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined))
}

describe('what stands between two cards', () => {
  it.each<readonly [name: string, tokens: TokenSpec[], zone: object]>([
    ['nothing', ['prose'], { to: 0 }],
    ['a number', [number(3), 'prose'], { to: 1, bare: [0] }],
    ['two numbers', [number(3), number(12), 'prose'], { to: 2, bare: [0, 1] }],
    ['a dash', [DASH, 'prose'], { to: 1, bare: [0] }],
    ['a dash behind a number', [number(3), DASH, 'prose'], { to: 2, bare: [0, 1] }],
    [
      'a dash below a number',
      [number(3), { kind: 'dash', value: 0, afterBlank: true }, 'prose'],
      { to: 2, bare: [0, 1] },
    ],
    ['a number below a number', [number(3), { kind: 'number', value: 4, afterBlank: true }], { to: 2, bare: [0, 1] }],
    ['a dash below nothing', [{ kind: 'dash', value: 0, afterBlank: true }], { to: 1, bare: [0] }],
    ['a number that links to the log-in', [number(12, '/login?next=x')], { to: 1, votes: 12 }],
    ['two of them', [number(12, '/login?next=x'), number(13, '/login?next=y')], { to: 2, votes: 12 }],
    ['a number that links to the comments', [number(3, '/x#community')], { to: 1, comments: 3 }],
    ['two of them', [number(3, '/x#community'), number(4, '/x#community')], { to: 2, comments: 3 }],
    ['a number that links to a repository', [number(131, 'https://github.com/o/r')], { to: 1, stars: 131 }],
    ['two of them', [number(1, 'https://github.com/o/r'), number(2, 'https://github.com/o/r')], { to: 2, stars: 1 }],
    ['a number that links elsewhere', [number(7, 'https://a.example')], { to: 1, bare: [0] }],
    ['a number that links to a paper', [number(7, '/papers/2306.02707')], { to: 0 }],
    ['a marked number', [{ kind: 'number', value: 7, heading: true }], { to: 0 }],
    ['labelled votes', [UPVOTE(12), 'prose'], { to: 1, votes: 12 }],
    ['a label and its votes', [UPVOTE(null), number(12), 'prose'], { to: 2, votes: 12 }],
    ['a label and no votes', [UPVOTE(null), DASH, 'prose'], { to: 2, votes: 0 }],
    ['a label and words', [UPVOTE(null), 'prose'], { to: 1 }],
    ['a label alone', [UPVOTE(null)], { to: 1 }],
    ['labelled votes and a number', [UPVOTE(12), number(3)], { to: 2, votes: 12, bare: [1] }],
    ['labelled votes twice', [UPVOTE(12), UPVOTE(13)], { to: 2, votes: 12 }],
    ['a repository', [GITHUB(131)], { to: 1, stars: 131 }],
    ['a repository and its stars', [GITHUB(null), number(131), 'prose'], { to: 2, stars: 131 }],
    ['two repositories', [GITHUB(131), GITHUB(7)], { to: 2, stars: 131 }],
    [
      'a repository under a submitter',
      [{ kind: 'submitted-by', nameStart: 3 }, GITHUB(131)],
      { to: 1, submittedAt: 0 },
    ],
    [
      'votes under a submitter',
      [{ kind: 'submitted-by', nameStart: 3 }, UPVOTE(12)],
      { to: 2, submittedAt: 0, votes: 12 },
    ],
    [
      'a submitter and a name',
      [number(3), 'submitted-by', 'prose', number(12)],
      { to: 4, submittedAt: 1, bare: [0, 3] },
    ],
    ['a submitter at the end', ['submitted-by'], { to: 0 }],
    [
      'two submitters',
      [
        { kind: 'submitted-by', nameStart: 3 },
        { kind: 'submitted-by', nameStart: 13 },
      ],
      { to: 1, submittedAt: 0 },
    ],
    ['marks', ['bullet', 'separator', 'button', 'more', 'rank', 'arxiv-id', 'prose'], { to: 6 }],
    ['an author’s line', ['authors'], { to: 0 }],
    ['a date', ['date'], { to: 0 }],
    ['wording', ['furniture'], { to: 0 }],
  ])('%s', (_name, specs, zone) => {
    expect(zoneOf(specs)).toEqual(zone)
  })

  it('can be the end of a page and the head of another, over a card', () => {
    const wording: TokenSpec[] = [number(3), 'furniture', 'date', number(7), 'prose']
    expect(zoneOf([...wording, 'authors'], 5)).toEqual({ to: 4, bare: [0, 3] })
    expect(zoneOf(wording)).toEqual({ to: 1, bare: [0] })
    expect(zoneOf(['date', 'furniture', 'prose', 'authors'], 3)).toEqual({ to: 2 })
    expect(zoneOf(['date', 'prose', 'authors'], 2)).toEqual({ to: 0 })
    expect(zoneOf(['furniture', 'furniture', 'authors'], 2)).toEqual({ to: 0 })
    expect(zoneOf(['furniture', 'prose', 'authors'], 2)).toEqual({ to: 0 })
  })

  it('is no heading over a text, be it a date', () => {
    const title: TokenSpec = { kind: 'date', heading: true }
    expect(zoneOf(['furniture', title, 'prose', 'authors'], 3)).toEqual({ to: 0 })
    expect(zoneOf(['furniture', title, number(7), 'prose', 'authors'], 4)).toEqual({ to: 3, bare: [2] })
  })

  it('ends at a limit', () => {
    expect(zoneOf([number(3), number(12)], 1)).toEqual({ to: 1, bare: [0] })
    expect(zoneOf([UPVOTE(null), number(12)], 1)).toEqual({ to: 1 })
    expect(zoneOf([UPVOTE(null), number(12)], 2)).toEqual({ to: 2, votes: 12 })
  })
})

describe('a submitter without a name', () => {
  it('is none over the authors', () => {
    const page = pageOf(
      'Submitted by\nAuthors:\n',
      tokensOf({ kind: 'submitted-by', start: 0, end: 12 }, { kind: 'authors-label', start: 13, end: 21 }),
    )
    expect(readSubmitter(page, 0)).toBeNull()
  })
})

describe('a submitter', () => {
  const nameOf = (text: string, ...specs: TokenSpec[]): [string, number] | null => {
    const named = readSubmitter(pageOf(text, tokensOf(...specs)), 0)
    return named && [named.lines.map(({ start, end }) => text.slice(start, end)).join('\n'), named.length]
  }
  const label = (length: number): TokenSpec => ({ kind: 'submitted-by', start: 0, end: length })
  const at = (start: number, end: number, values: object = {}): TokenSpec => ({
    kind: 'prose',
    start,
    end,
    lineStart: start,
    lineEnd: end,
    ...values,
  })

  it('stands on the label’s line', () => {
    expect(nameOf('By jfeldt', { kind: 'submitted-by', start: 0, end: 9, nameStart: 3 })).toEqual(['jfeldt', 1])
  })

  it('stands on the next line', () => {
    expect(nameOf('By\njfeldt', label(2), at(3, 9))).toEqual(['jfeldt', 2])
    expect(nameOf('By\n•\njfeldt', label(2), { kind: 'bullet', start: 3, end: 4 }, at(5, 11))).toEqual(['jfeldt', 3])
  })

  it('may be broken after a hyphen', () => {
    const text = 'By\njonas-\nfeldt'
    expect(nameOf(text, label(2), at(3, 9), at(10, 15))).toEqual(['jonas-\nfeldt', 3])
    expect(nameOf(text, label(2), at(3, 9), at(10, 15, { afterBlank: true }))).toEqual(['jonas-', 2])
    expect(nameOf(text, label(2), at(3, 9), at(10, 15, { kind: 'number' }))).toEqual(['jonas-', 2])
    expect(nameOf('By\njo-nas\nfeldt', label(2), at(3, 9), at(10, 15))).toEqual(['jo-nas', 2])
  })

  it('has a name of 64 characters or less', () => {
    const name = 'x'.repeat(65)
    expect(nameOf(`By\n${name}`, label(2), at(3, 67))).toEqual([name.slice(1), 2])
    expect(nameOf(`By\n${name}`, label(2), at(3, 68))).toBeNull()
    expect(nameOf('By', label(2))).toBeNull()
  })
})

describe('a title’s link', () => {
  it.each([
    ['/papers/2306.02707', true],
    ['https://huggingface.co/papers/2306.02707', true],
    ['http://huggingface.co/papers/2306.02707?x=1', true],
    ['/papers/2306.02707#community', false],
    ['/papers', false],
    ['/papers/a/b', false],
    ['/models', false],
    ['https://a.example/papers/2306.02707', false],
  ])('%s: %s', (target, expected) => {
    expect(tokensOf({ kind: 'prose', link: link(target) }).map(linksToPaper)).toEqual([expected])
    expect(tokensOf('prose').map(linksToPaper)).toEqual([false])
  })
})
