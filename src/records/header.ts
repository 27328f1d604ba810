import { textAt } from '../text/text-at.js'
import { SHORTEST_FULL_LINE } from '../text/wraps.js'
import { isNumberOrDash } from '../tokens/kinds.js'
import { skipBullets, skipTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'
import { SITE_NAME } from './organization-name.js'
import type { PageTokens } from './page-tokens.js'
import { linksToPaper } from './targets.js'
import { lineLength, lineOf } from './text-lines.js'
import { hangs } from './wrapped-lines.js'

/** The page's header: how many tokens it takes, and the tokens of its date. */
interface Header {
  length: number
  date: Token[]
}

/** A query echo or a tab may stand between the page's own wording and its date; a paper's text does not. */
const LONGEST_ECHO = 80

/** So many tokens stand between the page's own wording and its date at most: a query and a tab. */
export const MOST_ECHOES = 2

/** And with new controls of the site's, where the date has no year. */
const MOST_CONTROLS = 5

/** So many stand over that wording at most, on a page without a banner. */
const MOST_BEFORE_WORDING = 2

/** Reads the page's own wording and its date, which ends it, from the first token to at most `limit`. */
export function readHeader(page: PageTokens, limit: number): Header {
  const { tokens } = page
  const first = beginOfFirst(tokens)
  if (first > 0) return { length: first, date: isDateOverText(tokens) ? [tokens[0] as Token] : [] }
  const banner = tokens.slice(0, limit).findIndex(({ form }) => form === 'banner')
  let length = 0
  let isLong = false
  for (let index = 0; index < limit; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'submitted-by' || (token.heading && linksToPaper(token))) break
    // What follows a long line is a paper's: `Read more`. A page without a banner may begin with a card.
    const isOfText = isLong || isRestOfTitle(page, index)
    const isOfFirst = length === 0 && token.kind === 'furniture' && !isWordingRun(tokens, index)
    if (banner < 0 ? isOfFirst && (isOfText || index > MOST_BEFORE_WORDING) : index > banner && isOfText) break
    isLong ||= lineLength(token) > LONGEST_ECHO
    if (token.kind === 'furniture' || token.kind === 'community' || (length === index && isFiller(tokens, index))) {
      length = index + 1
      isLong = false
      continue
    }
    const date = length > 0 && areEchoes(tokens, length, index) ? readHeaderDate(page, index) : []
    if (date.length > 0) return { length: endOfWording(page, index + date.length, limit), date }
  }
  return { length, date: [] }
}

/** `Dec 4 12`, right under the page's own wording: its date, and the votes of its first card, which a tool put on one line */
export function partHeaderDate(text: string, tokens: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex(({ date }) => date)
  const token = tokens[index]
  const before = tokens[index - 1]
  if (before?.kind !== 'furniture' || textAt(text, before) === SITE_NAME) return tokens
  if (token?.date?.count == null || token.date.problem || token.form) return tokens
  const start = token.end - token.date.countLength
  const end = token.start + text.slice(token.start, start).trimEnd().length
  const date = { ...token, end, date: { ...token.date, count: null } }
  const votes: Token = { ...token, kind: 'number', start, value: token.date.count, date: null }
  return [...tokens.slice(0, index), date, votes, ...tokens.slice(index + 1)]
}

/** `Models` over `Datasets`: a text holds one of them at most. */
const isWordingRun = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.kind === 'furniture'

/** `Models`, under the rest of a wrapped title, `… in Large Language`, with the indent of its source, or over a paragraph */
function isRestOfTitle({ text, tokens }: PageTokens, index: number): boolean {
  const { kind, afterBlank } = tokens[index] as Token
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (kind !== 'furniture' || afterBlank || before?.kind !== 'prose') return false
  const isOver = next?.kind === 'prose' && next.afterBlank
  return lineLength(before) >= SHORTEST_FULL_LINE && (isOver || hangs(text, lineOf(before)))
}

/** Over the page's own wording of several words, or of several lines, which no title is: `Results for "routing"`, `Daily` over `Weekly` */
function endOfWording({ text, tokens }: PageTokens, from: number, limit: number): number {
  let end = from
  let isInRun = false
  while (end < limit) {
    const token = tokens[end] as Token
    if (token.kind !== 'furniture' || token.heading || token.link) break
    const isOneWord = !textAt(text, token).includes(' ')
    if (isOneWord && !isInRun && !isWordingRun(tokens, end)) break
    isInRun = isOneWord
    end++
  }
  return end
}

/** Whether short lines alone stand before what may be the page's date, no more than an echo, or than new controls. */
function areEchoes(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_CONTROLS) return false
  const between = tokens.slice(from, to)
  if (between.some((token) => lineLength(token) > LONGEST_ECHO)) return false
  const areControls = between.every(({ kind }) => kind === 'prose')
  return between.length <= MOST_ECHOES || (areControls && tokens[to]?.date?.year == null)
}

/**
 * Where the first card begins, with its votes, of a page that was saved from a date on: its own, or that of the card before, whose count may stand
 * under it; 0: the first line is no date right over these, nor one that has its count, or stands under a separator, as a card's does.
 */
function beginOfFirst(tokens: readonly Token[]): number {
  const at = skipBullets(tokens, 0)
  const { date, form } = tokens[at] ?? {}
  if (!date || form === 'labelled') return 0
  if (at > 0 || date.count !== null) return at + 1
  const title = skipTokens(tokens, isNumberOrDash, 1, 1 + MOST_COUNTS)
  if (tokens[title]?.kind !== 'prose' || tokens.slice(1, title + 1).some(({ afterBlank }) => afterBlank)) return 0
  return Math.max(1, title - 1)
}

/** The comments of the card before, and the votes of the next */
const MOST_COUNTS = 2

/** `Feb 25`, the first line, right over a title: the page's date. Over a number it can be the end of a card. */
const isDateOverText = ([first, next]: readonly Token[]): boolean =>
  first?.date?.year === null && first.date.count === null && next?.kind === 'prose'

/** An empty list item, or a separator alone. A dash right over text is a vote box, and so is one alone with a blank line between the two. */
function isFiller(tokens: readonly Token[], index: number): boolean {
  const { kind, heading, link } = tokens[index] as Token
  if (heading || link) return false
  if (kind !== 'dash') return kind === 'bullet' || kind === 'separator'
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return next?.kind !== 'prose' || (next.afterBlank && before?.kind === 'dash')
}

/** `Feb 25`, or `AUG` and `1` on two lines; `Published Feb 25` is a paper's. */
function readHeaderDate({ tokens }: PageTokens, index: number): Token[] {
  const token = tokens[index] as Token
  if (token.heading || token.form === 'labelled' || tokens[index - 1]?.kind === 'published') return []
  if (token.date?.count === null) return [token]
  const day = tokens[index + 1]
  if (token.kind === 'month' && day?.kind === 'number' && (day.value as number) <= 31) return [token, day]
  return []
}
