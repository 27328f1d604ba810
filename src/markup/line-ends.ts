import type { Edit } from '../text/edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** Makes CRLF line ends LF, so that a wrapped link reads the same with either. */
export function peelLineEnds(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (let at = plain.text.indexOf('\r\n'); at >= 0; at = plain.text.indexOf('\r\n', at + 2)) {
    edits.push({ start: at, end: at + 1, replacement: '' })
  }
  return applyEdits(plain, edits)
}
