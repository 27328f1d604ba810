import type { Token } from '../../tokens/token.js'
import { type Count, countOf, type PaperRecord } from '../record.js'
import { countsComments, linksToGithub } from '../targets.js'
import type { CardStyle } from './card-style.js'
import { beginOfNext, type Zone } from './read-zone.js'

/** Files the numbers behind a card's date; the vote box of the next card may be among them, if one follows. */
export function readCounts(
  tokens: readonly Token[],
  record: PaperRecord,
  after: Zone,
  style: CardStyle,
  isLast: boolean,
): void {
  const nextBox = style.votesLead && !isLast ? votesOf(tokens, after) : null
  const submitter = after.submitter && (tokens[after.submitter.at] as Token)
  // What stands behind a submitter or a vote box is the next card's.
  const limit = Math.min(submitter?.start ?? Number.POSITIVE_INFINITY, nextBox?.start ?? Number.POSITIVE_INFINITY)
  const ownOf = (count: Count | null): Count | null => (count && count.start < limit ? count : null)
  if (!style.votesLead) record.upvotes = ownOf(after.votes)
  record.upvotes ??= after.closing
  record.stars = ownOf(after.stars)
  record.comments = ownOf(after.comments)
  const loose = looseNumber(tokens, after, limit)
  fileUnmarked(record, loose === undefined ? null : countOf(tokens[loose] as Token), style)
  const { upvotes, stars, comments, unlabelled } = record
  const ownVotes = style.votesLead ? after.closing : upvotes
  const own = [lastMark(tokens, after, loose, nextBox), stars, comments, unlabelled, ownVotes]
  for (const count of own) if (count) record.end = Math.max(record.end, count.end)
}

/** The index of the first number without a mark behind a card's date, unless it is the next card's. */
function looseNumber(tokens: readonly Token[], { bare: [first] }: Zone, limit: number): number | undefined {
  if (first === undefined) return undefined
  const { kind, start } = tokens[first] as Token
  return kind === 'number' && start < limit ? first : undefined
}

/** Files the number on the date's line, or the one behind it: comments, where the page shows votes elsewhere, or where it links to them. */
function fileUnmarked(record: PaperRecord, loose: Count | null, style: CardStyle): void {
  const { date } = record
  const inline = inlineCount(date)
  const isLinked = inline !== null && date !== null && countsComments(date)
  if (style.showsVotes || isLinked) record.comments ??= inline ?? loose
  else if (!record.comments) record.unlabelled = inline ?? loose
}

/** A card begins with its vote box, where the page shows one before the title. */
export function addVotes(tokens: readonly Token[], record: PaperRecord, zone: Zone): void {
  record.upvotes = votesOf(tokens, zone)
  if (record.upvotes) record.start = Math.min(record.start, record.upvotes.start)
}

/** The vote box before a title: marked, or the last number without a mark. */
function votesOf(tokens: readonly Token[], zone: Zone): Count | null {
  if (zone.votes) return zone.votes
  const last = zone.bare.at(-1)
  return last === undefined || zone.bare.length === zone.parted ? null : countOf(tokens[last] as Token)
}

const inlineCount = (token: Token | null): Count | null => {
  if (!token?.date) return null
  const { count, countLength, problem } = token.date
  return count === null || problem === 'ambiguous'
    ? null
    : { value: count, start: token.end - countLength, end: token.end }
}

/** The last token of a zone that belongs to the card before it; the next card begins with its submitter or its vote box. */
function lastMark(
  tokens: readonly Token[],
  zone: Zone,
  loose: number | undefined,
  box: Count | null,
): Token | undefined {
  for (let index = beginOfNext(zone) - 1; index >= zone.from; index--) {
    const token = tokens[index] as Token
    if (box && token.end > box.start) continue
    if (index === loose || token.kind === 'button' || token.kind === 'github') return token
    if (linksToGithub(token)) return token
  }
  return undefined
}
