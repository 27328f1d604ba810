import type { Span } from '../../schema/span.js'
import { lengthOf } from '../../text/text-at.js'
import { SHORTEST_FULL_LINE } from '../../text/wraps.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { linksToPaper } from '../targets.js'
import { titleLinesOf } from '../text-lines.js'
import { LONGEST_TITLE_LINE } from '../title-words.js'
import { continuesBefore, LINK_NUMBER_LENGTH } from '../wrapped-lines.js'
import { type Line, lineAfter, paragraphAt } from './paragraph.js'
import { endOfPlainTitle } from './plain-title.js'

/** Where a title ends among the tokens `from` to `to` (exclusive), and its lines. */
export function splitTitle(page: PageTokens, from: number, to: number): { lines: Span[]; end: number } {
  const { tokens } = page
  const first = tokens[from] as Token
  let end = lineAfter(tokens, from, to)
  if (linksToPaper(first)) {
    while (end < to && isRestOfLinked(page, end, first)) end = lineAfter(tokens, end, to)
    if (!first.link?.isWhole) end = beginOfLinkedText(tokens, from, end, to) ?? end
    // Nothing is left for an abstract: it stands right under its title.
    if (end === to && !first.link?.isWhole) end = endOfPlainTitle(page, from, to)
    if (!first.heading) end = Math.max(end, endOfLongTitle(tokens, from, to))
  } else {
    if (first.heading) end = endOfBlock(tokens, end, to)
    // Where nothing is left for an abstract, it stands right under its title.
    if (!first.heading || end === to) end = endOfPlainTitle(page, from, to)
  }
  return { lines: titleLinesOf(page, from, end), end }
}

/** lynx numbers a link where it begins and does not say where it ends. */
function isRestOfLinked(page: PageTokens, index: number, first: Token): boolean {
  const { link } = page.tokens[index] as Token
  if (link || first.link?.isWhole) return link === first.link
  return continuesBefore(page, index, LINK_NUMBER_LENGTH)
}

/** Where the abstract begins that links to the paper as its title does, if what stands between can be the rest of a title that was wrapped twice. */
function beginOfLinkedText(tokens: readonly Token[], from: number, end: number, to: number): number | null {
  const { link, lineStart } = tokens[from] as Token
  for (let index = end; index < to; index = lineAfter(tokens, index, to)) {
    const line = tokens[index] as Token
    if (line.lineStart - lineStart > LONGEST_TITLE_LINE) return null
    if (line.link) return line.afterBlank && line.link.target === link?.target ? index : null
  }
  return null
}

/** Where the lines end that a blank line parts from an abstract, if they can be a title that was wrapped, perhaps twice. */
function endOfLongTitle(tokens: readonly Token[], from: number, to: number): number {
  const lines = paragraphAt(tokens, from, to)
  const { end, next } = lines.at(-1) as Line
  const isTitle =
    next < to &&
    end - (lines[0] as Line).start <= LONGEST_TITLE_LINE &&
    lengthOf(lines[0] as Line) >= SHORTEST_FULL_LINE
  return isTitle ? next : from
}

/** Where the lines end that a blank line, or a heading, stands behind. */
function endOfBlock(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to && !(tokens[end] as Token).afterBlank && !(tokens[end] as Token).heading)
    end = lineAfter(tokens, end, to)
  return end
}
