import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Layout } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import type { BuiltPaper } from './build-paper.js'

/** What one page gives; places are offsets into the whole input. */
export interface ParsedPage {
  /** Its characters, or how many were read so far of a page that is read in parts. */
  length: number
  /** Where its lines end, from its beginning. */
  lineEnds: readonly number[]
  layout: Layout | null
  date: string | null
  /** Where its date stands. */
  datePlace: Span | null
  papers: BuiltPaper[]
  findings: Finding[]
}
