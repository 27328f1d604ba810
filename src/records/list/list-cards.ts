import { COUNT_ALONE } from '../../text/page-patterns.js'
import { textAt } from '../../text/text-at.js'
import { holdsName, isBulletOrDot, isNumberOrDash } from '../../tokens/kinds.js'
import { skipBullets } from '../../tokens/search-tokens.js'
import { SUBMISSION_DAY } from '../../tokens/submission-day.js'
import type { Token } from '../../tokens/token.js'
import { readHeader } from '../header.js'
import type { PageTokens } from '../page-tokens.js'
import { partBoxes, partNames } from '../part-boxes.js'
import { emptyRecord, hasTitle, type PageReading, type PaperRecord, withoutTitle } from '../record.js'
import { readSubmitter } from '../submitter.js'
import { isWordless, restOfLine, titleLinesOf } from '../text-lines.js'
import { guardFirst, guardLast } from './cut-list.js'
import { findStarts, readVotes } from './list-starts.js'
import { isTailStart, readListTail } from './list-tail.js'
import { endOfTitle, separatesTitles } from './list-title.js'
import { markRests } from './list-wraps.js'
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
  const read = starts.map((start, index) => readCard(page, start, starts[index + 1] ?? tokens.length))
  const whole = markRests(page, page === shown ? read : rejoinTitles(page, read))
  const cards = withoutLine(withoutCounts(text, partBoxes(text, partNames(text, whole), true)))
  return { cards: guardLast(page, guardFirst(page, cards)), date: header.date, headerLength: header.length }
}

/** Where most titles are numbers over no authors, they are counts of cards that lost their titles. */
function withoutCounts(text: string, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const isCount = ({ title: [line, rest], authorCount }: PaperRecord): boolean =>
    line !== undefined && !rest && !authorCount && COUNT_ALONE.test(textAt(text, line))
  const counts = cards.filter(isCount).length
  return counts > 1 && counts * 2 > cards.length
    ? cards.map((card) => (isCount(card) ? withoutTitle(card) : card))
    : cards
}

/** So many cards without titles tell that a page has lost them. */
const ENOUGH_CARDS = 8

/** Where the last card alone has a title, and nothing else, it is somebody's line under a page that lost its titles. */
function withoutLine(cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const [last, others] = [cards.at(-1), cards.slice(0, -1)]
  if (!last || cards.length < ENOUGH_CARDS || others.some(hasTitle)) return cards
  const isLine = !last.upvotes && !last.authorCount && !last.comments && last.organization.length === 0
  return isLine ? [...others, withoutTitle(last)] : cards
}

function readCard(page: PageTokens, start: number, to: number): PaperRecord {
  const { tokens } = page
  const first = tokens[start] as Token
  const record = emptyRecord(first.lineStart, first.lineEnd)
  const submitted = first.kind === 'submitted-by'
  const named =
    submitted && (holdsName(first) || !isBoxOverTitle(tokens, start + 1)) ? readSubmitter(page, start) : null
  record.submittedBy = named?.lines ?? []
  let afterName = submitted ? start + (named?.length ?? 1) : start
  if (submitted && (isSubmissionDay(page, afterName, to) || isBadge(tokens, afterName))) afterName++
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

/** Whether a vote box stands at `at`, right over a title: its submitter shows no name. A number over another is a name. */
function isBoxOverTitle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form === 'drawn') return true
  const count = skipBullets(tokens, at)
  return isNumberOrDash(tokens[count]) && tokens[count + 1]?.kind === 'prose'
}

/** `2 days ago`, `on Oct 1`, the day of the submission */
function isSubmissionDay({ text, tokens }: PageTokens, index: number, to: number): boolean {
  const token = tokens[index]
  if (token?.kind === 'date') return !isTailStart(tokens, index + 1, to)
  return token?.kind === 'prose' && SUBMISSION_DAY.test(restOfLine(text, token))
}

/** `New`, a word of the site's over the votes and the title */
const isBadge = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'furniture' && isNumberOrDash(tokens[index + 1])

/** An avatar, `#1 Paper of the day`, or a badge without a word, `★`, which stands over the title */
function isNoTitle({ text, tokens }: PageTokens, index: number): boolean {
  const token = tokens[index] as Token
  return (
    isBulletOrDot(token) || token.kind === 'rank' || (isWordless(text, token) && tokens[index + 1]?.kind === 'prose')
  )
}
