import type { Diagnostic } from '../schema/diagnostic.js'
import { type Finding, messageOf, severityOf } from './catalogue.js'

/** A place in a text, both from 1; columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Tells the position of an offset. */
export type Locator = (offset: number) => Position

/**
 * Tells positions of offsets that never go back, from where the lines of their text end. `origin` is the position of the text's
 * first character.
 */
export function createLocator(lineEnds: Int32Array, origin: Position = { line: 1, column: 1 }): Locator {
  let line = 0
  let lineStart = 1 - origin.column
  return (offset) => {
    while ((lineEnds[line] as number) < offset) {
      lineStart = (lineEnds[line] as number) + 1
      line++
    }
    return { line: origin.line + line, column: offset - lineStart + 1 }
  }
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
