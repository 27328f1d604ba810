import type { PlainText } from '../markup/plain-text.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import { DAMAGED_MARKS } from '../text/damages.js'
import { hasSeparator, SEPARATOR } from '../text/page-patterns.js'

/** What stands for a character that could not be decoded at all. */
const REPLACEMENT = '\ufffd'

const DAMAGES = [...DAMAGED_MARKS.map(([damage]) => damage), REPLACEMENT]

/**
 * The first sign that a page's characters are not those that were saved; sought in the `outline`, as long lines have few signs. `offset` is
 * where the page begins in the input. A page in which no extractor's trait was found has no damaged mark.
 */
export function findWrongEncoding(plain: PlainText, text: string, outline: string, offset: number): Finding[] {
  const isPlain = plain.text === text
  const damage = (isPlain ? [REPLACEMENT] : DAMAGES).find((sign) => outline.includes(sign))
  const tell = (at: number, found: string): Finding[] => [
    { code: 'wrong-encoding', found, start: offset + at, end: offset + at + found.length },
  ]
  if (damage !== undefined) return tell(text.indexOf(damage), damage)
  const at = isPlain ? -1 : standInAt(plain, text, offset)
  return at < 0 ? [] : tell(at, text.charAt(at))
}

/** What `&middot;` and `=C2=B7` begin with */
const CODES = '&='

/** Where the first character stands that was read as a separator, on a page without any of its own, nor a code for one; -1: nowhere. */
function standInAt(plain: PlainText, text: string, offset: number): number {
  const first = hasSeparator(text) ? -1 : plain.text.search(SEPARATOR)
  const at = first < 0 ? -1 : plain.toSource(first) - offset
  return CODES.includes(text.charAt(at)) ? -1 : at
}
