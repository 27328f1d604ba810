import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Layout } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import type { BuiltPaper } from './build-paper.js'

/** What one page gives; places are offsets into the whole input. */
export interface ParsedPage {
  layout: Layout | null
  date: string | null
  /** Where its date stands. */
  datePlace: Span | null
  papers: BuiltPaper[]
  findings: Finding[]
}
