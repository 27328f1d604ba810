import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import type { TextLine } from './record.js'
import { linksToPaper } from './targets.js'
import { lineOf, titleLinesOf } from './text-lines.js'
import { continuesLine, LINK_NUMBER_LENGTH } from './wrapped-lines.js'

/** A longer line is an abstract, whatever stands around it. */
export const LONGEST_TITLE_LINE = 250

/** Its rest is no sentence, and no longer than this. */
const LONGEST_BROKEN_LINE = 120

/** Nothing wraps at fewer columns than this and a word. */
const SHORTEST_WRAPPED_LINE = 50

/** A line from here on can be a title that was broken by hand. */
const SHORTEST_BROKEN_LINE = 30

/** Where a title ends among the tokens `from` to `to` (exclusive), and its lines. */
export function splitTitle(page: PageTokens, from: number, to: number): { lines: Span[]; end: number } {
  const { tokens } = page
  const first = tokens[from] as Token
  let end = lineAfter(tokens, from, to)
  if (linksToPaper(first)) {
    while (end < to && isRestOfLinked(page, end, first)) end = lineAfter(tokens, end, to)
    if (!first.heading) end = Math.max(end, endOfLongLines(tokens, from, to))
  } else {
    if (first.heading) end = endOfBlock(tokens, end, to)
    // Where nothing is left for an abstract, it stands right under its title.
    if (!first.heading || end === to) end = endOfPlainTitle(page, from, to)
  }
  return { lines: titleLinesOf(page, from, end), end }
}

/** lynx numbers a link where it begins and does not say where it ends. */
function isRestOfLinked({ text, tokens, width }: PageTokens, index: number, first: Token): boolean {
  const token = tokens[index] as Token
  if (token.link) return token.link === first.link
  const before = tokens[index - 1] as Token
  return continuesLine(text, lineOf(before), lineOf(token), width, LINK_NUMBER_LENGTH)
}

/** Where the lines end that a blank line parts from an abstract, if they can be a title that was wrapped, wherever that is. */
function endOfLongLines(tokens: readonly Token[], from: number, to: number): number {
  const lines = paragraphAt(tokens, from, to)
  const { end, next } = lines.at(-1) as Line
  const isTitle =
    next < to &&
    end - (lines[0] as Line).start <= LONGEST_TITLE_LINE &&
    lines.slice(0, -1).every((line) => lengthOf(line) >= SHORTEST_WRAPPED_LINE)
  return isTitle ? next : from
}

/** Where the lines end that a blank line, or a heading, stands behind. */
function endOfBlock(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to && !(tokens[end] as Token).afterBlank && !(tokens[end] as Token).heading)
    end = lineAfter(tokens, end, to)
  return end
}

function lineAfter(tokens: readonly Token[], index: number, to: number): number {
  const { lineStart } = tokens[index] as Token
  let next = index + 1
  while (next < to && (tokens[next] as Token).lineStart === lineStart) next++
  return next
}

/** Without a mark, a blank line ends a title; where none does, the first line that did not have to wrap. */
function endOfPlainTitle({ text, tokens, width }: PageTokens, from: number, to: number): number {
  const next = lineAfter(tokens, from, to)
  if (next === to || (tokens[next] as Token).afterBlank) return next
  const lines = paragraphAt(tokens, from, to)
  const endAfter = (count: number): number => (lines[count - 1] as Line).next
  const [first, second] = lines as [Line, Line]
  const isWhole = endAfter(lines.length) === to || (lines.at(-1) as Line).end - first.start > LONGEST_TITLE_LINE
  const isWider = isWhole && lengthOf(first) > widthOf(lines.slice(1))
  const wrapped = isWider ? 1 : countWhile(lines, (before, line) => continuesLine(text, before, line, width))
  // Lines as wide as the page's that are too many for a title: its abstract follows without a blank line.
  if (wrapped > 1 && (lines[wrapped - 1] as Line).end - first.start > LONGEST_TITLE_LINE)
    return endAfter(countWhile(lines, (before, line) => isUnfinished(text, before, line)))
  const isAlone = lines.length === 2 && endAfter(2) < to
  if (isAlone && isBrokenByHand(text, first, second)) return endAfter(2)
  const long = lines.findIndex((line) => lengthOf(line) > LONGEST_TITLE_LINE)
  if (long === 2 && isUnfinished(text, first, second)) return endAfter(2)
  return wrapped === 1 && isOverFullLines(text, lines) ? endAfter(2) : endAfter(wrapped)
}

