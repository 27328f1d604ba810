import type { TextLine } from '../../src/records/record.js'
import { findLineEnds, visitLines } from '../../src/text/lines.js'

/** The non-blank lines of a text. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  visitLines(text, findLineEnds(text), (start, end, afterBlank) => lines.push({ start, end, afterBlank }))
  return lines
}
