import { COUNT_ALONE } from '../../text/page-patterns.js'
import { isBulletOrDot } from '../../tokens/kinds.js'
import { SUBMISSION_DAY } from '../../tokens/submission-day.js'
import type { Token } from '../../tokens/token.js'
import { CUT_AUTHORS } from '../cut-text.js'
import { readHeader } from '../header.js'
import type { PageTokens } from '../page-tokens.js'
import { emptyRecord, type PageReading, type PaperRecord } from '../record.js'
import { readSubmitter } from '../submitter.js'
import { marksTitle } from '../targets.js'
import { isWordless, titleLinesOf } from '../text-lines.js'
import { findStarts } from './list-starts.js'
import { isTailStart, readListTail } from './list-tail.js'
import { endOfTitle, separatesTitles } from './list-title.js'
import { readVotes } from './list-votes.js'
import { rejoinTitles } from './rejoin-titles.js'

/**
 * The cards of daily, weekly and monthly pages, each begun by its submitter, where the page shows those:
 *
 *     [Submitted by, name], votes, title, avatars `·` authors or organization, [stars], [comments]
 */
export function readListCards(shown: PageTokens): PageReading {
  const { text, tokens } = shown
  const page = separatesTitles(shown) || shown.drawsBoxes ? shown : { ...shown, width: Number.POSITIVE_INFINITY }
  const starts = findStarts(page)
  const header = readHeader(page, starts[0] ?? tokens.length)
  const cards = starts.map((start, index) => readCard(page, start, starts[index + 1] ?? tokens.length))
  if (page !== shown) rejoinTitles(page, cards)
  partBoxes(text, cards)
  dropCounts(text, cards)
  guardLast(page, cards)
  return { cards, date: header.date, headerLength: header.length }
}

/** `142 GLM-4.5: Agentic Models`: a vote box on the line of its title */
const BOX_AND_TITLE = /^(\d{1,6}) (?=\S)/

/** Where most cards have lost their boxes, and their titles begin with numbers that no next one is above, these are the boxes. */
function partBoxes(text: string, cards: readonly PaperRecord[]): void {
  const boxed = cards.flatMap((card) => {
    const [line] = card.title
    const mayHold = line && !card.upvotes && card.submittedBy.length > 0
    const box = mayHold && BOX_AND_TITLE.exec(text.slice(line.start, line.end))
    return line && box ? [{ card, line, digits: box[1] as string }] : []
  })
  const isRanked = boxed.every(({ digits }, index) => index === 0 || Number(digits) <= Number(boxed[index - 1]?.digits))
  if (!isRanked || boxed.length < 2 || boxed.length * 2 <= cards.length) return
  for (const { card, line, digits } of boxed) {
    const end = line.start + digits.length
    card.upvotes = { value: Number(digits), start: line.start, end }
    card.title = [{ start: end + 1, end: line.end }, ...card.title.slice(1)]
  }
}

/** Where most titles are numbers over no authors, they are counts of cards that lost their titles. */
function dropCounts(text: string, cards: readonly PaperRecord[]): void {
  const counts = cards.filter(
    ({ title: [line, rest], authorCount }) =>
      line && !rest && !authorCount && COUNT_ALONE.test(text.slice(line.start, line.end)),
  )
  if (counts.length > 1 && counts.length * 2 > cards.length) for (const card of counts) card.title = []
}

/** `[`, `[de1bb2`, `!(https://huggingf`: a picture's place that the text's end cut */
const CUT_MARKUP = /[[(][^[()\]]{0,200}$/

/** The last card is cut off where the page ends with it, and it alone has neither authors nor an organization. */
function guardLast({ text, tokens }: PageTokens, cards: readonly PaperRecord[]): void {
  const last = cards.at(-1)
  if (!last) return
  const pageEnd = (tokens.findLast((token) => !isBulletOrDot(token) && token.form !== 'cut-mark') as Token).end
  if (last.end < pageEnd || last.authorCount || last.stars) return
  const shown = last.organization[0] ?? last.comments
  const words = shown ? text.slice(shown.start, shown.end) : ''
  // A page's only card without votes may be a trending one, cut in its abstract.
  const isUnsure =
    CUT_AUTHORS.test(words) ||
    CUT_MARKUP.test(words) ||
    (cards.length === 1 && !last.upvotes && pageEnd === text.length)
  // Where all others have authors, a name may be cut off: but for a link, which is whole, and one over its avatars, which only lacks the authors.
  const lacksAuthors = cards.length > 2 && cards.slice(0, -1).every(({ authorCount }) => authorCount)
  const isLinked = tokens.some(({ start, link }) => link && start === shown?.start)
  if (shown && !(shown.end === pageEnd && (isUnsure || (lacksAuthors && !isLinked)))) return
  if (shown && !isUnsure && isBulletOrDot(tokens.at(-1) as Token)) {
    last.truncated = true
    return
  }
  // `533 a`, `Tide Lab [`; a lone number can be anything.
  const isSure = words.includes(' ')
  const isBare = ({ authorCount, organization }: PaperRecord): boolean => !authorCount && organization.length === 0
  if (!isSure && cards.slice(0, -1).some(isBare)) return
  last.truncated = true
  last.organization = []
  last.comments = null
}

function readCard(page: PageTokens, start: number, to: number): PaperRecord {
  const { tokens } = page
  const first = tokens[start] as Token
  const record = emptyRecord(first.lineStart, first.lineEnd)
  const submitted = first.kind === 'submitted-by'
  const named = submitted ? readSubmitter(page, start) : null
  record.submittedBy = named?.lines ?? []
  let afterName = submitted ? start + (named?.length ?? 1) : start
  if (submitted && isSubmissionDay(page, afterName, to)) afterName++
  const { count, next: behind } = readVotes(tokens, afterName, to)
  record.upvotes = count
  let next = behind
  while (next < to && isNoTitle(page, next)) next++
  const end = endOfTitle(page, next, to)
  if (end === next) return record
  record.title = titleLinesOf(page, next, end)
  readListTail(page, record, end, to)
  return record
}

/** `2 days ago`, `on Oct 1`, the day of the submission */
function isSubmissionDay({ text, tokens }: PageTokens, index: number, to: number): boolean {
  const token = tokens[index]
  if (token?.kind === 'date') return !isTailStart(tokens, index + 1, to)
  return token?.kind === 'prose' && !marksTitle(token) && SUBMISSION_DAY.test(text.slice(token.start, token.lineEnd))
}

/** An avatar, `#1 Paper of the day`, or a badge without a word, `★`, which stands over the title */
function isNoTitle({ text, tokens }: PageTokens, index: number): boolean {
  const token = tokens[index] as Token
  return (
    isBulletOrDot(token) || token.kind === 'rank' || (isWordless(text, token) && tokens[index + 1]?.kind === 'prose')
  )
}