/** A line of a paragraph; `next` is the first token behind it. */
type Line = TextLine & { next: number }

const lengthOf = ({ start, end }: TextLine): number => end - start

/** So many lines come near to where they wrap, and one that is longer than all of them by more than this was not wrapped with them. */
const ENOUGH_LINES = 3
const SHORT_OF_WRAP = 2

const widthOf = (lines: readonly Line[]): number =>
  lines.length < ENOUGH_LINES
    ? Number.POSITIVE_INFINITY
    : lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0) + SHORT_OF_WRAP

/** The lines from `from` on, up to a blank one. */
function paragraphAt(tokens: readonly Token[], from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let index = from; index < to && (index === from || !(tokens[index] as Token).afterBlank); ) {
    const { lineStart: start, lineEnd: end, afterBlank } = tokens[index] as Token
    index = lineAfter(tokens, index, to)
    lines.push({ start, end, afterBlank, next: index })
  }
  return lines
}

/** How many lines there are up to the first that does not go on with the one before. */
function countWhile(lines: readonly Line[], goesOn: (before: Line, line: Line) => boolean): number {
  let count = 1
  while (count < lines.length && goesOn(lines[count - 1] as Line, lines[count] as Line)) count++
  return count
}

const isBrokenByHand = (text: string, first: Line, second: Line): boolean =>
  lengthOf(first) >= SHORTEST_BROKEN_LINE &&
  lengthOf(first) <= LONGEST_TITLE_LINE &&
  lengthOf(second) <= LONGEST_BROKEN_LINE &&
  text.charAt(second.end - 1) !== '.'

/** Where the source of a page wraps titles, at the earliest and at the latest; abstracts are wrapped a little wider. */
const NARROWEST_TITLE_WRAP = 66
const WIDEST_TITLE_WRAP = 76

/**
 * Whether a title was wrapped whose abstract, wrapped too, stands right under it: the first line left no room for the next word, and the
 * second is too short for a line of the abstract.
 */
function isOverFullLines(text: string, [first, second, third, fourth]: readonly Line[]): boolean {
  if (!first || !second || !third || !fourth || !isWrappedAtSource(text, first, second)) return false
  const words = text.slice(second.start, second.end)
  return (
    hasRoom(text, second, third) &&
    !hasRoom(text, third, fourth) &&
    !ABSTRACT_OPENING.test(words) &&
    !/[.:]$/.test(words)
  )
}

/** Whether the source of a page can have wrapped a title between two lines: the next word had no room. */
export const isWrappedAtSource = (text: string, line: TextLine, next: TextLine): boolean =>
  lengthOf(line) <= WIDEST_TITLE_WRAP && !hasRoom(text, line, next)

const hasRoom = (text: string, line: TextLine, next: TextLine): boolean =>
  lengthOf(line) + 1 + firstWord(text, next).length <= NARROWEST_TITLE_WRAP

const firstWord = (text: string, { start, end }: TextLine): string =>
  text.slice(start, Math.min(end, start + 80)).split(' ', 1)[0] as string

/** What an abstract begins with, rather than a title. */
const ABSTRACT_OPENING = /^(?:TL;?DR|Abstract|We|This|These|In this|Here)\b/i

/** Whether a paragraph, without any mark, is rather a title than a sentence. */
export function readsLikeTitle({ text, tokens }: PageTokens, from: number, to: number): boolean {
  const { start } = tokens[from] as Token
  let last = from
  while (last + 1 < to && tokens[last + 1]?.kind === 'prose' && !tokens[last + 1]?.afterBlank) last++
  const { lineEnd } = tokens[last] as Token
  if (lineEnd - start > LONGEST_TITLE_LINE) return false
  const words = text.slice(start, lineEnd)
  return /^[\p{Lu}\p{N}$"“'(]/u.test(words) && !ABSTRACT_OPENING.test(words) && !/[.;,]$|:\/\//.test(words)
}

/** Whether a title's line goes on in the next: it stops in the middle of a phrase, or the next begins in lower case. */
function isUnfinished(text: string, line: Line, next: Line): boolean {
  const words = text.slice(line.start, line.end)
  return (
    /(?:[:,\-–—]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|via|with))$/i.test(words) ||
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}
