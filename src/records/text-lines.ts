import type { Span } from '../schema/span.js'
import { isLetter, LETTER_OR_DIGIT } from '../text/characters.js'
import { lengthOf, textAt } from '../text/text-at.js'
import { hasRoom, SHORTEST_FULL_LINE } from '../text/wraps.js'
import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import type { TextLine } from './record.js'

/** The lines that a run of tokens stands on, without list and heading marks where `unmarked`. */
export function linesOf(tokens: readonly Token[], from: number, to: number, unmarked = false): TextLine[] {
  if (from >= to) return []
  // Most are one line: a list that begins with it takes no room for more.
  const lines = [lineFrom(tokens, from, unmarked)]
  for (let index = from + 1; index < to; index++) {
    if (tokens[index]?.lineStart === tokens[index - 1]?.lineStart) continue
    lines.push(lineFrom(tokens, index, unmarked))
  }
  // The next token may stand on the last line: `OCC · May 29 6`.
  const last = tokens[to - 1] as Token
  if (tokens[to]?.lineStart === last.lineStart) (lines[lines.length - 1] as TextLine).end = last.end
  return lines
}

/** `- A Study in Scale`, `+ Robots`, behind which a title's second line would begin if the dash were a list mark */
const DASH = /[-+][ \t]{1,8}$/

/** Where a line begins, with the dash or plus sign before it, which is its own and no list's. */
const beginAtDash = (text: string, start: number): number =>
  start - (DASH.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0)

/** The lines of a title, without list and heading marks; a dash, or a plus sign, at the beginning of another line than its first is the title's own. */
export function titleLinesOf({ text, tokens }: PageTokens, from: number, to: number): TextLine[] {
  const lines = linesOf(tokens, from, to, true)
  for (const line of lines.slice(1)) line.start = beginAtDash(text, line.start)
  return lines
}

/** What a token of an organization's name says: `- GAIR` goes on with `SII`, where one link holds both. */
export function nameSpan({ text, tokens }: PageTokens, index: number): Span {
  const { link, start, end } = tokens[index] as Token
  return { start: link && tokens[index - 1]?.link === link ? beginAtDash(text, start) : start, end }
}

function lineFrom(tokens: readonly Token[], index: number, unmarked: boolean): TextLine {
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

/** How long it is. */
export const lineLength = ({ lineStart, lineEnd }: Token): number => lineEnd - lineStart

/** What a line says from a token on. */
export const restOfLine = (text: string, { start, lineEnd }: Token): string => text.slice(start, lineEnd)

/** `---`, `,`: no letter and no digit */
export const isWordless = (text: string, { start, end }: Span): boolean =>
  // Most lines begin with a letter.
  !isLetter(text.charCodeAt(start)) && !LETTER_OR_DIGIT.test(text.slice(start, end))

/** Whether one of some lines had room for the next one's first word, so that no wrap parted the two. */
export const areStacked = (text: string, lines: readonly Span[]): boolean =>
  lines.some(
    (line, index) => index > 0 && hasRoom(lengthOf(lines[index - 1] as Span), textAt(text, line), SHORTEST_FULL_LINE),
  )

/** How many characters lines have, without their line ends. */
export const lengthOfLines = (lines: readonly Span[]): number => lines.reduce((sum, line) => sum + lengthOf(line), 0)
