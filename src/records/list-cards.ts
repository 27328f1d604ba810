import type { Token } from '../tokens/token.js'
import { readHeader } from './header.js'
import { readLabelledCount } from './labelled-count.js'
import { isNumericName, readTail } from './list-tail.js'
import { CUT_AUTHORS, isBulletOrDot, isNumber } from './marks.js'
import { LONGEST_NAME, NO_NAME_END } from './organization.js'
import { type Count, emptyRecord, type PageReading, type PaperRecord } from './record.js'
import { findBadges } from './strays.js'
import { continuesLine, LINK_NUMBER_LENGTH, lineOf, linesOf } from './text-lines.js'
import { isTitle, linksToComments, linksToPaper, readSubmitter } from './zones.js'

/**
 * The cards of daily, weekly and monthly pages, each begun by its submitter, where the page shows those:
 *
 *     [Submitted by, name], votes, title, avatars `·` authors or organization, [stars], [comments]
 */
export function readListCards(text: string, tokens: readonly Token[], wrapWidth: number): PageReading {
  const width = separatesTitles(tokens) ? wrapWidth : Number.POSITIVE_INFINITY
  const submitted = findStarts(text, tokens)
  const starts = [...findBareStarts(text, tokens, submitted[0] ?? tokens.length, width), ...submitted]
  const header = readHeader(text, tokens, starts[0] ?? tokens.length)
  const readCards = (badges: ReadonlySet<string>): PaperRecord[] =>
    starts.map((start, index) => readCard(text, tokens, start, starts[index + 1] ?? tokens.length, width, badges))
  const read = readCards(new Set())
  const badges = findBadges(
    text,
    read.map(({ title: [line] }) => line ?? null),
  )
  const cards = badges.size > 0 ? readCards(badges) : read
  guardLast(text, tokens, cards)
  return {
    records: cards.filter(({ title }) => title.length > 0),
    date: header.date,
    unreadable: cards.filter(({ title }) => title.length === 0),
    headerLength: header.length,
    bodyEnd: Number.POSITIVE_INFINITY,
  }
}

/** The last card is cut off where the page ends with it, and it alone has neither authors nor an organization. */
function guardLast(text: string, tokens: readonly Token[], cards: readonly PaperRecord[]): void {
  const last = cards.at(-1)
  if (!last) return
  const pageEnd = (tokens.findLast((token) => !isBulletOrDot(token)) as Token).end
  if (last.end < pageEnd || last.authorCount || last.stars || last.title.length === 0) return
  const shown = last.organization[0] ?? last.comments
  if (shown && !(shown.end === pageEnd && CUT_AUTHORS.test(text.slice(shown.start, shown.end)))) return
  if (cards.some((card) => card !== last && !card.authorCount && card.organization.length === 0)) return
  last.truncated = true
  last.organization = []
  last.comments = null
}

/** Text browsers, which wrap, leave a blank line under a title; where none stands, the next line is not its rest. */
function separatesTitles(tokens: readonly Token[]): boolean {
  let separated = 0
  let close = 0
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if ((tokens[index - 1] as Token).kind !== 'prose' || !(isBulletOrDot(token) || token.kind === 'authors')) continue
    if (token.afterBlank || isApartFromTitle(tokens, index - 1)) separated++
    else close++
  }
  return separated >= close
}

/** Whether a blank line stands between a title and the name under it, as over an organization; what stands over a title is a submitter's. */
function isApartFromTitle(tokens: readonly Token[], name: number): boolean {
  const over = tokens[name - 1]
  const isSubmitter = tokens[name - 2]?.kind === 'submitted-by' || over?.kind !== 'prose'
  return (tokens[name] as Token).afterBlank && !isSubmitter
}

/** A title can read "Submitted by": it follows a vote box, and no name follows it. */
function findStarts(text: string, tokens: readonly Token[]): number[] {
  const starts: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'submitted-by' || linksToPaper(token)) continue
    const before = starts.at(-1)
    if (before === undefined || !isPartOfCard(text, tokens, before, index)) starts.push(index)
  }
  return starts
}

/** Whether a page without submitters holds a list's cards, more than one. */
export const isBareList = (text: string, tokens: readonly Token[], width: number): boolean =>
  findBareStarts(text, tokens, tokens.length, width).length > 1

