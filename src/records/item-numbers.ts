import type { Span } from '../schema/span.js'
import { hasTitle, type PaperRecord } from './record.js'

/** `1. Orca`, `2) Medusa`: an item's number before a title */
const ITEM_NUMBER = /^(\d{1,3})[.)][ \t]{1,4}(?=\S)/

/** No more of a title holds its number. */
const LONGEST_NUMBER = 10

interface ItemNumber {
  value: number
  length: number
}

function numberOf(text: string, { title }: PaperRecord): ItemNumber | null {
  const { start, end } = title[0] as Span
  const words = text.slice(start, Math.min(end, start + LONGEST_NUMBER))
  const match = ITEM_NUMBER.exec(words)
  return match && { value: Number(match[1]), length: match[0].length }
}

/** Whether a number can follow another; of two alone the second is the next. */
const follows = ({ value }: ItemNumber, before: ItemNumber | undefined, cards: number): boolean =>
  before === undefined || (cards > 2 ? value >= before.value : value === before.value + 1)

/**
 * A page's cards without the numbers that somebody gave them before their titles: those of all titles, in order. Of a deleted card none is left,
 * and of two copies both have the same.
 */
export function withoutItemNumbers(text: string, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  // What is left of a card that was cut has no title.
  const titled = cards.filter(hasTitle)
  if (titled.length < 2) return cards
  const numbers = new Map<PaperRecord, ItemNumber>()
  let before: ItemNumber | undefined
  for (const card of titled) {
    const number = numberOf(text, card)
    if (number === null || !follows(number, before, titled.length)) return cards
    numbers.set(card, number)
    before = number
  }
  return cards.map((card) => {
    const number = numbers.get(card)
    if (!number) return card
    const [{ start, end }, ...rest] = card.title as [Span, ...Span[]]
    return { ...card, title: [{ start: start + number.length, end }, ...rest] }
  })
}
