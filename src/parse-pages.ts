import { type ParsedPage, parsePage } from './parse-page.js'
import type { Settings } from './settings.js'
import { findPageStarts } from './text/pages.js'

/**
 * The most characters that are read as one page, several times what the site shows on one. A longer text without a page's
 * mark (cards without headers, one after another) is read in parts of this size, so that time and memory stay bounded.
 */
export const LONGEST_PART = 2 ** 19

/** Reads all pages of a text; a page longer than `LONGEST_PART` gives one result for each part. */
export function parsePages(text: string, settings: Settings): ParsedPage[] {
  const pages: ParsedPage[] = []
  let at = 0
  for (const end of [...findPageStarts(text, 0, text.length), text.length]) {
    while (at < end) {
      const { page, length } = parsePart(text.slice(at, end), at, settings)
      pages.push(page)
      at += length
    }
  }
  return pages
}

/** One page or part of a page, and how many characters it took. */
export interface ParsedPart {
  page: ParsedPage
  length: number
}

/** Reads a page from its beginning, or as much of it as is read at once. */
export function parsePart(text: string, offset: number, settings: Settings): ParsedPart {
  if (text.length <= LONGEST_PART) return { page: parsePage(text, offset, settings), length: text.length }
  const limit = lastLineEnd(text, LONGEST_PART)
  const page = parsePage(text.slice(0, limit), offset, settings)
  const length = lastCardStart(text, page, offset) ?? limit
  const end = offset + length
  return {
    page: {
      ...page,
      papers: page.papers.filter(({ source }) => source.start < end),
      findings: page.findings.filter(({ start }) => start < end),
    },
    length,
  }
}

/** The last card may go on after the part, so it begins the next one. */
function lastCardStart(text: string, { papers }: ParsedPage, offset: number): number | null {
  const last = papers.at(-1)
  if (!last) return null
  const start = text.lastIndexOf('\n', last.source.start - offset) + 1
  return start > LONGEST_PART / 2 ? start : null
}

/** After the last whole line before a limit. Where one line fills half of it, the limit, but not inside a character or a CRLF. */
function lastLineEnd(text: string, limit: number): number {
  const end = text.lastIndexOf('\n', limit - 1) + 1
  if (end > limit / 2) return end
  return /[\r\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
