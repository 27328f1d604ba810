import { DIVIDER_OPENINGS, FILE_NAME_END } from '../text/dividers.js'
import { FURNITURE_END, FURNITURE_OPENINGS } from './furniture.js'
import { openingOf } from './opening.js'
import { PHRASE_OPENINGS } from './phrases.js'
import { WHOLE_LINE_OPENINGS } from './whole-lines.js'

/** The beginnings of all lines that a rule knows, in lower case, by their first three letters. */
const OPENINGS = new Map<number, string[]>()
for (const opening of [...PHRASE_OPENINGS, ...FURNITURE_OPENINGS, ...DIVIDER_OPENINGS, ...WHOLE_LINE_OPENINGS]) {
  const letters = openingOf(opening, 0)
  OPENINGS.set(letters, [...(OPENINGS.get(letters) ?? []), opening.toLowerCase()])
}

/** The ends of those that can begin with anything. */
const KNOWN_END = new RegExp(`(?:${FURNITURE_END}|${FILE_NAME_END}:?)$`, 'i')
const LONGEST_END = 'collections'.length

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
  const openings = OPENINGS.get(opening)
  if (openings && beginsWithOne(openings, text, start)) return false
  return !KNOWN_END.test(text.slice(Math.max(start, end - LONGEST_END), end))
}

const beginsWithOne = (openings: readonly string[], text: string, start: number): boolean =>
  openings.some((words) => text.slice(start, start + words.length).toLowerCase() === words)
