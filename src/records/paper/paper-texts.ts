import type { Span } from '../../schema/span.js'
import {
  beginsSmall,
  beginsWithMark,
  countSentences,
  endsAddress,
  endsLikeName,
  endsSentence,
  stopsInSentence,
} from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { NARROWEST_WRAP } from '../../text/wraps.js'
import { isOfButtons } from '../../tokens/kinds.js'
import { findKind, skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord } from '../record.js'
import { lengthOfLines, lineOf, linesOf } from '../text-lines.js'
import { REMARK } from '../title-words.js'
import { continuesBefore, isWrappedBetween } from '../wrapped-lines.js'

/** The AI-generated summary and the abstract: told apart by a label, or by order where a sentence or two stand over one paragraph. */
export function readTexts(page: PageTokens, from: number, to: number): Pick<PaperRecord, 'summary' | 'abstract'> {
  const { text, tokens } = page
  const end = endOfTexts(page, from, to)
  const begin = skipTokens(tokens, isRule, from, end)
  const label = findLabel(page, begin, end)
  // Over both texts the label tells that there are two, and no more.
  const leads = label === begin
  const behind = skipTokens(tokens, isRule, label + 1, end)
  if (label > begin) return { summary: linesOf(tokens, begin, label), abstract: linesOf(tokens, behind, end) }
  const lines = linesOf(tokens, leads ? behind : begin, end)
  const breaks = lines.flatMap(({ afterBlank }, index) => (afterBlank && index > 0 ? [index] : []))
  // Lines that are too long to be wrapped are paragraphs, without a blank line between, too.
  const areLong = lengthOfLines(lines) > 2 * LONGEST_WRAPPED
  const isPair = lines.length === 2 && (leads || (areLong && lines.every((line) => isParagraph(text, line))))
  // Somebody's note can stand under both, where the page was not copied to its end.
  const isOpen = end === tokens.length
  const split = isPair ? 1 : breaks.length === 1 || isOpen ? (breaks[0] ?? 0) : 0
  const first = lines.slice(0, split)
  const last = first.at(-1)
  // A blank line can stand within a sentence, too, beside a keyword's link.
  const goesOn = last && !endsSentence(text, last.end) && beginsSmall(text, (lines[split] as Span).start)
  const isWhole = last && !stopsInSentence(text, last) && !goesOn
  const rest = lengthOfLines(lines.slice(split, breaks[1]))
  const isShort = isWhole && lengthOfLines(first) < rest
  const isSummary = isShort && (leads || isLikeSummary(text.slice(lines[0]?.start, last.end), rest))
  return isSummary ? { summary: first, abstract: lines.slice(split) } : { summary: [], abstract: lines }
}

/** An unlabelled summary is no shorter, and one of two sentences no longer. */
const SHORTEST_SUMMARY = 60
const LONGEST_SUMMARY = 400

/** Whether words sum up a text of some length: the site does so in one sentence, seldom in two; the first paragraph of an abstract has several. */
function isLikeSummary(words: string, length: number): boolean {
  if (words.length < SHORTEST_SUMMARY) return false
  const sentences = countSentences(words)
  return sentences === 1 || (sentences === 2 && words.length <= Math.min(LONGEST_SUMMARY, length / 2))
}

/** `---`, which a tool draws over a text */
const isRule = (token: Token | undefined): boolean => token?.form === 'divider'

const isParagraph = (text: string, line: Span): boolean =>
  endsSentence(text, line.end) && text.charAt(line.end - 1) !== '?' && !LABEL.test(textAt(text, line))

/** `BACKGROUND: `, `TL;DR: `, as parts of an abstract begin */
const LABEL = /^\p{Uppercase}[\p{Alphabetic}; ]{2,30}:\s/u

/** The end of the texts, over the row of buttons; what of that row is in words that are not known is told, as all that no field holds. */
function endOfTexts(page: PageTokens, from: number, to: number): number {
  const { tokens } = page
  let end = from
  while (end < to && (!isOfButtons(tokens[end]) || goesOnBehind(page, end))) end++
  // Without the row the texts end over the footer, or a section's heading, of which Obsidian leaves the number, `## 0`.
  if (end === to) while (end > from && isOfFoot(page, end - 1)) end--
  const next = tokens[end]
  if (!next) return end
  const longest = page.text.startsWith('View ', next.start) ? LONGEST_BUTTON : LONGEST_ROW
  let row = end
  // `Share` is a word of the site's elsewhere.
  const isOfRow = (index: number): boolean => tokens[index]?.kind === 'furniture' || isWording(page, index, longest)
  while (row > Math.max(from, end - MOST_BUTTONS) && isOfRow(row - 1)) row--
  return row > from && row < end && isUnderSentence(page, row) ? row : end
}

