import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { ParsedPage } from './parsed-page.js'

/** A later list's date, which is its papers' only one, and of which the digest holds none but `first`, the first page's. */
export function findOtherDate(page: ParsedPage, first: string | null | undefined): Finding[] {
  const { layout, date, datePlace, papers } = page
  if (layout !== 'list' || !date || !datePlace || papers.length === 0 || date === first) return []
  return [{ code: 'other-date', found: date, ...datePlace }]
}
