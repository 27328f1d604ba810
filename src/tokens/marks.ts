import { isLetter, SPACE } from '../text/characters.js'
import { skip } from '../text/sticky.js'
import type { Token } from './token.js'

/** The first characters of list and heading marks. */
const MARKS = '•*+◦▪-#'

/** `• `, `* `, `- `, `+ `: list marks */
const LIST_MARKS = '•*+◦▪-'

/** `### ` */
const HEADING_MARK = /#{1,6}[ \t]+/y

/** `*   *`, `• •`: avatars without their pictures */
const MARKS_ONLY = /^[•*+](?:[ \t]+[•*+])*$/

/** Whether a line is list marks and nothing else. */
export const isMarksOnly = (text: string, { start, end }: Token): boolean =>
  isMark(text, start) && isMark(text, end - 1) && MARKS_ONLY.test(text.slice(start, end))

/** Leaves list and heading marks out of a token, unless they are all it has. */
export function skipMarks(text: string, token: Token): void {
  if (!isMark(text, token.start)) return
  token.start = skipListMarks(text, token)
  if (text.charAt(token.start) !== '#') return
  const end = skip(HEADING_MARK, text, token.start)
  if (end === token.start || end >= token.end) return
  token.heading = true
  token.start = end
}

/** After the list marks and their spaces, which may repeat (`*   -   text`); the start, where nothing else follows. */
function skipListMarks(text: string, { start, end }: Token): number {
  let at = start
  while (LIST_MARKS.includes(text.charAt(at))) {
    let next = at + 1
    while (isBlank(text.charCodeAt(next))) next++
    if (next === at + 1) return at
    if (next >= end) return start
    at = next
  }
  return at
}

const isBlank = (code: number): boolean => code === SPACE || code === 0x09

const isMark = (text: string, at: number): boolean => !isLetter(text.charCodeAt(at)) && MARKS.includes(text.charAt(at))
