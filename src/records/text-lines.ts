import type { Token } from '../tokens/token.js'
import type { TextLine } from './record.js'

/** The lines that a run of tokens stands on, without list and heading marks where `unmarked`. */
export function linesOf(tokens: readonly Token[], from: number, to: number, unmarked = false): TextLine[] {
  const lines: TextLine[] = []
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (index > from && token.lineStart === (tokens[index - 1] as Token).lineStart) continue
    lines.push({ start: unmarked ? token.start : token.lineStart, end: token.lineEnd, afterBlank: token.afterBlank })
  }
  return lines
}

/** The line a token stands on, list and heading marks included. */
export const lineOf = ({ lineStart, lineEnd, afterBlank }: Token): TextLine => ({
  start: lineStart,
  end: lineEnd,
  afterBlank,
})

/** Text browsers wrap at 80 columns or less; a longer line on such a page is an address that could not be wrapped. */
const WIDEST_WRAP = 110

/** The longest line a page's extractor lets stand, or infinity where it does not wrap. */
export function wrapWidth(tokens: readonly Token[]): number {
  let longest = 0
  let wider = 0
  for (const { lineStart, lineEnd } of tokens) {
    const length = lineEnd - lineStart
    if (length > WIDEST_WRAP) wider++
    else if (length > longest) longest = length
  }
  return wider * 20 > tokens.length ? Number.POSITIVE_INFINITY : longest
}

/** Whether a line can be the wrapped rest of the line before: its first word had no room there. */
export function continuesLine(text: string, before: TextLine, line: TextLine, width: number): boolean {
  if (line.afterBlank) return false
  if (text.startsWith('\n  ', before.end) && text.charCodeAt(before.end + 3) > 0x20) return true
  const wordEnd = text.indexOf(' ', line.start)
  const word = (wordEnd < 0 ? line.end : Math.min(wordEnd, line.end)) - line.start
  const length = before.end - before.start
  return length <= width && length + 1 + word > width
}
