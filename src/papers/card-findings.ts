import { sourceSpan } from '../markup/plain-text.js'
import type { PaperRecord } from '../records/record.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import type { Layout } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { CUT_WORDS } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import type { BuiltPaper } from './build-paper.js'
import { findPageDoubts } from './doubtful-page.js'
import { LONGEST_TITLE } from './doubtful-titles.js'
import { findDoubts } from './doubts.js'
import { findGluedDates } from './glued-dates.js'
import type { PageContext } from './page-context.js'

/** The layouts whose every card has an abstract. */
const SHOWS_ABSTRACT: ReadonlySet<Layout | null> = new Set(['search', 'trending', 'paper'])

/** What a message calls a mark that all cards of a layout have. */
type Mark = 'a number of authors' | 'a date' | 'an abstract'

/** The marks of each layout's cards. */
const MARKS: Record<Layout, readonly Mark[]> = {
  search: ['a number of authors', 'a date'],
  list: ['a number of authors'],
  trending: ['a number of authors', 'a date'],
  paper: ['a number of authors', 'a date'],
  cards: [],
}

/** On fewer cards it may be cut off, but for a paper's own page, which is one. */
const FEWEST_CARDS = 3

/** Five times what arXiv allows: a longer abstract holds cards whose marks were lost. */
const LONGEST_ABSTRACT = 10_000

/** `... [4 lines truncated] ...`; few texts have its bracket, which is fast to find */
const CUT_OUT = new RegExp(CUT_WORDS, 'i')
const CUT_SIGN = '['

/** Not `(truncated at 512)`, an author's words */
const IS_TOOLS =
  /\d [a-z ]{4,20} (?:truncated|omitted)|\.{3}|…|(?:Content|Output|Text|Page) (?:truncated|omitted)|^\[truncated\]$/i

/** So much of the text before its end is told. */
const LAST_WORDS = 40

/** What was found in reading a page's cards; `built`: the papers they gave, before any is merged. */
export function findInCards(
  records: readonly PaperRecord[],
  built: readonly BuiltPaper[],
  { plain, page, settings }: PageContext,
): Finding[] {
  const findings: Finding[] = []
  const tell = (code: Code, found: string, { start, end }: Span): void => {
    findings.push({ code, found, ...sourceSpan(plain, start, end) })
  }
  const unlabelled = records.find((record) => record.unlabelled !== null)?.unlabelled
  if (unlabelled) tell('unlabelled-count', settings.unlabelledCount, unlabelled)
  const doubtful = page.layout === 'search' ? besideLoneBox(records) : null
  if (doubtful) tell('unlabelled-count', 'comments', doubtful)
  for (const date of findGluedDates(records, plain.text)) tell('ambiguous-count', textAt(plain.text, date), date)
  const whole = records.filter(({ truncated }) => !truncated)
  const isBare = ({ paper }: BuiltPaper): boolean => paper.abstract === null && SHOWS_ABSTRACT.has(page.layout)
  const lacksAbstracts = whole.length >= FEWEST_CARDS && built.every(isBare)
  records.forEach(({ title, abstract, truncated }, index) => {
    const one = built[index] as BuiltPaper
    const { paper, dateFinding } = one
    if (dateFinding) findings.push(dateFinding)
    const [first] = abstract
    const last = abstract.at(-1) ?? (title.at(-1) as Span)
    if (truncated)
      tell('truncated-paper', plain.text.slice(Math.max(last.start, last.end - LAST_WORDS), last.end), last)
    const cut = !truncated && first ? findCutOut(plain.text, first.start, last.end) : null
    if (cut) tell('truncated-paper', cut.before, cut)
    const shown = { start: (title[0] as Span).start, end: (title.at(-1) as Span).end }
    if (shown.end - shown.start > LONGEST_TITLE) tell('unreadable-paper', paper.title, shown)
    else if (!truncated && isBare(one) && !lacksAbstracts) tell('missing-field', paper.title, shown)
    if (first && last.end - first.start > LONGEST_ABSTRACT) {
      const start = first.start + LONGEST_ABSTRACT
      tell('unreadable-paper', plain.text.slice(start, last.end), { start, end: last.end })
    }
  })
  const missing = missingMarks(whole, page.layout)
  if (lacksAbstracts) missing.push('an abstract')
  for (const mark of missing) {
    tell('missing-marks', mark, (whole[0] as PaperRecord).title[0] as Span)
  }
  const own = page.layout === 'paper' ? findPageDoubts(built, records, plain.text) : []
  return [...findings, ...findDoubts(built, records, plain.text), ...own]
}

/** The mark of a tool that cut a part out of a text, and the words before it. */
function findCutOut(text: string, start: number, end: number): (Span & { before: string }) | null {
  const words = text.slice(start, end)
  const cut = words.includes(CUT_SIGN) ? CUT_OUT.exec(words) : null
  if (!cut || !IS_TOOLS.test(cut[0])) return null
  const before = words.slice(Math.max(0, cut.index - LAST_WORDS), cut.index).trimEnd()
  return { before, start: start + cut.index, end: start + cut.index + cut[0].length }
}

/** The first count of comments, where one card alone has a vote box: any number may stand there, and the others count anything then. */
function besideLoneBox(records: readonly PaperRecord[]): Span | null {
  const isLone = records.length >= FEWEST_CARDS && records.filter(({ upvotes }) => upvotes).length === 1
  return (isLone && records.find(({ upvotes, comments }) => !upvotes && comments)?.comments) || null
}

/** The marks that no card of a page has; none, where it has lost both, which a tool left out with all that stands beside them. */
function missingMarks(records: readonly PaperRecord[], layout: Layout | null): Mark[] {
  if (!layout || records.length < (layout === 'paper' ? 1 : FEWEST_CARDS)) return []
  const missing = MARKS[layout].filter((mark) => isMissing(records, mark, layout))
  return missing.length > 1 ? [] : missing
}

/** Whether no card has a mark. An organization can stand in the place of the number of authors, but on a paper's own page. */
function isMissing(records: readonly PaperRecord[], mark: Mark, layout: Layout): boolean {
  if (mark === 'a date') return records.every(({ date }) => date === null)
  const lacksAuthors = records.every(({ authors, authorCount }) => authors.length === 0 && authorCount === null)
  return lacksAuthors && (layout === 'paper' || records.some(({ organization }) => organization.length === 0))
}
