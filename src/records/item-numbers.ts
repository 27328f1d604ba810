import type { Span } from '../schema/span.js'
import type { PaperRecord } from './record.js'

/** `1. Orca`, `2) Medusa`: an item's number before a title */
const ITEM_NUMBER = /^(\d{1,3})[.)][ \t]{1,4}(?=\S)/

/** No more of a title holds its number. */
const LONGEST_NUMBER = 10

interface ItemNumber {
  value: number
  length: number
}

function numberOf(text: string, { title: [first] }: PaperRecord): ItemNumber | null {
  const words = first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_NUMBER)) : ''
  const match = ITEM_NUMBER.exec(words)
  return match && { value: Number(match[1]), length: match[0].length }
}

/** Takes the numbers that somebody gave a page's cards off their titles: those of all cards, in order. */
export function dropItemNumbers(text: string, cards: readonly PaperRecord[]): void {
  const from = cards.length > 1 ? numberOf(text, cards[0] as PaperRecord)?.value : undefined
  if (from === undefined) return
  const numbers = cards.map((card) => numberOf(text, card))
  if (numbers.some((number, index) => number?.value !== from + index)) return
  cards.forEach((card, index) => {
    const [{ start, end }, ...rest] = card.title as [Span, ...Span[]]
    card.title = [{ start: start + (numbers[index] as ItemNumber).length, end }, ...rest]
  })
}
