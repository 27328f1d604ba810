import type { PlainText } from '../markup/plain-text.js'
import type { DiagnosticCode } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'

/** Takes what was found in reading a page's papers; `span` is of the plain text. */
export type Report = (code: DiagnosticCode, found: string, span: Span) => void

/** What all cards of a page are read with. */
export interface PageContext {
  plain: PlainText
  /** Whether a text browser wrote the page, which prints pictures' alternative texts. */
  printsPictures: boolean
  referenceDate: string | undefined
  unlabelledCount: 'upvotes' | 'comments'
  report: Report
}
