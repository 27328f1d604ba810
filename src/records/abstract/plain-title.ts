import { ABSTRACT_OPENING, LONGEST_TITLE_LINE } from '../../text/page-patterns.js'
import { beginsSmall, endsSentence, FOUR_SMALL_WORDS, holdsSentence, holdsSentenceEnd } from '../../text/sentence.js'
import { lengthOf, textAt } from '../../text/text-at.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { isUnfinished } from '../title-words.js'
import { USUAL_WRAP } from '../wrap-width.js'
import { continuesLine, hangs, hasRoomAtSource, isWrappedAtSource, WIDEST_TITLE_WRAP } from '../wrapped-lines.js'
import { countMarkedLines } from './marked-words.js'
import { type Line, lineAfter, paragraphAt } from './paragraph.js'

/** Without a mark, a blank line ends a title; where none does, the first line that did not have to wrap. */
export function endOfPlainTitle(page: PageTokens, from: number, to: number): number {
  const next = lineAfter(page.tokens, from, to)
  if (next === to || (page.tokens[next] as Token).afterBlank) return next
  const lines = paragraphAt(page.tokens, from, to)
  return (lines[countTitleLines(page, lines, to) - 1] as Line).next
}

/** How many lines of a paragraph, which has two at least, are its title's. `to`: where the card's text ends. */
function countTitleLines(page: PageTokens, lines: readonly Line[], to: number): number {
  const { text } = page
  const [first, second] = lines as [Line, Line]
  const last = lines.at(-1) as Line
  // No abstract follows behind a blank line, or the paragraph is too long for a title: its abstract stands right under the title.
  const isWhole = last.next === to || isTooLong(first, last)
  // A text browser puts a blank line between the two, unless a script took all of them out.
  if (page.drawsBoxes && !isWhole) return lines.length
  const marked = isWhole ? countMarkedLines(page, lines) : 0
  if (marked > 0) return marked
  // Somebody wrapped all lines of a page that is wrapped at more columns than text browsers do.
  const isInWidth = page.width > USUAL_WRAP && page.width < Number.POSITIVE_INFINITY && lengthOf(first) <= page.width
  const mayBeWider =
    isWhole && !isInWidth && !page.drawsBoxes && !isUnfinished(text, first, second) && !hangs(text, first)
  const isWider = mayBeWider && lengthOf(first) > widthOf(lines.slice(1))
  const isRest = (before: Line, line: Line): boolean =>
    continuesLine(page, before, line) && !(isWhole && before === first && opensText(text, first, line))
  const wrapped = isWider ? 1 : countWhile(lines, isRest)
  if (wrapped > 1 && isWhole && holdsText(text, lines.slice(0, wrapped), to))
    return countWhile(lines, (before, line) => isUnfinished(text, before, line))
  if (lines.length <= MOST_LINES && last.next < to && isBrokenByHand(text, lines)) return lines.length
  const long = lines.findIndex((line) => lengthOf(line) > LONGEST_TITLE_LINE)
  const isOverText = long === 2 || (lines.length === 3 && isSummary(text, second, last))
  if (isOverText && (isUnfinished(text, first, second) || isRestAtSource(text, first, second))) return 2
  return wrapped === 1 && isOverFullLines(text, lines) ? 2 : wrapped
}

/** `Recent progress in`: a sentence's first words; a title of small words has none on its second line */
const SENTENCE_BEGIN = /^\p{Uppercase}\p{Lowercase}+,? \p{Lowercase}/u

/** `We study`, `Large models have been shown to`: a line that begins a text rather than goes on with a title, whose words are not so small. */
function opensText(text: string, first: Line, line: Line): boolean {
  if (isUnfinished(text, first, line) || hangs(text, first)) return false
  const words = textAt(text, line)
  const isSentence = SENTENCE_BEGIN.test(words) || !FOUR_SMALL_WORDS.test(textAt(text, first))
  return ABSTRACT_OPENING.test(words) || (FOUR_SMALL_WORDS.test(words) && isSentence)
}

const isTooLong = (first: Line, last: Line): boolean => last.end - first.start > LONGEST_TITLE_LINE

