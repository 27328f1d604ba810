import type { MarkedText } from './pages/mark-text.js'
import { findPageStarts } from './pages/page-starts.js'
import type { ParsedPage } from './papers/parsed-page.js'
import { parseAndReread } from './parse-and-reread.js'
import type { Settings } from './schema/options.js'
import { type PageText, pageTextOf } from './text/page-text.js'

/**
 * The most characters that are read as one page, several times what the site shows on one. A longer text without a page's
 * mark (cards without headers, one after another) is read in parts of this size, so that time and memory stay bounded.
 */
export const LONGEST_PART = 2 ** 19

/** A page, or a part of a long one, and what it gives. */
export interface ParsedPart extends PageText, ParsedPage {}

/** Reads all pages of a text; a page longer than `LONGEST_PART` gives one result for each part. */
export function* parsePages(source: MarkedText, settings: Settings): Generator<ParsedPart, void, undefined> {
  const { text } = source
  let at = 0
  for (const end of [...findPageStarts(source), text.length]) {
    while (at < end) {
      const part = parsePart(text.slice(at, end), at, settings)
      yield part
      at += part.text.length
    }
  }
}

/** Reads the page that a text is, or as much of it as is read at once. `offset` is where it begins in the input. */
export function parsePart(text: string, offset: number, settings: Settings): ParsedPart {
  const isWhole = text.length <= LONGEST_PART
  const page = pageTextOf(isWhole ? text : text.slice(0, lastLineEnd(text.slice(0, LONGEST_PART))), offset)
  const part = Object.assign(page, parseAndReread(page, settings))
  return isWhole ? part : withoutLastCard(part)
}

/** The last card may go on after the part, so it begins the next one. */
function withoutLastCard(part: ParsedPart): ParsedPart {
  const length = lastCardStart(part) ?? part.text.length
  const limit = part.offset + length
  return {
    ...part,
    text: part.text.slice(0, length),
    papers: part.papers.filter(({ source }) => source.start < limit),
    findings: part.findings.filter(({ start }) => start < limit),
  }
}

/** Where the last card begins, with its vote box: behind the end of the card before. */
function lastCardStart({ text, offset, papers }: ParsedPart): number | null {
  const [before, last] = papers.slice(-2)
  if (!before || !last) return null
  const lineStart = text.lastIndexOf('\n', last.source.start - offset) + 1
  const start = Math.min(text.indexOf('\n', before.source.end - offset) + 1, lineStart)
  return start > LONGEST_PART / 2 ? start : null
}

/** The beginning of a CRLF, or of a character of two code units */
const HALF = /(?:\r{1,2}|[\ud800-\udbff])$/

/** How much of a text is whole lines. Where one line fills half of it, all of it, but not a part of a character or a CRLF. */
function lastLineEnd(text: string): number {
  const end = text.lastIndexOf('\n') + 1
  if (end > text.length / 2) return end
  return text.length - (HALF.exec(text)?.[0].length ?? 0)
}
