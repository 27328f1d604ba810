import type { Token } from '../tokens/token.js'
import { isSeparator, isSubmitter } from './marks.js'
import { NOWHERE, organizationBeside, readOrganization, type TokenRange } from './organization.js'
import { wrapWidth } from './text-lines.js'

/** The end of a card that shows an abstract: authors or an organization, a separator, the date. Token indexes. */
export interface Tail {
  /** Its first token. */
  from: number
  /** Its last token. */
  date: number
  /** Behind it, and behind what stands in its date's place where nobody can read that. */
  next: number
  /** Whether that is a date. */
  dated: boolean
  /** The authors line, or -1. */
  authors: number
  /** The organization's tokens, end exclusive; empty where none is shown. */
  organization: TokenRange
  separated: boolean
}

/**
 * Finds where cards end. A line in the abstract that only looks like a date has not the company of the page's real ones, nor the words
 * "Published on".
 */
export function findTails(text: string, tokens: readonly Token[]): Tail[] {
  const candidates: Tail[] = []
  const width = wrapWidth(tokens)
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index] as Token).kind === 'date') candidates.push(readTail(text, tokens, index, width))
  }
  const isStrong = ({ authors, organization }: Tail): boolean =>
    authors >= 0 || (organization.to > organization.from && tokens[organization.from]?.kind !== 'number')
  const strong = candidates.filter(isStrong)
  const separated = strong.filter((tail) => tail.separated)
  const needsSeparator = separated.length > 0 && separated.length * 2 >= strong.length
  const labelled = strong.filter(({ date }) => isLabelled(text, tokens[date] as Token)).length * 2 >= strong.length
  if (separated.length === 0 && strong.length > 0) readUnseparated(text, tokens, candidates, width)
  const dated = candidates.filter((tail, index) => {
    if (labelled && isLabelled(text, tokens[tail.date] as Token)) return true
    if (needsSeparator && !tail.separated) return false
    return isStrong(tail) || (tail.separated && closesCard(tokens, tail, candidates[index - 1]))
  })
  return addUndated(text, tokens, dated, width)
}

/** A card has a title and an abstract. */
const FEWEST_LINES = 2

/** Titles are shorter: so much text over the authors holds an abstract. */
const SHORTEST_CARD = 250

/**
 * Adds the ends of cards whose date is missing, or written as nobody knows: authors under a title and an abstract. Cards of a list have
 * no abstract, and submitters.
 */
function addUndated(text: string, tokens: readonly Token[], dated: readonly Tail[], width: number): Tail[] {
  const tails: Tail[] = []
  let begin = 0
  let next = 0
  for (let index = 0; index < tokens.length; index++) {
    while (next < dated.length && (dated[next] as Tail).date < index) {
      const tail = dated[next++] as Tail
      tails.push(tail)
      begin = tail.next
    }
    const token = tokens[index] as Token
    if (token.kind !== 'authors' || index >= (dated[next]?.from ?? tokens.length)) continue
    const texts = tokens.slice(begin, index).filter(({ kind }) => kind === 'prose')
    const isCard =
      texts.length >= FEWEST_LINES &&
      (dated.length > 0 || texts.reduce((sum, { start, end }) => sum + end - start, 0) >= SHORTEST_CARD) &&
      !tokens.slice(begin, index).some(isSubmitter)
    const tail = isCard ? readUndated(text, tokens, index, width) : null
    // Where no card follows, the text's end cut this one off; lines between the authors and a date are a matter of that card.
    const limit = dated[next]?.date ?? tokens.length
    if (!tail || tokens.slice(tail.next, limit).filter(({ kind }) => kind === 'prose').length < FEWEST_LINES) continue
    tails.push(tail)
    begin = tail.next
  }
  return [...tails, ...dated.slice(next)]
}

