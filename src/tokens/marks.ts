import type { Token } from './token.js'

/** The first characters of list and heading marks. */
const MARKS = '•*+◦▪-#'

/** `• `, `* `, `- `, `+ `: list marks, which may repeat (`*   -   text`). */
const LIST_MARK = /(?:[•*+◦▪-][ \t]+)+/y

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
  token.start = skip(LIST_MARK, text, token)
  if (text.charAt(token.start) !== '#') return
  const start = skip(HEADING_MARK, text, token)
  token.heading = start > token.start
  token.start = start
}

function skip(mark: RegExp, text: string, { start, end }: Token): number {
  mark.lastIndex = start
  return mark.test(text) && mark.lastIndex < end ? mark.lastIndex : start
}

const isMark = (text: string, at: number): boolean => !isLetter(text.charCodeAt(at)) && MARKS.includes(text.charAt(at))

/** Nearly every line begins with one, so that it need not be looked for among the marks. */
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
