import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Page } from '../records/read-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import { readDate } from '../tokens/read-date.js'
import type { BuiltPaper } from './build-paper.js'
import { settleDate } from './settle-date.js'

/** A page's own date, and what was found in reading it. */
interface PageDate {
  date: string | null
  findings: readonly Finding[]
}

const UNDATED: PageDate = { date: null, findings: [] }

/** `Feb 25`, or `AUG` and `1`; the site shows no year. No page is older than its papers. */
export function readPageDate(
  plain: PlainText,
  { date: tokens }: Page,
  papers: readonly BuiltPaper[],
  referenceDate: string | undefined,
): PageDate {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return UNDATED
  const found = tokens.map(({ start, end }) => plain.text.slice(start, end)).join(' ')
  const reading = first.date ?? readDate(found)
  if (!reading) return UNDATED
  const { date, finding } = settleDate(reading, referenceDate, referenceDate ? newestOf(papers) : null)
  const code = finding === 'missing-year' ? 'undated-page' : finding === 'ambiguous-year' ? null : finding
  return { date, findings: code ? [{ code, found, ...sourceSpan(plain, first.start, last.end) }] : [] }
}

/** The youngest of their arXiv identifiers that begin with a year and a month, `2602.01234`. */
function newestOf(papers: readonly BuiltPaper[]): string | null {
  let newest: string | null = null
  for (const { paper } of papers) {
    const { arxivId } = paper
    if (arxivId !== null && !arxivId.includes('/') && arxivId > (newest ?? '')) newest = arxivId
  }
  return newest
}
