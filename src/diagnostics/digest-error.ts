import type { Diagnostic } from '../schema/diagnostic.js'
import { formatDiagnostic } from './format.js'

/** Thrown in strict mode only: the text gave at least one diagnostic that is an error. */
export class DigestError extends Error {
  override readonly name = 'DigestError'
  /** All diagnostics of the text, in text order. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[], text: string) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    super(errors.map((diagnostic) => formatDiagnostic(diagnostic, text)).join('\n\n'))
    this.diagnostics = diagnostics
  }
}
