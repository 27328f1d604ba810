import { createLocator, INPUT_START, type Locator, type Origin, type Position, report } from './diagnostics/report.js'
import { findingOfNoPage, firstWordsOf, isOfAnyText, type Words } from './no-page.js'
import type { BuiltPaper } from './papers/build-paper.js'
import { findOtherDate } from './papers/other-date.js'
import type { ParsedPart } from './parse-pages.js'
import type { Diagnostic } from './schema/diagnostic.js'
import { countUpTo } from './text/sorted.js'

/** Tells what was found in the pages of a text, one behind another, and sets the lines of their papers. */
interface PageReporter {
  report(page: ParsedPart): Diagnostic[]
  /** Told at the text's end, of what was told or is held: the same, or that no page gave a paper, and of the rest what may be why. */
  reportEnd(told: Diagnostic[]): Diagnostic[]
  /** Whether any page was recognised. */
  readonly recognised: boolean
  /** The text's first words; null: there are none so far. */
  readonly first: (Position & Words) | null
}

export function createPageReporter(): PageReporter {
  // Where the next page begins.
  let origin = INPUT_START
  let recognised = false
  let first: (Position & Words) | null = null
  let textEnd = 0
  // The date of the first page that gave papers, which is the digest's.
  let firstDate: string | null | undefined
  // Whether a page gave a paper, or told why it gave none.
  let settled = false

  function findWords(text: string, locate: Locator): void {
    const words = firstWordsOf(text)
    if (!words) return
    const start = origin.offset + words.start
    first ??= { ...words, start, ...locate(start) }
    textEnd = origin.offset + words.end
  }

  return {
    report(page) {
      const { layout, papers, findings, lineEnds, text } = page
      const locate = createLocator(lineEnds, origin)
      if (!settled) findWords(text, locate)
      if (papers.length > 0 && firstDate === undefined) firstDate = page.date
      const diagnostics = report([...findings, ...findOtherDate(page, firstDate)], locate)
      setLines(papers, lineEnds, origin)
      const end = origin.offset + text.length
      origin = { offset: end, ...locate(end) }
      recognised ||= layout !== null
      settled ||= papers.length > 0 || diagnostics.some(isOfEmptyPage)
      return diagnostics
    },
    reportEnd(told) {
      if (settled) return told
      const finding = findingOfNoPage(first && { ...first, end: textEnd }, origin.offset, recognised)
      return [...report([finding], () => first ?? INPUT_START), ...(recognised ? told : told.filter(isOfAnyText))]
    },
    get recognised() {
      return recognised
    },
    get first() {
      return first
    },
  }
}

/** Tells the sources of a page's papers their lines, for which the lines of all pages before it are counted. */
function setLines(papers: readonly BuiltPaper[], lineEnds: readonly number[], { line, offset }: Origin): void {
  for (const { source } of papers) source.line = line + countUpTo(lineEnds, source.start - offset - 1)
}

/** Whether a diagnostic tells why a page gave no paper. */
const isOfEmptyPage = ({ code, severity }: Diagnostic): boolean => code === 'no-cards' || severity === 'error'
