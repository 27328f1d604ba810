import { countLines } from '../../text/lines.js'
import { TREE_LINE } from '../../text/tree-patterns.js'
import { removalOf, replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

const SIGN = '[-*+|│┃▌#:;%•·]|//'

/** `- Daily Papers`, `-`, as an outline begins each line; `| `, `# `, `// `, and a word processor's bullet with a tab */
const MARK = new RegExp(`^[ \\t]{0,20}(${SIGN})(?:[ \\t]|$)`, 'gm')

/** The same on the first line, perhaps under the lid of a drawn box, `┌────┐` */
const FIRST_MARK = new RegExp(`^\\s{0,20}(?:[┌╭][─━]{1,400}[┐╮]\\s{1,20})?(${SIGN})[ \\t\\n]`)

/** The other side of `| Daily Papers |`, a table's row of one cell, or of a drawn box */
const CELL_END = /(?<=[^ \t|│┃]|^[ \t]{0,20}[|│┃] )[ \t]{0,300}[|│┃][ \t]{0,9}$/gm

const CELL_MARKS = '|│┃'

/** Fewer lines can all be a list's by chance, and of so many a few may have lost the mark. */
export const FEWEST_LINES = 6
const MOST_UNMARKED = 1 / 20

/** `+Daily Papers`: what `git diff` puts before each line of a new file, and over them */
const ADDED = /^\+/gm
const ADDED_FILE = '@@ -0,0 +1'

/** Takes off the mark that a program put before each line of a page, or nearly: a page's own lists have not all its lines. */
export function peelLineMarks(plain: PlainText): PlainText {
  const mark = FIRST_MARK.exec(plain.text)?.[1]
  // The lines of a tree all begin with a mark of their own.
  if (mark === undefined || (mark === '-' && TREE_LINE.test(plain.text))) return plain
  const marks = Array.from(plain.text.matchAll(MARK)).filter(([, other]) => other === mark)
  if (!areAll(marks.length, countLines(plain.text))) return plain
  const ends = CELL_MARKS.includes(mark) ? Array.from(plain.text.matchAll(CELL_END)) : []
  return applyEdits(plain, [...marks, ...ends].map(removalOf))
}

/** Whether so many of a page's lines have what a program put before each. */
export const areAll = (marks: number, lines: number): boolean =>
  lines >= FEWEST_LINES && lines - marks <= lines * MOST_UNMARKED

/** Takes off the sign of added lines, from the first of them on. */
export function peelAdded(plain: PlainText): PlainText {
  if (!plain.text.startsWith('+') && !plain.text.includes(ADDED_FILE)) return plain
  const signs = replacementsOf(ADDED, '', plain.text)
  return areAll(signs.length, countLines(plain.text.slice(signs[0]?.start))) ? applyEdits(plain, signs) : plain
}
