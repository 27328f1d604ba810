import { createLocator, INPUT_START, type Origin, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Diagnostic } from './schema/diagnostic.js'
import type { Finding } from './schema/diagnostic-catalogue.js'
import type { Span } from './schema/span.js'

/** Tells what was found in the pages of a text, one behind another, and sets the lines of their papers. */
export interface PageReporter {
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

/** Where the first and the last character of a text stand that are no white space, and the first line's words. */
export interface Words extends Span {
  words: string
}

/** More is not told. */
const LONGEST_WORDS = 200

const LINE_END = /[\r\n]/

/** Null: there are none. */
export function wordsOf(text: string): Words | null {
  const start = text.length - text.trimStart().length
  if (start === text.length) return null
  const [words = ''] = text.slice(start, start + LONGEST_WORDS).split(LINE_END, 1)
  return { start, end: text.trimEnd().length, words }
}

/** Whether a diagnostic is told of a text without any page, too: it may be why. */
export const isOfAnyText = ({ code }: Diagnostic): boolean => code === 'wrong-encoding'

/** What is found in a text without any page; `text` is null where that is white space alone. */
export const findingOfNoPage = (text: Words | null, length: number): Finding =>
  text
    ? { code: 'unknown-layout', found: text.words, start: text.start, end: text.end }
    : { code: 'empty-input', found: '', start: 0, end: length }
