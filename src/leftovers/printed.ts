import { findPaperBorders, PAPER_MARKS } from '../markup/printed-pages.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'

/** What some readers of PDF write between its pages. */
const FORM_FEED = '\f'

/**
 * The first sign that a page was printed to a PDF, whose lines and columns are not the page's; sought in the `outline`, as long lines have
 * none. `offset` is where the page begins in the input.
 */
export function findPrinted(text: string, outline: string, offset: number): Finding[] {
  const border = PAPER_MARKS.some((mark) => outline.includes(mark)) ? findPaperBorders(text)[0] : undefined
  if (border) return [lostLines(text.slice(border.start, border.end), offset + border.start)]
  return outline.includes(FORM_FEED)
    ? [{ ...lostLines(FORM_FEED, offset + text.indexOf(FORM_FEED)), found: 'form feed' }]
    : []
}

const lostLines = (found: string, start: number): Finding => ({
  code: 'lost-lines',
  found,
  start,
  end: start + found.length,
})
