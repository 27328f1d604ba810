import { DIVIDER_ENDINGS, DIVIDER_OPENINGS } from './dividers.js'
import { FURNITURE_ENDINGS, FURNITURE_OPENINGS } from './furniture.js'
import { endsLike, openingOf, startsLike } from './opening.js'
import { PHRASE_OPENINGS } from './phrases.js'
import { WHOLE_LINE_OPENINGS } from './whole-lines.js'

/** The beginnings of all lines that a rule knows, by their first three letters. */
const OPENINGS: ReadonlyMap<number, readonly string[]> = groupByOpening([
  ...PHRASE_OPENINGS,
  ...FURNITURE_OPENINGS,
  ...DIVIDER_OPENINGS,
  ...WHOLE_LINE_OPENINGS,
])

function groupByOpening(beginnings: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const words of beginnings) {
    const opening = openingOf(words, 0)
    groups.set(opening, [...(groups.get(opening) ?? []), words])
  }
  return groups
}

/** What such lines end with that can begin with anything. */
const ENDINGS: readonly string[] = [...FURNITURE_ENDINGS, ...DIVIDER_ENDINGS]

/** A shorter line has no opening of its own. */
const SHORTEST_LINE = 3

/**
 * Whether a line without a separator is prose for sure: it begins with letters that begin no line any rule knows, and ends
 * like none. Most lines do, so that no rule needs to be tried on them.
 */
export function isSurelyProse(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_LINE) return false
  const opening = openingOf(text, start)
  if (opening === 0) return false
  const beginnings = OPENINGS.get(opening)
  if (beginnings !== undefined) for (const words of beginnings) if (startsLike(text, start, words)) return false
  for (const words of ENDINGS) if (endsLike(text, end, words)) return false
  return true
}
