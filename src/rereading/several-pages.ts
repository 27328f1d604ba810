import { type Division, findDivisions, mayBeDivided } from '../pages/divisions.js'
import type { BuiltPaper } from '../papers/build-paper.js'
import { findOtherDate } from '../papers/other-date.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import { type PageText, pageTextOf } from '../text/page-text.js'
import { countTrouble, isBetter } from './better-reading.js'

/** What stands between two divisions of a page has more characters in the mean; what has less, nobody wrote, and it is read once. */
const SHORTEST_PAGE = 80

/**
 * Reads what stands between divisions each on its own, where reading it as one page, `whole`, left something, or may have: saved pages
 * without headers.
 */
export function readSeveral(page: PageText, whole: ParsedPage, parse: (part: PageText) => ParsedPage): ParsedPage {
  const { text, offset } = page
  const divisions = divisionsOf(page, whole)
  if (divisions.length === 0 || divisions.length * SHORTEST_PAGE > text.length) return whole
  const read: ReadParts = (starts, end) =>
    starts.map(({ start }, index) =>
      parse(pageTextOf(text.slice(start, starts[index + 1]?.start ?? end), offset + start)),
    )
  const parts = countTrouble(whole) > 0 ? readTroubled(divisions, read) : readBehindComments(divisions, read)
  return isBetter(parts, whole) ? joinParts(parts) : whole
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

/** Reads from each division to the next one, and from the last to `end`, or all that follows. */
type ReadParts = (divisions: readonly Division[], end?: number) => ParsedPage[]

/** Where the first part begins. */
const BEGIN: Division = { start: 0, isTitle: false }

/** The parts of what left something as one page. What stands over a page's title, and gives no paper, is its head. */
function readTroubled(divisions: readonly Division[], read: ReadParts): ParsedPage[] {
  const parts = read([BEGIN, ...divisions])
  // The part with a division's index stands over it.
  const real = divisions.filter(({ isTitle }, index) => !isTitle || givesPapers(parts[index] as ParsedPage))
  return real.length < divisions.length ? read([BEGIN, ...real]) : parts
}

/** The parts of a paper's page whose comments were skipped, one of which is what gives no paper; none, where nothing does, as nearly always. */
function readBehindComments(divisions: readonly Division[], read: ReadParts): ParsedPage[] {
  const later = read(divisions)
  const real = divisions.filter((_division, index) => givesPapers(later[index] as ParsedPage))
  if (real.length === 0) return []
  return real.length < divisions.length ? read([BEGIN, ...real]) : [...read([BEGIN], real[0]?.start), ...later]
}

const givesPapers = ({ papers }: ParsedPage): boolean => papers.length > 0

function joinParts(parts: readonly ParsedPage[]): ParsedPage {
  const papers = parts.flatMap((part) => part.papers)
  const [{ layout }] = parts.filter(givesPapers) as [ParsedPage]
  // The header's date stands before the first card, perhaps over a division.
  const { date, datePlace } = parts.find((part) => part.date !== null || givesPapers(part)) as ParsedPage
  const findings = parts.flatMap((part) => [...part.findings, ...findOtherDate(part, date)])
  return { layout, date, datePlace, papers, findings }
}
