import type { Finding } from './diagnostics/catalogue.js'
import { createLocator, inTextOrder, toDiagnostic } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Diagnostic } from './schema/diagnostic.js'
import type { Digest, PaperSource } from './schema/digest.js'
import type { Paper } from './schema/paper.js'
import type { LinedText } from './text/lined-text.js'

/** Puts pages together: all papers in text order, the layout and date of the first that gave some, lines and columns. */
export function assembleDigest({ text, lineEnds }: LinedText, pages: readonly ParsedPage[]): Digest {
  const known = pages.filter(({ layout }) => layout !== null)
  const first = known.find(({ papers }) => papers.length > 0) ?? known[0]
  const papers: Paper[] = []
  const sources: PaperSource[] = []
  const diagnostics: Diagnostic[] = []
  const findings = inTextOrder(first ? pages.flatMap((page) => page.findings) : [findingOfNoPage(text, pages)])
  // Papers and findings are told their lines together, in text order.
  const locate = createLocator(lineEnds)
  const reportUpTo = (offset: number): void => {
    for (let next = diagnostics.length; next < findings.length; next++) {
      const finding = findings[next] as Finding
      if (finding.start > offset) break
      diagnostics.push(toDiagnostic(finding, locate(finding.start)))
    }
  }
  for (const page of pages) {
    for (const { paper, source } of page.papers) {
      reportUpTo(source.start)
      source.line = locate(source.start).line
      papers.push(paper)
      sources.push(source)
    }
  }
  reportUpTo(text.length)
  return { layout: first?.layout ?? null, date: first?.date ?? null, papers, sources, diagnostics }
}

/** The one finding for a text without any page. */
function findingOfNoPage(text: string, pages: readonly ParsedPage[]): Finding {
  if (pages.every(({ blank }) => blank)) return { code: 'empty-input', found: '', start: 0, end: text.length }
  const start = text.length - text.trimStart().length
  return { code: 'unknown-layout', found: '', start, end: text.trimEnd().length }
}
