import type { Span } from '../schema/span.js'
import { BLANK_LINE } from '../text/lines.js'

/** The formulas of a text between dollars, each from its first to its last; a price is none. */
export function findFormulas(text: string): Span[] {
  const formulas: Span[] = []
  let start = findDollar(text, 0)
  while (start >= 0) {
    const end = findDollar(text, start + 1)
    if (end < 0) break
    const isOne = isFormula(text.slice(start + 1, end), text.slice(end + 1, end + 2))
    if (isOne) formulas.push({ start, end: end + 1 })
    start = isOne ? findDollar(text, end + 1) : end
  }
  return formulas
}

/** The next dollar that no backslash stands before; -1: there is none. */
function findDollar(text: string, from: number): number {
  let at = text.indexOf('$', from)
  while (text.charAt(at - 1) === '\\') at = text.indexOf('$', at + 1)
  return at
}

/** Whether the words between two dollars, and a dollar and what stands behind it, can be TeX. A line's end may stand where no space was. */
function isFormula(inside: string, next: string): boolean {
  if (SPACE_AT_EDGE.test(inside) || BLANK_LINE.test(inside)) return false
  if (PRICE_OVER_LINE.test(inside) && WORD_FIRST.test(next)) return false
  if (DIGIT.test(next) && PRICE.test(inside)) return false
  return !RUNNING_TEXT.test(inside) || TEXT_COMMAND.test(inside)
}

/** Not `$ ` at a line's end, where a mail leaves spaces */
const SPACE_AT_EDGE = /^[ \t]{1,40}(?![ \t\n])|[ \t]$/

/** `$10+ for` over `$O(n)$`: the second dollar opens a formula */
const PRICE_OVER_LINE = /^\d[^\\]*\n$/
const WORD_FIRST = /^[\p{Alphabetic}\d\\({]/u
const DIGIT = /^\d/

/** `5-`, of `$5-$10`; not `\sim`, of `$\sim$10` */
const PRICE = /^\d[\d.,]*[KMBkmb]?\W?$/

/** Two words beside each other, as TeX has them in its texts alone */
const RUNNING_TEXT = /(?<![\\{\p{Alphabetic}])\p{Alphabetic}{2,40}[,;]?\s{1,20}\p{Alphabetic}{2}/u
const TEXT_COMMAND = /\\(?:text|mbox|mathrm|operatorname)/
