import type { Token } from '../tokens/token.js'
import type { TextLine } from './record.js'

/** The lines that a run of tokens stands on, without list and heading marks where `unmarked`. */
export function linesOf(tokens: readonly Token[], from: number, to: number, unmarked = false): TextLine[] {
  if (from >= to) return []
  // Most are one line: a list that begins with it takes no room for more.
  const lines = [lineAt(tokens, from, unmarked)]
  for (let index = from + 1; index < to; index++) {
    if (tokens[index]?.lineStart !== tokens[index - 1]?.lineStart) lines.push(lineAt(tokens, index, unmarked))
  }
  // The next token may stand on the last line: `OCC · May 29 6`.
  const last = tokens[to - 1] as Token
  if (tokens[to]?.lineStart === last.lineStart) (lines[lines.length - 1] as TextLine).end = last.end
  return lines
}

function lineAt(tokens: readonly Token[], index: number, unmarked: boolean): TextLine {
  const { start, lineEnd, afterBlank } = tokens[index] as Token
  return { start: unmarked ? start : startOf(tokens, index), end: lineEnd, afterBlank }
}

/** Where a token's line begins, or the token itself where others stand before it. */
export function startOf(tokens: readonly Token[], index: number): number {
  const token = tokens[index] as Token
  return tokens[index - 1]?.lineStart === token.lineStart ? token.start : token.lineStart
}

/** The line a token stands on, list and heading marks included. */
export const lineOf = ({ lineStart, lineEnd, afterBlank }: Token): TextLine => ({
  start: lineStart,
  end: lineEnd,
  afterBlank,
})

/** `[123]`, which lynx prints before a link, and which takes room on its line. */
export const LINK_NUMBER_LENGTH = 5

/** Text browsers wrap at 80 columns or less. */
const WIDEST_WRAP = 82

/** A line of running text that is this long may have been wrapped. */
const SHORTEST_FULL_LINE = 50

/** The longest line a page's extractor lets stand, or infinity where it does not wrap. Addresses cannot be wrapped. */
export function wrapWidth(tokens: readonly Token[]): number {
  let longest = 0
  let full = 0
  let wider = 0
  for (const { lineStart, lineEnd } of tokens) {
    const length = lineEnd - lineStart
    if (length > WIDEST_WRAP) wider++
    else if (length >= SHORTEST_FULL_LINE) full++
    if (length > longest && length <= WIDEST_WRAP) longest = length
  }
  return wider * 4 > full ? Number.POSITIVE_INFINITY : longest
}

/** Whether the line after `end` has the indent of two spaces that the source of a page gives a title's second line. */
export const hangs = (text: string, end: number): boolean =>
  text.startsWith('\n  ', end) && text.charCodeAt(end + 3) > 0x20

/**
 * Whether a line can be the wrapped rest of the line before: its first word had no room there. `lost`: how many characters the line
 * before may have had, that were peeled off.
 */
export function continuesLine(text: string, before: TextLine, line: TextLine, width: number, lost = 0): boolean {
  if (line.afterBlank) return false
  if (hangs(text, before.end)) return true
  const words = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP))
  const space = words.indexOf(' ')
  const word = space < 0 ? words.length : space
  // What was wrapped is no wider itself.
  if (space >= 0 && line.end - line.start > WIDEST_WRAP) return false
  const length = before.end - before.start
  return length <= width && length + lost + 1 + word > width
}