/** A title, its organization and the avatars before the authors are no more tokens. */
const MOST_BEFORE_AUTHORS = 40

/** Where cards without a submitter begin, among the first `to` tokens: with a title over authors, or with the vote box before it. */
function findBareStarts(text: string, tokens: readonly Token[], to: number, width: number): number[] {
  const starts: number[] = []
  let authors = -1
  for (let index = 0; index < to; index++) {
    if (authors < index) authors = nextAuthors(tokens, index, to)
    if (authors < 0) break
    if (authors - index > MOST_BEFORE_AUTHORS) index = authors - MOST_BEFORE_AUTHORS
    let title = isBox(tokens[index] as Token) ? readVotes(tokens, index, authors).next : index
    while (title < authors && isBulletOrDot(tokens[title])) title++
    if (!isTitleOver(text, tokens, title, authors, width)) continue
    starts.push(index)
    index = authors
  }
  // Where the first card shows no vote box, the number before a title is the comment count of the card before.
  const first = tokens[starts[0] as number]
  return first && isBox(first) ? starts : starts.map((start) => (isBox(tokens[start] as Token) ? start + 1 : start))
}

/** The first authors from `from` on, before `to`; -1: there are none. */
function nextAuthors(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === 'authors') return index
  return -1
}

/** What votes can be. */
const isVotes = (token: Token): boolean => token.kind === 'upvote' || isNumber(token)

const isBox = (token: Token): boolean => isVotes(token) && !linksToComments(token)

/** Whether a title begins at `title`, with nothing but its organization and avatars between it and the authors. */
function isTitleOver(text: string, tokens: readonly Token[], title: number, authors: number, width: number): boolean {
  const first = tokens[title] as Token
  if (title >= authors || (first.kind !== 'prose' && !isTitle(first))) return false
  // Under text it is an abstract.
  if (!isTitle(first) && tokens[title - 1]?.kind === 'prose') return false
  let index = endOfTitle(text, tokens, title, authors, width)
  const skipAvatars = (): void => {
    while (index < authors && (isBulletOrDot(tokens[index]) || isAvatar(tokens[index]))) index++
  }
  skipAvatars()
  const name = tokens[index] as Token
  const isName = name.kind === 'prose' && !isTitle(name) && name.end - name.start <= LONGEST_NAME
  if (isName && !NO_NAME_END.test(text.slice(name.start, name.end))) index++
  skipAvatars()
  return index === authors
}

/** Whether `index` is a card's submitter, or its title: only a submitter and a vote box stand before it. */
function isPartOfCard(text: string, tokens: readonly Token[], start: number, index: number): boolean {
  const named = readSubmitter(text, tokens, start)
  if (!named) return false
  const next = tokens[index + 1]
  if (index < start + named.length && next !== undefined && next.kind !== 'prose') return true
  const votes = readVotes(tokens, start + named.length, tokens.length)
  if (votes.count === null || votes.next !== index) return false
  let tail = index + 1
  while (isAvatar(tokens[tail])) tail++
  const { nameStart, end } = tokens[index] as Token
  // An organization: a submitter whose name stands on the label's line has votes behind it.
  return isTailStart(tokens, tail, tokens.length) || (nameStart < end && tokens[tail]?.kind === 'prose')
}

/** An avatar whose picture is gone, or the number of those that are not shown. */
const isAvatar = (token: Token | undefined): boolean =>
  token?.kind === 'bullet' || token?.kind === 'dash' || token?.kind === 'more'

/** The vote box behind a submitter, and the token after it. */
function readVotes(tokens: readonly Token[], from: number, to: number): { count: Count | null; next: number } {
  let next = from
  while (next < to && (tokens[next] as Token).kind === 'bullet') next++
  const token = tokens[next]
  if (!token || !isVotes(token) || next >= to || token.heading || linksToPaper(token)) return { count: null, next }
  const { count, length } = readLabelledCount(tokens, next, to)
  return { count, next: next + length }
}

