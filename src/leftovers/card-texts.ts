import { hasTitle, type PaperRecord } from '../records/record.js'
import { isWordless } from '../records/text-lines.js'
import type { Span } from '../schema/span.js'
import { textAt } from '../text/text-at.js'
import { SUBMISSION_DAY } from '../tokens/submission-day.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'

/** Tells whether tokens, in their order, are part of a card: of one of its fields, or a mark in it. */
export function createCardTest(text: string, cards: readonly PaperRecord[]): (token: Token) => boolean {
  const cardAt = createRangeSearch(cards)
  return (token) => {
    const card = cardAt(token.start)
    return card !== undefined && (token.kind !== 'prose' || holds(text, card, token))
  }
}

/** Whether a line of text in a card is part of one of its fields; what gave no paper, or was cut off, is told as a whole. */
function holds(text: string, card: PaperRecord, token: Token): boolean {
  if (!hasTitle(card) || card.truncated) return true
  const { title, abstract, summary, authors, organization, submittedBy } = card
  // Nearly all lines.
  if (touches(title, token) || touches(abstract, token)) return true
  if ([summary, authors, organization, submittedBy].some((lines) => touches(lines, token))) return true
  return isWordless(text, token) || SUBMISSION_DAY.test(textAt(text, token))
}

/** Whether a token stands between the first and the last of some lines. */
const touches = (lines: readonly Span[], { lineStart, end }: Token): boolean =>
  lines.length > 0 && (lines[0] as Span).start < end && (lines[lines.length - 1] as Span).end > lineStart
