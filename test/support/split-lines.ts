import type { TextLine } from '../../src/records/record.js'
import { visitLines } from '../../src/text/lines.js'

/** The non-blank lines of a text. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  visitLines(text, (start, end, afterBlank) => lines.push({ start, end, afterBlank }))
  return lines
}
