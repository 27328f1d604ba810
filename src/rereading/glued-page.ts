import { applyEdits, type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { BuiltPaper } from '../papers/build-paper.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { PageText } from '../text/page-text.js'
import { textAt } from '../text/text-at.js'
import { withLostLines } from './finding-at.js'
import { partGluedCards } from './glued-cards/glued-cards.js'

/**
 * Reads a page again whose cards a tool joined without white space, a part a line; null: it has none, or they give fewer papers than it gave,
 * `first`. `plain`: the page without markup.
 */
export function readGlued(
  { text, offset }: PageText,
  plain: PlainText,
  first: ParsedPage,
  parse: (plain: PlainText) => ParsedPage,
): ParsedPage | null {
  const parts = partGluedCards(plain.text)
  const parted = parts && parse(applyEdits(plain, parts.edits))
  // One card can be all of a page.
  if (!parts || !parted || parted.papers.length < Math.max(first.papers.length, 1)) return null
  const told = parts.unclear.map(
    (span): Finding => ({
      code: 'ambiguous-count',
      found: textAt(plain.text, span),
      ...sourceSpan(plain, span.start, span.end),
    }),
  )
  const names = new Set(parts.unclear.flatMap(({ start, isName }) => (isName ? [plain.toSource(start)] : [])))
  const papers = parted.papers.map((built) => withoutName(built, names))
  const mended = { ...parted, papers, findings: [...told, ...parted.findings] }
  return withLostLines(mended, text, { start: 0, end: text.length }, offset)
}

/** A paper without its submitter, if that is one of the unclear names, which are told by where they begin. */
function withoutName(built: BuiltPaper, names: ReadonlySet<number>): BuiltPaper {
  const { submittedBy, ...fields } = built.source.fields
  if (!submittedBy || !names.has(submittedBy.start)) return built
  return { ...built, paper: { ...built.paper, submittedBy: null }, source: { ...built.source, fields } }
}
