import type { ParsedPage } from '../papers/parsed-page.js'
import type { PageText } from '../text/page-text.js'
import { withLostLines } from './finding-at.js'

/** Reads a page again whose lines a tool joined with a mark, as `get_text(' | ')` does; null: none did, or that gives fewer papers than it gave, `first`. */
export function readSeparated(
  { text, offset }: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage | null {
  const mark = findMark(text)
  if (mark === null) return null
  // Every place stays what it was.
  const parted = parse(text.replaceAll(mark, `${' '.repeat(mark.length - 1)}\n`))
  if (parted.papers.length < Math.max(first.papers.length, 1)) return null
  const start = text.indexOf(mark)
  return withLostLines(parted, text, { start, end: start + mark.length }, offset)
}

/** A mark that may stand between all lines: ` | `, `;`, `||`, a tab */
const MARK = String.raw`[ \t]{0,2}[|¦;~/¶§#$^@!]{1,4}[ \t]{0,2}|\t`

/** `by|AK`, `Submitted by | mira`, `Paper;•`, `Orca / ·`: the page's own words beside one; what begins with them is fast to find */
const BESIDE_WORDS = new RegExp(
  `(?:by|Paper)(${MARK})(?=[\\p{Alphabetic}\\d•])|·(?<=[\\p{Alphabetic}.!?)](${MARK})·)`,
  'gu',
)

/** A page has more lines, of which a text's own mark stands between few. */
const FEWEST_MARKS = 6

/** So many marks are looked for in a whole text. */
const MOST_SOUGHT = 20

/** The mark that stands on both sides of the page's own words; null: there is none. */
function findMark(text: string): string | null {
  const marks = new Set(Array.from(text.matchAll(BESIDE_WORDS), ([, before, behind]) => (before ?? behind) as string))
  return [...marks].slice(0, MOST_SOUGHT).find((mark) => isBetweenLines(text, mark)) ?? null
}

/** Whether a mark stands on both sides of what stands alone on a page's lines, and often. */
const isBetweenLines = (text: string, mark: string): boolean =>
  ['AK', '·', '•', 'Paper', 'Upvote'].some((line) => text.includes(`${mark}${line}${mark}`)) &&
  text.split(mark, FEWEST_MARKS + 1).length > FEWEST_MARKS
