import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What ends a quoted cell, and a line */
export const CELL_ENDS = ['"\n']

/** `"Orca: ""Progressive"" Learning, at Length"`: a quote is doubled within it */
const CELL = /^"((?:[^"\n]|"")*)"$/gm

/** A line that would be quoted, and is not */
const UNQUOTED = /^(?!"(?:[^"\n]|"")*"$).*[",]/m

/** Fewer can be the authors' own. */
const FEWEST_CELLS = 3

/** Takes off the quotes of a spreadsheet's column that was saved as CSV, which quotes each line with a comma or a quote, and no other. */
export function peelQuotedCells(plain: PlainText): PlainText {
  const { text } = plain
  if (UNQUOTED.test(text)) return plain
  const cells = Array.from(text.matchAll(CELL))
  if (cells.length < FEWEST_CELLS) return plain
  return applyEdits(
    plain,
    cells.flatMap(({ 0: cell, index }) => unquote(cell, index)),
  )
}

/** A quote at either end, and one of two within. */
function unquote(cell: string, start: number): readonly Edit[] {
  const last = cell.length - 1
  const edits = [removal(start, start + 1), removal(start + last, start + last + 1)]
  for (let at = cell.indexOf('""', 1); at >= 0 && at < last - 1; at = cell.indexOf('""', at + 2))
    edits.push(removal(start + at, start + at + 1))
  return edits
}