/** `badges`: lines that stand between the votes and the title. */
function readCard(
  text: string,
  tokens: readonly Token[],
  start: number,
  to: number,
  width: number,
  badges: ReadonlySet<string>,
): PaperRecord {
  const first = tokens[start] as Token
  const record = emptyRecord(first.lineStart, first.lineEnd)
  const submitted = first.kind === 'submitted-by'
  const named = submitted ? readSubmitter(text, tokens, start) : null
  record.submittedBy = named?.span ?? null
  let afterName = submitted ? start + (named?.length ?? 1) : start
  // `2 days ago`, the day of the submission
  if (submitted && tokens[afterName]?.kind === 'date' && !isTailStart(tokens, afterName + 1, to)) afterName++
  let { count, next } = readVotes(tokens, afterName, to)
  // Without a vote box the number, or "Upvote", is the title, if what follows a title follows.
  const last = next > afterName ? tokens[next - 1] : undefined
  const isBare = last?.kind === (count ? 'number' : 'upvote') && !last.link
  if (isBare && isTailStart(tokens, next, to)) {
    next -= 1
    count = null
  }
  record.upvotes = count
  while (next < to && (isBulletOrDot(tokens[next]) || isBadge(text, tokens, next, badges))) next++
  const end = endOfTitle(text, tokens, next, to, width)
  if (end === next) return record
  record.title = linesOf(tokens, next, end, true)
  readTail(text, tokens, record, end, to)
  return record
}

/** A line before most titles of the page, or `#1 Paper of the day` before this one. */
function isBadge(text: string, tokens: readonly Token[], index: number, badges: ReadonlySet<string>): boolean {
  const token = tokens[index] as Token
  const isRank = token.kind === 'rank' && tokens[index + 1]?.kind === 'prose'
  return isRank || badges.has(text.slice(token.start, token.lineEnd))
}

/** `·`, `4 authors`, or `Tide Lab · 4 authors` on one line */
function isTailStart(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index]
  if (!token || index >= to) return false
  const authors = tokens[index + 2]
  return (
    isBulletOrDot(token) ||
    token.kind === 'authors' ||
    (authors?.kind === 'authors' && authors.lineStart === token.lineStart)
  )
}

function endOfTitle(text: string, tokens: readonly Token[], from: number, to: number, width: number): number {
  const first = tokens[from]
  if (!first || from >= to) return from
  const linked = linksToPaper(first)
  if (!linked && !first.heading && (first.kind === 'furniture' || first.kind === 'authors') && isLast(tokens, from, to))
    return from
  let end = from + 1
  for (; end < to; end++) {
    const token = tokens[end] as Token
    const before = tokens[end - 1] as Token
    if (token.lineStart === before.lineStart) continue
    if (linked && token.link === first.link) continue
    // html2text wraps a heading, and numbers its link at the end.
    if (first.heading && !linked && !token.afterBlank && linksToPaper(token)) continue
    if (
      token.link ||
      token.afterBlank ||
      isBulletOrDot(token) ||
      token.kind === 'authors' ||
      isNumericName(tokens, end)
    )
      break
    if (first.heading && token.kind === 'prose') continue
    // The last word alone on a line can be any: "Models", "100".
    if (continuesLine(text, lineOf(before), lineOf(token), width, linked ? LINK_NUMBER_LENGTH : 0)) continue
    if (!isLoneRest(tokens, end, width)) break
  }
  return end
}

/** A shorter line was not wrapped. */
const SHORTEST_WRAPPED_LINE = 60

/** Whether words are all that stands between a long line and a blank one: its rest, wrapped wider than the page's other lines tell. */
function isLoneRest(tokens: readonly Token[], index: number, width: number): boolean {
  const { lineStart, lineEnd } = tokens[index - 1] as Token
  const length = lineEnd - lineStart
  return (
    /^(?:prose|furniture)$/.test((tokens[index] as Token).kind) &&
    length >= SHORTEST_WRAPPED_LINE &&
    (length > width || width === Number.POSITIVE_INFINITY) &&
    tokens[index + 1]?.afterBlank === true
  )
}

/** Whether nothing of a card follows: what stands at `from` is the page's footer. */
function isLast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const { kind } = tokens[index] as Token
    if (kind === 'separator' || kind === 'authors') return false
  }
  return true
}
