import { REMARK } from '../records/title-words.js'
import { PUBLISHED } from '../text/day-patterns.js'
import { ABSTRACT_OPENING, AUTHOR_COUNT, COUNT_ALONE, isCountOrDash } from '../text/page-patterns.js'
import { endsSentence } from '../text/sentence.js'
import { isCounter } from './counters.js'
import {
  firstParagraph,
  isBelowText,
  isOverSentence,
  lastParagraph,
  PART,
  type SharedParagraphs,
} from './shared-paragraphs.js'

/** `!(https://huggingface.co/avatars/0`: that of a picture */
const PICTURE_REST = /!\(https?:/

/** `• 7 authors`, `* * 7 contributors`, `Upvote`: a card's marks, with no more behind them than a badge; `Submitted by mira`, over whatever */
const MARK = new RegExp(
  `^(?:[•·*-]{1,3}\\s){0,12}(?:${AUTHOR_COUNT}(?!\\S)|\\d{1,5} \\p{Lowercase}{5,20}$|Upvote(?: \\d{1,6})?$)`,
  'u',
)
const SUBMITTER = /^Submitted by \S/

/** `Tide Lab Published on Jul 5, 2025`, which lost its separator */
const DATED = new RegExp(`^.{0,60}\\b${PUBLISHED}$`)
const LONGEST_BADGE = 25

/** `Ask AI`, `View on alphaXiv`: a button's words rather than a sentence's */
const BUTTON = /^\p{Uppercase}[^\s.,:/()]{0,20}(?: [^\s.,:/()]{1,20}){1,4}$/u

/** What of a text's paragraphs is rather the page's; null: none. */
export function doubtfulParagraph(text: string, shared: SharedParagraphs): string | null {
  const first = firstParagraph(text) as string
  if (isOverText(first) || ((shared.areOver || isTitle(first)) && isOverSentence(first))) return first
  let rest = text.length
  const paragraphs = text.split('\n\n')
  // The votes of other cards; one, the text may have of its own.
  const [box, another] = paragraphs.filter(isCountOrDash)
  if (box && another) return box
  const mark = paragraphs.find((words, index) => {
    rest -= words.length + 2
    const isOfCard =
      SUBMITTER.test(words) ||
      PICTURE_REST.test(words) ||
      (rest <= LONGEST_BADGE && (MARK.test(words) || DATED.test(words)))
    return index > 0 && isOfCard
  })
  if (mark) return mark
  const last = lastParagraph(text)
  const tail = (last === null ? tailOfTwo(paragraphs) : null) ?? labelsInRow(paragraphs)
  if (tail !== null || last === null) return tail
  const isButton =
    BUTTON.test(last) && !REMARK.test(last) && !ABSTRACT_OPENING.test(last) && !endsSentence(last, last.length)
  const isOfMost = (shared.label !== null && last.startsWith(shared.label)) || (shared.areBelow && isBelowText(last))
  return isButton || isCounter(last) || PICTURE_BEFORE.test(last) || isOfMost || shared.ends.has(last) ? last : null
}

/** `Translate`, a button over a text */
const ONE_WORD = /^\p{Uppercase}[^\s.,:/()]{1,20}$/u

/** Whether the first of a text's paragraphs is a count, or a button. */
const isOverText = (words: string): boolean =>
  COUNT_ALONE.test(words) || isCounter(words) || (ONE_WORD.test(words) && !PART.test(words))

/** Words as titles write them, the most of which have a capital. */
const TITLE_WORD = /^[^\p{Alphabetic}]{0,3}\p{Uppercase}/u
const FEWEST_WORDS = 3

function isTitle(words: string): boolean {
  const long = words.split(' ').filter(({ length }) => length > 3)
  const capitals = long.filter((word) => TITLE_WORD.test(word)).length
  return capitals >= FEWEST_WORDS && capitals * 3 >= long.length * 2
}

/** `[tidelab] Tide Lab`, an organization behind the words for its picture */
const PICTURE_BEFORE = /^\[\p{Alphabetic}[\w.-]{1,40}\] \S/u

/** The first of four labels in a row, as of a header that was not known: a text has no such lines. */
const labelsInRow = (paragraphs: readonly string[]): string | null =>
  paragraphs.find((_words, index) => {
    const run = paragraphs.slice(index, index + LABELS_IN_ROW)
    return run.length === LABELS_IN_ROW && run.every(isBelowText)
  }) ?? null

const LABELS_IN_ROW = 4

/** The first of two labels or more below the end of a sentence: `Share`, over `Tide Lab`. */
function tailOfTwo(paragraphs: readonly string[]): string | null {
  const at = paragraphs.findLastIndex((words) => !isBelowText(words)) + 1
  const before = paragraphs[at - 1]
  const isTail = before && paragraphs.length - at > 1 && endsSentence(before, before.length)
  return isTail ? (paragraphs[at] as string) : null
}
