import { findDivisions } from './pages/divisions.js'
import type { ParsedPage } from './parse-page.js'
import { parseSavedPage } from './parse-saved-page.js'
import { type Finding, severityOf } from './schema/diagnostic-catalogue.js'
import type { Settings } from './schema/options.js'

/** What stands between two divisions of a page has more characters in the mean; what has less, nobody wrote, and it is read once. */
const SHORTEST_PAGE = 80

/**
 * Reads what has no more than one header, and where that left something, reads what stands between divisions each on its own: saved pages
 * without theirs. It is several pages where these are of several layouts, and give more papers or leave less, and neither is worse.
 */
export function parseDividedPage(text: string, offset: number, settings: Settings): ParsedPage {
  const page = parseSavedPage(text, offset, settings)
  const starts = countTrouble(page.findings) > 0 ? findDivisions(text, page.lineEnds) : []
  if (starts.length === 0 || starts.length * SHORTEST_PAGE > text.length) return page
  const parts = [0, ...starts].map((start, index) =>
    parseSavedPage(text.slice(start, starts[index]), offset + start, settings),
  )
  const papers = parts.flatMap((part) => part.papers)
  const findings = parts.flatMap((part) => part.findings)
  const layouts = parts.flatMap((part) => (part.papers.length > 0 ? [part.layout] : []))
  const gained = papers.length - page.papers.length
  const settled = countTrouble(page.findings) - countTrouble(findings)
  if (new Set(layouts).size < 2 || Math.min(gained, settled) < 0 || gained + settled === 0) return page
  const [layout = null] = layouts
  // The header's date stands before the first card, perhaps over a division.
  const { date, datePlace } = parts.find((part) => part.date !== null || part.papers.length > 0) as ParsedPage
  return { ...page, layout, date, datePlace, papers, findings }
}

const countTrouble = (findings: readonly Finding[]): number =>
  findings.filter(({ code }) => severityOf(code) !== 'info').length
