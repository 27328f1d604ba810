import { findOrEnd } from '../../text/find.js'
import { LONGEST_MARKED_LINE } from '../../text/outline.js'
import { type Edit, lineBreakAt } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Previous Next |System theme`, `System theme|Company`; `arXiv Page|Submitted by` */
const BEHIND_CARD =
  /Previous(?=[ \t]{0,8}Next[ \t]{0,8}(?:$|Trending Papers ranked|System theme))|System theme(?=[ \t]{0,8}(?:$|Company))|(?<=arXiv Page)Submitted by/gm

/** `Apr 24, 2024 |Previous Next`, `arXiv Page|System theme`: what the last card's line goes on from */
const CARD_END = /[^\s•*-][ \t]{0,8}$/

/** Breaks the line between a page's last card and its footer, and between two cards of a trending page. */
export function peelGluedCardEnds(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (const { index } of text.matchAll(BEHIND_CARD)) {
    const before = text.slice(Math.max(0, index - LONGEST_MARKED_LINE), index)
    const after = text.slice(index, index + LONGEST_MARKED_LINE)
    const length = before.length - before.lastIndexOf('\n') - 1 + findOrEnd(after, '\n', 0)
    if (length <= LONGEST_MARKED_LINE && CARD_END.test(before)) edits.push(lineBreakAt(index))
  }
  return applyEdits(plain, edits)
}
