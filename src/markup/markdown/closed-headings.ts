import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `### Orca`, `- ## Orca`, and ` ###` at the end, where headings are closed */
const HEADING = /^[ \t]{0,40}(?:[-*+][ \t]{1,8})?#{1,6} /
const CLOSED = /\S #{1,6}[ \t]*$/

/** Takes out the ends of headings where most are closed. */
export function peelClosedHeadings(plain: PlainText): PlainText {
  const closings: Edit[] = []
  let headings = 0
  let at = 0
  for (const line of plain.text.split('\n')) {
    if (HEADING.test(line)) {
      headings++
      const closing = CLOSED.exec(line)
      if (closing) closings.push(removal(at + closing.index + 1, at + line.length))
    }
    at += line.length + 1
  }
  return closings.length * 2 > headings ? applyEdits(plain, closings) : plain
}
