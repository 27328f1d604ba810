import { DIVIDER_ENDINGS, DIVIDER_OPENINGS } from '../text/dividers.js'
import { FURNITURE_ENDINGS, FURNITURE_OPENINGS } from './furniture.js'
import { endingOf, endsLike, openingOf, startsLike } from './opening.js'
import { PHRASE_OPENINGS } from './phrases.js'
import { WHOLE_LINE_OPENINGS } from './whole-lines.js'

/** The beginnings of all lines that a rule knows, by their first three letters. */
const OPENINGS = groupBy(
  [...PHRASE_OPENINGS, ...FURNITURE_OPENINGS, ...DIVIDER_OPENINGS, ...WHOLE_LINE_OPENINGS],
  (words) => openingOf(words, 0),
)

/** The ends of those that can begin with anything, by their last character. */
const ENDINGS = groupBy([...FURNITURE_ENDINGS, ...DIVIDER_ENDINGS], (words) => endingOf(words, words.length))

function groupBy(all: readonly string[], keyOf: (words: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const words of all) {
    const key = keyOf(words)
    groups.set(key, [...(groups.get(key) ?? []), words])
  }
  return groups
}

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
  const endings = ENDINGS.get(endingOf(text, end))
  if (endings !== undefined) for (const words of endings) if (endsLike(text, end, words)) return false
  return true
}
