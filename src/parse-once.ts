import { findDamage } from './leftovers/damage.js'
import { findLeftovers } from './leftovers/leftovers.js'
import { peelMarkup } from './markup/peel.js'
import type { PlainText } from './markup/plain-text.js'
import { readPageDate } from './papers/page-date.js'
import type { ParsedPage } from './papers/parsed-page.js'
import { readPapers } from './papers/read-papers.js'
import { readPage } from './records/read-page.js'
import type { Settings } from './schema/options.js'
import type { PageText } from './text/page-text.js'
import { tokenize } from './tokens/tokenize.js'

/** Reads one page, as it stands: text, lines, plain text, tokens, records, papers. */
export const parseOnce = (page: PageText, settings: Settings): ParsedPage =>
  parsePlain(page, peelMarkup(page.text, page.offset, page.outline), settings)

/** Reads what a page is without its markup, or what was made of that. */
export function parsePlain(page: PageText, plain: PlainText, settings: Settings): ParsedPage {
  const { text, lineEnds } = page
  const tokens = tokenize(plain, plain.text === text ? lineEnds : undefined)
  const records = readPage(plain.text, tokens)
  const { papers, findings } = readPapers(plain, records, settings)
  const dated = readPageDate(plain, records, papers, settings.referenceDate)
  return {
    layout: records.layout,
    date: dated.date,
    datePlace: dated.place,
    papers,
    findings: [
      ...findDamage(plain, page, papers),
      ...findings,
      ...dated.findings,
      ...findLeftovers(plain, tokens, records),
    ],
  }
}
