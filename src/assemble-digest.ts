import type { ParsedPart } from './parse-pages.js'
import { createPageReporter } from './report-pages.js'
import type { Digest } from './schema/digest.js'

/** Puts pages together: all papers in text order, the layout and date of the first that gave some, lines and columns. */
export function assembleDigest(pages: Iterable<ParsedPart>): Digest {
  const digest: Digest = { layout: null, date: null, papers: [], sources: [], diagnostics: [] }
  const reporter = createPageReporter()
  for (const page of pages) {
    if (digest.papers.length === 0 && page.layout !== null && (digest.layout === null || page.papers.length > 0)) {
      digest.layout = page.layout
      digest.date = page.date
    }
    for (const diagnostic of reporter.report(page)) digest.diagnostics.push(diagnostic)
    for (const { paper, source } of page.papers) {
      digest.papers.push(paper)
      digest.sources.push(source)
    }
  }
  return { ...digest, diagnostics: reporter.reportEnd(digest.diagnostics) }
}
