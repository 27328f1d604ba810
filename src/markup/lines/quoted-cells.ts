import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `"Orca: ""Progressive"" Learning, at Length"`: a quote is doubled within it */
const CELL = /^"((?:[^"\n]|"")*)"$/gm

/** A line that would be quoted, and is not */
const UNQUOTED = /^(?!"(?:[^"\n]|"")*"$).*[",]/m

/** Fewer can be the authors' own. */
const FEWEST_CELLS = 3

/** Takes off the quotes of a spreadsheet's cell that holds a page, or of a column of its lines, of which each with a comma or a quote has them. */
export function peelQuotedCells(plain: PlainText): PlainText {
  const { text } = plain
  const page = text.trim()
  if (isCell(page)) return applyEdits(plain, unquote(page, text.length - text.trimStart().length))
  if (UNQUOTED.test(text)) return plain
  const cells = Array.from(text.matchAll(CELL))
  if (cells.length < FEWEST_CELLS) return plain
  return applyEdits(
    plain,
    cells.flatMap(({ 0: cell, index }) => unquote(cell, index)),
  )
}

/** A quoted word has two. */
const FEWEST_DOUBLED = 2

/** `written as "",`: code of the text's own */
const EMPTY = /(?<![\p{Alphabetic}\d.!?)])""(?![\p{Alphabetic}\d(])/u

/** Whether a text is a cell with lines, or all of it but its first and last line, which can stand beside the page: its quotes are doubled. */
function isCell(text: string): boolean {
  const [opens, closes] = [text.startsWith('"'), text.endsWith('"')]
  if (!opens && !text.includes('""')) return false
  const parts = text.slice(opens ? 1 : 0, closes ? -1 : undefined).split('""')
  const isWhole = opens && closes && text.includes('\n')
  return (isWhole || (parts.length > FEWEST_DOUBLED && !EMPTY.test(text))) && !parts.some((part) => part.includes('"'))
}

/** A quote at either end, and one of two within. */
function unquote(cell: string, start: number): readonly Edit[] {
  const last = cell.length - 1
  const edits = [0, last].filter((at) => cell[at] === '"').map((at) => removal(start + at, start + at + 1))
  for (let at = cell.indexOf('""', 1); at >= 0 && at < last - 1; at = cell.indexOf('""', at + 2))
    edits.push(removal(start + at, start + at + 1))
  return edits
}
