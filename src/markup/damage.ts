import type { DiagnosticCode, Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import { hasSeparator, SEPARATOR } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { DAMAGED_MARKS } from './damaged-marks.js'
import type { PlainText } from './plain-text.js'
import { findPaperBorders, PAPER_MARKS } from './printed-pages.js'

/**
 * The first signs that a page's characters, or its lines, are not those that were saved; sought in the `outline`, as long lines have few.
 * `offset` is where the page begins in the input, `cards` from where to where its cards stand there, where it has any.
 */
export function findDamage(
  plain: PlainText,
  text: string,
  outline: string,
  offset: number,
  cards: Span | null,
): Finding[] {
  // Where no extractor's trait was found, there is no damaged mark, no stand-in and no border of paper.
  const isPlain = plain.text === text
  const damage = (isPlain ? [REPLACEMENT] : SIGNS).find((sign) => outline.includes(sign))
  const character = damage ? text.indexOf(damage) : isPlain ? -1 : standInAt(plain, text, offset)
  const border = isPlain ? undefined : firstBorder(text, outline)
  const feed =
    border || !cards || !outline.includes(FORM_FEED) ? -1 : formFeedAt(text, cards.start - offset, cards.end - offset)
  const tell = (code: DiagnosticCode, at: number, found: string, length = found.length): Finding[] =>
    at < 0 ? [] : [{ code, found, start: offset + at, end: offset + at + length }]
  return [
    ...tell('wrong-encoding', character, damage ?? text.charAt(character)),
    ...(border ? tell('lost-lines', border.at, border.words) : []),
    ...tell('lost-lines', feed, 'form feed', FORM_FEED.length),
  ]
}

/** What stands for a character that could not be decoded at all. */
const REPLACEMENT = '\ufffd'

const SIGNS = [...DAMAGED_MARKS, REPLACEMENT]

/** What `&middot;` and `=C2=B7` begin with */
const CODES = '&='

/** Where the first character stands that was read as a separator, on a page without any of its own, nor a code for one; -1: nowhere. */
function standInAt(plain: PlainText, text: string, offset: number): number {
  const first = hasSeparator(text) ? -1 : plain.text.search(SEPARATOR)
  const at = first < 0 ? -1 : plain.toSource(first) - offset
  return CODES.includes(text.charAt(at)) ? -1 : at
}

/** What stands first between two pages of paper, where a page was printed to a PDF, whose lines and columns are not the page's. */
function firstBorder(text: string, outline: string): { at: number; words: string } | undefined {
  const border = PAPER_MARKS.some((mark) => outline.includes(mark)) ? findPaperBorders(text)[0] : undefined
  if (!border) return undefined
  const words = textAt(text, border).trim()
  return { at: text.indexOf(words, border.start), words }
}

/** What some readers of PDF write between its pages. */
const FORM_FEED = '\f'

/** Before the first card and behind the last it stands between pages of the site. */
function formFeedAt(text: string, cardsStart: number, cardsEnd: number): number {
  const feed = text.indexOf(FORM_FEED, cardsStart)
  return feed < cardsEnd ? feed : -1
}
