import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { isSubmitter } from './marks.js'
import type { Tail } from './tails.js'
import { isTitle, linksToPaper, readZone, type Zone } from './zones.js'

/** More lines between two cards, or longer ones, are a paper's. */
const MOST_STRAYS = 4
const MOST_MARKS = 20
const LONGEST_STRAY = 120

/**
 * What stands before each card and after the last. A line there that no rule knows (a new button, an advertisement) is no title where the
 * card's own mark follows: a heading that links to a paper; or, as at half of the page's cards or more, a heading, a link or a submitter.
 * `from`: the first token after the page's header.
 */
export function readZones(
  text: string,
  tokens: readonly Token[],
  tails: readonly Tail[],
  from: number,
): readonly Zone[] {
  const limitOf = (index: number): number => tails[index]?.from ?? tokens.length
  const zones = withoutBadges(
    text,
    tokens,
    [from, ...tails.map(({ next }) => next)].map((begin, index) => readZone(text, tokens, begin, limitOf(index))),
    limitOf,
  )
  const begins = marksOfCards(tokens, zones)
  if (begins.length === 0) return zones
  return zones.map((zone, index) => {
    const anchor = anchorIn(tokens, zone, limitOf(index), begins)
    return anchor > zone.to ? readZone(text, tokens, zone.from, limitOf(index), anchor) : zone
  })
}

/** Reads zones again that end before a badge. */
function withoutBadges(
  text: string,
  tokens: readonly Token[],
  zones: readonly Zone[],
  limitOf: (index: number) => number,
): readonly Zone[] {
  const firsts = zones.map(({ to }) => tokens[to])
  // Of more than half of them, two are neighbours, or next but one.
  if (!firsts.some((first, index) => isLike(text, first, firsts[index - 1]) || isLike(text, first, firsts[index - 2])))
    return zones
  const lines = firsts.map((first, index) =>
    first && (zones[index] as Zone).to < limitOf(index) ? { start: first.start, end: first.lineEnd } : null,
  )
  const badges = findBadges(text, lines)
  return zones.map((zone, index) => {
    const line = lines[index]
    const isBadge = line && badges.has(text.slice(line.start, line.end))
    return isBadge ? readZone(text, tokens, zone.from, limitOf(index), zone.to + 1) : zone
  })
}

/** Fewer lines of the same words may be one paper's, which a page shows twice. */
const FEWEST_BADGES = 3

/** A badge or a button is no longer. */
const LONGEST_BADGE = 120

/** A line, and what of the next one is looked at. */
const NEXT_LINE = /\s*([^\n]{0,120})/y

/** What stands in a title's place in more than half of a page's cards, over lines that differ: a badge, a button. */
export function findBadges(text: string, lines: readonly (Span | null)[]): ReadonlySet<string> {
  const nexts = new Map<string, string[]>()
  for (const line of lines) {
    if (!line || line.end - line.start > LONGEST_BADGE) continue
    const words = text.slice(line.start, line.end)
    NEXT_LINE.lastIndex = line.end
    const next = NEXT_LINE.exec(text)?.[1] as string
    const over = nexts.get(words)
    if (over) over.push(next)
    else nexts.set(words, [next])
  }
  const isBadge = (over: readonly string[]): boolean =>
    over.length >= FEWEST_BADGES && over.length * 2 > lines.length && new Set(over).size * 2 > over.length
  return new Set([...nexts].filter(([, over]) => isBadge(over)).map(([words]) => words))
}

/** Whether two lines can hold the same words. */
function isLike(text: string, token: Token | undefined, other: Token | undefined): boolean {
  if (!token || !other || token.lineEnd - token.start !== other.lineEnd - other.start) return false
  return text.charCodeAt(token.start) === text.charCodeAt(other.start)
}

type IsMark = (token: Token) => boolean

const isLinkedHeading: IsMark = (token) => token.heading && linksToPaper(token)

/** The marks that cards of the page begin with. Where titles are headings, a link alone is a button. */
function marksOfCards(tokens: readonly Token[], zones: readonly Zone[]): IsMark[] {
  const half = (zones.length - 1) / 2
  const firsts = zones.flatMap(({ to }) => tokens[to] ?? [])
  const headed = firsts.filter(isLinkedHeading).length
  const titled = firsts.filter(isTitle).length
  const submitted = zones.filter(({ submittedAt }) => submittedAt >= 0).length
  return [
    ...(tokens.some(isLinkedHeading) ? [isLinkedHeading] : []),
    ...(titled > 0 && titled >= half && headed < half ? [isTitle] : []),
    ...(submitted > 0 && submitted >= half ? [isSubmitter] : []),
  ]
}

/** The card's mark behind a few short lines that are none; -1: it has none, or begins with it. */
function anchorIn(tokens: readonly Token[], zone: Zone, limit: number, begins: readonly IsMark[]): number {
  const hasSubmitter = zone.submittedAt >= 0
  let strays = 0
  for (let index = zone.to; index < Math.min(limit, zone.to + MOST_MARKS); index++) {
    const token = tokens[index] as Token
    if (begins.some((isMark) => isMark(token) && !(hasSubmitter && isMark === isSubmitter))) return index
    if (token.kind === 'prose') strays++
    if (strays > MOST_STRAYS || token.lineEnd - token.lineStart > LONGEST_STRAY) return -1
  }
  return -1
}
