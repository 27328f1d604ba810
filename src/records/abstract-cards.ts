import type { Token } from '../tokens/token.js'
import { readHeader } from './header.js'
import { addLostTails } from './lost-tails.js'
import { countOf, emptyRecord, type PageReading, type PaperRecord } from './record.js'
import type { Tail } from './tails.js'
import { continuesLine, hangs, linesOf, startOf, wrapWidth } from './text-lines.js'
import { LONGEST_TITLE_LINE, splitTitle } from './title.js'
import { readZone, type Zone } from './zones.js'

/**
 * Cards that show an abstract, as on search and trending pages:
 *
 *     [votes] title, abstract, authors or organization, `·`, date, [comments] [votes, repository, arXiv]
 *
 * `dated`: where its cards end. `votesMayLead`: whether the layout can have vote boxes before its titles; trending has them after the dates.
 * A card's end is its surest mark, so the cards are what stands between the ends.
 */
export function readAbstractCards(
  text: string,
  tokens: readonly Token[],
  dated: readonly Tail[],
  votesMayLead: boolean,
): PageReading {
  const header = readHeader(tokens, dated[0]?.from ?? tokens.length)
  const tails = addLostTails(tokens, dated, header.length)
  const zones = [header.length, ...tails.map(({ date }) => date + 1)].map((from, index) =>
    readZone(text, tokens, from, tails[index]?.from ?? tokens.length),
  )
  const first = readStyle(tokens, tails, zones, votesMayLead)
  for (const [index, zone] of zones.entries())
    rescueTitle(text, tokens, zone, tails[index]?.from ?? tokens.length, first)
  // A number that is a title is no vote box.
  const style = readStyle(tokens, tails, zones, votesMayLead)
  const { width } = style
  const cards = tails.map((tail, index) => readCard(text, tokens, zones[index] as Zone, tail, width))
  const rest = readRest(text, tokens, zones.at(-1) as Zone, tails.length > 0 || header.length > 0, width)
  for (const [index, card] of cards.entries()) {
    readCounts(tokens, card, zones[index] as Zone, zones[index + 1] as Zone, style, index === cards.length - 1 && !rest)
  }
  if (rest && style.votesLead) addVotes(tokens, rest, zones.at(-1) as Zone, style)
  return {
    records: [...cards.filter(hasTitle), ...(rest ? [rest] : [])],
    date: header.date,
    unreadable: cards.filter((card) => !hasTitle(card)),
    headerLength: header.length,
    bodyEnd: Number.POSITIVE_INFINITY,
  }
}

const hasTitle = ({ title }: PaperRecord): boolean => title.length > 0

/** How a page writes its counts. */
interface Style {
  /** Vote boxes stand before the titles; otherwise after the dates, or nowhere. */
  votesLead: boolean
  /** Vote boxes stand somewhere, so that a number after a date is the comment count. */
  showsVotes: boolean
  /** The numbers without a mark that one zone can hold. */
  mostBare: number
  /** More than one card has one, or one is marked. */
  votesSure: boolean
  /** Where its lines wrap. */
  width: number
  /** Submitters' names stand on their label's line. */
  submitsInline: boolean
}

function readStyle(
  tokens: readonly Token[],
  tails: readonly Tail[],
  zones: readonly Zone[],
  votesMayLead: boolean,
): Style {
  const [first] = zones
  const between = zones.slice(1)
  const inline = tails.some(({ date }) => ((tokens[date] as Token).date?.count ?? null) !== null)
  // A lone number before the first title of many is that title: "2024".
  const alone = tails.length > 1 && !between.slice(0, -1).some(({ bare }) => bare.length > 0)
  const leads =
    Boolean(first && (first.votes || (first.bare.length > 0 && !alone))) || between.some(({ bare }) => bare.length > 1)
  const votesLead = votesMayLead && leads
  const showsVotes = votesLead || zones.some(({ votes }) => votes !== null)
  const boxed = zones.some(({ votes }) => votes !== null)
  const submitted = zones.filter(({ submittedAt }) => submittedAt >= 0)
  const submittedInline = submitted.filter(({ submittedInline: named }) => named)
  const submitsInline = submittedInline.length * 2 > submitted.length && submitted.length * 4 > tails.length
  return {
    votesLead,
    showsVotes,
    mostBare: (inline ? 0 : 1) + (votesLead && !boxed ? 1 : 0),
    votesSure: votesLead && (boxed || zones.slice(0, -1).filter(({ bare }) => bare.length > 0).length > 1),
    submitsInline,
    width: wrapWidth(tokens),
  }
}

