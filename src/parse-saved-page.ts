import { findCardWording } from './leftovers/card-wording.js'
import { findJoinedLine, JOINED_HEADER, restoreLines } from './markup/joined-lines.js'
import { withoutLines } from './markup/without-lines.js'
import { type ParsedPage, parsePage } from './parse-page.js'
import type { DiagnosticCode, Finding } from './schema/diagnostic-catalogue.js'
import type { Settings } from './schema/options.js'
import type { Paper } from './schema/paper.js'
import type { Span } from './schema/span.js'
import { CARD_LABEL } from './text/page-patterns.js'

/**
 * Reads one page, and reads it again: with its lines restored, where a tool joined those of a list or a collection; without the lines that
 * most of its cards have in common and no rule knows. `offset` is where it begins in the input.
 */
export function parseSavedPage(text: string, offset: number, settings: Settings): ParsedPage {
  const page = parsePage(text, offset, settings)
  const joined = mayBeJoined(text, page) ? findJoinedLine(text) : null
  if (!joined) return withoutCardWording(text, offset, settings, page)
  const finding = findingOf('lost-lines', text, joined, offset)
  const restored = parsePage(restoreLines(text), offset, settings)
  const best = restored.papers.length > 0 ? restored : page
  return { ...best, lineEnds: page.lineEnds, findings: [finding, ...best.findings] }
}

/** A page has no more new buttons than this. */
const MOST_WORDING = 3

function withoutCardWording(text: string, offset: number, settings: Settings, page: ParsedPage): ParsedPage {
  let best = page
  let rest = text
  const findings: Finding[] = []
  for (let found = 0; found < MOST_WORDING; found++) {
    const sources = best.papers.map(({ source }) => source)
    const lines = findCardWording(rest, offset, sources)
    if (lines.length === 0) break
    const shorter = withoutLines(rest, lines)
    const again = parsePage(shorter, offset, settings)
    if (countTexts(again) < countTexts(best)) break
    findings.push(findingOf('unrecognized-text', rest, lines[0] as Span, offset))
    best = again
    rest = shorter
  }
  return best === page ? page : { ...best, lineEnds: page.lineEnds, findings: [...findings, ...best.findings] }
}

/** The papers of a page with what they have of texts and addresses, none of which a button's line may take with it. */
const countTexts = ({ papers }: ParsedPage): number =>
  papers.reduce(
    (count, { paper: { abstract, submittedBy, links, githubUrls } }) =>
      count + 1 + (abstract ? 1 : 0) + (submittedBy ? 1 : 0) + links.length + githubUrls.length,
    0,
  )

/** What stands in a range of the page's text, without white space around it. */
function findingOf(code: DiagnosticCode, text: string, { start, end }: Span, offset: number): Finding {
  const found = text.slice(start, end).trim()
  const begin = offset + text.indexOf(found, start)
  return { code, found, start: begin, end: begin + found.length }
}

/** What a title or a text holds only where a page's lines were joined. */
const JOINED = new RegExp(
  `Submitted by |\\d authors?(?:$| {0,9}·)|[•·] {1,9}\\d{1,5} authors?|${CARD_LABEL}|${JOINED_HEADER}`,
)

const isJoined = ({ title, abstract }: Paper): boolean =>
  JOINED.test(title) || (abstract?.includes('·') === true && JOINED.test(abstract))

/** The label of a paper's own page, behind other words, which are looked at last: what begins with a word is fast to find. */
const LABEL_IN_LINE = /Authors:(?<=\S {1,9}Authors:)/

/** Whether a page may be joined lines, for which its text need be looked through. */
const mayBeJoined = (text: string, { layout, papers }: ParsedPage): boolean =>
  papers.length === 0 || papers.some(({ paper }) => isJoined(paper)) || (layout === 'paper' && LABEL_IN_LINE.test(text))
