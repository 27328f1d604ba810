import type { Finding } from './diagnostics/catalogue.js'
import { peelMarkup } from './markup/peel.js'
import { type PlainText, sourceSpan } from './markup/plain-text.js'
import { findWrongEncoding } from './pages/wrong-encoding.js'
import type { BuiltPaper } from './papers/build-paper.js'
import { readPapers } from './papers/read-papers.js'
import { settleDate } from './papers/settle-date.js'
import { findLeftovers } from './records/leftovers.js'
import { type Page, readPage } from './records/read-page.js'
import type { Layout } from './schema/digest.js'
import type { Settings } from './settings.js'
import { outlineOf } from './text/lined-text.js'
import { findLineEnds } from './text/lines.js'
import { readDate } from './tokens/read-date.js'
import { tokenize } from './tokens/tokenize.js'

/** What one page gives; places are offsets into the whole input. */
export interface ParsedPage {
  /** Its characters, or how many were read so far of a page that is read in parts. */
  length: number
  /** Where its lines end, from its beginning. */
  lineEnds: Int32Array
  layout: Layout | null
  date: string | null
  papers: BuiltPaper[]
  findings: Finding[]
  /** Whether the page has no text. */
  blank: boolean
}

/** Reads one page: text, lines, plain text, tokens, records, papers. `offset` is where it begins in the input. */
export function parsePage(text: string, offset: number, settings: Settings): ParsedPage {
  const lineEnds = findLineEnds(text)
  const outline = outlineOf({ text, lineEnds })
  const damage = findWrongEncoding(text, outline)
  const plain = peelMarkup(text, offset, outline)
  const tokens = plain.text === text ? tokenize(plain, lineEnds) : tokenize(plain)
  const page = readPage(plain.text, tokens)
  const { papers, findings } = readPapers(plain, page, settings)
  const dated = readPageDate(plain, page, settings)
  const leftovers = findLeftovers(plain, tokens, page)
  return {
    length: text.length,
    lineEnds,
    layout: page.layout,
    date: dated.date,
    papers,
    findings: [
      ...(damage
        ? [{ ...damage, code: 'wrong-encoding' as const, start: offset + damage.start, end: offset + damage.end }]
        : []),
      ...findings,
      ...dated.findings,
      ...leftovers,
    ],
    blank: tokens.length === 0 && text.trim() === '',
  }
}

/** A page's own date, and what was found in reading it. */
interface PageDate {
  date: string | null
  findings: readonly Finding[]
}

const UNDATED: PageDate = { date: null, findings: [] }

/** `Feb 25`, or `AUG` and `1`; the site shows no year. */
function readPageDate(plain: PlainText, { date: tokens }: Page, settings: Settings): PageDate {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return UNDATED
  const found = tokens.map(({ start, end }) => plain.text.slice(start, end)).join(' ')
  const reading = first.date ?? readDate(found)
  if (!reading) return UNDATED
  const { date, finding } = settleDate(reading, settings.referenceDate, null)
  const code = finding === 'missing-year' ? 'undated-page' : finding
  return { date, findings: code ? [{ code, found, ...sourceSpan(plain, first.start, last.end) }] : [] }
}
