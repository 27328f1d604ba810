import { createLocator, report } from './diagnostics/report.js'
import type { ParsedPage } from './parse-page.js'
import type { Digest } from './schema/digest.js'

/** Puts pages together: all papers in text order, the first page's layout and date, lines and columns. */
export function assembleDigest(text: string, pages: readonly ParsedPage[]): Digest {
  const first =
    pages.find(({ layout, papers }) => layout !== null && papers.length > 0) ??
    pages.find(({ layout }) => layout !== null)
  const locate = createLocator(text)
  const built = pages.flatMap(({ papers }) => papers)
  const findings = pages.flatMap(({ findings: found, layout, blank }) =>
    layout === null && (blank || pages.length > 1) ? [] : found,
  )
  if (pages.every(({ blank }) => blank)) findings.push({ code: 'empty-input', found: '', start: 0, end: text.length })
  return {
    layout: first?.layout ?? null,
    date: first?.date ?? null,
    papers: built.map(({ paper }) => paper),
    sources: built.map(({ source }) => ({ ...source, line: locate(source.start).line })),
    diagnostics: report(text, findings),
  }
}
