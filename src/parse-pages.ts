import { findPageStarts } from './pages/page-starts.js'
import type { MarkedText } from './pages/read-lines.js'
import { type ParsedPage, parsePage } from './parse-page.js'
import type { Settings } from './settings.js'
import { cutPage, type LinedText } from './text/lined-text.js'

/**
 * The most characters that are read as one page, several times what the site shows on one. A longer text without a page's
 * mark (cards without headers, one after another) is read in parts of this size, so that time and memory stay bounded.
 */
export const LONGEST_PART = 2 ** 19

/** Reads all pages of a text; a page longer than `LONGEST_PART` gives one result for each part. */
export function parsePages(source: MarkedText, settings: Settings): ParsedPage[] {
  const pages: ParsedPage[] = []
  const { length } = source.text
  let at = 0
  for (const end of [...findPageStarts(source, 0, length), length]) {
    while (at < end) {
      const part = parsePart(source, at, end, 0, settings)
      pages.push(part.page)
      at += part.length
    }
  }
  return pages
}

/** One page or part of a page, and how many characters it took. */
export interface ParsedPart {
  page: ParsedPage
  length: number
}

/** Reads the page that a range of a text is, or as much of it as is read at once. `offset` is where the text begins in the input. */
export function parsePart(
  source: LinedText,
  start: number,
  end: number,
  offset: number,
  settings: Settings,
): ParsedPart {
  const place = offset + start
  if (end - start <= LONGEST_PART) {
    return { page: parsePage(cutPage(source, start, end), place, settings), length: end - start }
  }
  const part = cutPage(source, start, start + lastLineEnd(source.text.slice(start, start + LONGEST_PART)))
  const page = parsePage(part, place, settings)
  const length = lastCardStart(part.text, page, place) ?? part.text.length
  const limit = place + length
  return {
    page: {
      ...page,
      papers: page.papers.filter(({ source }) => source.start < limit),
      findings: page.findings.filter((finding) => finding.start < limit),
    },
    length,
  }
}

/** The last card may go on after the part, so it begins the next one, with its vote box: behind the end of the card before. */
function lastCardStart(text: string, { papers }: ParsedPage, place: number): number | null {
  const [before, last] = papers.slice(-2)
  if (!before || !last) return null
  const lineStart = text.lastIndexOf('\n', last.source.start - place) + 1
  const start = Math.min(text.indexOf('\n', before.source.end - place) + 1, lineStart)
  return start > LONGEST_PART / 2 ? start : null
}

/** How much of a text is whole lines. Where one line fills half of it, all of it, but not a part of a character or a CRLF. */
function lastLineEnd(text: string): number {
  const end = text.lastIndexOf('\n') + 1
  if (end > text.length / 2) return end
  return /[\r\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
