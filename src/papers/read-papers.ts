import type { Finding } from '../diagnostics/catalogue.js'
import { type Address, findAddresses } from '../links/addresses.js'
import { type Link, type PlainText, sourceSpan } from '../markup/plain-text.js'
import { VOTE_BOX } from '../records/marks.js'
import type { Page } from '../records/read-page.js'
import { hasTitle, type PaperRecord } from '../records/record.js'
import { isPaperPage } from '../records/targets.js'
import type { Layout } from '../schema/digest.js'
import { isPaper } from '../schema/paper-check.js'
import type { Span } from '../schema/span.js'
import type { Settings } from '../settings.js'
import { type BuiltPaper, buildPaper } from './build-paper.js'
import { mergeCopies } from './merge-copies.js'
import type { PageContext, Report } from './page-context.js'

/** Turns a page's records into papers that have passed the schema, and tells what it found in doing so. */
export function readPapers(
  plain: PlainText,
  page: Page,
  settings: Settings,
): { papers: BuiltPaper[]; findings: Finding[] } {
  const findings: Finding[] = []
  const report: Report = (code, found, span) => {
    findings.push({ code, found, ...sourceSpan(plain, span.start, span.end) })
  }
  const records = page.cards.filter(hasTitle)
  const addresses = records.length > 0 ? findAddresses(plain.text) : []
  const addressesIn = addressReader(plain.text, addresses)
  const linksOf = linkReader(plain)
  const guarded = records.map((record) => guardCutDate(record, page, plain.text, report))
  const { referenceDate, unlabelledCount } = settings
  const printsPictures = (): boolean => VOTE_BOX.test(plain.text)
  const context: PageContext = { plain, printsPictures, referenceDate, unlabelledCount, report }
  const built = guarded.map((record) => buildPaper(record, linksOf(record), addressesIn(record), context))
  reportReadings(plain, guarded, settings, report)
  if (SHOWS_ABSTRACT.has(page.layout)) reportMissing(guarded, built, report)
  const valid = built.filter(({ paper, source }) => {
    if (isPaper(paper)) return true
    findings.push({ code: 'unreadable-paper', found: paper.title, start: source.start, end: source.end })
    return false
  })
  // Papers' own pages can stand one behind another without headers, and each is a page.
  if (page.layout === 'paper') return { papers: valid, findings }
  const papers = mergeCopies(valid, ({ paper, source }) => {
    findings.push({ code: 'duplicate-paper', found: paper.title, start: source.start, end: source.end })
  })
  return { papers, findings }
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

/** Reads the addresses in a card; cards go forward. One that goes on under the end of its text ends there: `…github.io/` over `Tide Lab`. */
function addressReader(text: string, addresses: readonly Address[]): (card: PaperRecord) => readonly Address[] {
  const addressesIn = rangeReader(addresses)
  const within = (address: Address, lines: readonly Span[]): readonly Address[] => {
    const { start } = address
    const end = lines.at(-1)?.end ?? start
    if (start >= end || address.end <= end || start < (lines[0] as Span).start) return [address]
    return findAddresses(text.slice(start, end)).map((own) => ({
      ...own,
      start: start + own.start,
      end: start + own.end,
    }))
  }
  return (card) => {
    const own = addressesIn(card)
    return own.length === 0 ? own : own.flatMap((address) => within(address, card.abstract))
  }
}

/** Reads a card's links, and behind them that of the picture right over it, which can be all that tells its identifier; cards go forward. */
function linkReader({ text, links }: PlainText): (card: Span) => readonly Link[] {
  const linksIn = rangeReader(links)
  let next = 0
  return (card) => {
    while (next < links.length && (links[next] as Link).start < card.start) next++
    const over = links[next - 1]
    const isPicture = over !== undefined && over.end <= card.start && isPaperPage(over.target)
    const own = linksIn(card)
    return isPicture && text.slice(over.start, card.start).trim() === '' ? [...own, over] : own
  }
}

/** `Oct 6` as the last characters of a text may be the beginning of `Oct 6, 2024`, unless the page shows such dates. */
function guardCutDate(record: PaperRecord, { cards, layout }: Page, text: string, report: Report): PaperRecord {
  const reading = record.date?.date
  if (!reading || record.date?.end !== text.length || layout !== 'search') return record
  if (reading.year !== null || reading.daysAgo !== null || reading.problem !== null || reading.count !== null)
    return record
  if (cards.some(({ date }) => date !== record.date && date?.date?.year === null)) return record
  report('truncated-paper', text.slice(record.date.start), record.date)
  return { ...record, date: null }
}

/** The layouts whose every card has an abstract. */
const SHOWS_ABSTRACT: ReadonlySet<Layout | null> = new Set(['search', 'trending', 'paper'])

function reportMissing(records: readonly PaperRecord[], built: readonly BuiltPaper[], report: Report): void {
  records.forEach(({ title, truncated }, index) => {
    const { paper } = built[index] as BuiltPaper
    if (truncated || paper.abstract !== null) return
    report('missing-field', paper.title, {
      start: (title[0] as Span).start,
      end: (title.at(-1) as Span).end,
    })
  })
}

/** So much of the text before its end is told. */
const LAST_WORDS = 40

function reportReadings(
  plain: PlainText,
  records: readonly PaperRecord[],
  { unlabelledCount }: Settings,
  report: Report,
): void {
  const unlabelled = records.find((record) => record.unlabelled !== null)?.unlabelled
  if (unlabelled) report('unlabelled-count', unlabelledCount, unlabelled)
  for (const { truncated, abstract, title } of records) {
    const last = abstract.at(-1) ?? title.at(-1)
    if (truncated && last)
      report('truncated-paper', plain.text.slice(Math.max(last.start, last.end - LAST_WORDS), last.end), last)
  }
}
