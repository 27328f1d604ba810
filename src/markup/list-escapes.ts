import type { Edit } from '../text/edit-text.js'
import { matchesAt } from '../text/sticky.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `1\. Routing`, `\- data` */
const LIST_ESCAPE = /(?:(?<=(?:^|\s)\d{1,9})\\(?=\.\s)|(?<=^|\s)\\(?=[+-]\s))/my

/** Takes off the backslashes by which Markdown keeps text from being a list's; html2text writes them on pages without links, too. */
export function peelListEscapes(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    if (matchesAt(LIST_ESCAPE, text, at)) edits.push({ start: at, end: at + 1, replacement: '' })
  }
  return applyEdits(plain, edits)
}
