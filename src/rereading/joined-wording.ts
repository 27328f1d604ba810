import { KNOWN_WORDING, ROW_WORD } from '../text/furniture-lines.js'
import { COLLECTIONS_OF, LIST_WINDOW } from '../text/page-patterns.js'

/** `Daily Papers - Hugging Face`, `anaq 's Collections`: the page's wording with words of its own */
const PAGE_TITLE = `${LIST_WINDOW}|[\\w-]{1,60} ${COLLECTIONS_OF}`

/** `DailyWeeklyMonthly`; a longer row of links has spaces, and is known word by word */
const ROW = `(?:${ROW_WORD}){2,9}`

const WORDING = new RegExp(`(?<=^| )(${PAGE_TITLE}|${ROW}|${KNOWN_WORDING})(?= |$)`, 'i')

/** The lines that a tool joined to some words of a page's own; what is not known between two is one. */
export const linesOfWording = (text: string): string[] =>
  text
    .split(WORDING)
    .map((line) => line.trim())
    .filter((line) => line !== '')
