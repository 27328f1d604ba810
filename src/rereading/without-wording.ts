import type { ParsedPage } from '../papers/parsed-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import type { PageText } from '../text/page-text.js'
import { findCardWording } from './card-wording.js'
import { findingAt } from './finding-at.js'
import { withoutLines } from './without-lines.js'

/** A page has no more new buttons than this. */
const MOST_WORDING = 3

/**
 * Reads a page again without the lines that most of its cards have in common and no rule knows; a page without any gives what it gave, `first`.
 */
export function readWithoutWording(
  { text, offset }: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage {
  let best = first
  let rest = text
  const findings: Finding[] = []
  for (let found = 0; found < MOST_WORDING; found++) {
    const sources = best.papers.map(({ source }) => source)
    const lines = findCardWording(rest, offset, sources)
    if (lines.length === 0) break
    const shorter = withoutLines(rest, lines)
    const again = parse(shorter)
    const line = lines[0] as Span
    // Without it a card would have no text, so that it stays, and is told.
    if (countContents(again) < countContents(best)) {
      findings.push(findingAt('doubtful-field', rest, line, offset))
      break
    }
    findings.push(findingAt('unrecognized-text', rest, line, offset))
    best = again
    rest = shorter
  }
  return findings.length === 0 ? first : { ...best, findings: [...findings, ...best.findings] }
}

/** The papers of a page with what they have of texts and addresses, none of which a button's line may take with it. */
const countContents = ({ papers }: ParsedPage): number =>
  papers.reduce(
    (count, { paper: { abstract, submittedBy, links, githubUrls } }) =>
      count + 1 + (abstract ? 1 : 0) + (submittedBy ? 1 : 0) + links.length + githubUrls.length,
    0,
  )
