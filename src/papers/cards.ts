import { type Address, findAddresses } from '../links/addresses.js'
import type { Link, PlainText } from '../markup/plain-text.js'
import { NONE, type PaperRecord } from '../records/record.js'
import type { Span } from '../schema/span.js'
import { isPaperPage } from '../text/site.js'

/** A card, the links whose text it holds and that of its picture, and the addresses written in it. */
export interface Card {
  record: PaperRecord
  links: readonly Link[]
  addresses: readonly Address[]
}

/** Finds what each of a page's cards holds. */
export function readCards({ text, links }: PlainText, records: readonly PaperRecord[]): Card[] {
  const addressesIn = rangeReader(records.length > 0 ? findAddresses(text) : [])
  const linksIn = rangeReader(links)
  return records.map((record) => ({
    record,
    links: withPicture(text, linksIn(record), record),
    addresses: within(text, addressesIn(record).own, record.abstract),
  }))
}

/** What of a list begins in a range, and what stands before that. */
interface InRange<Item> {
  own: readonly Item[]
  before: Item | undefined
}

/** Reads what of a sorted list begins in ranges that go forward. */
function rangeReader<Item extends Span>(items: readonly Item[]): (range: Span) => InRange<Item> {
  let next = 0
  return ({ start, end }) => {
    while (next < items.length && (items[next] as Item).start < start) next++
    let last = next
    while (last < items.length && (items[last] as Item).start < end) last++
    // Engines take long to find that nothing stands before the first.
    return { own: last > next ? items.slice(next, last) : NONE, before: next > 0 ? items[next - 1] : undefined }
  }
}

/** The addresses of a card. One that goes on under the end of its text ends there: `…github.io/` over `Tide Lab`. */
function within(text: string, addresses: readonly Address[], lines: readonly Span[]): readonly Address[] {
  if (addresses.length === 0) return addresses
  const begin = lines[0]?.start ?? 0
  const limit = lines.at(-1)?.end ?? 0
  return addresses.flatMap((address) => {
    const { start, end } = address
    if (start < begin || start >= limit || end <= limit) return address
    const within = findAddresses(text.slice(start, limit))
    return within.map((own) => ({ ...own, start: start + own.start, end: start + own.end }))
  })
}

/** A card's links, and behind them that of the picture right over it, which can be all that tells its identifier. */
function withPicture(text: string, { own, before }: InRange<Link>, { start }: Span): readonly Link[] {
  const isPicture = before !== undefined && before.end <= start && isPaperPage(before.target)
  return isPicture && text.slice(before.start, start).trim() === '' ? [...own, before] : own
}
