import { isLetter, SPACE } from '../text/characters.js'
import { AUTHOR_COUNT } from '../text/page-patterns.js'
import { skip } from '../text/sticky.js'
import type { Token } from './token.js'

/** `• `, `* `, `- `, `+ `: list marks; as code units, which an engine finds faster than it searches a string */
const LIST_MARKS: ReadonlySet<number> = new Set([...'•*+◦▪-'].map((mark) => mark.charCodeAt(0)))

/** `### ` */
const HEADING_MARK = /#{1,6}[ \t]+/y

/** `*   *`, `• •`, `-   -`: avatars without their pictures; `- -` is a rule */
const MARKS_ONLY = /^(?:[•*+](?:[ \t]+[•*+])*|-(?:[ \t]{2,9}-)+)$/

/** Whether a line is list marks and nothing else. */
export const isMarksOnly = (text: string, { start, end }: Token): boolean =>
  isListMark(text, start) && isListMark(text, end - 1) && MARKS_ONLY.test(text.slice(start, end))

/** `● 4 authors`, `– 4 authors`, `1. 4 authors`: any program's list mark, before what is surely the page's; `** * ** 4 authors`, those of avatars that a link holds */
const ANY_MARK = new RegExp(
  `(?:[^\\p{Alphabetic}\\d\\s·]|o|\\d{1,3}[.)]|[*-][* \\t-]{0,99})[ \\t]{1,8}(?=${AUTHOR_COUNT}(?:$|[ \\t]))`,
  'muy',
)

/** No line with such a mark is longer, with an organization's name and a date behind it. */
const LONGEST_AUTHORS_LINE = 160

/** Leaves any other list mark, and a heading's, out of a token that has none of the usual list marks any more, unless they are all it has. */
export function skipOtherMarks(text: string, token: Token): void {
  const first = text.charCodeAt(token.start)
  if (token.end - token.start <= LONGEST_AUTHORS_LINE && (!isLetter(first) || first === SMALL_O))
    token.start = skip(ANY_MARK, text, token.start)
  if (text.charCodeAt(token.start) !== HASH) return
  const end = skip(HEADING_MARK, text, token.start)
  if (end === token.start || end >= token.end) return
  token.heading = true
  token.start = end
}

/** After the list marks and their spaces, which may repeat (`*   -   text`); the start, where nothing else follows. */
export function skipListMarks(text: string, { start, end }: Token): number {
  let at = start
  while (isListMark(text, at)) {
    let next = at + 1
    while (isBlank(text.charCodeAt(next))) next++
    if (next === at + 1) return at
    if (next >= end) return start
    at = next
  }
  return at
}

const HASH = 0x23
const SMALL_O = 0x6f

const isBlank = (code: number): boolean => code === SPACE || code === 0x09

/** Most lines begin and end with a letter. */
const isListMark = (text: string, at: number): boolean =>
  !isLetter(text.charCodeAt(at)) && LIST_MARKS.has(text.charCodeAt(at))
