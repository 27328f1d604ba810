import { hasTitle, type PaperRecord } from '../records/record.js'
import { isWordless } from '../records/text-lines.js'
import type { Span } from '../schema/span.js'
import { textAt } from '../text/text-at.js'
import { isOneOf } from '../tokens/kinds.js'
import { isRestOfDay, SUBMISSION_DAY } from '../tokens/submission-day.js'
import type { Token } from '../tokens/token.js'
import { createRangeSearch } from './range-search.js'

/** Tells whether tokens, in their order, are part of a card: of one of its fields, or a mark in it. */
export function createCardTest(
  text: string,
  tokens: readonly Token[],
  cards: readonly PaperRecord[],
): (token: Token, index: number) => boolean {
  const cardAt = createRangeSearch(cards)
  return (token, index) => {
    const card = cardAt(token.start)
    if (card === undefined) return false
    if (token.kind === 'prose') return holds(text, card, token)
    return holdsFact(card, token) || !isFact(token) || holds(text, card, token) || isOfSite(text, card, tokens, index)
  }
}

const isFact = isOneOf('number', 'date', 'arxiv-id', 'authors')

/** Whether a line of text in a card is part of one of its fields; what gave no paper, or was cut off, is told as a whole. */
function holds(text: string, card: PaperRecord, token: Token): boolean {
  if (!hasTitle(card) || card.truncated) return true
  const { title, abstract, summary, authors, authorCount, organization, submittedBy } = card
  // Nearly all lines.
  if (touches(title, token) || touches(abstract, token)) return true
  if ([summary, authors, organization, submittedBy].some((lines) => touches(lines, token))) return true
  // `authors`, which a wrap parted from its count
  if (covers(authorCount, token)) return true
  return token.kind === 'prose' && (isWordless(text, token) || SUBMISSION_DAY.test(textAt(text, token)))
}

/** Whether a token is in a field of a record that is one fact. Engines take long for a function over the fields' names. */
const holdsFact = (card: PaperRecord, token: Token): boolean =>
  covers(card.date, token) ||
  covers(card.authorCount, token) ||
  covers(card.upvotes, token) ||
  covers(card.comments, token) ||
  covers(card.unlabelled, token) ||
  covers(card.stars, token) ||
  covers(card.arxivId, token)

/** Whether a fact that is in no field is the site's own: a count of another thing, or the day of the submission. */
function isOfSite(text: string, { submittedBy }: PaperRecord, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const name = submittedBy.at(-1)
  if (token.kind === 'number' && isCountOfWording(tokens, index)) return true
  if (isRestOfDay(text, tokens, index)) return true
  return token.kind === 'date' && name !== undefined && isDayBehind(text, name, token)
}

/** `15`, under `Add to collection`: how many collections the paper is in; `0`, over `No model linking this paper` */
const isCountOfWording = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'button' || tokens[index + 1]?.kind === 'community'

/** `2 days ago`, right behind the submitter's name */
const isDayBehind = (text: string, name: Span, { start }: Token): boolean =>
  BREAK.test(text.slice(name.end, Math.min(start, name.end + LONGEST_BREAK)))

/** The line's end, or a separator on a line of its own */
const BREAK = /^[\s·•|]+$/
const LONGEST_BREAK = 20

const covers = (fact: Span | null, { start }: Token): boolean =>
  fact !== null && fact.start <= start && start < fact.end

/** Whether a token stands between the first and the last of some lines. */
const touches = (lines: readonly Span[], { lineStart, end }: Token): boolean =>
  lines.length > 0 && (lines[0] as Span).start < end && (lines[lines.length - 1] as Span).end > lineStart
