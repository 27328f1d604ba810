import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { PlainText } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'

/** What all cards of a page are read with. */
export interface PageContext {
  plain: PlainText
  /** Whether the page was written by a text browser, which prints a picture's alternative text. */
  printsPictures(): boolean
  referenceDate: string | undefined
  unlabelledCount: 'upvotes' | 'comments'
  report(code: DiagnosticCode, found: string, span: Span): void
}
