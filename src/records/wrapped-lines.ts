import type { Span } from '../schema/span.js'
import { SPACE } from '../text/characters.js'
import { hasRoom } from '../text/wraps.js'
import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import type { TextLine } from './record.js'
import { lineOf } from './text-lines.js'
import { columnsOf, USUAL_WRAP } from './wrap-width.js'

/** `[123]`, which lynx prints before a link, and which takes room on its line. */
export const LINK_NUMBER_LENGTH = 5

/** A line without indent, and one or two below it that have two spaces, as far as their words begin. */
const HANGING = /(?:^|\n)[^\s][^\n]*(?:\n {2}[^\s][^\n]*)?\n {2}$/

/** So much text holds a title's lines. */
const TITLE_CONTEXT = 300

/** No page is indented more. */
const DEEPEST = 8

/**
 * Whether the line after one has the indent of two spaces that the source of a page gives a title's second line and those below it; the
 * first has none, or that of the whole page.
 */
export function hangs(text: string, { start, end }: Span): boolean {
  const isHanging =
    text.charCodeAt(start - 1) === SPACE && HANGING.test(text.slice(Math.max(0, start - TITLE_CONTEXT), start))
  const indent = isHanging ? 0 : indentOf(text, start)
  if (indent < 0 || indent > DEEPEST) return false
  let lineEnd = end
  while (text.charAt(lineEnd) === ' ') lineEnd++
  return text.startsWith(`\n${' '.repeat(indent + 2)}`, lineEnd) && text.charCodeAt(lineEnd + 3 + indent) > SPACE
}

/** How many spaces stand before what begins at `start` on its line, behind the tabs of a source, which no wrap has; -1: other words, too. */
export function indentOf(text: string, start: number): number {
  let indent = start
  while (text.charCodeAt(indent - 1) === SPACE) indent--
  let lineStart = indent
  while (text.charAt(lineStart - 1) === '\t') lineStart--
  return lineStart === 0 || text.charAt(lineStart - 1) === '\n' ? start - indent : -1
}

/** Whether a token's line can be the wrapped rest of that of the token before; `lost` as for `continuesLine`. */
export const continuesBefore = (page: PageTokens, index: number, lost = 0): boolean =>
  continuesLine(page, lineOf(page.tokens[index - 1] as Token), lineOf(page.tokens[index] as Token), lost)

/**
 * Whether a line can be the wrapped rest of the line before: its first word had no room there. `lost`: how many characters the line
 * before may have had, that were peeled off.
 */
export function continuesLine(
  { text, width, drawsBoxes }: Omit<PageTokens, 'tokens'>,
  before: TextLine,
  line: TextLine,
  lost = 0,
): boolean {
  if (line.afterBlank) return false
  if (hangs(text, before)) return true
  const words = text.slice(line.start, Math.min(line.end, line.start + USUAL_WRAP))
  // What was wrapped is no wider itself.
  if (words.includes(' ') && line.end - line.start > Math.max(width, USUAL_WRAP)) return false
  const isFull = (columns: number, next: number, most: number): boolean =>
    columns <= most + lost && columns + lost + 1 + next > most
  const over = text.slice(before.start, Math.min(before.end, before.start + USUAL_WRAP))
  const [first] = words.split(' ', 1) as [string]
  const unseen = before.end - before.start - over.length
  const length = unseen + columnsOf(over)
  if (isFull(length, columnsOf(first), width)) return true
  if (!drawsBoxes) return false
  const columns = unseen + columnsOf(over, true)
  // The page's other lines may be less full.
  const most = columns > length ? Math.min(Math.max(width, columns), USUAL_WRAP) : width
  return isFull(columns, columnsOf(first, true), most)
}

/** Where the source of a page wraps titles, at the earliest and at the latest; abstracts are wrapped a little wider. */
export const NARROWEST_TITLE_WRAP = 66
export const WIDEST_TITLE_WRAP = 76

/** So much of a line holds its first word. */
const LONGEST_WORD = 80

/** Whether the source of a page can have wrapped a title between two lines: the next word had no room. */
export const isWrappedAtSource = (text: string, line: Span, next: Span): boolean =>
  isWrappedBetween(text, line, next, NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP)

/** Whether a line is no longer than the widest wrap, and the next one's first word had no room in it, even at the narrowest. */
export const isWrappedBetween = (text: string, line: Span, next: Span, narrowest: number, widest: number): boolean =>
  line.end - line.start <= widest && !hasRoomAt(text, line, next, narrowest)

/** Whether the next line's first word had room in a line, even where titles wrap at the earliest. */
export const hasRoomAtSource = (text: string, line: Span, next: Span): boolean =>
  hasRoomAt(text, line, next, NARROWEST_TITLE_WRAP)

const hasRoomAt = (text: string, { start, end }: Span, next: Span, width: number): boolean =>
  hasRoom(end - start, text.slice(next.start, Math.min(next.end, next.start + LONGEST_WORD)), width)
