import type { Diagnostic } from '../schema/diagnostic.js'
import { formatDiagnostic } from './format.js'

/** A message shows no more errors. */
const MOST_SHOWN = 10

/** Thrown in strict mode only: the text gave at least one diagnostic that is an error. */
export class DigestError extends Error {
  override readonly name = 'DigestError'
  /** All diagnostics of the text, or of the streamed page, in text order. */
  readonly diagnostics: readonly Diagnostic[]

  /** `offset` is where `text` begins in the input. */
  constructor(diagnostics: readonly Diagnostic[], text: string, offset = 0) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const shown = errors
      .slice(0, MOST_SHOWN)
      .map(({ start, end, ...rest }) => formatDiagnostic({ ...rest, start: start - offset, end: end - offset }, text))
    if (errors.length > MOST_SHOWN) shown.push(`and ${errors.length - MOST_SHOWN} more`)
    super(shown.join('\n\n'))
    this.diagnostics = diagnostics
  }
}
