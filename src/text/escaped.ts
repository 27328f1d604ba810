import { findLines } from './lines.js'

/** A line end as JSON and programs write it in a string, and not what begins a command of TeX: `\nabla` */
export const ESCAPED_LINE_END = '\\\\n(?![a-z])'
const ESCAPED_LINE_ENDS = new RegExp(ESCAPED_LINE_END, 'g')

/** What shows a page has more lines, and these are no longer in the mean; an abstract can name such an end. */
const FEWEST_ENDS = 4
const LONGEST_MEAN = 300

/** The lines of a text that hold others, still escaped, as a JSON string does. */
export const findEscapedLines = (text: string): { start: number; end: number }[] =>
  text.includes('\\n') ? findLines(text, holdsLines) : []

function holdsLines(line: string): boolean {
  const ends = line.match(ESCAPED_LINE_ENDS)?.length ?? 0
  return ends >= FEWEST_ENDS && ends * LONGEST_MEAN > line.length
}
