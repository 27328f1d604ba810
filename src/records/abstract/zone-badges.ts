import type { Token } from '../../tokens/token.js'
import { badgeOf, findBadges } from '../badges.js'
import type { PageTokens } from '../page-tokens.js'
import type { Zone } from './read-zone.js'

/** Tells the zones that end before a badge; null: there are none. */
export function findZoneBadges(
  { text, tokens }: PageTokens,
  zones: readonly Zone[],
  limitOf: (index: number) => number,
): ((zone: Zone) => boolean) | null {
  const firsts = zones.map(({ to }) => tokens[to])
  // Of more than half of them, two are neighbours, or next but one.
  if (!firsts.some((first, index) => isLike(text, first, firsts[index - 1]) || isLike(text, first, firsts[index - 2])))
    return null
  const lines = firsts.map((first, index) =>
    first && (zones[index] as Zone).to < limitOf(index) ? { start: first.start, end: first.lineEnd } : null,
  )
  const badges = findBadges(text, lines)
  if (badges.size === 0) return null
  return ({ to }) => {
    const token = tokens[to]
    return token !== undefined && badges.has(badgeOf(text, { start: token.start, end: token.lineEnd }))
  }
}

/** Whether two lines can hold the same words, but for a number. */
const isLike = (text: string, token: Token | undefined, other: Token | undefined): boolean =>
  token !== undefined && other !== undefined && beginOf(text, token) === beginOf(text, other)

const beginOf = (text: string, { start }: Token): string => text.slice(start, start + 3)
