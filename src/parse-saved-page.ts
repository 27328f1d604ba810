import { findJoinedLine, restoreLines } from './markup/joined-lines.js'
import { type ParsedPage, parsePage } from './parse-page.js'
import type { Finding } from './schema/diagnostic-catalogue.js'
import type { Settings } from './schema/options.js'

/**
 * Reads one page; with its lines restored, where a tool joined those of a list or a collection. `offset` is where it
 * begins in the input.
 */
export function parseSavedPage(text: string, offset: number, settings: Settings): ParsedPage {
  const page = parsePage(text, offset, settings)
  const joined = mayBeJoined(text, page) ? findJoinedLine(text) : null
  if (!joined) return page
  const { lineEnds } = page
  const { start, end } = joined
  const finding: Finding = {
    code: 'lost-lines',
    found: text.slice(start, end),
    start: offset + start,
    end: offset + end,
  }
  const restored = parsePage(restoreLines(text), offset, settings)
  const best = restored.papers.length > 0 ? restored : page
  return { ...best, lineEnds, findings: [finding, ...best.findings] }
}

/** What a title holds only where a list's lines were joined. */
const JOINED_TITLE = /Submitted by |[•·] {1,9}\d{1,5} authors?/

const AUTHORS = 'Authors:'

/** Whether a page may be joined lines: it gives no papers, or those of a list hold what is no title's, or a paper's label stands in a line. */
function mayBeJoined(text: string, { layout, papers }: ParsedPage): boolean {
  if (papers.length === 0) return true
  if (layout === 'list') return papers.some(({ paper }) => JOINED_TITLE.test(paper.title))
  return layout === 'paper' && lineBefore(text, text.indexOf(AUTHORS)).trim() !== ''
}

const lineBefore = (text: string, at: number): string => (at < 0 ? '' : text.slice(text.lastIndexOf('\n', at) + 1, at))
