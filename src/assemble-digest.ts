import { createLocator, report } from './diagnostics/report.js'
import { findingOfNoPage, firstWordsOf, isOfAnyText } from './no-page.js'
import type { ParsedPage } from './parse-page.js'
import { createPageReporter } from './report-pages.js'
import type { Digest } from './schema/digest.js'
import { findLineEnds } from './text/lines.js'

/** Puts pages together: all papers in text order, the layout and date of the first that gave some, lines and columns. */
export function assembleDigest(text: string, pages: Iterable<ParsedPage>): Digest {
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
  if (reporter.settled) return digest
  const { recognised } = reporter
  const finding = findingOfNoPage(firstWordsOf(text), text.length, recognised)
  const noPage = report([finding], createLocator(findLineEnds(text)))
  const others = recognised ? digest.diagnostics : digest.diagnostics.filter(isOfAnyText)
  return { ...digest, diagnostics: [...noPage, ...others] }
}
