import { findAddresses } from '../links/addresses.js'
import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Page } from '../records/read-page.js'
import { hasTitle, type PaperRecord } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Layout } from '../schema/digest.js'
import type { Settings } from '../schema/options.js'
import { isPaper } from '../schema/paper-check.js'
import type { Span } from '../schema/span.js'
import { LETTER_OR_DIGIT } from '../text/characters.js'
import { type BuiltPaper, buildPaper } from './build-paper.js'
import { addressReader, linkReader } from './card-links.js'
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
  const context: PageContext = { plain, printsPictures: page.printsPictures, referenceDate, unlabelledCount, report }
  const built = guarded.map((record) => buildPaper(record, linksOf(record), addressesIn(record), context))
  reportReadings(plain, guarded, settings, report)
  reportSwallowed(plain, guarded, report)
  if (SHOWS_ABSTRACT.has(page.layout)) reportMissing(guarded, built, report)
  const valid = built.filter(({ paper, source }) => {
    // `●` or `·` alone is no title.
    if (LETTER_OR_DIGIT.test(paper.title) && isPaper(paper)) return true
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

/** Five times what arXiv allows: a longer abstract holds cards whose marks were lost. */
const LONGEST_ABSTRACT = 10_000

/** Tells of the text in an abstract that is too long to be one. */
function reportSwallowed({ text }: PlainText, records: readonly PaperRecord[], report: Report): void {
  for (const { abstract } of records) {
    const [first, last] = [abstract[0], abstract.at(-1)]
    if (!first || !last || last.end - first.start <= LONGEST_ABSTRACT) continue
    const start = first.start + LONGEST_ABSTRACT
    report('unreadable-paper', text.slice(start, last.end), { start, end: last.end })
  }
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
