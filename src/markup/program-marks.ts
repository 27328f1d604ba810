import { type Edit, removal } from './edit-text.js'
import { applyEdits, type PlainText, replaceMarked } from './plain-text.js'

/** What a program puts into a text and is no words of the page, by what it begins with; a sample above each. */
const MARKS: readonly (readonly [begin: string, pattern: RegExp])[] = [
  // ESC[1m, a terminal's colours
  ['\x1b', /\x1b\[[\d;]{0,20}[A-Za-z]/y],
  // ![[avatar.png]], a picture that a notes program holds itself
  ['![[', /!\[\[[^[\]\n]{1,200}\]\][ \t]?/y],
]

/** `### Orca`, `- ## Orca`, and ` ###` at the end, where headings are closed */
const HEADING = /^[ \t]{0,40}(?:[-*+][ \t]{1,8})?#{1,6} /
const CLOSED = /\S #{1,6}[ \t]*$/

/** What tells that a text may hold any of them. */
export const PROGRAM_MARKS: readonly string[] = [...MARKS.map(([begin]) => begin), '#']

/** Takes out what a terminal or a notes program put between the page's words, and the ends of headings where most are closed. */
export function peelProgramMarks(plain: PlainText): PlainText {
  const shown = MARKS.reduce((rest, [begin, pattern]) => replaceMarked(rest, begin, pattern), plain)
  const closings: Edit[] = []
  let headings = 0
  let at = 0
  for (const line of shown.text.split('\n')) {
    if (HEADING.test(line)) {
      headings++
      const closing = CLOSED.exec(line)
      if (closing) closings.push(removal(at + closing.index + 1, at + line.length))
    }
    at += line.length + 1
  }
  return closings.length * 2 > headings ? applyEdits(shown, closings) : shown
}
