import type { Finding } from '../schema/diagnostic-catalogue.js'
import { DAMAGED_MARKS } from '../text/damages.js'

/** What stands for a character that could not be decoded at all. */
const REPLACEMENT = '\ufffd'

const DAMAGES = [...DAMAGED_MARKS.map(([damage]) => damage), REPLACEMENT]

/**
 * The first sign that a page's characters are not those that were saved; sought in the `outline`, as long lines have few signs. `offset` is
 * where the page begins in the input; `isPlain`: no extractor's trait was found in it, nor a damaged mark.
 */
export function findWrongEncoding(text: string, outline: string, offset: number, isPlain: boolean): Finding[] {
  const found = (isPlain ? [REPLACEMENT] : DAMAGES).find((damage) => outline.includes(damage))
  if (found === undefined) return []
  const start = offset + text.indexOf(found)
  return [{ code: 'wrong-encoding', found, start, end: start + found.length }]
}
