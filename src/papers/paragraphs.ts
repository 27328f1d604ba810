import type { TextLine } from '../records/record.js'
import { endsOpen } from '../records/title-words.js'
import { beginsSmall, beginsWithMark, endsWithOpening } from '../text/sentence.js'
import { lengthOf } from '../text/text-at.js'

/**
 * Whether each line of a text begins a paragraph: behind a blank line that stands inside no sentence. `linksKeywords`: a word can have been a
 * link, around which blank lines stand if they stand inside other sentences.
 */
export function findParagraphs(text: string, lines: readonly TextLine[], linksKeywords: boolean): readonly boolean[] {
  const isWithin = lines.map(
    (line, index) => index > 0 && line.afterBlank && goesOn(text, lines[index - 1] as TextLine, line),
  )
  const cutsKeywords = linksKeywords && isWithin.includes(true)
  const begins = [true]
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as TextLine, lines[index] as TextLine]
    const canBegin = line.afterBlank && !isWithin[index]
    // A short line that begins no paragraph is a keyword itself.
    const isKeyword = begins[index - 1] === false && isShort(before)
    // One of the two is a keyword in the other's sentence, be it in capitals: the first stops in the middle of a phrase, or the next goes on.
    const isAroundKeyword = (): boolean =>
      endsInWord(text, before) &&
      (endsOpen(text, before) || isKeyword || (isShort(line) && isWithin[index + 1] === true))
    begins[index] = canBegin && !(cutsKeywords && isAroundKeyword())
  }
  return begins
}

/** So much before a wrap holds its last word; a longer one is an address, which shows a slash within these. */
const LONGEST_WORD = 80

/** `language`, `models (LLMs)`, over a blank line */
const WORD_LAST = /[\p{Alphabetic}\d]\)?$/u

/** `heads,`, `multi-` */
const CUT_LAST = /,$|\w-$/

/** Whether a blank line stands inside a sentence: some tools put one around each keyword's link. */
function goesOn(text: string, before: TextLine, line: TextLine): boolean {
  const isOpen = CUT_LAST.test(text.slice(before.end - 2, before.end)) || endsWithOpening(text, before.end)
  if (isOpen || beginsWithMark(text, line.start)) return true
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
const isShort = (line: TextLine): boolean => lengthOf(line) <= LONGEST_KEYWORD
