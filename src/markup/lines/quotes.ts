import { countLines } from '../../text/lines.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `> Daily Papers`, and `> > Daily Papers` where a quotation is quoted */
const QUOTE_MARK = /^[ \t]{0,8}(?:> ?){1,9}/gm

/** Takes the marks of a quotation off a page that was mailed or noted as one; a page may hold a quotation of its own. */
export function peelQuotes(plain: PlainText): PlainText {
  const marks = replacementsOf(QUOTE_MARK, '', plain.text)
  // Lines take longer to count.
  return marks.length > 0 && marks.length * 2 > countLines(plain.text) ? applyEdits(plain, marks) : plain
}
