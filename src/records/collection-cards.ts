import type { Token } from '../tokens/token.js'
import { isBulletOrDot } from './marks.js'
import type { PageTokens } from './page-tokens.js'
import { countOf, emptyRecord, type PageReading, type PaperRecord } from './record.js'
import { continuesLine, lineOf, linesOf, startOf } from './text-lines.js'
import { isWrappedAtSource } from './title.js'
import { linksToPaper } from './zones.js'

/**
 * The cards of collections and activity pages:
 *
 *     title, Paper • 2403.09394 • Published Mar 14, 2024 • 28 • 11
 *
 * A page is one only if it has a card's label.
 */
export function readCollectionCards(page: PageTokens): PageReading {
  const { tokens } = page
  const labels = findCardLabels(tokens)
  const cards: PaperRecord[] = []
  let done = 0
  for (const label of labels) {
    const begin = beginOfTitle(page, done, label, cards.length === 0)
    const card = readCard(tokens, begin, label)
    cards.push(card.record)
    done = card.next
  }
  return {
    records: cards.filter(({ title }) => title.length > 0),
    date: [],
    unreadable: cards.filter(({ title }) => title.length === 0),
    headerLength: 0,
    bodyEnd: Number.POSITIVE_INFINITY,
  }
}

/** `Paper`, and an arXiv identifier behind it. */
export function findCardLabels(tokens: readonly Token[]): number[] {
  const labels: number[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'paper-label') return
    const next = skipBullets(tokens, index + 1)
    const follower = tokens[next]
    // `upvoted a paper 3 days ago` is what someone did.
    const isDate = follower?.kind === 'date' && isCalendarDate(follower)
    if (follower?.kind === 'arxiv-id' || follower?.kind === 'published' || isDate) labels.push(index)
  })
  return labels
}

const isCalendarDate = ({ date }: Token): boolean => date?.daysAgo === null && date.problem !== 'coarse'

function skipBullets(tokens: readonly Token[], from: number): number {
  let index = from
  while (isBulletOrDot(tokens[index])) index++
  return index
}

/** Goes back from the label over the title's lines. */
function beginOfTitle(page: PageTokens, from: number, label: number, isFirst: boolean): number {
  const { text, tokens, width } = page
  const labelToken = tokens[label] as Token
  let begin = label
  while (begin > from && (tokens[begin - 1] as Token).lineStart === labelToken.lineStart) begin--
  if (begin === from) return begin
  if (begin === label) begin--
  const last = tokens[begin] as Token
  const linked = linksToPaper(last)
  const first = beginOfParagraph(page, from, begin)
  // A collection's own words stand over its first card.
  const canBeLong = !isFirst || (tokens[first] as Token).afterBlank || areVotes(tokens, first - 1)
  if (!linked && (hasItemMark(page, first) || (canBeLong && areLong(tokens, first, begin)))) return first
  const isWrapped = (token: Token, before: Token): boolean => continuesLine(text, lineOf(before), lineOf(token), width)
  while (begin > from) {
    const token = tokens[begin] as Token
    const before = tokens[begin - 1] as Token
    const isBorder = linked
      ? before.link !== last.link
      : begin === first ||
        !(isWrapped(token, before) || (!isFirst && isWrappedAtSource(text, lineOf(before), lineOf(token))))
    if (token.lineStart !== before.lineStart && isBorder) break
    begin--
  }
  return begin
}

/** Where the lines begin that a title which reaches down to `last` can have. */
function beginOfParagraph(page: PageTokens, from: number, last: number): number {
  const { tokens } = page
  let begin = last
  while (begin > from) {
    const isFirst = (tokens[begin] as Token).lineStart !== (tokens[begin - 1] as Token).lineStart
    if (isFirst && (bordersTitle(page, begin) || endsNote(page, from, begin - 1))) break
    begin--
  }
  return begin
}

/** The marks of a list's items; a title's second line can begin with a dash. */
const ITEM_MARK = /^[•*+][ \t]*$/

/** Whether a line has its item's mark, or stands under it. */
function hasItemMark({ text, tokens }: PageTokens, index: number): boolean {
  const { lineStart, start } = tokens[index] as Token
  return ITEM_MARK.test(text.slice(lineStart, start)) || isBulletOrDot(tokens[index - 1])
}

