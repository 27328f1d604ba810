import { findDivisions } from './pages/divisions.js'
import type { ParsedPage } from './parse-page.js'
import { parseSavedPage } from './parse-saved-page.js'
import { severityOf } from './schema/diagnostic-catalogue.js'
import type { Settings } from './schema/options.js'

/**
 * Reads what has no more than one header, and where that left something, reads what it holds between divisions each on its own: saved
 * pages without theirs. It is several pages where that gives more papers and leaves less.
 */
export function parseDividedPage(text: string, offset: number, settings: Settings): ParsedPage {
  const page = parseSavedPage(text, offset, settings)
  const starts = countTrouble([page]) > 0 ? findDivisions(text) : []
  if (starts.length === 0) return page
  const pages = [0, ...starts].map((start, index) =>
    parseSavedPage(text.slice(start, starts[index]), offset + start, settings),
  )
  const papers = pages.flatMap((part) => part.papers)
  const gained = new Set(papers.map(({ paper }) => paper.title)).size - page.papers.length
  const settled = countTrouble([page]) - countTrouble(pages)
  const first = pages.find((part) => part.papers.length > 0)
  if (!first || gained < 0 || settled < 0 || gained + settled === 0) return page
  const { layout, date, datePlace } = first
  const findings = pages.flatMap((part) => part.findings)
  return { ...page, layout, date, datePlace, papers, findings }
}

const countTrouble = (pages: readonly ParsedPage[]): number =>
  pages.flatMap(({ findings }) => findings).filter(({ code }) => severityOf(code) !== 'info').length
