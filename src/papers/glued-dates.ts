import type { PaperRecord } from '../records/record.js'
import { isDigit } from '../text/characters.js'
import type { Token } from '../tokens/token.js'

/**
 * The dates that may hold a count, `Jun 25` of June 2 and 5, on a page whose tool glued counts to others: `Aug 28, 20244`, `May 81`. A link
 * tells where a count begins.
 */
export function findGluedDates(records: readonly PaperRecord[], text: string): Token[] {
  if (!records.some(({ date }) => date && isGlued(date, text))) return []
  return records.flatMap(({ date, comments, unlabelled }) =>
    date && !comments && !unlabelled && mayHoldCount(date) ? [date] : [],
  )
}

/** Whether a date's count follows its last digit. */
function isGlued({ date, link, end }: Token, text: string): boolean {
  if (!date || link || date.countLength === 0) return false
  return isDigit(text.charCodeAt(end - date.countLength - 1))
}

/** The day of `Jun 25` and `Jun 31` can be two numbers, that of `Jun 5` and `Jun 30` cannot. */
function mayHoldCount({ date, link }: Token): boolean {
  if (!date || link || date.year !== null || date.problem !== null) return false
  return date.day > 10 && date.day % 10 !== 0
}
