import { DigestError } from './diagnostics/digest-error.js'
import type { ParsedPart } from './parse-pages.js'
import { createPageReporter } from './report-pages.js'
import type { Diagnostic } from './schema/diagnostic.js'

/** Tells what is found in a text that is read in parts, one behind another. */
export interface Teller {
  /** Told of each part. */
  tellPart(part: ParsedPart): void
  /** Told at the text's end. */
  tellEnd(): void
}

/** So many diagnostics of a text that is no page so far are held back. */
const MOST_HELD = 1000

/** Takes diagnostics in text order; `strict`: a part that has an error throws a `DigestError`. */
export function createTeller(onDiagnostic: ((diagnostic: Diagnostic) => void) | undefined, strict: boolean): Teller {
  const reporter = createPageReporter()
  // What stands before the first page, told once a page is known to follow, or they are too many to hold.
  let held: Diagnostic[] = []

  function tell(diagnostics: readonly Diagnostic[], text: string, start: number): void {
    if (onDiagnostic) for (const diagnostic of diagnostics) onDiagnostic(diagnostic)
    if (strict && diagnostics.some(({ severity }) => severity === 'error')) {
      throw new DigestError(diagnostics, text, start)
    }
  }

  return {
    tellPart(part) {
      const diagnostics = reporter.report(part)
      if (!reporter.recognised && held.length + diagnostics.length <= MOST_HELD) {
        held.push(...diagnostics)
        return
      }
      // They are warnings: only a page has errors.
      tell(held, '', 0)
      held = []
      tell(diagnostics, part.text, part.offset)
    },
    tellEnd() {
      const { first } = reporter
      tell(reporter.reportEnd(held), first?.head ?? '', first?.start ?? 0)
    },
  }
}
