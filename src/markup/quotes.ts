import { applyEdits, type PlainText, removalOf } from './plain-text.js'

/** `> Daily Papers`, and `> > Daily Papers` where a quotation is quoted */
const QUOTE_MARK = /^[ \t]{0,8}(?:> ?){1,9}/gm

/** A line with any text. */
const LINE = /^[ \t]*\S/gm

/** Takes the marks of a quotation off a page that was mailed or noted as one; a page may hold a quotation of its own. */
export function peelQuotes(plain: PlainText): PlainText {
  const marks = [...plain.text.matchAll(QUOTE_MARK)]
  if (marks.length === 0) return plain
  const lines = [...plain.text.matchAll(LINE)]
  if (marks.length * 2 <= lines.length) return plain
  return applyEdits(plain, marks.map(removalOf))
}
