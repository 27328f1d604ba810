import { sourceSpan } from '../markup/plain-text.js'
import type { PaperRecord } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import { SPACE } from '../text/characters.js'
import type { DateReading } from '../tokens/read-date.js'
import type { Token } from '../tokens/token.js'
import type { PageContext } from './page-context.js'
import { type SettledDate, settleDate } from './settle-date.js'

/** A card's date, where it stands, and what was found in reading it. */
export interface CardDate extends Span {
  date: string | null
  finding: Finding | null
}

const CUT: SettledDate = { date: null, finding: 'truncated-paper' }

/** Settles a card's date; null: the card shows none. */
export function settleCardDate(
  { date: token }: PaperRecord,
  arxivId: string | null,
  context: PageContext,
): CardDate | null {
  const reading = token?.date
  if (!reading) return null
  const { plain, settings } = context
  const { start } = token
  let end = token.end - (reading.problem === 'ambiguous' ? 0 : reading.countLength)
  while (plain.text.charCodeAt(end - 1) <= SPACE) end--
  const settled = settleDate(reading, settings.referenceDate, arxivId)
  const thisYear = settings.referenceDate?.slice(0, YEAR_LENGTH)
  const isOfThisYear = thisYear !== undefined && settled.date?.startsWith(thisYear) === true && reading.day > LAST_TENS
  const { date, finding: code } = !isOfThisYear && mayBeCut(token, reading, context) ? CUT : settled
  const finding = code && {
    code,
    found: plain.text.slice(start, end),
    date,
    basis: arxivId,
    ...sourceSpan(plain, start, token.end),
  }
  return { date, finding, start, end }
}

/** `2026` in `2026-02-25` */
const YEAR_LENGTH = 4

/** `Oct 3` may be the beginning of `Oct 31`. */
const LAST_TENS = 3

/**
 * `Oct 6` as the last characters of a text may be the beginning of `Oct 6, 2024`, unless the page shows such dates, or the day would be one
 * of the year in which it was saved, which the site leaves out.
 */
function mayBeCut(token: Token, { year, daysAgo, problem, count }: DateReading, { plain, page }: PageContext): boolean {
  if (token.end !== plain.text.length || page.layout !== 'search') return false
  if (year !== null || daysAgo !== null || problem !== null || count !== null) return false
  return !page.cards.some(({ date }) => date !== token && date?.date?.year === null)
}
