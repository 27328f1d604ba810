import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { PageRecords } from '../records/read-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import { daysBefore } from '../text/calendar.js'
import { textAt } from '../text/text-at.js'
import { type DateReading, readDate } from '../tokens/read-date.js'
import type { BuiltPaper } from './build-paper.js'
import { nearestDay, type SettledDate, settleDate } from './settle-date.js'

/** A page's own date, where it stands, and what was found in reading it. */
interface PageDate {
  date: string | null
  place: Span | null
  findings: readonly Finding[]
}

const UNDATED: PageDate = { date: null, place: null, findings: [] }

/** `Feb 25`, or `AUG` and `1`; the site shows no year. */
export function readPageDate(
  plain: PlainText,
  { date: tokens }: PageRecords,
  papers: readonly BuiltPaper[],
  referenceDate: string | undefined,
): PageDate {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return UNDATED
  const found = tokens.map((token) => textAt(plain.text, token)).join(' ')
  const reading = first.date ?? readDate(found)
  if (!reading) return UNDATED
  const { date, finding, basis } = settlePageDate(reading, papers, referenceDate)
  const code = finding === 'missing-year' ? 'undated-page' : finding
  const place = sourceSpan(plain, first.start, last.end)
  return { date, place, findings: code ? [{ code, found, date, basis, ...place }] : [] }
}

/** `basis`: what its year was taken from or does not fit. */
interface SettledPageDate extends SettledDate {
  basis: string | null
}

/** A page may be so many days older than its newest paper. */
const MOST_DAYS_OLDER = 31

/** A day this soon after `referenceDate` is rather that day than the same of last year's. */
const SOON = 2

/** Settles the year as for a card; but no page is older than its papers, and one whose day comes so soon makes `referenceDate` doubtful. */
function settlePageDate(
  reading: DateReading,
  papers: readonly BuiltPaper[],
  referenceDate: string | undefined,
): SettledPageDate {
  const identifier = referenceDate ? newestIdentifier(papers) : null
  const settled = settleDate(reading, referenceDate, identifier)
  const { date, finding } = settled
  const isSettled = date === null || finding === 'inferred-year' || reading.year !== null || reading.daysAgo !== null
  if (isSettled || referenceDate === undefined) return { date, finding, basis: identifier }
  const newest = newestOf(papers.map(({ paper }) => paper.date))
  const earliest = newest === null ? null : daysBefore(newest, MOST_DAYS_OLDER)
  const isOlder = earliest !== null && date < earliest
  const fitting = isOlder ? nearestDay(earliest, 1, reading.month, reading.day) : null
  if (fitting !== null && fitting <= daysAfter(referenceDate, MOST_DAYS_OLDER))
    return { date: fitting, finding: 'inferred-year', basis: newest }
  const isSoon = settleDate(reading, daysAfter(referenceDate, SOON), null).date !== date
  return { date, finding: isOlder || isSoon ? 'ambiguous-year' : null, basis: isOlder ? newest : referenceDate }
}

/** The day so many days after an ISO date, or the date itself where the calendar ends. */
const daysAfter = (date: string, days: number): string => daysBefore(date, -days) ?? date

/** The youngest of their arXiv identifiers that begin with a year and a month, `2602.01234`. */
const newestIdentifier = (papers: readonly BuiltPaper[]): string | null =>
  newestOf(papers.map(({ paper: { arxivId } }) => (arxivId?.includes('/') ? null : arxivId)))

function newestOf(values: readonly (string | null)[]): string | null {
  let newest: string | null = null
  for (const value of values) if (value !== null && value > (newest ?? '')) newest = value
  return newest
}
