import type { Span } from '../schema/span.js'
import { lengthOf, textAt } from '../text/text-at.js'
import { NONE, type PaperRecord } from './record.js'
import { lengthOfLines } from './text-lines.js'

/** Fewer characters can stand twice in a title of their own: `Bora` over `Bora`. */
const SHORTEST_REPEATED = 12

/**
 * Cards without the copy of a title that stands under it, as where a tool prints a picture's words or a link's: it was read as more of the title,
 * as an organization or as the abstract's beginning. The line is left over, and told.
 */
export const withoutRepeats = (text: string, cards: readonly PaperRecord[]): readonly PaperRecord[] =>
  cards.map((card) => withoutRepeat(text, card))

function withoutRepeat(text: string, card: PaperRecord): PaperRecord {
  const { title, organization, abstract } = card
  // Nearly no card has one.
  const canHave = title.length > 1 || areAsLong(title[0], organization[0]) || areAsLong(title[0], abstract[0])
  if (!canHave) return card
  if (areAlike(text, title, organization)) return { ...card, organization: NONE }
  if (areAlike(text, title, abstract.slice(0, title.length))) return { ...card, abstract: abstract.slice(title.length) }
  const half = title.slice(0, title.length / 2)
  return areAlike(text, half, title.slice(half.length)) ? { ...card, title: half } : card
}

function areAlike(text: string, lines: readonly Span[], others: readonly Span[]): boolean {
  return (
    lengthOfLines(lines) >= SHORTEST_REPEATED &&
    lines.length === others.length &&
    lines.every((line, index) => textAt(text, others[index] as Span) === textAt(text, line))
  )
}

const areAsLong = (line: Span | undefined, other: Span | undefined): boolean =>
  line !== undefined && other !== undefined && lengthOf(line) === lengthOf(other)
