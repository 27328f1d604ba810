import type { Span } from '../../schema/span.js'
import { ARXIV_NUMBER, PAPER_WINDOW } from '../../text/page-patterns.js'
import { textAt } from '../../text/text-at.js'
import { isOneOf, isPaperFact } from '../../tokens/kinds.js'
import { skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { titleLinesOf } from '../text-lines.js'

/** A title's lines, its first token and the one behind it; the first is `top` where only the saving tool kept the title. */
interface PaperTitle {
  lines: Span[]
  begin: number
  end: number
}

/**
 * The title of a paper's own page: what stands over `top`, its date or its authors, perhaps over a rank and an organization;
 * else what the saving tool kept of it.
 */
export function readPaperTitle(page: PageTokens, top: number): PaperTitle {
  const { tokens } = page
  const begin = beginOfTitle(page, top)
  if (begin === top) return { lines: readPageTitle(page, top), begin, end: top }
  const end = endOfTitle(tokens, begin, top)
  return { lines: withoutLabel(page.text, titleLinesOf(page, begin, end)), begin, end }
}

const withoutLabel = (text: string, lines: readonly Span[]): Span[] =>
  lines.map(({ start, end }) => ({
    start: text.startsWith(PAPER_WINDOW, start) ? start + PAPER_WINDOW.length : start,
    end,
  }))

/** The title's end: over a rank or another fact, or over its date; the paper's facts may stand under a heading. */
function endOfTitle(tokens: readonly Token[], begin: number, top: number): number {
  const isAlone = (tokens[begin] as Token).heading
  let end = begin + 1
  while (end < top && !isPaperFact(tokens[end]) && !(isAlone && tokens[end]?.afterBlank)) end++
  return end
}

/** The title's first token: after the identifier, or after the last blank line or furniture. */
function beginOfTitle(page: PageTokens, top: number): number {
  const { tokens } = page
  const identifier = findIdentifier(page, top)
  if (identifier >= 0) return skipTokens(tokens, isFixed, identifier + 1, top - 1)
  let begin = top
  while (begin > 0) {
    const before = tokens[begin - 1] as Token
    if (before.kind === 'arxiv-id') break
    if (isFixed(before) && (begin < top || !canBeTitle(page, begin - 1))) break
    if (begin < top && (tokens[begin] as Token).afterBlank) break
    begin--
  }
  return begin === top ? begin : skipTokens(tokens, isBullet, begin, top - 1)
}

/** `* * *`, which somebody drew right over a title */
const isBullet = isOneOf('bullet')

const isFixed = isOneOf('furniture', 'button', 'rank')

/** A title has no more lines. */
const MOST_TITLE_LINES = 6

/** The identifier that stands over the title, or -1. */
function findIdentifier({ text, tokens }: PageTokens, top: number): number {
  for (let index = top - 1; index >= 0 && index >= top - MOST_TITLE_LINES; index--) {
    const { kind, start, end } = tokens[index] as Token
    if (kind === 'arxiv-id' || NUMBER_LAST.test(text.slice(start, end))) return index
  }
  return -1
}

/** `arXiv ID 2509.24002`: a label in words that are not known; no title ends so. */
const NUMBER_LAST = new RegExp(`(?:^|[\\s:])${ARXIV_NUMBER}$`)

/** `Models`; not `---` */
const HAS_LETTER = /\p{Alphabetic}/u

/** Whether the page's own wording is a title: "Search" under the identifier or as a heading, "Models" as a wrapped title's last word. */
function canBeTitle({ text, tokens }: PageTokens, index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  const follows = before?.kind === 'prose' && !token.afterBlank
  return token.heading || (follows && HAS_LETTER.test(textAt(text, token)))
}

/** `Paper page - LLM Circuits`, which saving tools keep where they lose the heading */
const PAGE_TITLE = new RegExp(`${PAPER_WINDOW}([^\\n]{1,400}?)"?$`)

function readPageTitle({ text, tokens }: PageTokens, top: number): Span[] {
  for (const { start, end } of tokens.slice(0, top)) {
    const title = PAGE_TITLE.exec(text.slice(start, end))
    if (title) {
      const at = start + title.index + PAPER_WINDOW.length
      return [{ start: at, end: at + (title[1] as string).length }]
    }
  }
  return []
}
