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
 * Tells positions of offsets that never go back, in one pass over the text. CR, LF and CRLF end a line.
 * `origin` is the position of the text's first character.
 */
export function createLocator(text: string, origin: Position = { line: 1, column: 1 }): Locator {
  const hasCarriageReturn = text.includes('\r')
  let { line } = origin
  let lineStart = 1 - origin.column
  let next = nextLineStart(text, 0, hasCarriageReturn)
  return (offset) => {
    while (next !== -1 && next <= offset) {
      line++
      lineStart = next
      next = nextLineStart(text, next, hasCarriageReturn)
    }
    return { line, column: offset - lineStart + 1 }
  }
}

/** The start of the line after the one at `from`, or -1. */
function nextLineStart(text: string, from: number, hasCarriageReturn: boolean): number {
  const feed = text.indexOf('\n', from)
  if (!hasCarriageReturn) return feed < 0 ? -1 : feed + 1
  const carriage = text.indexOf('\r', from)
  if (carriage < 0 || (feed >= 0 && feed < carriage)) return feed < 0 ? -1 : feed + 1
  return text.charAt(carriage + 1) === '\n' ? carriage + 2 : carriage + 1
}

/** Puts findings in text order and gives each its message, line and column. */
export function report(findings: readonly Finding[], locate: Locator): Diagnostic[] {
  return [...findings]
    .sort((left, right) => left.start - right.start || left.end - right.end)
    .map((finding) => ({
      code: finding.code,
      severity: severityOf(finding.code),
      message: messageOf(finding),
      start: finding.start,
      end: finding.end,
      ...locate(finding.start),
    }))
}