function readUndated(text: string, tokens: readonly Token[], authors: number, width: number): Tail {
  let last = authors
  while (isSeparator(tokens[last + 1])) last++
  const tail = readTail(text, tokens, last + 1, width)
  const isFollowed = isLostDate(text, tokens, last + 1)
  return { ...tail, date: last, next: isFollowed ? last + 2 : last + 1, dated: false }
}

/** `2026/03/04`, `(Oct 6)`, `Wed, Feb 4`, `5d`: begins like a date, and is as short. */
const LIKE_DATE = /^(?:Published\b.{0,30}|[^\p{L}\p{N}]{0,3}\d.{0,25}|[^\p{L}\p{N}]{0,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b.{0,25})$/u

/** Whether what stands where a date belongs can be no title: right under the separator, or behind a blank line if it looks like a date. */
function isLostDate(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'prose' || token.heading || token.link) return false
  const isUnder = !token.afterBlank && isSeparator(tokens[index - 1])
  return token.end - token.start <= LONGEST_DATE && (isUnder || LIKE_DATE.test(text.slice(token.start, token.end)))
}

/** A date and its count are no longer. */
const LONGEST_DATE = 40

/** On a page that lost its separators, a name under a title and an abstract, and over a date with a year, is an organization. */
function readUnseparated(text: string, tokens: readonly Token[], candidates: readonly Tail[], width: number): void {
  let previous = -1
  for (const tail of candidates) {
    const date = tokens[tail.date] as Token
    const last = tail.from - 1
    const above = tokens.slice(previous + 1, Math.max(last, 0)).filter(({ kind }) => kind === 'prose')
    previous = tail.date
    const isBare = tail.authors < 0 && tail.organization === NOWHERE && above.length >= 2
    if (!isBare || date.date?.year === null || (tokens[last] as Token).lineStart === date.lineStart) continue
    tail.organization = readOrganization(text, tokens, last, date, width)
    if (tail.organization !== NOWHERE) tail.from = tail.organization.from
  }
}

/** The label that trending pages give the dates which end their cards, whatever they stand under. */
const isLabelled = (text: string, { start }: Token): boolean => text.startsWith('Published on', start)

function readTail(text: string, tokens: readonly Token[], date: number, width: number): Tail {
  let from = beginOfMarks(tokens, date)
  const tail: Tail = {
    from,
    date,
    next: date + 1,
    dated: true,
    authors: -1,
    organization: NOWHERE,
    separated: holdsSeparator(tokens, from, date),
  }
  const last = from - 1
  if (tokens[last]?.kind === 'authors') {
    tail.authors = last
    tail.organization = organizationBeside(text, tokens, last, beginOfMarks(tokens, last) - 1, width)
    from = tail.organization === NOWHERE ? last : tail.organization.from
  } else if (last >= 0 && (tail.separated || isLabelled(text, tokens[date] as Token))) {
    tail.organization = readOrganization(text, tokens, last, tokens[date] as Token, width)
    if (tail.organization !== NOWHERE) from = tail.organization.from
  }
  tail.from = beginOfMarks(tokens, from)
  tail.separated ||= holdsSeparator(tokens, tail.from, from)
  return tail
}

/** Where the marks begin that stand before a token. */
function beginOfMarks(tokens: readonly Token[], index: number): number {
  let from = index
  while (from > 0 && isMark(tokens[from - 1] as Token)) from--
  return from
}

function holdsSeparator(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((tokens[index] as Token).kind === 'separator') return true
  return false
}

/** Avatars, empty list items and separators, and `Published on` without its date. */
const isMark = (token: Token): boolean => isSeparator(token) || token.kind === 'dash' || token.kind === 'published'

/** A date with only a separator ends a card if text enough for a title stands since the last one. */
function closesCard(tokens: readonly Token[], tail: Tail, previous: Tail | undefined): boolean {
  const since = previous ? previous.date : -1
  for (let index = since + 1; index < tail.from; index++) {
    if ((tokens[index] as Token).kind === 'prose') return true
  }
  return false
}
