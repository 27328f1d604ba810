import type { TextLine } from '../records/record.js'
import { endsOpen } from '../records/title-words.js'
import { beginsSmall } from '../text/characters.js'

/**
 * Whether each line of a text begins a paragraph: behind a blank line that stands inside no sentence. `linksKeywords`: a word can have been a
 * link, around which blank lines stand if they stand inside other sentences.
 */
export function findParagraphs(text: string, lines: readonly TextLine[], linksKeywords: boolean): readonly boolean[] {
  const isOver = (line: TextLine, index: number): boolean =>
    line.afterBlank && index > 0 && goesOn(text, lines[index - 1] as TextLine, line)
  const cutsKeywords = linksKeywords && lines.some(isOver)
  const begins = [true]
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as TextLine, lines[index] as TextLine]
    const isRest = !line.afterBlank || goesOn(text, before, line)
    begins[index] =
      !isRest && !(cutsKeywords && isAroundKeyword(text, before, line, lines[index + 1], begins[index - 1] === true))
  }
  return begins
}

/** `, and`, `.`, `? The`, `), which`, `'s gains`, `-based` */
const MARK_FIRST = /^(?:(?:[,.;:]|\)[,.;:]?)(?:\s|$)|[?!]\s\S|['’]s\b|-\p{Ll})/u
const LONGEST_MARK = 4

/** Whether a line begins with a mark that belongs to the word before. */
export const beginsWithMark = (text: string, { start }: TextLine): boolean =>
  MARK_FIRST.test(text.slice(start, start + LONGEST_MARK))

/** So much before a wrap holds its last word; a longer one is an address, which shows a slash within these. */
const LONGEST_WORD = 80

/** `language`, over a blank line */
const WORD_LAST = /[\p{L}\p{N}]$/u

/** Whether a blank line stands inside a sentence: some tools put one around each keyword's link. */
function goesOn(text: string, before: TextLine, line: TextLine): boolean {
  const last = text.charAt(before.end - 1)
  if (last === '(' || last === ',' || beginsWithMark(text, line)) return true
  return endsInWord(text, before) && beginsSmall(text, line.start)
}

/** Whether a line ends in the middle of a sentence, with a word that is no address. */
function endsInWord(text: string, { start, end }: TextLine): boolean {
  const words = text.slice(Math.max(start, end - LONGEST_WORD), end)
  const word = words.slice(words.lastIndexOf(' ') + 1)
  return WORD_LAST.test(word) && !word.includes('/')
}

/** `large language models`, a keyword with its link */
const LONGEST_KEYWORD = 60
const isShort = ({ start, end }: TextLine): boolean => end - start <= LONGEST_KEYWORD

/**
 * Whether one of two lines is a keyword in the other's sentence, be it in capitals: the first stops in the middle of a phrase, or is a keyword
 * itself, which begins no paragraph; or the second is one, and the next goes on with it.
 */
function isAroundKeyword(
  text: string,
  before: TextLine,
  line: TextLine,
  next: TextLine | undefined,
  begins: boolean,
): boolean {
  if (!endsInWord(text, before)) return false
  if (endsOpen(text, before) || (!begins && isShort(before))) return true
  return isShort(line) && next?.afterBlank === true && goesOn(text, line, next)
}
