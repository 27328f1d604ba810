import type { Span } from '../../schema/span.js'
import { isDigit } from '../../text/characters.js'
import { findOrEnd } from '../../text/find.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type Link, type PlainText, sourceSpan } from '../plain-text.js'
import type { Reference } from './references.js'

/** What an extractor prints for a link beside its text: `[12]`, `[https://a.example]` */
export interface LinkMark extends Span {
  /** The link's address; null: it is lost, or no words stand for the link. */
  reference: Reference | null
}

/** Takes marks out, and lays their links over the text that `rangeOf` tells; null: none. `endTexts`: whether each stands where that ends. */
export function peelLinkMarks<Mark extends LinkMark>(
  plain: PlainText,
  marks: readonly Mark[],
  rangeOf: (mark: Mark, index: number) => Span | null,
  endTexts = false,
): PlainText {
  const edits: Edit[] = []
  const links: Link[] = []
  marks.forEach((mark, index) => {
    const { start, end, reference } = mark
    edits.push({ start, end, replacement: gluesDigits(plain.text, start, end) ? ' ' : '' })
    const range = reference && rangeOf(mark, index)
    if (!range) return
    const source = sourceSpan(plain, reference.start, reference.end)
    // Engines take long for `...range`.
    links.push({ start: range.start, end: range.end, target: reference.target, source, isWhole: endTexts })
  })
  return applyEdits(plain, edits, links)
}

/** `May 29`, and a link's `)` or a tag's `>`: what a digit behind it would change */
const HOLDS_NUMBER = /[\w)>]/

/** `Sep 9[19]11`, `May 29[6](...)`, `May 29[![](...)6](...)`: without the mark from `left` to `right` the date and the count would be one number. */
export const gluesDigits = (text: string, left: number, right: number): boolean =>
  isDigit(text.charCodeAt(right)) && HOLDS_NUMBER.test(text.charAt(left - 1))

const NON_SPACE = /\S/

/** Whether a character stands at a place of a text that is no white space. */
export const hasWordAt = (text: string, at: number): boolean => NON_SPACE.test(text.charAt(at))

/** The text from a link's mark to the end of its line, or to the next mark. */
export function textAfter(text: string, start: number, next = text.length): Span {
  return { start, end: start + findOrEnd(text.slice(start, next), '\n', 0) }
}

/** The text from the beginning of a mark's line, or from the mark before. */
export function textBefore(text: string, end: number, previous = 0): Span {
  return { start: previous + text.slice(previous, end).lastIndexOf('\n') + 1, end }
}
