import { createLocator, INPUT_START, type Origin, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Diagnostic } from './schema/diagnostic.js'

/** Tells what was found in the pages of a text, one behind another, and sets the lines of their papers. */
interface PageReporter {
  report(page: ParsedPage): Diagnostic[]
  /** Where the next page begins. */
  origin(): Origin
}

export function createPageReporter(): PageReporter {
  let origin = INPUT_START
  return {
    report({ papers, findings, lineEnds, length }) {
      const diagnostics = report(findings, createLocator(lineEnds, origin))
      const locate = createLocator(lineEnds, origin)
      for (const { source } of papers) source.line = locate(source.start).line
      const offset = origin.offset + length
      origin = { offset, ...locate(offset) }
      return diagnostics
    },
    origin: () => origin,
  }
}
