import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { Address } from '../links/addresses.js'
import type { Link, PlainText } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'

/** What a card is read with. */
export interface CardContext {
  plain: PlainText
  /** The links whose text the card holds, and the addresses written in it. */
  links: readonly Link[]
  addresses: readonly Address[]
  referenceDate: string | undefined
  unlabelledCount: 'upvotes' | 'comments'
  report(code: DiagnosticCode, found: string, span: Span): void
}
