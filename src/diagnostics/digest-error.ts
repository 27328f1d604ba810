import type { Diagnostic } from '../schema/diagnostic.js'
import { formatDiagnostic } from './format.js'

/** Thrown in strict mode only: the text gave at least one diagnostic that is an error. */
export class DigestError extends Error {
  override readonly name = 'DigestError'
  /** All diagnostics of the text, or of the streamed page, in text order. */
  readonly diagnostics: readonly Diagnostic[]

  /** `offset` is where `text` begins in the input. */
  constructor(diagnostics: readonly Diagnostic[], text: string, offset = 0) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const local = errors.map(({ start, end, ...rest }) => ({ ...rest, start: start - offset, end: end - offset }))
    super(local.map((diagnostic) => formatDiagnostic(diagnostic, text)).join('\n\n'))
    this.diagnostics = diagnostics
  }
}
