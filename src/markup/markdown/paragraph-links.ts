import { isPaperPage } from '../../text/site.js'
import { matchesAt } from '../../text/sticky.js'
import type { Destination, MarkdownScan, Opening } from './markdown-scan.js'

/** The bracket behind `### `, `  * `, where a line begins, or behind so many marks that it may */
const BEHIND_MARKS = /(?<=(?:^|\n)[ \t#*+-]{0,19}|[ \t#*+-]{20})/y

/** `[0, 1)`: no link, though nothing closes it */
const INTERVAL = /\[[^\s[\](),]{1,20}, ?[^\s[\](),]{1,20}\)/y

/** Whether a bracket may open a link that is its line: only marks of Markdown stand before it, and it is no interval. */
export const beginsLine = (text: string, at: number): boolean =>
  matchesAt(BEHIND_MARKS, text, at) && !matchesAt(INTERVAL, text, at)

/** Between paragraphs, with a space that some tool left; one that is indented is of an item that a link holds. */
const EMPTY_LINE = /\n ?\n/

/** `###### ` and list marks, and the empty line before, are shorter. */
const LONGEST_MARK = 20

/** Whether one stands right before a line's marks. */
const isBehindEmptyLine = (text: string, at: number): boolean =>
  EMPTY_LINE.test(text.slice(Math.max(0, at - LONGEST_MARK), at))

/** Keeps the bracket that opens the first link of a paragraph, or of a line. */
export function noteParagraph(scan: MarkdownScan, opening: Opening): void {
  const { text } = scan.plain
  const { start, image } = opening
  if (image) return
  if (beginsLine(text, start) && (!scan.paragraph || isBehindEmptyLine(text, start))) scan.paragraph = opening
}

/** Forgets it where it is closed: by an address, or as words in brackets, which hold no parenthesis that is open. */
export function forgetParagraph(scan: MarkdownScan, opening: Opening, close: number, isLink: boolean): void {
  if (opening !== scan.paragraph) return
  const words = scan.plain.text.slice(opening.start, close)
  if (isLink || words.lastIndexOf('(') <= words.lastIndexOf(')')) scan.paragraph = null
}

/**
 * The bracket that opens a link around a paragraph, where others in it close nothing, or nothing closes them: a title or an
 * abstract leads to its paper's page, and html2text and markdownify leave the authors' brackets as they are.
 * `[Take $t \in [0, 1)$.](https://huggingface.co/papers/2503.01234)`, `[Take $t \in (0, 1]$.](…)`
 */
export function openingOfParagraph(scan: MarkdownScan, close: number, destination: Destination | null): Opening | null {
  const { paragraph, plain, openings } = scan
  if (!paragraph || !destination || !isPaperPage(destination.target)) return null
  scan.paragraph = null
  if (EMPTY_LINE.test(plain.text.slice(paragraph.start + 1, close).trim())) return null
  while ((openings.at(-1)?.start ?? -1) >= paragraph.start) openings.pop()
  return paragraph
}
