import type { Finding } from '../schema/diagnostic-catalogue.js'

/**
 * What UTF-8 becomes where it is decoded as Latin-1, Windows-1252, Windows-1251 or Mac Roman: `·`, and `•` in the first two; and what is
 * none.
 */
const DAMAGES = [
  '\u00c2\u00b7',
  '\u00e2\u0080\u00a2',
  '\u00e2\u20ac\u00a2',
  '\u0412\u00b7',
  '\u00ac\u2211',
  '\ufffd',
] as const

/**
 * The first sign that a page's characters are not those that were saved; sought in the `outline`, as long lines have few signs. `offset` is
 * where the page begins in the input.
 */
export function findWrongEncoding(text: string, outline: string, offset: number): Finding[] {
  const found = DAMAGES.find((damage) => outline.includes(damage))
  if (found === undefined) return []
  const start = offset + text.indexOf(found)
  return [{ code: 'wrong-encoding', found, start, end: start + found.length }]
}
