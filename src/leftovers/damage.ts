import { DAMAGED_MARKS } from '../markup/characters/damaged-marks.js'
import { findPaperBorders, PAPER_MARKS } from '../markup/lines/printed-pages.js'
import type { PlainText } from '../markup/plain-text.js'
import type { BuiltPaper } from '../papers/build-paper.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import { FORM_FEED } from '../text/characters.js'
import { hasSeparator, SEPARATOR } from '../text/page-patterns.js'
import type { PageText } from '../text/page-text.js'
import { textAt } from '../text/text-at.js'

/** The first signs that a page's characters, or its lines, are not those that were saved; sought in its outline, as long lines have few. */
export function findDamage(plain: PlainText, page: PageText, papers: readonly BuiltPaper[]): Finding[] {
  const { text, offset, outline } = page
  // Where no extractor's trait was found, there is no damaged mark, no stand-in and no border of paper.
  const isPlain = plain.text === text
  const damage = (isPlain ? [REPLACEMENT] : SIGNS).find((sign) => outline.includes(sign))
  const character = damage ? text.indexOf(damage) : isPlain ? -1 : standInAt(plain, page)
  const border = isPlain ? undefined : firstBorder(page)
  const glued = isPlain || border || papers.length > 1 ? null : GLUED_NAME.exec(text)
  const feed = border || !outline.includes(FORM_FEED) ? -1 : formFeedAt(page, papers)
  const tell = (code: Code, at: number, found: string, length = found.length): Finding[] =>
    at < 0 ? [] : [{ code, found, start: offset + at, end: offset + at + length }]
  return [
    ...tell('wrong-encoding', character, damage ?? text.charAt(character)),
    ...(border ? tell('lost-lines', border.at, border.words) : []),
    ...(glued ? tell('lost-lines', glued.index, glued[0]) : []),
    ...tell('lost-lines', feed, 'form feed', FORM_FEED.length),
  ]
}

/** What stands for a character that could not be decoded at all. */
const REPLACEMENT = '\ufffd'

const SIGNS = [...DAMAGED_MARKS, REPLACEMENT]

/** What `&middot;` and `=C2=B7` begin with */
const CODES = '&='

/** Where the first character stands that was read as a separator, on a page without any of its own, nor a code for one; -1: nowhere. */
function standInAt(plain: PlainText, { text, offset }: PageText): number {
  const first = hasSeparator(text) ? -1 : plain.text.search(SEPARATOR)
  const at = first < 0 ? -1 : plain.toSource(first) - offset
  return CODES.includes(text.charAt(at)) ? -1 : at
}

/** What stands first between two pages of paper, where a page was printed to a PDF, whose lines and columns are not the page's. */
function firstBorder({ text, outline }: PageText): { at: number; words: string } | undefined {
  const border = PAPER_MARKS.some((mark) => outline.includes(mark)) ? findPaperBorders(text)[0] : undefined
  if (!border) return undefined
  const words = textAt(text, border).trim()
  return { at: text.indexOf(words, border.start), words }
}

/** `Authors:Jintao Zhang`, as a tool leaves a paper's own page that puts no space between its parts, nor around the links within its texts */
const GLUED_NAME = /Authors:\p{Alphabetic}[^,\n]{0,40}/u

/**
 * Where a form feed stands between a page's first card and its last, as some readers of PDF write between sheets; those before and behind stand
 * between pages of the site; -1: nowhere.
 */
function formFeedAt({ text, offset }: PageText, papers: readonly BuiltPaper[]): number {
  const [first, last] = [papers[0], papers.at(-1)]
  if (!first || !last) return -1
  const feed = text.indexOf(FORM_FEED, first.source.start - offset)
  return feed < last.source.end - offset ? feed : -1
}
