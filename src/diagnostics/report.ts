import type { Diagnostic } from '../schema/diagnostic.js'
import { findLineFeed } from '../text/lines.js'
import { type Finding, messageOf, severityOf } from './catalogue.js'

/** A place in a text, both from 1; columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Tells the position of an offset. */
export type Locator = (offset: number) => Position

/**
 * Tells positions of offsets that never go back, in one pass over the text. CR, LF and CRLF end a line.
 * `origin` is the position of the text's first character.
 */
export function createLocator(text: string, origin: Position = { line: 1, column: 1 }): Locator {
  let { line } = origin
  let lineStart = 1 - origin.column
  let feed = findLineFeed(text, 0)
  let carriage = findReturn(text, 0)
  return (offset) => {
    while (feed < offset || carriage < offset) {
      const isPair = carriage + 1 === feed && feed < text.length
      const next = (isPair || feed < carriage ? feed : carriage) + 1
      if (next > offset) break
      line++
      lineStart = next
      // Stryker disable next-line ConditionalExpression,EqualityOperator: sought again, it would be found at the same place
      if (feed < next) feed = findLineFeed(text, next)
      // Stryker disable next-line ConditionalExpression,EqualityOperator: sought again, it would be found at the same place
      if (carriage < next) carriage = findReturn(text, next)
    }
    return { line, column: offset - lineStart + 1 }
  }
}

/** The next carriage return, or the text's end. */
function findReturn(text: string, from: number): number {
  const at = text.indexOf('\r', from)
  return at < 0 ? text.length : at
}

/** Puts findings in text order and gives each its message, line and column. */
export const report = (findings: readonly Finding[], locate: Locator): Diagnostic[] =>
  inTextOrder(findings).map((finding) => toDiagnostic(finding, locate(finding.start)))

export const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((left, right) => left.start - right.start || left.end - right.end)

/** Gives a finding its message and place. */
export const toDiagnostic = (finding: Finding, { line, column }: Position): Diagnostic => ({
  code: finding.code,
  severity: severityOf(finding.code),
  message: messageOf(finding),
  start: finding.start,
  end: finding.end,
  line,
  column,
})
