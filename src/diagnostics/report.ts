import type { Diagnostic } from '../schema/diagnostic.js'
import { type Finding, messageOf, severityOf } from '../schema/diagnostic-catalogue.js'
import { countUpTo } from '../text/sorted.js'

/** A place in a text, both from 1; columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Tells the position of an offset. */
export type Locator = (offset: number) => Position

/** Where a text begins in the input. */
export interface Origin extends Position {
  offset: number
}

export const INPUT_START: Origin = { offset: 0, line: 1, column: 1 }

/** Tells positions of offsets into a part of the input, from where its lines end. */
export function createLocator(lineEnds: readonly number[], origin: Origin): Locator {
  return (offset) => {
    const at = offset - origin.offset
    const line = countUpTo(lineEnds, at - 1)
    const lineStart = line === 0 ? 1 - origin.column : (lineEnds[line - 1] as number) + 1
    return { line: origin.line + line, column: at - lineStart + 1 }
  }
}

/** Puts findings in text order and gives each its message, line and column. */
export const report = (findings: readonly Finding[], locate: Locator): Diagnostic[] =>
  [...findings]
    .sort((left, right) => left.start - right.start || left.end - right.end)
    .map((finding) => {
      const { code, start, end } = finding
      const { line, column } = locate(start)
      return { code, severity: severityOf(code), message: messageOf(finding), start, end, line, column }
    })
