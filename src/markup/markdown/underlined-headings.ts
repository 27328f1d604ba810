import { SHORTEST_FULL_LINE } from '../../text/wraps.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** The line under `Abstract`, `--------`: Markdown's other way to write a heading, perhaps on a page that somebody indented */
const UNDERLINE = /\n[ \t]{0,8}(={1,400}|-{2,400})[ \t]{0,8}$/gm

/** A heading that its source wrapped has no more lines. */
const MOST_LINES = 3

/** Takes out the lines under headings, and the wraps in these; a rule (`---`) is not as long as the text over it. */
export function peelUnderlinedHeadings(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (const { 0: shown, 1: line = '', index } of text.matchAll(UNDERLINE)) {
    const start = index + shown.indexOf(line)
    const heading = headingOver(text, index, line.length)
    if (heading === null) continue
    for (let at = text.indexOf('\n', heading); at < index; at = text.indexOf('\n', at + 1))
      edits.push({ start: at, end: at + 1, replacement: ' ' })
    edits.push(removal(start, start + line.length))
  }
  return applyEdits(plain, edits)
}

/** Where the heading begins that ends at `end`, and has the length of its underline, or its longest line has, under a blank one; null: there is none. */
function headingOver(text: string, end: number, length: number): number | null {
  let start = end + 1
  let widest = 0
  for (let lines = 0; lines < MOST_LINES && start > 0; lines++) {
    const lineEnd = start - 1
    start = text.lastIndexOf('\n', lineEnd - 1) + 1
    const isFull = lineEnd - start >= SHORTEST_FULL_LINE
    if (lineEnd <= start || (lines > 0 && !isFull)) return null
    if (Math.abs(text.slice(start, end).trim().length - length) <= (length < 3 ? 0 : 2)) return start
    widest = Math.max(widest, text.slice(start, lineEnd).trim().length)
    if (widest === length && text.charAt(start - 2) === '\n') return start
  }
  return null
}
