import type { ParsedPage } from '../papers/parsed-page.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'

/** Tells of what stands in a range of a page's text, without white space around it. `offset` is where the page begins in the input. */
export function findingAt(code: Code, text: string, { start, end }: Span, offset: number): Finding {
  const found = text.slice(start, end).trim()
  const begin = offset + text.indexOf(found, start)
  return { code, found, start: begin, end: begin + found.length }
}

/** What a page with mended lines gave, and before it that they were lost, by what stands in a range of its text. */
export const withLostLines = (mended: ParsedPage, text: string, range: Span, offset: number): ParsedPage => ({
  ...mended,
  findings: [findingAt('lost-lines', text, range, offset), ...mended.findings],
})
