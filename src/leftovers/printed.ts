import { findPaperBorders, PAPER_MARKS } from '../markup/printed-pages.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'

/** What some readers of PDF write between its pages, behind some text. */
const FORM_FEED = '\f'

/**
 * The first sign that a page was printed to a PDF, whose lines and columns are not the page's; sought in the `outline`, as long lines have
 * none. `offset` is where the page begins in the input; `isPlain`: no extractor's trait was found in it, nor a border of paper.
 */
export function findPrinted(text: string, outline: string, offset: number, isPlain: boolean): Finding[] {
  const mayHold = !isPlain && PAPER_MARKS.some((mark) => outline.includes(mark))
  const border = mayHold ? findPaperBorders(text)[0] : undefined
  if (border) {
    const found = text.slice(border.start, border.end).trim()
    return [lostLines(found, offset + text.indexOf(found, border.start), found.length)]
  }
  if (!outline.includes(FORM_FEED)) return []
  const words = text.trimStart()
  const feed = outline.trim().includes(FORM_FEED) ? words.indexOf(FORM_FEED) : -1
  return feed < 0 ? [] : [lostLines('form feed', offset + text.length - words.length + feed, FORM_FEED.length)]
}

const lostLines = (found: string, start: number, length: number): Finding => ({
  code: 'lost-lines',
  found,
  start,
  end: start + length,
})
