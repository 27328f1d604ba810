import { LONG_MONTH, WEEKDAY } from '../../text/day-patterns.js'
import { endsAddress, endsSentence, holdsSentence } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { isBulletOrDot, isOneOf } from '../../tokens/kinds.js'
import { skipBullets } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { readHeader } from '../header.js'
import { isUnknownCount } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import { lengthOfLines } from '../text-lines.js'
import { readsLikeTitle } from '../title-words.js'
import { withTailsBetween } from './find-tails.js'
import { isStrong, type Tail, tailBefore } from './tail.js'

/** A card has a title and an abstract. */
const FEWEST_LINES = 2

/** Titles are shorter: so much text over the authors holds an abstract. */
const SHORTEST_CARD = 250

/**
 * Adds the ends of cards that `findTails` does not take for ends: authors whose date is missing, or written as nobody knows; and a date
 * that stands alone between an abstract and the next card. Both need a title and an abstract before them, and after them a whole card.
 */
export function addMissedTails(page: PageTokens, found: readonly Tail[]): readonly Tail[] {
  const { tokens } = page
  const { date, length } = readHeader(page, found[0]?.from ?? tokens.length)
  let lines: Uint32Array | undefined
  const linesIn = (from: number, to: number): number => {
    lines ??= countLines(tokens)
    return (lines[to] as number) - (lines[from] as number)
  }
  // The page's own date ends no card.
  return withTailsBetween(found, date.length > 0 ? length : 0, tokens.length, (from, limit, tail) => {
    const missed: Tail[] = []
    let begin = from
    for (let index = from; index < limit; index++) {
      const { kind } = tokens[index] as Token
      // What stands over it is of other cards.
      if (kind === 'submitted-by') begin = index + 1
      if (kind !== 'authors' && kind !== (found.length > 0 ? 'date' : 'separator')) continue
      const end = READERS[kind](page, index)
      const isCard =
        end !== null && linesIn(begin, index) >= FEWEST_LINES && (found.length > 0 || holdsAbstract(page, begin, index))
      const after = isCard ? linesIn(end.next, limit) : 1
      // Where nothing but a title follows the authors, the text's end cut their card off; a line between them and a date is that card's.
      const ends = isCard && (after >= FEWEST_LINES || (after === 0 && (end.dated || missed.length > 0) && !tail))
      if (ends) {
        missed.push(end)
        index = end.next - 1
      }
      if (ends || kind === 'authors') begin = index + 1
    }
    return missed
  })
}

/** How many tokens before each are lines of text. */
function countLines(tokens: readonly Token[]): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1)
  tokens.forEach(({ kind }, index) => {
    counts[index + 1] = (counts[index] as number) + (kind === 'prose' ? 1 : 0)
  })
  return counts
}

/** Whether the text over authors is too much for a title, or ends with a sentence. */
function holdsAbstract({ text, tokens }: PageTokens, from: number, to: number): boolean {
  const texts = tokens.slice(from, to).filter(({ kind }) => kind === 'prose')
  const last = texts.at(-1) as Token
  return lengthOfLines(texts) >= SHORTEST_CARD || holdsSentence(textAt(text, last))
}

/** Not a dash: it is the next card's vote box. */
const isMarkOfTail = isOneOf('authors', 'separator', 'bullet', 'date')

/** A date behind the end of a paragraph, and before a title, or a mark; null: it stands in a text. */
function readLone(page: PageTokens, date: number): Tail | null {
  const { text, tokens } = page
  const token = tokens[date] as Token
  const before = tokens[date - 1]
  const next = tokens[date + 1]
  if (token.date?.problem !== null || token.heading || before?.kind !== 'prose' || before.heading) return null
  const isApart = token.afterBlank || endsSentence(text, before.end) || endsAddress(text, before.end)
  if (!isApart || isMarkOfTail(next)) return null
  if (next?.kind === 'prose' && !(next.afterBlank && readsLikeTitle(page, date + 1, tokens.length))) return null
  return tailBefore(page, date)
}

/** Authors behind a list mark, or before a separator or what looks like a date; null: a line of a text reads like authors. */
function readUndated(page: PageTokens, authors: number): Tail | null {
  const { tokens } = page
  const last = skipBullets(tokens, authors + 1) - 1
  const isFollowed = isLostDate(page, last + 1)
  const { start, lineStart } = tokens[authors] as Token
  if (last === authors && !isFollowed && start === lineStart) return null
  const tail = tailBefore(page, last + 1)
  return { ...tail, last, next: isFollowed ? last + 2 : last + 1, dated: false }
}

/** A name before a separator and what looks like a date, and is no number of anything: `· 14/03/2024` */
function readNamed(page: PageTokens, separator: number): Tail | null {
  const { text, tokens } = page
  const date = tokens[separator + 1]
  if (date?.kind !== 'prose' || isUnknownCount(text, date) || !looksLikeDate(text, date)) return null
  const tail = tailBefore(page, separator + 1)
  return isStrong(page.tokens, tail) ? { ...tail, last: separator, next: separator + 2, dated: false } : null
}

/** By what an end is found. */
const READERS = { authors: readUndated, date: readLone, separator: readNamed }

/** `2026/03/04`, `(Oct 6)`, `Wed, Feb 4`, `5d`: begins like a date, and is as short. */
const LIKE_DATE = new RegExp(
  `^(?:Published\\b.{0,30}|[^\\p{Alphabetic}\\d[\\]]{0,3}(?:\\d|(?:${WEEKDAY}[a-z]{0,6}|${LONG_MONTH})\\b).{0,25})$`,
  'u',
)

const looksLikeDate = (text: string, token: Token): boolean => LIKE_DATE.test(textAt(text, token))

/** A date and its count are no longer. */
const LONGEST_DATE = 40

/**
 * Whether what stands where a date belongs can be no title: right under the separator, be it the page's own word (`yesterday`) or the count
 * that stood behind the date, or behind a blank line if it looks like a date.
 */
function isLostDate({ text, tokens }: PageTokens, index: number): boolean {
  const token = tokens[index]
  if (!token || token.heading || token.link) return false
  const before = tokens[index - 1]
  const isUnder = isBulletOrDot(before) && (!token.afterBlank || before?.lineStart === token.lineStart)
  const isCount = token.kind === 'number' && tokens[index + 1]?.afterBlank === true
  if (token.kind !== 'prose' && !(isUnder && (token.kind === 'furniture' || isCount))) return false
  return token.end - token.start <= LONGEST_DATE && (isUnder || looksLikeDate(text, token))
}
