import type { Finding } from './diagnostics/catalogue.js'
import { createLocator, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Digest } from './schema/digest.js'

/** Puts pages together: all papers in text order, the first page's layout and date, lines and columns. */
export function assembleDigest(text: string, pages: readonly ParsedPage[]): Digest {
  const known = pages.filter(({ layout }) => layout !== null)
  const first = known.find(({ papers }) => papers.length > 0) ?? known[0]
  const locate = createLocator(text)
  const built = pages.flatMap(({ papers }) => papers)
  const findings = first ? pages.flatMap((page) => page.findings) : [findingOfNoPage(text, pages)]
  return {
    layout: first?.layout ?? null,
    date: first?.date ?? null,
    papers: built.map(({ paper }) => paper),
    sources: built.map(({ source }) => ({ ...source, line: locate(source.start).line })),
    diagnostics: report(findings, createLocator(text)),
  }
}

/** The one finding for a text without any page. */
function findingOfNoPage(text: string, pages: readonly ParsedPage[]): Finding {
  if (pages.every(({ blank }) => blank)) return { code: 'empty-input', found: '', start: 0, end: text.length }
  const start = text.length - text.trimStart().length
  return { code: 'unknown-layout', found: '', start, end: text.trimEnd().length }
}