/** Whether lines as wide as the page's are too many for a title, or hold a sentence's end, or end with one and are all there is. */
function holdsText(text: string, lines: readonly Line[], to: number): boolean {
  const [first, second, last] = [lines[0] as Line, lines[1] as Line, lines.at(-1) as Line]
  return (
    isTooLong(first, last) ||
    holdsSentenceEnd(text.slice(second.start, last.end)) ||
    (last.next === to && endsWithPoint(text, last.end))
  )
}

/**
 * Whether a line is a sentence that is longer than the source of a page wraps titles, as summaries on trending pages are, or a shorter one
 * under a line that goes on with a title and not with a sentence.
 */
function isSummary(text: string, before: Line, line: Line): boolean {
  if (!endsSentence(text, line.end)) return false
  if (lengthOf(line) > WIDEST_TITLE_WRAP) return true
  const rest = textAt(text, before)
  const isRest = beginsSmall(text, before.start) && !ABSTRACT_OPENING.test(rest) && !holdsSentence(rest)
  return isRest && holdsSentence(textAt(text, line))
}

/** So many lines come near to where they wrap, and one that is longer than all of them by more than this was not wrapped with them. */
const ENOUGH_LINES = 3
const SHORT_OF_WRAP = 2

const widthOf = (lines: readonly Line[]): number =>
  lines.length < ENOUGH_LINES
    ? Number.POSITIVE_INFINITY
    : lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0) + SHORT_OF_WRAP

/** How many lines there are up to the first that does not go on with the one before. */
function countWhile(lines: readonly Line[], goesOn: (before: Line, line: Line) => boolean): number {
  let count = 1
  while (count < lines.length && goesOn(lines[count - 1] as Line, lines[count] as Line)) count++
  return count
}

/** A title can end with a question, but not so. */
const POINT = /[.。][)"'”’]?$/
const endsWithPoint = (text: string, end: number): boolean => POINT.test(text.slice(Math.max(0, end - 2), end))

/** `We study heads.`, `的。`, `Our findings:`, `We study heads. They` */
const CLOSED = /[.:。]$|[a-z]{3}\.\s/

/** A title that was broken by hand, or in a narrow column, has no more lines; all but its last are so long at least, and its last no longer. */
const MOST_LINES = 4
export const SHORTEST_BROKEN_LINE = 30
const LONGEST_BROKEN_LINE = 120

function isBrokenByHand(text: string, lines: readonly Line[]): boolean {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  return (
    lines.slice(0, -1).every((line) => lengthOf(line) >= SHORTEST_BROKEN_LINE) &&
    lengthOf(first) <= LONGEST_TITLE_LINE &&
    lengthOf(last) <= LONGEST_BROKEN_LINE &&
    (lines.length === 2 || isShort(text, lines)) &&
    !CLOSED.test(text.slice((lines[1] as Line).start, last.end))
  )
}

const isShort = (text: string, lines: readonly Line[]): boolean =>
  !isTooLong(lines[0] as Line, lines.at(-1) as Line) && !lines.some((line) => ABSTRACT_OPENING.test(textAt(text, line)))

/**
 * Whether a title was wrapped whose abstract, wrapped too, stands right under it: the first line left no room for the next word, and the
 * second is too short for a line of the abstract.
 */
function isOverFullLines(text: string, lines: readonly Line[]): boolean {
  const [first, second, third, fourth] = lines as [Line, Line, Line?, Line?]
  if (!third || !fourth) return false
  return (
    isRestAtSource(text, first, second) && hasRoomAtSource(text, second, third) && !hasRoomAtSource(text, third, fourth)
  )
}

/** `Motivation:`, `Code available at https://a.example/x`, `Keywords: attention`: first lines of abstracts; not `Code Generation` */
const NO_REST = /:\/\/|[.:]$|^(?:Project|Code|Keywords|Warning|Note)(?::| \p{Lowercase}|$)/u

/** Whether a title's source can have wrapped it between two lines, of which the second does not read like an abstract. */
function isRestAtSource(text: string, first: Line, second: Line): boolean {
  const words = textAt(text, second)
  return isWrappedAtSource(text, first, second) && !ABSTRACT_OPENING.test(words) && !NO_REST.test(words)
}
