import { createLocator, INPUT_START, type Origin, type Position, report } from './diagnostics/report.js'
import { findingOfNoPage, firstWordsOf, isOfAnyText, type Words } from './no-page.js'
import { findOtherDate } from './papers/other-date.js'
import type { ParsedPart } from './parse-pages.js'
import type { Diagnostic } from './schema/diagnostic.js'

/** Tells what was found in the pages of a text, one behind another, and sets the lines of their papers. */
interface PageReporter {
  report(page: ParsedPart): Diagnostic[]
  /** Told at the text's end, of what was told or is held: the same, or that no page gave a paper, and of the rest what may be why. */
  reportEnd(told: Diagnostic[]): Diagnostic[]
  /** Where the next page begins. */
  readonly origin: Origin
  /** Whether any page was recognised. */
  readonly recognised: boolean
  /** The text's first words; null: there are none so far. */
  readonly first: (Position & Words) | null
}

export function createPageReporter(): PageReporter {
  // The date of the first page that gave papers, which is the digest's.
  let firstDate: string | null | undefined
  // Whether a page gave a paper, or told why it gave none.
  let settled = false
  let textEnd = 0
  const reporter: { -readonly [Key in keyof PageReporter]: PageReporter[Key] } = {
    origin: INPUT_START,
    recognised: false,
    first: null,
    report(page) {
      const { layout, papers, findings, lineEnds, text } = page
      const { origin } = reporter
      const words = settled ? null : firstWordsOf(text)
      if (words) {
        const start = origin.offset + words.start
        reporter.first ??= { ...words, start, ...createLocator(lineEnds, origin)(start) }
        textEnd = origin.offset + words.end
      }
      if (papers.length > 0 && firstDate === undefined) firstDate = page.date
      const diagnostics = report([...findings, ...findOtherDate(page, firstDate)], createLocator(lineEnds, origin))
      const locate = createLocator(lineEnds, origin)
      for (const { source } of papers) source.line = locate(source.start).line
      const offset = origin.offset + text.length
      reporter.origin = { offset, ...locate(offset) }
      reporter.recognised ||= layout !== null
      settled ||= papers.length > 0 || diagnostics.some(isOfEmptyPage)
      return diagnostics
    },
    reportEnd(told) {
      if (settled) return told
      const { first, origin, recognised } = reporter
      const finding = findingOfNoPage(first && { ...first, end: textEnd }, origin.offset, recognised)
      return [...report([finding], () => first ?? INPUT_START), ...(recognised ? told : told.filter(isOfAnyText))]
    },
  }
  return reporter
}

/** Whether a diagnostic tells why a page gave no paper. */
const isOfEmptyPage = ({ code, severity }: Diagnostic): boolean => code === 'no-cards' || severity === 'error'
