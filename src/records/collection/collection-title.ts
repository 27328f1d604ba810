import { COUNT } from '../../text/page-patterns.js'
import { endsAddress, endsSentence, FOUR_SMALL_WORDS } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { NARROWEST_WRAP, SHORTEST_FULL_LINE } from '../../text/wraps.js'
import { isBulletOrDot, isCountOfVotes, isOneOf } from '../../tokens/kinds.js'
import { beginOfTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { beginOfLink, linksToPaper } from '../targets.js'
import { lineLength, lineOf, restOfLine } from '../text-lines.js'
import { endsLinking, isUnfinished } from '../title-words.js'
import { continuesBefore, isWrappedAtSource } from '../wrapped-lines.js'

/** Goes back from the label over the title's lines, as far as `from`, the end of the card before. */
export function beginOfTitle(page: PageTokens, from: number, label: number, isFirst: boolean): number {
  const { tokens } = page
  const first = beginOfLine(tokens, label, from)
  if (first === from) return from
  const last = first === label ? label - 1 : first
  if (linksToPaper(tokens[last])) return beginOfHeading(tokens, last, beginOfLink(tokens, last, from))
  if (isNeverTitle(page, last)) return label
  const begin = beginOfParagraph(page, from, last)
  // A collection's own words stand over its first card.
  const canBeLong = !isFirst || (tokens[begin] as Token).afterBlank || areVotes(tokens, begin - 1)
  return hasItemMark(page, begin) || (canBeLong && areLong(tokens, begin, last)) || isWrappedAgain(page, begin, last)
    ? begin
    : beginOfWrapped(page, begin, last, isFirst)
}

/** Where the heading begins that ends with the token `last`, or else the link at `from`: a badge can stand in it over the heading. */
const beginOfHeading = (tokens: readonly Token[], last: number, from: number): number =>
  tokens[last]?.heading ? beginOfLine(tokens, last, from) : from

/** Goes back to the first token on a token's line, as far as `from`. */
function beginOfLine(tokens: readonly Token[], index: number, from: number): number {
  const { lineStart } = tokens[index] as Token
  return beginOfTokens(tokens, (token) => token?.lineStart === lineStart, index, from)
}

/** `---`, the end of what a tool wrote over the page, or the votes of the collection: the title is lost. */
const isNeverTitle = ({ tokens }: PageTokens, index: number): boolean =>
  !tokens[index]?.heading && (areVotes(tokens, index) || tokens[index]?.form === 'divider')

/** `🚀`, over a Space's name or its words, which are no title's, on a page that nothing wraps */
const EMOJI = /^\p{Extended_Pictographic}\ufe0f?$/u

/** Goes back from a title's last line to the first that did not have to wrap. */
function beginOfWrapped(page: PageTokens, first: number, last: number, isFirst: boolean): number {
  const { text, tokens, width } = page
  const wraps = width >= NARROWEST_WRAP && width < Number.POSITIVE_INFINITY
  const isUnderSpace = !wraps && tokens.slice(first, last).some((token) => EMOJI.test(textAt(text, token)))
  let begin = last
  while (begin > first) {
    const token = tokens[begin] as Token
    const before = tokens[begin - 1] as Token
    const goesOn =
      token.lineStart === before.lineStart ||
      endsLinking(text, lineOf(before)) ||
      (!(isFirst && isDescription(text, before, token) && !isUnfinished(text, lineOf(before), lineOf(token))) &&
        ((!isUnderSpace && continuesBefore(page, begin)) || isWrappedAtSource(text, lineOf(before), lineOf(token))))
    if (!goesOn) break
    begin--
  }
  return begin
}

/** Whether a line over the first title is rather the collection's own words than a title's first line, with the rest of it. */
function isDescription(text: string, line: Token, rest: Token): boolean {
  const words = restOfLine(text, line)
  const isTitle = TWO_PARTS.test(words) && !OWN_WORDS.test(words) && !restOfLine(text, rest).includes(':')
  return !line.heading && !isTitle && FOUR_SMALL_WORDS.test(words)
}

/** `Emergent Misalignment: Narrow finetuning can produce broadly misaligned`, over the rest of that title */
const TWO_PARTS = /^[^:.]{2,60}: \p{Uppercase}/u

/** `Everything that I found`, in somebody's own words */
const OWN_WORDS = /\b(?:I|my|you|your)\b/

/** Where the lines begin that a title which reaches down to `last` can have. */
function beginOfParagraph(page: PageTokens, from: number, last: number): number {
  const { tokens } = page
  let begin = last
  while (begin > from) {
    const isFirst = (tokens[begin] as Token).lineStart !== (tokens[begin - 1] as Token).lineStart
    if (isFirst && (bordersTitle(page, begin) || endsNote(page, from, begin - 1))) break
    begin--
  }
  return begin
}

/** The marks of a list's items; a title's second line can begin with a dash. */
const ITEM_MARK = /^[•*+][ \t]*$/

/** Whether a line has its item's mark, or stands under it. */
function hasItemMark({ text, tokens }: PageTokens, index: number): boolean {
  const { lineStart, start } = tokens[index] as Token
  return ITEM_MARK.test(text.slice(lineStart, start)) || isBulletOrDot(tokens[index - 1])
}

/** The votes of the collection, over its items: `Upvote`, the number under it, `+29` */
const areVotes = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'more' || isCountOfVotes(tokens, index)

/** Whether all lines over a title's last can have been wrapped, wherever the page wraps; a shorter one is a note, or an item that is no paper. */
const areLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((line) => lineLength(line) >= SHORTEST_FULL_LINE)

/** Whether a heading, or a paragraph whose first line is full, was wrapped once more: over its last line stands a short one. */
function isWrappedAgain(page: PageTokens, begin: number, last: number): boolean {
  const { heading, afterBlank } = page.tokens[begin] as Token
  return last > begin + 1 && (heading || (afterBlank && continuesBefore(page, begin + 1)))
}

/** `Is This All You Need for Long Contexts, and Is That All?`, `… Read, Please!`, over a title's other words, where it fills its line, and no item's words can stand over it */
const CALL = /[?!]$/

/** Whether the owner's words under an item end with a line: `Note Keeps what the last window attends to`, or the line under `Note`. */
function endsNote(page: PageTokens, from: number, index: number): boolean {
  const { text, tokens } = page
  const line = tokens[index] as Token
  if (index === from && text.startsWith('Note ', line.start)) return true
  if (hasItemMark(page, index)) return endsAddress(text, line.lineEnd)
  const next = tokens[index + 1] as Token
  const isWrapped = page.drawsBoxes && continuesBefore(page, index + 1)
  const isFull = isWrapped || isWrappedAtSource(text, lineOf(line), lineOf(next))
  if ((index === from || from === 0) && isFull && CALL.test(restOfLine(text, line))) return false
  if (endsSentence(text, line.lineEnd) || endsAddress(text, line.lineEnd)) return true
  return index === from + 1 && restOfLine(text, tokens[from] as Token) === 'Note'
}

const isNoTitle = isOneOf('bullet', 'separator', 'dash', 'date', 'published', 'furniture')

/** Whether a title cannot reach over the border between a line's first token and the line before. */
function bordersTitle({ text, tokens }: PageTokens, index: number): boolean {
  const { afterBlank, heading, lineStart, start } = tokens[index] as Token
  const before = tokens[index - 1] as Token
  return (
    afterBlank ||
    heading ||
    isNoTitle(before) ||
    areVotes(tokens, index - 1) ||
    ITEM_MARK.test(text.slice(lineStart, start)) ||
    endsItem(text, before)
  )
}

/** `• 14`, `• 4.2k`, `• Updated Jan 8`, `• Updated • 12 • Gated`, as items end that are no papers: models, datasets, Spaces */
const ENDS_ITEM = new RegExp(`[•·]\\s*(?:${COUNT}$|Updated(?: |$))`, 'i')

/** With its bullet, perhaps on the line before. */
const LONGEST_END = 60

const endsItem = (text: string, { lineEnd }: Token): boolean =>
  ENDS_ITEM.test(text.slice(Math.max(0, lineEnd - LONGEST_END), lineEnd))
