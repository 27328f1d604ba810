import { LINE_FEED } from '../text/characters.js'
import { MONTH, WRAP } from '../text/page-patterns.js'
import { matchAt, skip } from '../text/sticky.js'
import type { Edit } from './edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `Oct`, `Oct 1,` */
const DAY = `${MONTH}(?: \\d{1,2},)?`

/** `· Published on Oct 1,` with `2026` on the next line, or cut at any other of its spaces; the separator may have a line of its own. */
const CUT_DATE = new RegExp(
  `·(?: {1,200}|${WRAP}(?:\\n[ \\t]{0,200})?)(?:Published(?: on)?(?: ${DAY})?|${DAY})(${WRAP})(?=on |${MONTH} |\\d{1,2}(?:,|(?:[ \\t]{1,200}\\d{1,4})?[ \\t]{0,200}$)|\\d{4}(?:[ \\t]|$))`,
  'my',
)

/** The same behind `· Submitted by mira on` */
const CUT_SUBMISSION = new RegExp(
  `· Submitted by [^\\n]{1,100} on(?: ${DAY})?(${WRAP})(?=${MONTH} |\\d{1,2},|\\d{4}(?:[ \\t]|$))`,
  'my',
)

/** `Tide Lab ·` with its date on the next line; a separator that has a line of its own stays there. */
const CUT_OFF_DATE = new RegExp(`(?<=[^\\s•*-][ \\t]{1,8})·${WRAP}(?=Published|${MONTH} \\d)`, 'y')

/** `· 15` with `authors` on the next line; the separator may have a line of its own */
const CUT_AUTHORS = new RegExp(`·(?: {1,200}|${WRAP})\\d{1,4}(${WRAP})(?=authors?(?:[ \\t]|$))`, 'my')

/** Rejoins dates and numbers of authors that a wrap cut. */
export function peelWrappedDates(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
    // Most separators have a line of their own.
    const cutOff = text.charCodeAt(at - 1) === LINE_FEED ? at : skip(CUT_OFF_DATE, text, at)
    if (cutOff > at) edits.push({ start: at + 1, end: cutOff, replacement: ' ' })
    const match = matchAt(CUT_DATE, text, at) ?? matchAt(CUT_AUTHORS, text, at) ?? matchAt(CUT_SUBMISSION, text, at)
    if (!match) continue
    const [cut, space] = match as unknown as [string, string]
    edits.push({ start: at + cut.length - space.length, end: at + cut.length, replacement: ' ' })
  }
  return applyEdits(plain, edits)
}
