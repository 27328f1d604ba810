import type { Finding } from './diagnostics/catalogue.js'
import { peelMarkup } from './markup/peel.js'
import { type PlainText, sourceSpan } from './markup/plain-text.js'
import type { BuiltPaper } from './papers/build-paper.js'
import { readPapers } from './papers/read-papers.js'
import { settleDate } from './papers/settle-date.js'
import { findLeftovers } from './records/leftovers.js'
import { type Page, readPage } from './records/read-page.js'
import type { Layout } from './schema/digest.js'
import type { Settings } from './settings.js'
import { type LinedText, outlineOf } from './text/lined-text.js'
import { readDate } from './tokens/read-date.js'
import { tokenize } from './tokens/tokenize.js'

/** What one page gives; places are offsets into the whole input. */
export interface ParsedPage {
  layout: Layout | null
  date: string | null
  papers: BuiltPaper[]
  findings: Finding[]
  /** Whether the page has no text. */
  blank: boolean
}

/** Reads one page: text, plain text, tokens, records, papers. `offset` is where it begins in the input. */
export function parsePage(source: LinedText, offset: number, settings: Settings): ParsedPage {
  const { text, lineEnds } = source
  const plain = peelMarkup(text, offset, outlineOf(source))
  const tokens = plain.text === text ? tokenize(plain, lineEnds) : tokenize(plain)
  const page = readPage(plain.text, tokens)
  const findings: Finding[] = []
  const papers = readPapers(plain, page, settings, findings)
  const date = readPageDate(plain, page, settings, findings)
  const leftovers = findLeftovers(plain, tokens, page)
  return {
    layout: page.layout,
    date,
    papers,
    findings: findings.concat(leftovers),
    blank: tokens.length === 0 && text.trim() === '',
  }
}

/** `Feb 25`, or `AUG` and `1`; the site shows no year. */
function readPageDate(plain: PlainText, { date }: Page, settings: Settings, findings: Finding[]): string | null {
  const [first] = date
  const last = date.at(-1)
  if (!first || !last) return null
  const words = date.map(({ start, end }) => plain.text.slice(start, end)).join(' ')
  const reading = first.date ?? readDate(words)
  if (!reading) return null
  const settled = settleDate(reading, settings.referenceDate, null)
  const span = sourceSpan(plain, first.start, last.end)
  if (settled.finding === 'missing-year') findings.push({ code: 'undated-page', found: words, ...span })
  else if (settled.finding) findings.push({ code: settled.finding, found: words, ...span })
  return settled.date
}
