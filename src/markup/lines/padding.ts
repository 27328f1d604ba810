import { countLines } from '../../text/lines.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * Spaces behind words up to a terminal's last column, or the tabs of a table's empty cells; two spaces at a line's end are Markdown's, and a line
 * without words is empty as it is.
 */
const PADDING = /(?<=\S)(?: {3,300}|\t{1,20})(?=\n|$)/g

/** Most lines have any, so one of the first has; a whole text has many spaces to look at. */
const LONGEST_HEAD = 2000

/** Takes off what a terminal, from which a page was copied, or a spreadsheet put behind most lines. */
export function peelPadding(plain: PlainText): PlainText {
  const head = plain.text.slice(0, LONGEST_HEAD)
  if (!head.includes('   \n') && !head.includes('\t\n')) return plain
  const padding = replacementsOf(PADDING, '', plain.text)
  return padding.length * 2 > countLines(plain.text) ? applyEdits(plain, padding) : plain
}
