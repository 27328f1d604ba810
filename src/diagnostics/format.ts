import type { Diagnostic } from '../schema/diagnostic.js'
import { describe, expectText } from '../text/describe.js'

/** What a diagnostic holds. */
const TYPES: Record<keyof Diagnostic, 'string' | 'number'> = {
  code: 'string',
  severity: 'string',
  message: 'string',
  line: 'number',
  column: 'number',
  start: 'number',
  end: 'number',
}
const KEYS = Object.keys(TYPES) as (keyof Diagnostic)[]

const LINE_END = /[\r\n]|$/

/** Columns of the input that a code frame shows. */
const FRAME_WIDTH = 100

/**
 * A diagnostic for people: `line 12, column 3: warning truncated-paper: ...` and a frame of the line it points at.
 *
 * @param diagnostic - one of `Digest.diagnostics`
 * @param text - the whole text it was found in: that of all chunks, if a stream gave it
 * @throws TypeError if `diagnostic` is not a diagnostic, or `text` is not a string, as in `diagnostics.map(formatDiagnostic)`
 * @returns several lines, without a final line end
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string): string {
  expectText(
    text,
    ': for diagnostics.map(formatDiagnostic), take diagnostics.map((one) => formatDiagnostic(one, text))',
  )
  if (typeof diagnostic !== 'object' || diagnostic === null || Array.isArray(diagnostic))
    throw new TypeError(`Expected a diagnostic, found ${describe(diagnostic)}`)
  const wrong = KEYS.find((key) => typeof diagnostic[key] !== TYPES[key])
  if (wrong)
    throw new TypeError(
      `Expected a diagnostic's ${wrong} to be a ${TYPES[wrong]}, found ${describe(diagnostic[wrong])}`,
    )
  const { code, severity, message, line, column, start, end } = diagnostic
  const head = `line ${line}, column ${column}: ${severity} ${code}: ${message}`
  const lineStart = Math.max(0, start - column + 1)
  const lineEnd = start + text.slice(start).search(LINE_END)
  if (lineEnd === lineStart) return head
  const from = Math.max(lineStart, Math.min(start - 20, lineEnd - FRAME_WIDTH))
  const to = Math.min(lineEnd, from + FRAME_WIDTH)
  const gutter = `${line} | ${from > lineStart ? '…' : ''}`
  const frame = `${text.slice(from, to).replaceAll('\t', ' ')}${to < lineEnd ? '…' : ''}`
  const marker = ' '.repeat(gutter.length + start - from)
  return `${head}\n\n${gutter}${frame}\n${marker}${'^'.repeat(Math.max(1, Math.min(end, to) - start))}`
}
