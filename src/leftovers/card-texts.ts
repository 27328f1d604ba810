import { hasTitle, type PaperRecord } from '../records/record.js'
import { isWordless } from '../records/text-lines.js'
import type { Span } from '../schema/span.js'
import { textAt } from '../text/text-at.js'
import { isOneOf } from '../tokens/kinds.js'
import { SUBMISSION_DAY } from '../tokens/submission-day.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'

/** Tells whether tokens, in their order, are part of a card: of one of its fields, or a mark in it. */
export function createCardTest(text: string, cards: readonly PaperRecord[]): (token: Token) => boolean {
  const cardAt = createRangeSearch(cards)
  return (token) => {
    const card = cardAt(token.start)
    if (card === undefined) return false
    return (token.kind !== 'prose' && !isFact(token)) || holds(text, card, token)
  }
}

const isFact = isOneOf('number', 'date', 'arxiv-id', 'authors')

/** Whether a line of text or a fact in a card is part of one of its fields; what gave no paper, or was cut off, is told as a whole. */
function holds(text: string, card: PaperRecord, token: Token): boolean {
  if (!hasTitle(card) || card.truncated) return true
  if (isFact(token) && FACTS.some((field) => covers(card[field], token))) return true
  const { title, abstract, summary, authors, organization, submittedBy } = card
  // Nearly all lines.
  if (touches(title, token) || touches(abstract, token)) return true
  if ([summary, authors, organization, submittedBy].some((lines) => touches(lines, token))) return true
  if (token.kind === 'prose') return isWordless(text, token) || SUBMISSION_DAY.test(textAt(text, token))
  return isDayBehind(text, submittedBy.at(-1), token)
}

/** `2 days ago`, the day of the submission, right behind the submitter's name */
const isDayBehind = (text: string, name: Span | undefined, { kind, start }: Token): boolean =>
  kind === 'date' && name !== undefined && BREAK.test(text.slice(name.end, Math.min(start, name.end + LONGEST_BREAK)))

/** The line's end, or a separator on a line of its own */
const BREAK = /^[\s·]+$/
const LONGEST_BREAK = 20

/** The fields of a record that are one fact. */
const FACTS = ['date', 'authorCount', 'upvotes', 'comments', 'unlabelled', 'stars', 'arxivId'] as const

const covers = (fact: Span | null, { start }: Token): boolean =>
  fact !== null && fact.start <= start && start < fact.end

/** Whether a token stands between the first and the last of some lines. */
const touches = (lines: readonly Span[], { lineStart, end }: Token): boolean =>
  lines.length > 0 && (lines[0] as Span).start < end && (lines[lines.length - 1] as Span).end > lineStart
