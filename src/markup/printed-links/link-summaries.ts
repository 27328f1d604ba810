import { findOrEnd } from '../../text/find.js'
import { removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Links/Buttons:` or `Images:`, over `- [Daily Papers](https://huggingface.co/papers)` */
const LABEL = /(?<![^\n])(?:Links\/Buttons|Images):[ \t]{0,8}\n(?=- !?\[)/g

/** Takes off the lists of a page's links and pictures that jina puts behind it if asked (`X-With-Links-Summary`), each up to a blank line. */
export function peelSummaries(plain: PlainText): PlainText {
  const { text } = plain
  const lists = Array.from(text.matchAll(LABEL), ({ index }) => removal(index, findOrEnd(text, '\n\n', index)))
  return applyEdits(plain, lists)
}
