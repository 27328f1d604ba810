import type { PlainText } from '../markup/plain-text.js'
import type { PageRecords } from '../records/read-page.js'
import { hasTitle } from '../records/record.js'
import { isWordless } from '../records/text-lines.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import type { Settings } from '../schema/options.js'
import type { Paper } from '../schema/paper.js'
import { isPaper } from '../schema/paper-check.js'
import { type BuiltPaper, buildPaper } from './build-paper.js'
import { findInCards } from './card-findings.js'
import { readCards } from './cards.js'
import { findHandles } from './join-organization.js'
import { mergeCopies } from './merge-copies.js'
import type { PageContext } from './page-context.js'

/** Turns a page's records into papers that have passed the schema, and tells what it found in doing so. */
export function readPapers(
  plain: PlainText,
  page: PageRecords,
  settings: Settings,
): { papers: BuiltPaper[]; findings: Finding[] } {
  const records = page.cards.filter(hasTitle)
  const context: PageContext = { plain, page, settings, handles: findHandles(plain, page, records) }
  const built = readCards(plain, records).map((card) => buildPaper(card, context))
  const findings = findInCards(records, built, context)
  const valid: BuiltPaper[] = []
  for (const one of built) {
    if (isValid(one.paper)) valid.push(one)
    else findings.push(findingOf('unreadable-paper', one))
  }
  // Papers' own pages can stand one behind another without headers, and each is a page.
  if (page.layout === 'paper') return { papers: valid, findings }
  const { papers, copies } = mergeCopies(valid)
  for (const copy of copies) findings.push(findingOf('duplicate-paper', copy))
  return { papers, findings }
}

/** `●` or `·` alone is no title. */
const isValid = (paper: Paper): boolean =>
  !isWordless(paper.title, { start: 0, end: paper.title.length }) && isPaper(paper)

const findingOf = (code: Code, { paper, source: { start, end } }: BuiltPaper): Finding => ({
  code,
  found: paper.title,
  start,
  end,
})