/** A title can look like a number or a label; it is found by what would else be missing. */
function rescueTitle(text: string, tokens: readonly Token[], zone: Zone, limit: number, style: Style): void {
  if (zone.to === zone.from) return
  const last = zone.to - 1
  const token = tokens[last] as Token
  if (token.kind === 'bullet' || token.kind === 'separator' || token.link) return
  const next = tokens[zone.to]
  const abstractNext =
    next !== undefined && zone.to < limit && isOnlyAbstract(text, tokens, zone.to, limit, style.width)
  if (zone.submittedInline && last === zone.submittedAt && (!style.submitsInline || abstractNext)) {
    zone.to = zone.submittedAt
    zone.submittedAt = -1
    zone.submittedBy = null
    return
  }
  const isLabel = token.kind === 'upvote' || token.kind === 'github' || token.kind === 'button'
  const isBare = zone.bare.at(-1) === last
  if (zone.submittedAt >= 0 && !isBare && !isLabel) return
  const titleMissing = zone.to >= limit && limit < tokens.length
  const tooMany = zone.bare.length > style.mostBare
  const unfinishedLabel = isLabel && token.value === null && abstractNext
  const afterSubmitter = zone.submittedAt >= 0 && !style.votesLead
  const hasVotes = !style.votesSure || zone.votes !== null || zone.bare.length > 1
  const spare = isBare && (tooMany || afterSubmitter || (abstractNext && hasVotes))
  if (!titleMissing && !spare && !unfinishedLabel) return
  zone.to = last
  if (isBare) zone.bare.pop()
}

/** Whether what follows is one paragraph that reads like an abstract: too long for a title, or a sentence. */
function isOnlyAbstract(text: string, tokens: readonly Token[], from: number, to: number, width: number): boolean {
  const { lineStart, afterBlank } = tokens[from] as Token
  const lines = linesOf(tokens, from, to)
  const [first, second] = lines
  if (first && second && (!afterBlank || !continuesLine(text, first, second, width) || hangs(text, first.end)))
    return false
  if (lines.slice(1).some((line) => line.afterBlank)) return false
  const words = text.slice(lineStart, Math.min((tokens[to - 1] as Token).lineEnd, lineStart + LONGEST_TITLE_LINE + 1))
  return words.length > LONGEST_TITLE_LINE || (words.length > SHORTEST_SENTENCE && /\.(?: |$)/.test(words))
}

const SHORTEST_SENTENCE = 40

function readCard(text: string, tokens: readonly Token[], zone: Zone, tail: Tail, width: number): PaperRecord {
  const begin = zone.submittedAt >= 0 ? zone.submittedAt : zone.to
  const dateToken = tokens[tail.date] as Token
  const record = emptyRecord(startOf(tokens, Math.min(begin, tail.date)), dateToken.end)
  if (zone.to < tail.from) readText(text, tokens, record, zone.to, tail.from, width)
  record.date = tail.dated ? dateToken : null
  record.submittedBy = zone.submittedBy
  if (tail.authors >= 0) record.authorCount = countOf(tokens[tail.authors] as Token)
  for (let index = tail.organization.from; index < tail.organization.to; index++) {
    const { start, end } = tokens[index] as Token
    record.organization.push({ start, end })
  }
  return record
}

function readText(
  text: string,
  tokens: readonly Token[],
  record: PaperRecord,
  from: number,
  to: number,
  width: number,
): void {
  const title = splitTitle(text, tokens, from, to, width)
  record.title = title.lines
  record.abstract = linesOf(tokens, title.end, to)
}

