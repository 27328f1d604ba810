import type { Finding } from './diagnostics/catalogue.js'
import { DigestError } from './diagnostics/digest-error.js'
import { createLocator, type Position, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Diagnostic } from './schema/diagnostic.js'

/** Tells what is found in a text that is read in parts, one behind another. */
export interface Teller {
  /** Told of each part: what was read in it, its text, and where the lines of a text that begins with it end. */
  tellPart(page: ParsedPage, text: string, lineEnds: Int32Array): void
  /** Told at the text's end. */
  tellEnd(): void
}

/** An error shows less of its line. */
const LONGEST_FRAME = 200

/** So many diagnostics of a text that is no page so far are held back. */
const MOST_HELD = 1000

/** Takes diagnostics in text order; `strict`: a part that has an error throws a `DigestError`. */
export function createTeller(onDiagnostic: ((diagnostic: Diagnostic) => void) | undefined, strict: boolean): Teller {
  let offset = 0
  let position: Position = { line: 1, column: 1 }
  // What a text without any page is told by, at its end.
  let recognised = false
  let blank = true
  let firstText: (Position & { start: number; words: string }) | null = null
  let textEnd = 0
  // What stands before the first page, told once a page is known to follow, or they are too many to hold.
  let held: Diagnostic[] = []

  function tell(diagnostics: readonly Diagnostic[], text: string, start: number): void {
    if (onDiagnostic) for (const diagnostic of diagnostics) onDiagnostic(diagnostic)
    if (strict && diagnostics.some(({ severity }) => severity === 'error')) {
      throw new DigestError(diagnostics, text, start)
    }
  }

  return {
    tellPart(page, text, lineEnds) {
      const textStart = text.length - text.trimStart().length
      if (textStart < text.length) {
        const words = text.slice(textStart, textStart + LONGEST_FRAME)
        firstText ??= { start: offset + textStart, words, ...createLocator(lineEnds, position)(textStart) }
        textEnd = offset + text.trimEnd().length
      }
      recognised ||= page.layout !== null
      blank &&= page.blank
      const start = offset
      const locate = createLocator(lineEnds, position)
      const diagnostics = report(page.findings, (at) => locate(at - start))
      position = locate(text.length)
      offset += text.length
      if (!recognised && held.length + diagnostics.length <= MOST_HELD) {
        held.push(...diagnostics)
        return
      }
      // They are warnings: only a page has errors.
      tell(held, '', 0)
      held = []
      tell(diagnostics, text, start)
    },
    tellEnd() {
      if (recognised) return
      const { start, line, column, words } =
        firstText && !blank ? firstText : { start: 0, line: 1, column: 1, words: '' }
      const finding: Finding = blank
        ? { code: 'empty-input', found: '', start: 0, end: offset }
        : { code: 'unknown-layout', found: '', start, end: textEnd }
      const diagnostics = report([finding], () => ({ line, column }))
      tell(diagnostics, words, start)
    },
  }
}
