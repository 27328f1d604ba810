import { matchAt } from '../text/sticky.js'
import { applyEdits, type PlainText, removalOf, withoutOverlaps } from './plain-text.js'

/** What a program puts into a text and is no words of the page, by what it begins with; a sample above each. */
const MARKS: readonly (readonly [begin: string, pattern: RegExp])[] = [
  // ESC[1m, a terminal's colours
  ['\x1b', /\x1b\[[\d;]{0,20}[A-Za-z]/y],
  // ![[avatar.png]], a picture that a notes program holds itself
  ['![[', /!\[\[[^[\]\n]{1,200}\]\][ \t]?/y],
]

/** `### Orca`, and ` ###`, the end of a heading that is closed */
const HEADING = /^[ \t]{0,40}(?:[-*+][ \t]{1,8})?#{1,6} /gm
const CLOSING_MARK = ' #'
const CLOSING = / #{1,6}[ \t]*$(?<=^[ \t]{0,40}(?:[-*+][ \t]{1,8})?#{1,6} [^\n]{0,400}\S #{1,6}[ \t]*)/my

/** What tells that a text may hold any of them. */
export const PROGRAM_MARKS: readonly string[] = [...MARKS.map(([begin]) => begin), CLOSING_MARK]

/** Takes out what a terminal or a notes program put between the page's words, and the ends of headings where most are closed. */
export function peelProgramMarks(plain: PlainText): PlainText {
  const { text } = plain
  const closings = findEach(text, CLOSING_MARK, CLOSING)
  const areClosed = closings.length > 0 && closings.length * 2 > (text.match(HEADING) as RegExpMatchArray).length
  const found = MARKS.flatMap(([begin, pattern]) => findEach(text, begin, pattern))
  const edits = [...found, ...(areClosed ? closings : [])].map(removalOf)
  edits.sort((left, right) => left.start - right.start)
  return applyEdits(plain, withoutOverlaps(edits))
}

function findEach(text: string, begin: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
    const match = matchAt(pattern, text, at)
    if (match) found.push(match)
  }
  return found
}
