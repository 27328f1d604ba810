import type { Edit } from '../text/edit-text.js'
import { applyEdits, type PlainText, removal } from './plain-text.js'

/** The line under `Abstract`, `--------`: Markdown's other way to write a heading, perhaps on a page that somebody indented */
const UNDERLINE = /\n[ \t]{0,8}(={1,400}|-{2,400})[ \t]{0,8}$/gm

/** A heading is no longer. */
const LONGEST_HEADING = 400

/** Takes out the lines under headings; a rule (`---`) is not as long as the text over it. */
export function peelUnderlinedHeadings(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const { 0: shown, 1: line, index } of plain.text.matchAll(UNDERLINE)) {
    const { length } = line as string
    const start = index + shown.indexOf(line as string)
    const over = plain.text.slice(plain.text.lastIndexOf('\n', index - 1) + 1, index)
    if (over === '' || over.length > LONGEST_HEADING) continue
    if (Math.abs(over.trim().length - length) > (length < 3 ? 0 : 2)) continue
    edits.push(removal(start, start + length))
  }
  return applyEdits(plain, edits)
}
