import type { ParsedPage } from '../papers/parsed-page.js'
import { CALENDAR_DAY } from '../text/day-patterns.js'
import { AUTHOR_COUNT, COUNT } from '../text/page-patterns.js'
import type { PageText } from '../text/page-text.js'
import { withLostLines } from './finding-at.js'

/** `[ ] 118`, `[ ] Upvote -`: a vote box, as a text browser draws it on a line of its own; what it begins with is fast to find */
const BEGINS_BOX = '[ ] '
const BOX = `\\[ \\] (?:Upvote )?(?:${COUNT}|-)(?!\\S)`

/** The same behind words, `· Oct 6, 2024 [ ] 118`, and not behind a mark: `- [ ] 7 days` */
const BEHIND_WORDS = new RegExp(`(?<=[\\w\\]] )${BOX}`, 'g')

/** Lines that hold marks of a card, and none of its texts */
const MARKED = new RegExp(`${BOX}|[•·*] ${AUTHOR_COUNT}|Submitted by `)

/** What begins a line there: an avatar, the number of authors, a box, a picture over a submitter, the page's buttons, its date. */
const BEGINS_LINE = new RegExp(
  ` (?=[•*](?: |$)|· ${AUTHOR_COUNT}|${BOX}|(?:\\[[^[\\]]{1,60}\\] )?Submitted by |GitHub \\d|arXiv Page|${CALENDAR_DAY} \\[ )(?<!\\bon )`,
  'g',
)

/** Reads a text browser's page again whose wraps a program undid, and with them the lines of each paragraph; null: none did. */
export function readUnwrapped({ text, offset }: PageText, parse: (text: string) => ParsedPage): ParsedPage | null {
  // A page has more of them than a text.
  const [box, another] = text.includes(BEGINS_BOX) ? text.matchAll(BEHIND_WORDS) : []
  if (!box || !another) return null
  // Every place stays what it was.
  const lines = text.split('\n').map((line) => (MARKED.test(line) ? line.replace(BEGINS_LINE, '\n') : line))
  const span = { start: box.index, end: box.index + box[0].length }
  return withLostLines(parse(lines.join('\n')), text, span, offset)
}
