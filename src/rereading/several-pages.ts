import { type Division, findDivisions, mayBeDivided } from '../pages/divisions.js'
import type { BuiltPaper } from '../papers/build-paper.js'
import { findOtherDate } from '../papers/other-date.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import { severityOf } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import { type PageText, pageTextOf } from '../text/page-text.js'

/** What stands between two divisions of a page has more characters in the mean; what has less, nobody wrote, and it is read once. */
const SHORTEST_PAGE = 80

/**
 * Reads what stands between divisions each on its own, where reading it as one page, `whole`, left something: saved pages without headers.
 * It is several pages where these are of several layouts, or each a paper's own, and give more papers or leave less, and neither is worse.
 */
export function readSeveral(page: PageText, whole: ParsedPage, parse: (part: PageText) => ParsedPage): ParsedPage {
  const { text, offset } = page
  const divisions = divisionsOf(page, whole)
  if (divisions.length === 0 || divisions.length * SHORTEST_PAGE > text.length) return whole
  const readPart = (start: number, end?: number): ParsedPage =>
    parse(pageTextOf(text.slice(start, end), offset + start))
  const readFrom = (all: readonly Division[]): ParsedPage[] =>
    all.map(({ start }, index) => readPart(start, all[index + 1]?.start))
  const later = readFrom(divisions)
  const isTroubled = countTrouble(whole) > 0
  // Comments give no papers, as nearly always: what stands over them is not read again.
  if (!isTroubled && later.every(({ papers }) => papers.length === 0)) return whole
  const read = [readPart(0, divisions[0]?.start), ...later]
  const givesPapers = read.map((part) => part.papers.length > 0)
  // What stands over a page's title, and gives no paper, is its head; where comments were skipped, what gives none is one of them.
  const real = divisions.filter(({ isTitle }, index) =>
    isTroubled ? !isTitle || givesPapers[index] : givesPapers[index + 1],
  )
  const parts = real.length < divisions.length ? [readPart(0, real[0]?.start), ...readFrom(real)] : read
  if (!isBetter(parts, whole)) return whole
  const papers = parts.flatMap((part) => part.papers)
  const [{ layout }] = parts.filter((part) => part.papers.length > 0) as [ParsedPage]
  // The header's date stands before the first card, perhaps over a division.
  const { date, datePlace } = parts.find((part) => part.date !== null || part.papers.length > 0) as ParsedPage
  const findings = parts.flatMap((part) => [...part.findings, ...findOtherDate(part, date)])
  return { layout, date, datePlace, papers, findings }
}

/** Where pages may begin, where one reading left something, or may have: it skips the comments on a paper, and what stands under them. */
function divisionsOf({ text, offset, lineEnds }: PageText, whole: ParsedPage): Division[] {
  if (countTrouble(whole) > 0) return findDivisions(text, lineEnds)
  if (whole.layout !== 'paper') return []
  const { source } = whole.papers.at(-1) as BuiltPaper
  const end = source.end - offset
  if (!mayBeDivided(text.slice(end))) return []
  return findDivisions(text, lineEnds).filter(({ start }) => start > end)
}

function isBetter(parts: readonly ParsedPage[], whole: ParsedPage): boolean {
  const papers = parts.flatMap((part) => part.papers)
  const gained = countTitles(papers, papers) - countTitles(whole.papers, papers)
  const settled = countTrouble(whole) - parts.reduce((sum, part) => sum + countTrouble(part), 0)
  // A text under its label is no other page's.
  const isCut = whole.layout === 'paper' && countTexts(papers) < countTexts(whole.papers)
  return isSeveral(parts) && !isCut && Math.min(gained, settled) >= 0 && gained + settled > 0
}

/** Whether pages are of several layouts, or each is a paper's own with its day, be it without a year, its names and its text. */
function isSeveral(parts: readonly ParsedPage[]): boolean {
  const pages = parts.filter(({ papers }) => papers.length > 0)
  const isOwnPage = ({ layout, papers }: ParsedPage): boolean =>
    layout === 'paper' &&
    papers.every(({ paper, dateFinding }) => (paper.date || dateFinding) && paper.authorCount && paper.abstract)
  return new Set(pages.map(({ layout }) => layout)).size > 1 || (pages.length > 1 && pages.every(isOwnPage))
}

/** How many titles papers have, where what stands in the head of another reading's card, from its begin to its text, is this card's. */
function countTitles(papers: readonly BuiltPaper[], cards: readonly BuiltPaper[]): number {
  let next = 0
  const titles = papers.map(({ paper, source }) => {
    const { start } = source.fields.title as Span
    while (endOfHead(cards[next]) <= start) next++
    const card = cards[next]
    return card && card.source.start <= start ? card.paper.title : paper.title
  })
  return new Set(titles).size
}

const endOfHead = (card: BuiltPaper | undefined): number =>
  card ? (card.source.fields.abstract?.start ?? (card.source.fields.title as Span).end) : Number.POSITIVE_INFINITY

const countTexts = (papers: readonly BuiltPaper[]): number => papers.filter(({ paper }) => paper.abstract).length

const countTrouble = ({ findings }: ParsedPage): number =>
  findings.filter(({ code }) => severityOf(code) !== 'info').length
