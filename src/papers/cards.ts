import { type Address, findAddresses } from '../links/addresses.js'
import type { Link, PlainText } from '../markup/plain-text.js'
import type { PaperRecord } from '../records/record.js'
import { isPaperPage } from '../records/targets.js'
import type { Span } from '../schema/span.js'

/** A card, the links whose text it holds and that of its picture, and the addresses written in it. */
export interface Card {
  record: PaperRecord
  links: readonly Link[]
  addresses: readonly Address[]
}

/** Finds what each of a page's cards holds. */
export function readCards(plain: PlainText, records: readonly PaperRecord[]): Card[] {
  const addressesIn = rangeReader(records.length > 0 ? findAddresses(plain.text) : [])
  const linksOf = linkReader(plain)
  return records.map((record) => ({
    record,
    links: linksOf(record),
    addresses: within(plain.text, addressesIn(record), record.abstract),
  }))
}

const NONE: readonly never[] = []

/** Reads what of a sorted list begins in ranges that go forward. */
function rangeReader<Item extends Span>(items: readonly Item[]): (range: Span) => readonly Item[] {
  let next = 0
  return ({ start, end }) => {
    while (next < items.length && (items[next] as Item).start < start) next++
    let last = next
    while (last < items.length && (items[last] as Item).start < end) last++
    return last > next ? items.slice(next, last) : NONE
  }
}

/** The addresses of a card. One that goes on under the end of its text ends there: `…github.io/` over `Tide Lab`. */
function within(text: string, addresses: readonly Address[], lines: readonly Span[]): readonly Address[] {
  const begin = lines[0]?.start ?? 0
  const limit = lines.at(-1)?.end ?? 0
  const goesOn = ({ start, end }: Address): boolean => start >= begin && start < limit && end > limit
  const shorten = ({ start }: Address): Address[] =>
    findAddresses(text.slice(start, limit)).map((own) => ({ ...own, start: start + own.start, end: start + own.end }))
  // Most go on nowhere, and engines take long for `flatMap`.
  return addresses.some(goesOn)
    ? addresses.flatMap((address) => (goesOn(address) ? shorten(address) : address))
    : addresses
}

/** Reads a card's links, and behind them that of the picture right over it, which can be all that tells its identifier; cards go forward. */
function linkReader({ text, links }: PlainText): (card: Span) => readonly Link[] {
  const linksIn = rangeReader(links)
  let next = 0
  return (card) => {
    while (next < links.length && (links[next] as Link).start < card.start) next++
    // Engines take long to find that nothing stands before the first.
    const over = next > 0 ? links[next - 1] : undefined
    const isPicture = over !== undefined && over.end <= card.start && isPaperPage(over.target)
    const own = linksIn(card)
    return isPicture && text.slice(over.start, card.start).trim() === '' ? [...own, over] : own
  }
}
