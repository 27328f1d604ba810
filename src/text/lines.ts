import { LINE_FEED } from './characters.js'
import { findOrEnd } from './find.js'

/** Line feeds that are expected at first, one in so many characters; more get more room. */
const CHARACTERS_A_LINE = 128

/** Where the lines of a text end whose line ends are LF or CRLF: the offsets of its line feeds, and its length. */
export function findLineEnds(text: string): Int32Array {
  let ends = new Int32Array(Math.ceil(text.length / CHARACTERS_A_LINE) + 1)
  let count = 0
  for (let at = findLineFeed(text, 0); at >= 0; at = findLineFeed(text, at + 1)) {
    ends[count++] = at
    if (count === ends.length) ends = enlarge(ends)
  }
  ends[count++] = text.length
  return ends.subarray(0, count)
}

/** The next line feed, or -1. Every second line of a saved page is empty, and needs no search. Past its end a text is slow to ask. */
const findLineFeed = (text: string, from: number): number =>
  from < text.length && text.charCodeAt(from) === LINE_FEED ? from : text.indexOf('\n', from)

function enlarge(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}

/** The line that holds a place, or that its line feed ends. */
export const lineAt = (text: string, at: number): { start: number; end: number } => ({
  start: text.lastIndexOf('\n', at - 1) + 1,
  end: findOrEnd(text, '\n', at),
})

/** Takes a non-blank line: its range, white space at its ends left out, and whether a blank line, or the text's start, stands before it. */
type VisitLine = (start: number, end: number, afterBlank: boolean) => void

/** Visits the non-blank lines of a text, in order; `lineEnds` are what `findLineEnds` gives. */
export function visitLines(text: string, lineEnds: Int32Array, visit: VisitLine): void {
  let afterBlank = true
  let start = 0
  for (let line = 0; line < lineEnds.length; line++) {
    const lineEnd = lineEnds[line] as number
    let end = lineEnd
    while (start < end && isSpace(text.charCodeAt(start))) start++
    if (start === end) {
      afterBlank = true
    } else {
      while (isSpace(text.charCodeAt(end - 1))) end--
      visit(start, end, afterBlank)
      afterBlank = false
    }
    start = lineEnd + 1
  }
}

/** ASCII white space and control characters, and the Unicode spaces that no rule needs to tell apart. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0x2028 || unit === 0x2029
