import type { BuiltPaper } from '../papers/build-paper.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import { severityOf } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'

/**
 * Whether a page reads better as several: these are of several layouts, or each a paper's own, and give more papers or leave less, and
 * neither is worse.
 */
export function isBetter(parts: readonly ParsedPage[], whole: ParsedPage): boolean {
  const papers = parts.flatMap((part) => part.papers)
  const gained = countTitles(papers, papers) - countTitles(whole.papers, papers)
  const settled = countTrouble(whole) - parts.reduce((sum, part) => sum + countTrouble(part), 0)
  // A text under its label is no other page's.
  const isCut = whole.layout === 'paper' && countAbstracts(papers) < countAbstracts(whole.papers)
  return isSeveral(parts) && !isCut && Math.min(gained, settled) >= 0 && gained + settled > 0
}

/** How much of what was found in a page tells that it was not read well. */
export const countTrouble = ({ findings }: ParsedPage): number =>
  findings.filter(({ code }) => severityOf(code) !== 'info').length

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

const countAbstracts = (papers: readonly BuiltPaper[]): number => papers.filter(({ paper }) => paper.abstract).length
