import type { Token } from './token.js'

/** The first characters of list and heading marks. */
const MARKS = '•*+◦▪-#'

/** `• `, `* `, `- `, `+ `: list marks, which may repeat (`*   -   text`). */
const LIST_MARK = /(?:[•*+◦▪-][ \t]+)*/y

/** `### ` */
const HEADING_MARK = /#{1,6}[ \t]+/y

/** `*   *`, `• •`: avatars without their pictures */
const MARKS_ONLY = /^[•*+](?:[ \t]+[•*+])*$/

const startsMarked = (text: string, start: number): boolean =>
  !isLetter(text.charCodeAt(start)) && MARKS.includes(text.charAt(start))

/** Nearly every line begins with one, so that it need not be looked for among the marks. */
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a line is list marks and nothing else. */
export const isMarksOnly = (text: string, { start, end }: Token): boolean =>
  startsMarked(text, start) && MARKS_ONLY.test(text.slice(start, end))

/** Leaves list and heading marks out of a token, unless they are all it has. */
export function skipMarks(text: string, token: Token): void {
  if (!startsMarked(text, token.start)) return
  LIST_MARK.lastIndex = token.start
  if (LIST_MARK.test(text) && LIST_MARK.lastIndex < token.end) token.start = LIST_MARK.lastIndex
  HEADING_MARK.lastIndex = token.start
  if (HEADING_MARK.test(text) && HEADING_MARK.lastIndex < token.end) {
    token.start = HEADING_MARK.lastIndex
    token.heading = true
  }
}
