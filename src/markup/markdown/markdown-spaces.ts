import { CALENDAR_DAY, LONG_MONTH } from '../../text/day-patterns.js'
import { AUTHOR_COUNT, COUNT, COUNT_ALONE, RANK } from '../../text/page-patterns.js'
import { isCommentsTarget, isPaperPage } from '../../text/site.js'
import { matchesAt } from '../../text/sticky.js'
import { BUTTONS } from '../../text/words.js'
import { wrapSpace } from '../../text/wraps.js'
import type { Edit } from '../edit-text.js'
import { gluesDigits } from '../printed-links/link-marks.js'
import type { MarkdownScan, Opening } from './markdown-scan.js'

/** What stands in place of the bracket that opens a link: a line's end before what has a line of its own, or a space between two numbers. */
export function spaceBefore({ plain, edits }: MarkdownScan, opening: Opening, box: boolean): string {
  const { text } = plain
  const { start } = opening
  const last = edits[opening.edits - 1]
  const begins = last?.replacement === '\n' && last.end >= start - 1
  if (!begins && (box || matchesAt(LABEL, text, start + 1)) && isWordBefore(text, start)) return '\n'
  return gluesDigits(text, start, start + 1) ? ' ' : ''
}

/** The same of its end, from the bracket that closes its words to the end of its address. */
export function spaceBehind(text: string, close: number, end: number, box: boolean): string {
  if (matchesAt(box ? LINK_BEHIND : LINE_BEHIND, text, end)) return '\n'
  return gluesDigits(text, close, end) || matchesAt(DAY_BEHIND, text, end) ? ' ' : ''
}

/** `Submitted by [taesiri](https://huggingface.co/taesiri)on Oct 1` */
const DAY_BEHIND = new RegExp(`on ${LONG_MONTH} \\d{1,2}(?!\\d)`, 'y')

/** Whether a link is a vote box, which leads to the login, or a count. `at`: where it begins. */
export const isBox = (target: string, words: string, text: string, at: number): boolean =>
  target.includes('/login?next=') || isLinkedCount(target, words, text, at)

/** `[12](https://huggingface.co/papers/2403.09394#community)`, `[2.12k](https://github.com/Haiyang-W/GiT)`, or stars that lead to the paper */
function isLinkedCount(target: string, words: string, text: string, at: number): boolean {
  const count = words.trimStart()
  if (count.length > LONGEST_COUNT || !COUNT_ALONE.test(count)) return false
  if (isCommentsTarget(target) || target.includes('//github.com/')) return true
  return isPaperPage(target) && (count !== words || LINK_BEFORE.test(text.slice(Math.max(0, at - 2), at)))
}

/** `[ 2.12k](/papers/2403.09394)` behind a picture; `Tide Lab](/tidelab) [2.12k](/papers/2403.09394)` */
const LINK_BEFORE = /[)>] ?$/

/** `12,345` */
const LONGEST_COUNT = 6

/**
 * `[57](https://huggingface.co/login?next=…) [![](https://…)](…)`, `[57](https://huggingface.co/login?next=…)### Orca`, `[3](…#community)Submitted
 * by`, `[3](…#community) --- article 2 ---`
 */
const LINK_BEHIND = / ?(?:!?\[|#{1,6} |Submitted by|-{3} )/y

/**
 * `[Trending Papers](…)Dec 25[57](https://huggingface.co/login?next=…)`, the page's date; a picture; `[· 17 authors](…)Submitted by`,
 * `[Tide Lab](…) Submitted by`, the next card; `• 7](…)Note Read it`, `Published Jun 5](…)Note Read it`, what a collection's owner says
 */
const LINE_BEHIND = new RegExp(
  `${LONG_MONTH} \\d{1,2}(?=\\[|\\n|$)|\\[!\\[|(?<=\\]\\([^()\\s]{0,300}\\)) ?Submitted by|(?<=(?:• {1,3}\\d{1,6}|${CALENDAR_DAY})\\]\\([^()\\s]{0,300}\\))Note `,
  'y',
)

/** `[GitHub 131](…)[arXiv Page](…)`, `Orca[#3 Paper of the day](…)`, `· 3 authors](…)[![](https://…)](…) [Submitted by`, `it leaves out.](…)[4 authors](…)`, `Daily Papers [![Hugging Face's logo` */
const LABEL = new RegExp(
  `${RANK}|Submitted by|${AUTHOR_COUNT}\\]|GitHub ${COUNT}(?: auto)?\\]|(?:${BUTTONS}|(?:View )?arXiv [Pp]age|Project page)\\]|!\\[Hugging Face's logo`,
  'y',
)

/** `taesiri`, `](https://huggingface.co/taesiri)`, `Who Plans?`, `taesiri  `, `</time> `, `Mira 🤗 `; not `- `, a list mark */
const WORD_END =
  /[\p{Alphabetic}\d_)\]>?!.-]$|(?:[\p{Alphabetic}\d_)\]>?!.]|[\p{Alphabetic}\d] ?\p{Emoji_Presentation}) {1,2}$/u

/** `taesiri[94](https://huggingface.co/login?next=…)`, `[taesiri](https://huggingface.co/taesiri)[94](…)` */
const isWordBefore = (text: string, at: number): boolean => WORD_END.test(text.slice(Math.max(0, at - 6), at))

/** A link's text of several lines that are not its wraps: paragraphs, list items, hard breaks. */
const HAS_LINES = /\n[ \t]*(?:\n|[-*+•·!][ \t]|$)|\\[ \t]*\n/

/** A collection's card in one link: `Title Paper • 2410.10164 • Published Oct 10, 2024 • 101` */
const HOLDS_CARD = /\sPaper\s{1,3}•\s{1,3}\d{4}\.\d/

/** Titles, names and whole cards are shorter; an abstract keeps its lines. */
const LONGEST_JOINED_LABEL = 450

const SPACES_AT_END = /(?<![ \t])[ \t]{1,40}$/
const INDENT = /^[ \t]{1,40}/

/** A card's title, over which a badge can stand in its link, on a line of its own */
const TITLE_MARK = /^#{1,6} /

/** html2text wraps a link's text like any other; a title or a card is one line. */
export function joinLabel(label: string, offset: number, edits: Edit[]): void {
  if (label.length > LONGEST_JOINED_LABEL || !label.includes('\n')) return
  const hasLines = HAS_LINES.test(label)
  if (hasLines && !HOLDS_CARD.test(label)) return
  for (let at = label.indexOf('\n'); at >= 0; at = label.indexOf('\n', at + 1)) {
    const before = label.slice(0, at).replace(SPACES_AT_END, '')
    const rest = hasLines ? label.slice(at + 1) : label.slice(at + 1).replace(INDENT, '')
    if (TITLE_MARK.test(rest) && before.trim() !== '') continue
    edits.push({
      start: offset + before.length,
      end: offset + label.length - rest.length,
      replacement: wrapSpace(before, rest),
    })
  }
}
