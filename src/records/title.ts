import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { continuesLine, LINK_NUMBER_LENGTH, lineOf, linesOf } from './text-lines.js'
import { linksToPaper } from './zones.js'

/** A longer line is an abstract, whatever stands around it. */
export const LONGEST_TITLE_LINE = 250

/** Its rest is no sentence, and no longer than this. */
const LONGEST_BROKEN_LINE = 120

/** A line from here on can be a title that was broken by hand. */
const SHORTEST_BROKEN_LINE = 30

/** Where a title ends among the tokens `from` to `to` (exclusive), and its lines. */
export function splitTitle(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  width: number,
): { lines: Span[]; end: number } {
  const first = tokens[from] as Token
  let end = lineAfter(tokens, from, to)
  if (linksToPaper(first)) {
    while (end < to && isRestOfLinked(text, tokens, end, first, width)) end = lineAfter(tokens, end, to)
  } else {
    if (first.heading) end = endOfBlock(tokens, end, to)
    // Where nothing is left for an abstract, it stands right under its title.
    if (!first.heading || end === to) end = endOfPlainTitle(text, tokens, from, to, width)
  }
  return { lines: linesOf(tokens, from, end, true), end }
}

/** lynx numbers a link where it begins and does not say where it ends. */
function isRestOfLinked(text: string, tokens: readonly Token[], index: number, first: Token, width: number): boolean {
  const token = tokens[index] as Token
  if (token.link) return token.link === first.link
  const before = tokens[index - 1] as Token
  return continuesLine(text, lineOf(before), lineOf(token), width, LINK_NUMBER_LENGTH)
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
function endOfPlainTitle(text: string, tokens: readonly Token[], from: number, to: number, width: number): number {
  const following = lineAfter(tokens, from, to)
  if (following >= to || (tokens[following] as Token).afterBlank) return following
  const lines: { start: number; end: number; afterBlank: boolean; next: number }[] = []
  for (let index = from; index < to; ) {
    const token = tokens[index] as Token
    if (index > from && token.afterBlank) break
    const next = lineAfter(tokens, index, to)
    lines.push({ start: token.lineStart, end: token.lineEnd, afterBlank: token.afterBlank, next })
    index = next
  }
  const blockEnd = (lines.at(-1) as { next: number }).next
  let count = 1
  while (count < lines.length && continuesLine(text, lines[count - 1] as Line, lines[count] as Line, width)) count++
  // Lines as wide as the page's that are too many for a title: its abstract follows without a blank line.
  if (count > 1 && (lines[count - 1] as Line).end - (lines[0] as Line).start > LONGEST_TITLE_LINE) {
    count = 1
    while (count < lines.length && isUnfinished(text, lines[count - 1] as Line, lines[count] as Line)) count++
    return (lines[count - 1] as { next: number }).next
  }
  const short = lines.findIndex(({ start, end }) => end - start > LONGEST_TITLE_LINE)
  const first = lines[0] as Line
  const second = lines[1] as Line
  const brokenByHand =
    short < 0 && lines.length === 2 && blockEnd < to && first.end - first.start >= SHORTEST_BROKEN_LINE
  if (brokenByHand && second.end - second.start <= LONGEST_BROKEN_LINE && text.charAt(second.end - 1) !== '.')
    return blockEnd
  if (short === 2 && isUnfinished(text, first, second)) return (lines[1] as { next: number }).next
  return (lines[count - 1] as { next: number }).next
}

/** What an abstract begins with, rather than a title. */
const ABSTRACT_OPENING = /^(?:TL;?DR|Abstract|We|This|These|In this|Here)\b/i

/** Whether a paragraph, without any mark, is rather a title than a sentence. */
export function readsLikeTitle(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const { start } = tokens[from] as Token
  let last = from
  while (last + 1 < to && tokens[last + 1]?.kind === 'prose' && !tokens[last + 1]?.afterBlank) last++
  const { lineEnd } = tokens[last] as Token
  if (lineEnd - start > LONGEST_TITLE_LINE) return false
  const words = text.slice(start, lineEnd)
  return /^[\p{Lu}\p{N}$"“'(]/u.test(words) && !ABSTRACT_OPENING.test(words) && !/[.;,]$|:\/\//.test(words)
}

type Line = { start: number; end: number; afterBlank: boolean }

/** Whether a title's line goes on in the next: it stops in the middle of a phrase, or the next begins in lower case. */
function isUnfinished(text: string, line: Line, next: Line): boolean {
  const words = text.slice(line.start, line.end)
  return (
    /(?:[:,\-–—]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|via|with))$/i.test(words) ||
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}
