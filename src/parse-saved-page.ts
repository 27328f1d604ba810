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
  const mayBeJoined = page.papers.length === 0 || page.layout === 'list' || page.layout === 'paper'
  const joined = mayBeJoined ? findJoinedLine(text) : null
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
