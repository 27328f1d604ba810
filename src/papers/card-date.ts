import type { PaperRecord } from '../records/record.js'
import type { Span } from '../schema/span.js'
import { SPACE } from '../text/characters.js'
import type { PageContext } from './page-context.js'
import { settleDate } from './settle-date.js'

/** A card's date and where it stands. */
export interface CardDate extends Span {
  date: string | null
}

/** Settles a card's date, and tells what that took; null: the card shows none. */
export function settleCardDate(
  { date: token }: PaperRecord,
  arxivId: string | null,
  { plain, referenceDate, report }: PageContext,
): CardDate | null {
  const reading = token?.date
  if (!reading) return null
  const { start } = token
  let end = token.end - (reading.problem === 'ambiguous' ? 0 : reading.countLength)
  while (plain.text.charCodeAt(end - 1) <= SPACE) end--
  const { date, finding } = settleDate(reading, referenceDate, arxivId)
  if (finding) report(finding, plain.text.slice(start, end), token)
  return { date, start, end }
}
