import { findLeftovers } from './leftovers/leftovers.js'
import { findDamage } from './markup/damage.js'
import { peelMarkup } from './markup/peel.js'
import { readPageDate } from './papers/page-date.js'
import type { ParsedPage } from './papers/parsed-page.js'
import { readPapers } from './papers/read-papers.js'
import { readPage } from './records/read-page.js'
import type { Settings } from './schema/options.js'
import { outlineOf } from './text/outline.js'
import type { PageText } from './text/page-text.js'
import { tokenize } from './tokens/tokenize.js'

/** Reads one page, as it stands: text, lines, plain text, tokens, records, papers. */
export function parseOnce({ text, offset, lineEnds }: PageText, settings: Settings): ParsedPage {
  const outline = outlineOf(text, lineEnds)
  const plain = peelMarkup(text, offset, outline)
  const tokens = tokenize(plain, plain.text === text ? lineEnds : undefined)
  const page = readPage(plain.text, tokens)
  const { papers, findings } = readPapers(plain, page, settings)
  const dated = readPageDate(plain, page, papers, settings.referenceDate)
  const leftovers = findLeftovers(plain, tokens, page)
  const [first, last] = [papers[0]?.source, papers.at(-1)?.source]
  const cards = first && last ? { start: first.start, end: last.end } : null
  return {
    layout: page.layout,
    date: dated.date,
    datePlace: dated.place,
    papers,
    findings: [...findDamage(plain, text, outline, offset, cards), ...findings, ...dated.findings, ...leftovers],
  }
}