/** Files the numbers around a card: `before` its title and `after` its date. */
function readCounts(
  tokens: readonly Token[],
  record: PaperRecord,
  before: Zone,
  after: Zone,
  style: Style,
  isLast: boolean,
): void {
  if (style.votesLead) addVotes(tokens, record, before, style)
  else record.upvotes = after.votes
  const nextBox = style.votesLead && !isLast ? votesOf(tokens, after, style) : null
  record.stars = nextBox && after.stars && after.stars.start > nextBox.start ? null : after.stars
  record.comments = after.comments
  const nextVotes = style.votesLead && !after.votes && !isLast ? 1 : 0
  const loose = after.bare.length > nextVotes ? after.bare[0] : undefined
  const count = inlineCount(record.date) ?? (loose === undefined ? null : countOf(tokens[loose] as Token))
  if (style.showsVotes) record.comments ??= count
  else if (!record.comments) record.unlabelled = count
  const last = lastMark(tokens, after, loose, style, isLast)
  const counts = [record.stars, record.comments, record.unlabelled, style.votesLead ? null : record.upvotes]
  record.end = Math.max(record.end, last?.end ?? 0, ...counts.map((shown) => shown?.end ?? 0))
}

/** A card begins with its vote box, where the page shows one before the title. */
function addVotes(tokens: readonly Token[], record: PaperRecord, zone: Zone, style: Style): void {
  record.upvotes = votesOf(tokens, zone, style)
  if (record.upvotes) record.start = Math.min(record.start, record.upvotes.start)
}

/** The vote box before a title: marked, or the last number without a mark. */
function votesOf(tokens: readonly Token[], zone: Zone, style: Style): PaperRecord['upvotes'] {
  if (zone.votes) return zone.votes
  const last = zone.bare.at(-1)
  if (last === undefined || (zone.bare.length === 1 && !style.votesLead)) return null
  return countOf(tokens[last] as Token)
}

const inlineCount = (token: Token | null): PaperRecord['upvotes'] => {
  const date = token?.date
  if (!token || !date || date.count === null || date.problem === 'ambiguous') return null
  return { value: date.count, start: token.end - date.countLength, end: token.end }
}

/** The last token of a zone that belongs to the card before it; the next card begins with its submitter or its vote box. */
function lastMark(
  tokens: readonly Token[],
  zone: Zone,
  loose: number | undefined,
  style: Style,
  isLast: boolean,
): Token | undefined {
  const box = style.votesLead && !isLast ? votesOf(tokens, zone, style) : null
  for (let index = (zone.submittedAt >= 0 ? zone.submittedAt : zone.to) - 1; index >= zone.from; index--) {
    const token = tokens[index] as Token
    if (box && token.end > box.start) continue
    if (index === loose || token.kind === 'button' || token.kind === 'github') return token
    if (token.link?.target.includes('github.com')) return token
    if (token.start === zone.comments?.start || (!style.votesLead && token.start === zone.votes?.start)) return token
  }
  return undefined
}

/** A card that the end of the text cut off. */
function readRest(
  text: string,
  tokens: readonly Token[],
  zone: Zone,
  isPage: boolean,
  width: number,
): PaperRecord | null {
  const first = tokens[zone.to]
  if (!first || !isPage) return null
  let end = zone.to
  while (end < tokens.length && (tokens[end] as Token).kind !== 'furniture') end++
  if (end === zone.to || tokens.slice(end).some(({ kind }) => kind === 'prose')) return null
  const title = splitTitle(text, tokens, zone.to, end, width)
  const marked = first.heading || first.link !== null
  if (title.end === end && !marked) return null
  const begin = zone.submittedAt >= 0 ? zone.submittedAt : zone.to
  const record = emptyRecord(startOf(tokens, begin), (tokens[end - 1] as Token).lineEnd)
  record.title = title.lines
  record.submittedBy = zone.submittedBy
  record.truncated = true
  readCutTail(text, tokens, record, title.end, end)
  return record
}

/** What of a card's end there is: the authors, a separator, the first characters of a date. */
function readCutTail(text: string, tokens: readonly Token[], record: PaperRecord, from: number, to: number): void {
  let end = to
  while (end > from && isCutTail(text, tokens, end - 1, to)) {
    const token = tokens[--end] as Token
    if (token.kind === 'authors') {
      record.authorCount = countOf(token)
      break
    }
  }
  while (end > from && /^(?:bullet|dash)$/.test((tokens[end - 1] as Token).kind)) end--
  record.abstract = linesOf(tokens, from, end)
}

function isCutTail(text: string, tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index] as Token
  if (token.kind === 'separator' || token.kind === 'authors' || token.kind === 'bullet' || token.kind === 'dash')
    return true
  if (index !== to - 1) return false
  if (tokens[index - 1]?.kind === 'separator') return true
  return /^[•*-][ \t]+\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/.test(
    text.slice(token.lineStart, token.lineEnd),
  )
}
