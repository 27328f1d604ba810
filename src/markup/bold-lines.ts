import type { Edit } from './edit-text.js'
import { applyEdits, type PlainText, removal } from './plain-text.js'

/** `**Title**`, perhaps behind a list or heading mark: a line that is bold as a whole, be the page Markdown else or not */
const BOLD_LINE =
  /^([ \t]{0,40}(?:(?:[-*+•]|#{1,6}|\d{1,3}\.)[ \t]{1,8})?)\*\*(?=\S)[^*\n]{1,400}(?<=\S)\*\*(?=[ \t]{0,8}$)/gm

/** Takes the stars off bold lines. */
export function peelBoldLines(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const { 0: line, 1: before = '', index } of plain.text.matchAll(BOLD_LINE)) {
    const start = index + before.length
    const end = index + line.length
    edits.push(removal(start, start + 2), removal(end - 2, end))
  }
  return applyEdits(plain, edits)
}
