import { isLetter } from './characters.js'
import { LINKING_WORD } from './words.js'

/** What no sentence ends with; `)` and `"` may stand behind its point. */
const MIDDLE = /(?:[\p{Alphabetic}\d,:;([{<>$%&*+=@#^_~|\\/–—-]|\b(?:i\.e|e\.g|vs|cf)\.)$/u

/** Whether a line's last characters stand in the middle of a sentence: for sure, so that a mark which can be either tells nothing. */
export const stopsInSentence = (text: string, { start, end }: { start: number; end: number }): boolean =>
  MIDDLE.test(text.slice(Math.max(start, end - 5), end))

/** `universities in Europe and`: a sentence goes on behind such a word for sure */
const SMALL_END = new RegExp(`\\s(?:${LINKING_WORD}|including)$`)

/** Whether the words before `end` are those that no sentence and no name ends with. */
export const endsInSmallWord = (text: string, end: number): boolean =>
  // Most texts end with a point.
  isLetter(text.charCodeAt(end - 1)) && SMALL_END.test(text.slice(Math.max(0, end - ' including'.length), end))

/** Ends with a point what a title, a name or a sentence can have in its middle. */
const ABBREVIATION = /\b(?:vs|cf|i\.e|e\.g|al|Dr|Mr|Ms|Prof|Ph\.D|Jr|Sr|No|St|Vol|Inc|Ltd|Co|[Cc]orp|e\.V)/.source
const ABBREVIATED = new RegExp(`${ABBREVIATION}\\.$`)

/** `well.`, `(see below.)` */
export const SENTENCE_END = /[.!?。！？][)"'”’]?$/

/** Whether a sentence ends before `end`. */
export const endsSentence = (text: string, end: number): boolean => {
  const last = text.slice(Math.max(0, end - 8), end)
  return SENTENCE_END.test(last) && !ABBREVIATED.test(last)
}

/** `at https://github.com/tidelab/lumenroute` */
const ADDRESS_END = /:\/\/\S{1,200}$/

const LONGEST_ADDRESS = 210

/** Whether an address ends before `end`. */
export const endsAddress = (text: string, end: number): boolean =>
  ADDRESS_END.test(text.slice(Math.max(0, end - LONGEST_ADDRESS), end))

/** `well.`, `found:`, `heads,`, `的。`: what no name ends with, the end of a sentence or of a part of one; but for `Upvote Inc.` */
const NO_NAME_END = new RegExp(`[.!?:;,。！？]$(?<!${ABBREVIATION}.)`)

/** Whether words end as a name does. */
export const endsLikeName = (words: string): boolean => !NO_NAME_END.test(words)

/** `heads. We study`, `heads.`, but not `vs. Large`: a point that ends a sentence, as few titles have */
const POINT = new RegExp(`\\.(?<!${ABBREVIATION}.)(?:\\s|$)`)

/** Whether a sentence ends in a line, or with it. */
export const holdsSentenceEnd = (words: string): boolean => POINT.test(words)

/** `We study heads. They`, `of Acme Inc. They`; not `U.S. Navy`, `J. Roe`, `vs. Large`: in a text that is one sentence, with names and numbers in it */
const SECOND_SENTENCE = /[.!?](?<=(?:\p{Lowercase}{2}|[\d)%]).)(?<!\b(?:vs|al|cf).)\s{1,9}\p{Uppercase}/u

/** Whether a text is more than one sentence. */
export const holdsSecondSentence = (words: string): boolean => SECOND_SENTENCE.test(words)

/** How many sentences a text is. */
export const countSentences = (words: string): number => words.split(SECOND_SENTENCE).length

/**
 * Whether a line is someone's note under a page, rather than a title: `I liked the first one. Ask Jo`, `Read this!`. Titles have the points of
 * `vs.` and `Dr.`, a mark amid their words, `Attention, Please! Revisiting`, and questions.
 */
export const isNote = (words: string): boolean => holdsSentenceEnd(words) || words.endsWith('!')

const SHORTEST_SENTENCE = 40

/** Whether words are one sentence at least: a title is seldom as long and has a point. */
export const holdsSentence = (words: string): boolean => words.length > SHORTEST_SENTENCE && holdsSentenceEnd(words)

/** Words of a sentence, as no organization's name has, and few titles. */
export const FOUR_SMALL_WORDS = /(?:\s\p{Lowercase}[\p{Lowercase}-]*){4}/u

/** `models`; not `gpt-oss-20b`, `mHC`, `inclusionAI`: names, which can begin a text, or a line of their own */
const SMALL_FIRST = /^\p{Lowercase}(?!\S{0,20}[\p{Uppercase}\d])/u

/** No word's capitals and digits are asked for behind so many letters. */
const LONGEST_FIRST = 22

/** Whether a word in small letters begins at a place of a text, which goes on with a sentence or a title: `models see` */
export const beginsSmall = (text: string, at: number): boolean => SMALL_FIRST.test(text.slice(at, at + LONGEST_FIRST))

/** `, and`, `.`, `? The`, `), which`, `") and`, `'s gains`, `-based` */
const MARK_FIRST = /^(?:(?:[,.;:]|[)\]"'”’]{1,2}[,.;:]?)(?:\s|$)|[?!]\s\S|['’]s\b|-\p{Lowercase})/u
const LONGEST_MARK = 4

/** Whether a mark stands at a place of a text that belongs to the word before. */
export const beginsWithMark = (text: string, at: number): boolean => MARK_FIRST.test(text.slice(at, at + LONGEST_MARK))

/** `heads (`, `the "` */
const OPENING_LAST = /[([]$|[\s(]["'“‘]$/

/** Whether the last character before `end` is a mark that belongs to the word behind. */
export const endsWithOpening = (text: string, end: number): boolean =>
  OPENING_LAST.test(text.slice(Math.max(0, end - 2), end))
