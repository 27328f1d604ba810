import type { Span } from '../schema/span.js'
import { KNOWN_WORDING, ROW_WORD } from '../text/furniture-lines.js'
import { COLLECTIONS_OF, LIST_WINDOW } from '../text/page-patterns.js'
import { spansOf } from '../text/text-at.js'

/** `Daily Papers - Hugging Face`, `anaq 's Collections`: the page's wording with words of its own */
const PAGE_TITLE = `${LIST_WINDOW}|[\\w-]{1,60} ${COLLECTIONS_OF}`

/** `DailyWeeklyMonthly`; a longer row of links has spaces, and is known word by word */
const ROW = `(?:${ROW_WORD}){2,9}`

const WORDS = `${PAGE_TITLE}|${ROW}|${KNOWN_WORDING}`
const WORDING = new RegExp(`(?<=^| )(${WORDS})(?= |$)`, 'i')

/** The lines that a tool joined to some words of a page's own; what is not known between two is one. */
export const linesOfWording = (text: string): string[] =>
  text
    .split(WORDING)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const WORDING_IN_TEXT = new RegExp(`(?<=^|\\s)(?:${WORDS})(?=\\s|$)`, 'gi')

/** Words of a page's own that stand beside others of them in a part of a text: a word alone can be a title's. */
export function findWording(text: string, from: number, to: number): Span[] {
  const words = spansOf(WORDING_IN_TEXT, text, from, to)
  const areBeside = (left: Span | undefined, right: Span | undefined): boolean =>
    left !== undefined && right !== undefined && text.slice(left.end, right.start).trim() === ''
  return words.filter((word, index) => areBeside(words[index - 1], word) || areBeside(word, words[index + 1]))
}
