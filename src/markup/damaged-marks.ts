import { DAMAGED_MARKS } from '../text/damages.js'
import type { Edit } from '../text/edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** Restores the page's own marks, without which no card ends, where a file was decoded as what it is not; its other characters stay. */
export function peelDamagedMarks(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (const [damage, replacement] of DAMAGED_MARKS) {
    for (let start = text.indexOf(damage); start >= 0; start = text.indexOf(damage, start + damage.length))
      edits.push({ start, end: start + damage.length, replacement })
  }
  return applyEdits(
    plain,
    edits.sort((left, right) => left.start - right.start),
  )
}
