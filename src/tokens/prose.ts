import { FURNITURE_ENDINGS, FURNITURE_OPENINGS } from './furniture.js'
import { PHRASE_OPENINGS } from './phrases.js'
import { WHOLE_LINE_OPENINGS } from './whole-lines.js'

/** Makes a letter's code that of the small letter. */
const LOWER_CASE = 0x20

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

const isLetterOrSpace = (code: number): boolean => isLetter(code) || code === 0x20

/** Letters that tell how a line begins. */
const OPENING_LENGTH = 3

/** The beginnings of all lines that a rule knows. */
const OPENINGS: ReadonlySet<number> = new Set(
  [...PHRASE_OPENINGS, ...FURNITURE_OPENINGS, ...WHOLE_LINE_OPENINGS].map((words) => openingOf(words, 0)),
)

/**
 * Whether a line without a separator is prose for sure: it begins with letters that begin no line any rule knows, and ends
 * like none. Most lines do, so that no rule needs to be tried on them.
 */
export function isSurelyProse(text: string, start: number, end: number): boolean {
  if (end - start < OPENING_LENGTH) return false
  const opening = openingOf(text, start)
  return opening > 0 && !OPENINGS.has(opening) && !FURNITURE_ENDINGS.some((ending) => endsLike(text, end, ending))
}

/** The three letters at a place as one number, both cases alike; 0: other characters. */
function openingOf(text: string, at: number): number {
  const first = text.charCodeAt(at) | LOWER_CASE
  const second = text.charCodeAt(at + 1) | LOWER_CASE
  const third = text.charCodeAt(at + 2) | LOWER_CASE
  if (!isLetter(first) || !isLetterOrSpace(second) || !isLetterOrSpace(third)) return 0
  return (first << 16) | (second << 8) | third
}

function endsLike(text: string, end: number, ending: string): boolean {
  for (let back = 1; back <= ending.length; back++) {
    const code = ending.charCodeAt(ending.length - back)
    if ((text.charCodeAt(end - back) | LOWER_CASE) !== (code | LOWER_CASE)) return false
  }
  return true
}
