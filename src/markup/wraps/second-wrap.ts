import type { Span } from '../../schema/span.js'
import { findOrEnd } from '../../text/find.js'
import { endsSentence } from '../../text/sentence.js'
import { lengthOf, textAt } from '../../text/text-at.js'
import { hasLongWord, SHORTEST_FULL_LINE, WIDEST_WRAP, wrapSpace } from '../../text/wraps.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** Fewer rests of lines can be a page's own short lines. */
const FEWEST_RESTS = 4

/**
 * Undoes what a mail does to a page that a text browser had wrapped: it wraps each line again, at fewer columns, and the rest becomes a line of
 * its own. A line and its rest are as long as the first wrap let them be.
 */
export function peelSecondWrap(plain: PlainText): PlainText {
  const { text } = plain
  if (!mayBeWrappedTwice(text)) return plain
  const lines = readLines(text)
  const rests = findRests(lines)
  const first = isWrappedTwice(rests) ? firstWrap(lines, rests) : 0
  const areTold = rests.some((index) => standsOut(lines, index) && isInHeading(lines, index))
  const edits = rests.flatMap((index): Edit[] => {
    const [over, rest, next] = [lines[index - 1] as Line, lines[index] as Line, lines[index + 1]]
    if (joinedLength(over, rest) > first && !(areTold && standsOut(lines, index))) return []
    // What stands under a text's end, over a short line, is another fact of the card.
    const isOverFact = next === undefined || (lengthOf(next) > 0 && lengthOf(next) < SHORTEST_FULL_LINE)
    const begin = rest.start + rest.indent
    const [left, right] = [textAt(text, over), text.slice(begin, rest.end)]
    if (isOverFact && endsSentence(left, left.length) && !endsSentence(right, right.length)) return []
    return [{ start: over.end, end: begin, replacement: wrapSpace(left, right) }]
  })
  return applyEdits(plain, edits)
}

/** Whether enough short lines stand under long ones, and none is too long for a page that was wrapped: most pages cost no closer look. */
function mayBeWrappedTwice(text: string): boolean {
  let count = 0
  let over = 0
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = findOrEnd(text, '\n', start)
    const length = end - start
    if (length > WIDEST_WRAP && isWrappable(text.slice(start, end))) return false
    if (length > 0 && length < SHORTEST_FULL_LINE && over >= SHORTEST_FULL_LINE) count++
    over = length
  }
  return count >= FEWEST_RESTS
}

const isWrappable = (line: string): boolean => line.includes(' ') && !isWhole(line)

/** Whether a line has an address, which nothing wraps, or a tool marked where it ends. */
const isWhole = (line: string): boolean => line.includes('://') || line.endsWith('\\')

/** A line without the spaces behind it. */
interface Line extends Span {
  /** How long its first word is; 0: it is blank, or whole. */
  word: number
  /** Of spaces: a text browser writes no tabs. */
  indent: number
}

function readLines(text: string): Line[] {
  let next = 0
  return text.split('\n').map((line) => {
    const words = line.trimEnd()
    const start = next
    next += line.length + 1
    // A rule is as wide as its page.
    const word = isWhole(words) || hasLongWord(words) ? 0 : findOrEnd(words.trimStart(), ' ', 0)
    return { start, end: start + words.length, word, indent: words.search(/[^ ]/) }
  })
}

const joinedLength = (over: Line, rest: Line): number => lengthOf(over) + 1 + lengthOf(rest) - rest.indent

/** The indexes of lines that can be rests: they stand under a full line, and are none. */
function findRests(lines: readonly Line[]): readonly number[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.word > 0 ? lengthOf(line) : 0), 0)
  const isFull = (index: number): boolean => {
    const [line, next] = [lines[index] as Line, lines[index + 1]]
    if (!next || line.word === 0 || next.word === 0 || lengthOf(line) < SHORTEST_FULL_LINE) return false
    return lengthOf(line) + 1 + next.word > widest
  }
  // A mail knows of no indent but one of all lines.
  const margin = lines.reduce((least, line) => (lengthOf(line) > 0 ? Math.min(least, line.indent) : least), widest)
  const rests: number[] = []
  for (let index = 1; index < lines.length; index++) {
    if (isFull(index - 1) && !isFull(index) && lines[index]?.indent === margin) rests.push(index)
  }
  return rests
}

/** Whether a rest stands before the indent of the line over it, as in a heading that a text browser indented. */
const standsOut = (lines: readonly Line[], index: number): boolean =>
  (lines[index - 1] as Line).indent > (lines[index] as Line).indent

/**
 * Whether it is told by that alone: it stands between two lines of one indent, the first of them under a blank line. Where none are, a heading of
 * lynx's stands so under the text before.
 */
const isInHeading = (lines: readonly Line[], index: number): boolean =>
  lines[index - 1]?.indent === lines[index + 1]?.indent && !lines[index - 2]?.word

/** From one rest of a paragraph to the next are no more lines. */
const MOST_LINES = 3

/** Fewer rests that follow another so, or one of more, can be those of titles, and of the texts under them. */
const FEWEST_FOLLOWING = 2
const MOST_APART = 4

/** Whether rests stand under one another, as in a paragraph whose lines were each wrapped; a page that was wrapped once has them at its paragraphs' ends. */
function isWrappedTwice(rests: readonly number[]): boolean {
  const following = rests.filter((line, index) => index > 0 && line - (rests[index - 1] as number) <= MOST_LINES).length
  return following >= FEWEST_FOLLOWING && following * MOST_APART >= rests.length
}

/** Where nearly all rests, and the lines over them, were wrapped first: the next line's first word had no room there. 0: nowhere. */
function firstWrap(lines: readonly Line[], rests: readonly number[]): number {
  const counts = new Map<number, number>()
  let told = 0
  for (const index of rests) {
    const [over, rest, next] = [lines[index - 1] as Line, lines[index] as Line, lines[index + 1]]
    // A card's next line, as `·`, tells nothing.
    if (!next || next.word === 0 || lengthOf(next) < SHORTEST_FULL_LINE) continue
    told++
    const joined = joinedLength(over, rest)
    for (let width = joined; width <= Math.min(joined + next.word, WIDEST_WRAP); width++)
      counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])
  return count >= FEWEST_RESTS && count * 10 >= told * 9 ? width : 0
}
