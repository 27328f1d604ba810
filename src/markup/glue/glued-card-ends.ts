import { findOrEnd } from '../../text/find.js'
import { LONGEST_MARKED_LINE } from '../../text/outline.js'
import { type PlainText, replaceMarked } from '../plain-text.js'

/** `Previous Next |System theme`, `System theme|Company`; `arXiv Page|Submitted by`: what it is sought by, which takes a tenth of the time, and the place before it */
const BEHIND_CARD: readonly (readonly [begin: string, place: RegExp])[] = [
  ['Previo', /(?=Previous[ \t]{0,8}Next[ \t]{0,8}(?:$|Trending Papers ranked|System theme))/my],
  ['System', /(?=System theme[ \t]{0,8}(?:$|Company))/my],
  ['Submit', /(?<=arXiv Page)(?=Submitted by)/y],
]

/** `Apr 24, 2024 |Previous Next`, `arXiv Page|System theme`: what the last card's line goes on from */
const CARD_END = /[^\s•*-][ \t]{0,8}$/

/** Breaks the line between a page's last card and its footer, and between two cards of a trending page. */
export const peelGluedCardEnds = (plain: PlainText): PlainText =>
  BEHIND_CARD.reduce(
    (rest, [begin, place]) =>
      replaceMarked(rest, begin, place, ({ index }) => (endsCard(rest.text, index) ? '\n' : null)),
    plain,
  )

/** Whether a card can end at a place of a line, which is none of running text. */
function endsCard(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_MARKED_LINE), at)
  const after = text.slice(at, at + LONGEST_MARKED_LINE)
  const length = before.length - before.lastIndexOf('\n') - 1 + findOrEnd(after, '\n', 0)
  return length <= LONGEST_MARKED_LINE && CARD_END.test(before)
}
