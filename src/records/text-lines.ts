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

/** Text browsers wrap at 80 columns or less, unless they are told another width. */
const USUAL_WRAP = 82

/** Wider wraps than this are not told from lines that end where they end. */
const WIDEST_WRAP = 250

/** A line of running text that is this long may have been wrapped. */
const SHORTEST_FULL_LINE = 50

/** Lines that were wrapped at one width differ by the word that had no room. */
const MOST_UNFILLED = 15

/** A quarter of them at least by no more than this. */
const FEW_UNFILLED = 4

/** So many lines that end near each other were wrapped there. */
const FEWEST_WRAPPED = 6

/** The longest line a page's extractor lets stand, or infinity where it does not wrap. Addresses cannot be wrapped. */
export function wrapWidth(tokens: readonly Token[]): number {
  let longest = 0
  let full = 0
  let wider = 0
  let widest = 0
  for (let index = 0; index < tokens.length; index++) {
    const length = wrappableLength(tokens, index)
    if (length > WIDEST_WRAP) widest++
    if (length > USUAL_WRAP) wider++
    else if (length >= SHORTEST_FULL_LINE) full++
    if (length > longest && length <= USUAL_WRAP) longest = length
  }
  if (wider * 4 <= full) return longest
  return widest * 4 > wider ? Number.POSITIVE_INFINITY : unusualWidth(tokens, full + wider, widest)
}

/** How long the line of its first token is; 0 for `Tide Lab · Oct 6, 2024`, where two lines may have been joined, and for other tokens. */
function wrappableLength(tokens: readonly Token[], index: number): number {
  const { lineStart, lineEnd } = tokens[index] as Token
  const next = tokens[index + 1]
  const isJoined = next?.kind === 'separator' && next.lineStart === lineStart
  return isJoined || tokens[index - 1]?.lineStart === lineStart ? 0 : lineEnd - lineStart
}

/** Where at least half of a page's full lines end, if few are longer: somebody chose a width. */
function unusualWidth(tokens: readonly Token[], full: number, widest: number): number {
  const ends = new Uint32Array(WIDEST_WRAP + 1)
  for (let index = 0; index < tokens.length; index++) {
    const length = wrappableLength(tokens, index)
    if (length <= WIDEST_WRAP) ends[length] = (ends[length] as number) + 1
  }
  const countBetween = (first: number, last: number): number => {
    let count = 0
    for (let length = first; length <= last; length++) count += ends[length] as number
    return count
  }
  let longer = widest
  for (let width = WIDEST_WRAP; width > USUAL_WRAP; width--) {
    const here = ends[width] as number
    if (here === 0) continue
    const near = countBetween(width - MOST_UNFILLED, width)
    // One long line above those of a narrower width shows none.
    const filled = countBetween(width - FEW_UNFILLED, width) * 4 >= near
    if (near >= FEWEST_WRAPPED && near * 2 >= full && filled && longer * 4 <= near) return width
    longer += here
  }
  return Number.POSITIVE_INFINITY
}

/** Whether the line after `end` has the indent of two spaces that the source of a page gives a title's second line. */
export function hangs(text: string, end: number): boolean {
  let lineEnd = end
  while (text.charAt(lineEnd) === ' ') lineEnd++
  return text.startsWith('\n  ', lineEnd) && text.charCodeAt(lineEnd + 3) > 0x20
}

/**
 * Whether a line can be the wrapped rest of the line before: its first word had no room there. `lost`: how many characters the line
 * before may have had, that were peeled off.
 */
export function continuesLine(text: string, before: TextLine, line: TextLine, width: number, lost = 0): boolean {
  if (line.afterBlank) return false
  if (hangs(text, before.end)) return true
  const words = text.slice(line.start, Math.min(line.end, line.start + USUAL_WRAP))
  const space = words.indexOf(' ')
  const word = space < 0 ? words.length : space
  // What was wrapped is no wider itself.
  if (space >= 0 && line.end - line.start > Math.max(width, USUAL_WRAP)) return false
  const length = before.end - before.start
  return length <= width + lost && length + lost + 1 + word > width
}
