import { countLines } from '../text/lines.js'
import { applyEdits, type PlainText, removalOf } from './plain-text.js'

/** Spaces up to a terminal's last column; two at a line's end are Markdown's. */
const PADDING = /(?<! ) {3,300}(?=\n|$)/g

/** What tells that a text may have any. */
export const PADDED = '   \n'

/** Takes off the spaces that a terminal, from which a page was copied, put behind most lines. */
export function peelPadding(plain: PlainText): PlainText {
  const padded = Array.from(plain.text.matchAll(PADDING))
  return padded.length * 2 > countLines(plain.text) ? applyEdits(plain, padded.map(removalOf)) : plain
}
