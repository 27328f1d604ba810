import type { Span } from '../../schema/span.js'
import { LONGEST_TITLE_LINE } from '../../text/page-patterns.js'
import { lengthOf } from '../../text/text-at.js'
import { SHORTEST_FULL_LINE } from '../../text/wraps.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { linksToPaper } from '../targets.js'
import { titleLinesOf } from '../text-lines.js'
import { continuesBefore, LINK_NUMBER_LENGTH } from '../wrapped-lines.js'
import { type Line, lineAfter, paragraphAt } from './paragraph.js'
import { endOfPlainTitle } from './plain-title.js'

/** Where a title ends among the tokens `from` to `to` (exclusive), and its lines. */
export function splitTitle(page: PageTokens, from: number, to: number): { lines: Span[]; end: number } {
  const end = endOfTitle(page, from, to)
  return { lines: titleLinesOf(page, from, end), end }
}

function endOfTitle(page: PageTokens, from: number, to: number): number {
  const { tokens } = page
  const first = tokens[from] as Token
  if (!linksToPaper(first)) return first.heading ? endOfHeading(page, from, to) : endOfPlainTitle(page, from, to)
  const end = first.link?.isWhole ? endOfLink(tokens, from, to) : endOfOpenLink(page, from, to)
  return first.heading ? end : Math.max(end, endOfLongTitle(tokens, from, to))
}

/** A heading ends over a blank line or another heading; where nothing is left for an abstract, that stands right under it. */
function endOfHeading(page: PageTokens, from: number, to: number): number {
  const end = skipLines(page.tokens, from, to, ({ afterBlank, heading }) => !afterBlank && !heading)
  return end < to ? end : endOfPlainTitle(page, from, to)
}

/** A link whose end is known covers its title. */
function endOfLink(tokens: readonly Token[], from: number, to: number): number {
  const { link } = tokens[from] as Token
  return skipLines(tokens, from, to, (line) => line.link === link)
}

/** lynx numbers a link where it begins and does not say where it ends; where nothing is left for an abstract, that stands right under it. */
function endOfOpenLink(page: PageTokens, from: number, to: number): number {
  const { tokens } = page
  const { link } = tokens[from] as Token
  const wrapped = skipLines(tokens, from, to, (line, index) =>
    line.link ? line.link === link : continuesBefore(page, index, LINK_NUMBER_LENGTH),
  )
  const end = beginOfLinkedText(tokens, from, wrapped, to) ?? wrapped
  return end < to ? end : endOfPlainTitle(page, from, to)
}

/** Tells whether a title goes on in the line that begins with a token, the one at `index`. */
type LineTest = (line: Token, index: number) => boolean

/** Behind the line of a title's first token, and those that go on with it. */
function skipLines(tokens: readonly Token[], from: number, to: number, goesOn: LineTest): number {
  let end = lineAfter(tokens, from, to)
  while (end < to && goesOn(tokens[end] as Token, end)) end = lineAfter(tokens, end, to)
  return end
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
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const isTitle =
    last.next < to && last.end - first.start <= LONGEST_TITLE_LINE && lengthOf(first) >= SHORTEST_FULL_LINE
  return isTitle ? last.next : from
}