/** Whether a sentence goes on right behind a token, so that it is a word of that: `, and we`, which a keyword's link parted from `GitHub`. */
function goesOnBehind({ text, tokens }: PageTokens, index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'prose' && (beginsSmall(text, next.start) || beginsWithMark(text, next.start))
}

/** Whether a line is the footer's, or a heading: `results for a`, under no sentence's end, is the text's, cut off with the page. */
function isOfFoot({ text, tokens }: PageTokens, index: number): boolean {
  const { kind, heading, start } = tokens[index] as Token
  const goesOn = beginsSmall(text, start) && !endsSentence(text, (tokens[index - 1] as Token).lineEnd)
  return heading || (kind === 'furniture' && !goesOn)
}

/** `AI overview`, a heading between two texts, and `Read on arXiv Read PDF`, a row of buttons, are no longer. */
const LONGEST_HEADING = 40
const LONGEST_ROW = 90

/** `Ask AI`, a button before the first that is known */
const LONGEST_BUTTON = 30

/** A row has no more buttons, each on its line. */
const MOST_BUTTONS = 8

/** `AI-generated summary`, or a heading in words that are not known, between a text and a longer one, which is told; -1: there is none. */
function findLabel(page: PageTokens, from: number, to: number): number {
  const { tokens } = page
  const label = findKind(tokens, 'summary-label', from, to)
  if (label >= 0) return label
  const texts = tokens.slice(from, to)
  const isOver = (index: number): boolean => index > 0 && index < texts.length - 1 && isHeading(page, from + index)
  const headings = [...texts.keys()].filter(isOver)
  // An abstract may have several of its own.
  const heading = headings.length === 1 ? (headings[0] as number) : -1
  const [first, line, last] = [texts[0], texts[heading], texts.at(-1)]
  return first && line && last && line.start - first.start < last.end - line.end ? from + heading : -1
}

/** Whether a line is a heading: no rest of what stands over it, nor what stands under it a rest of it. */
function isHeading(page: PageTokens, index: number): boolean {
  const { text, tokens } = page
  const [line, next] = [tokens[index] as Token, tokens[index + 1] as Token]
  if (!isWording(page, index, LONGEST_HEADING) || !isUnderSentence(page, index)) return false
  return next.afterBlank === line.afterBlank && CAPITAL.test(text.slice(next.start, next.start + 2))
}

/** What a paragraph begins with that is no rest of a sentence around a keyword's link */
const CAPITAL = /^\p{Uppercase}/u

/** What an address, a label, a remark or a Chinese sentence has, but no heading and no button */
const NO_WORDING = /^\(|[/:。！？]/

/** Whether a line can be the page's own, rather than a text's. */
function isWording({ text, tokens }: PageTokens, index: number, longest: number): boolean {
  const { kind, start, end } = tokens[index] as Token
  const words = text.slice(start, end)
  return (
    kind === 'prose' && end - start <= longest && endsLikeName(words) && !NO_WORDING.test(words) && !REMARK.test(words)
  )
}

/** A text's lines that are longer are not wrapped, so that no blank line is needed to tell one's end. */
const LONGEST_WRAPPED = 120

/** Whether a line stands under the end of a sentence, or in a paragraph under that of an address, and is not wrapped there. */
function isUnderSentence(page: PageTokens, index: number): boolean {
  const { text, tokens } = page
  const [before, line] = [tokens[index - 1] as Token, tokens[index] as Token]
  const mayBeWrapped = isWrappedBetween(text, lineOf(before), lineOf(line), NARROWEST_WRAP, LONGEST_WRAPPED)
  if (!line.afterBlank && mayBeWrapped) return false
  const isEnd = endsSentence(text, before.end) || (line.afterBlank && endsAddress(text, before.end))
  return isEnd && !continuesBefore(page, index)
}
