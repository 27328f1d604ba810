import { LINE_FEED } from './characters.js'
import { findOrEnd } from './find.js'

/** Where the lines of a text end whose line ends are LF or CRLF: the offsets of its line feeds, and its length. */
export function findLineEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = findLineFeed(text, 0); at >= 0; at = findLineFeed(text, at + 1)) ends.push(at)
  ends.push(text.length)
  return ends
}

/** The next line feed, or -1. Every second line of a saved page is empty, and needs no search. Past its end a text is slow to ask. */
const findLineFeed = (text: string, from: number): number =>
  from < text.length && text.charCodeAt(from) === LINE_FEED ? from : text.indexOf('\n', from)

/** The line that holds a place, or that its line feed ends. */
export const lineAt = (text: string, at: number): { start: number; end: number } => ({
  start: text.lastIndexOf('\n', at - 1) + 1,
  end: findOrEnd(text, '\n', at),
})

/** A line with any text. */
const LINE = /^[ \t]*\S/gm

/** How many lines of a text have any. */
export const countLines = (text: string): number => text.match(LINE)?.length ?? 0

/** The lines of a text that pass a test. */
export function findLines(text: string, isSought: (line: string) => boolean): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (isSought(line)) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** A line without any words, in a text with its line feeds. */
export const BLANK_LINE = /\n[ \t]*\n/

/** Takes a non-blank line: its range, white space at its ends left out, and whether a blank line, or the text's start, stands before it. */
type VisitLine = (start: number, end: number, afterBlank: boolean) => void

/** Visits the non-blank lines of a text, in order; `lineEnds` are what `findLineEnds` gives. */
export function visitLines(text: string, lineEnds: readonly number[], visit: VisitLine): void {
  let afterBlank = true
  let start = 0
  for (const lineEnd of lineEnds) {
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

/** The spaces and line ends of Unicode that stand alone among its characters: what `trim` takes off has to be none of a line's words. */
const LONE_SPACES: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x205f, 0x3000])

/** ASCII white space and control characters, and the Unicode spaces that no rule needs to tell apart. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || (unit >= 0x1680 && ((unit >= 0x2000 && unit <= 0x200b) || LONE_SPACES.has(unit)))