/** The votes of the collection, over its items: `Upvote`, the number under it, `+29` */
const areVotes = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'more' || (tokens[index]?.kind === 'number' && tokens[index - 1]?.kind === 'upvote')

/** No wrapped line is shorter: what stands there is a note, or an item that is no paper. */
const SHORTEST_WRAPPED_LINE = 45

/** Whether all lines over a title's last can have been wrapped, wherever the page wraps. */
const areLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ lineStart, lineEnd }) => lineEnd - lineStart >= SHORTEST_WRAPPED_LINE)

/** Whether the owner's words under an item end with a line: `Note Keeps what the last window attends to`, or the line under `Note`. */
function endsNote({ text, tokens }: PageTokens, from: number, index: number): boolean {
  const line = tokens[index] as Token
  const wordsAt = ({ start, lineEnd }: Token): string => text.slice(start, lineEnd)
  if (endsSentence(text, line) || (index === from && text.startsWith('Note ', line.start))) return true
  return index === from + 1 && wordsAt(tokens[from] as Token) === 'Note'
}

/** A sentence, such as a note or what a Space does; a title's line can end with `vs.` or `Dr.` */
const SENTENCE_END = /(?:\p{Ll}{3}|[\d)"'”])[.!]$/u

/** The address that a note ends with. */
const ADDRESS_END = /:\/\/\S{1,200}$/

const LONGEST_END = 210

function endsSentence(text: string, { lineEnd }: Token): boolean {
  const words = text.slice(Math.max(0, lineEnd - LONGEST_END), lineEnd)
  return SENTENCE_END.test(words.slice(-8)) || (words.includes('://') && ADDRESS_END.test(words))
}

/** Whether a title cannot reach over the border between a line's first token and the line before. */
function bordersTitle({ text, tokens }: PageTokens, index: number): boolean {
  const { afterBlank, heading, lineStart, start } = tokens[index] as Token
  const before = tokens[index - 1] as Token
  const isMark = isBulletOrDot(before) || /^(?:dash|date|furniture)$/.test(before.kind)
  return (
    afterBlank ||
    heading ||
    isMark ||
    areVotes(tokens, index - 1) ||
    ITEM_MARK.test(text.slice(lineStart, start)) ||
    endsItem(text, before)
  )
}

/** `• 14`, `• 4.2k`, as items end that are no papers: models, datasets, Spaces */
const ENDS_ITEM = /[•·]\s*[\d.,]+[kM]?$/

/** With its bullet, perhaps on the line before. */
const LONGEST_COUNT = 20

const endsItem = (text: string, { lineEnd }: Token): boolean =>
  ENDS_ITEM.test(text.slice(Math.max(0, lineEnd - LONGEST_COUNT), lineEnd))

/** `• 17` on a line of its own; a title can be a number, too. */
const isBulleted = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.lineStart < token.start && !token.heading && !token.link

/** The end of the text before a card's label. */
const endBefore = (tokens: readonly Token[], label: number): number => (tokens[label - 1] as Token).end

function readCard(tokens: readonly Token[], begin: number, label: number): { record: PaperRecord; next: number } {
  const labelToken = tokens[label] as Token
  const record = emptyRecord(startOf(tokens, begin), labelToken.end)
  record.title = linesOf(tokens, begin, label, true).map(({ start, end }) => ({
    start,
    end: Math.min(end, endBefore(tokens, label)),
  }))
  let next = skipBullets(tokens, label + 1)
  const take = (): Token => {
    const token = tokens[next] as Token
    record.end = token.end
    next++
    return token
  }
  if (tokens[next]?.kind === 'arxiv-id') {
    const { start, end } = take()
    record.arxivId = { start, end }
    next = skipBullets(tokens, next)
  }
  const date = tokens[next]
  if (date?.kind === 'published') {
    take()
    if (tokens[next]?.kind === 'date' && tokens[next]?.date?.count === null) record.date = take()
  } else if (date?.kind === 'date') record.date = take()
  // A count follows a bullet; a bare number is the next card's title.
  while (isBulletOrDot(tokens[next]) || isBulleted(tokens[next])) {
    const number = skipBullets(tokens, next)
    const token = tokens[number]
    if (token?.kind !== 'number' && token?.kind !== 'dash') break
    next = number
    const count = countOf(take())
    if (!record.upvotes) record.upvotes = count
    else record.comments ??= count
  }
  return { record, next }
}
