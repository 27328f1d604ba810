import { LINE_FEED } from '../../text/characters.js'
import { MONTH } from '../../text/day-patterns.js'
import { WRAP } from '../../text/page-patterns.js'
import { skip } from '../../text/sticky.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Oct`, `Oct 1,` */
const DAY = `${MONTH}(?: \\d{1,2},)?`

/** `Published on Oct 1,` with `2026` on the next line, or cut at any other of its spaces; the separator may have a line of its own. */
const CUT_DATE = `(?: {0,200}|${WRAP}(?:\\n[ \\t]{0,200}){0,6})(?:Published(?: on)?(?: ${DAY})?|${DAY})${WRAP}(?=on |${MONTH} |\\d{1,2}(?:,|(?:[ \\t]{1,200}\\d{1,4})?[ \\t]{0,200}$)|\\d{4,8}(?:[ \\t]|$))`

/** `15` with `authors` on the next line; the separator may have a line of its own */
const CUT_AUTHORS = `(?: {0,200}|${WRAP})\\d{1,4}${WRAP}(?=authors?(?:[ \\t]|$))`

/** A date behind `Submitted by mira on`, cut in the same way */
const CUT_SUBMISSION = ` Submitted by [^\\n]{1,100} on(?: ${DAY})?${WRAP}(?=${MONTH} |\\d{1,2},|\\d{4}(?:[ \\t]|$))`

/** `· Oct 1,` over `2026`: any of them behind a separator, up to what the wrap cut off */
const CUT_FACT = new RegExp(`·(?:${CUT_DATE}|${CUT_AUTHORS}|${CUT_SUBMISSION})`, 'my')

/** `3,` over `2026`, where the same date was cut behind its month, too */
const CUT_YEAR = new RegExp(`\\d{1,2},${WRAP}(?=\\d{4}(?:[ \\t]|$))`, 'my')

/** `Tide Lab ·` with its date on the next line; a separator that has a line of its own stays there. */
const CUT_OFF_DATE = new RegExp(`(?<=[^\\s•*-][ \\t]{1,8})·${WRAP}(?=Published|${MONTH} \\d)`, 'y')

/** Rejoins dates and numbers of authors that a wrap cut. */
export function peelWrappedDates(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
    // Most separators have a line of their own.
    const cutOff = text.charCodeAt(at - 1) === LINE_FEED ? at : skip(CUT_OFF_DATE, text, at)
    if (cutOff > at) edits.push({ start: at + 1, end: cutOff, replacement: ' ' })
    const end = skip(CUT_FACT, text, at)
    if (end === at) continue
    edits.push(joinAt(text, at, end))
    const year = skip(CUT_YEAR, text, end)
    if (year > end) edits.push(joinAt(text, end, year))
  }
  return applyEdits(plain, edits)
}

/** A space in place of the line end before `end`, with the spaces around it. */
const joinAt = (text: string, from: number, end: number): Edit => ({
  start: from + text.slice(from, end).trimEnd().length,
  end,
  replacement: ' ',
})
