import { createLocator, INPUT_START, type Origin, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Diagnostic } from './schema/diagnostic.js'
import type { Finding } from './schema/diagnostic-catalogue.js'

/** Tells what was found in the pages of a text, one behind another, and sets the lines of their papers. */
interface PageReporter {
  report(page: ParsedPage): Diagnostic[]
  /** Where the next page begins. */
  readonly origin: Origin
  /** Whether any page was recognised. */
  readonly recognised: boolean
  /** Whether a page gave a paper, or told why it gave none. */
  readonly settled: boolean
}

export function createPageReporter(): PageReporter {
  // The date of the first page that gave papers, which is the digest's.
  let first: string | null | undefined
  const reporter = {
    origin: INPUT_START,
    recognised: false,
    settled: false,
    report(page: ParsedPage): Diagnostic[] {
      const { layout, papers, findings, lineEnds, length } = page
      const { origin } = reporter
      if (papers.length > 0 && first === undefined) first = page.date
      const diagnostics = report([...findings, ...findOtherDate(page, first)], createLocator(lineEnds, origin))
      const locate = createLocator(lineEnds, origin)
      for (const { source } of papers) source.line = locate(source.start).line
      const offset = origin.offset + length
      reporter.origin = { offset, ...locate(offset) }
      reporter.recognised ||= layout !== null
      reporter.settled ||= papers.length > 0 || diagnostics.some(isOfEmptyPage)
      return diagnostics
    },
  }
  return reporter
}

/** Whether a diagnostic tells why a page gave no paper. */
const isOfEmptyPage = ({ code, severity }: Diagnostic): boolean => code === 'no-cards' || severity === 'error'

/** A later list's date, which is its papers' only one, and of which the digest holds none but the first page's. */
function findOtherDate({ layout, date, datePlace, papers }: ParsedPage, first: string | null | undefined): Finding[] {
  if (layout !== 'list' || !date || !datePlace || papers.length === 0 || date === first) return []
  return [{ code: 'other-date', found: date, ...datePlace }]
}
