import { countEach } from '../../text/count-each.js'
import { ABSTRACT_OPENING, LONGEST_TITLE_LINE } from '../../text/page-patterns.js'
import { beginsSmall, FOUR_SMALL_WORDS, holdsSentenceEnd } from '../../text/sentence.js'
import type { PageTokens } from '../page-tokens.js'
import { continuesLine } from '../wrapped-lines.js'
import type { Line } from './paragraph.js'

/** `Language`, `source citations` */
const LONE_WORDS = /^[\p{Alphabetic}\d-]{3,25}(?: [\p{Alphabetic}\d-]{2,25})?$/u

/** `. We`, `, called`, `(LLMs)`: what goes on behind them, beside words in small letters */
const PUNCTUATION = /^[.,;:)(]/

/**
 * How many lines of a title and its abstract, without a blank line between, are the title's on a search page that marks the words of the
 * query, where a tool parted the texts at elements: it ends where two other pieces meet, or over what opens a sentence; 0: no words are
 * marked, or nothing tells.
 */
export function countMarkedLines(page: PageTokens, lines: readonly Line[]): number {
  const { text } = page
  const wordsOf = ({ start, end }: Line): string => text.slice(start, Math.min(end, start + LONGEST_TITLE_LINE))
  const areMarked = findMarked(lines.map(wordsOf))
  const goesOn = (line: Line): boolean => beginsSmall(text, line.start) || PUNCTUATION.test(wordsOf(line))
  if (!lines.some((line, index) => areMarked[index - 1] && goesOn(line))) return 0
  const isProse = (line: Line): boolean => FOUR_SMALL_WORDS.test(wordsOf(line))
  const opens = (line: Line): boolean => !goesOn(line) && (ABSTRACT_OPENING.test(wordsOf(line)) || isProse(line))
  const next = lines.findIndex((line, index) => {
    const [before, behind] = [lines[index - 1], lines[index + 1]]
    if (!before) return false
    // `Language` over `models are of much use`: an abstract may begin with such a word, too.
    if (areMarked[index]) return !goesOn(line) && behind !== undefined && goesOn(behind) && isProse(behind)
    return areMarked[index - 1] ? opens(line) : !continuesLine(page, before, line)
  })
  const title = lines.slice(0, Math.max(next, 0))
  const last = title.at(-1)
  const holdsText = title.some((line) => holdsSentenceEnd(wordsOf(line)))
  return last && !holdsText && last.end - (lines[0] as Line).start <= LONGEST_TITLE_LINE ? next : 0
}

/** So many letters `model` and `Models` have in common. */
const STEM = 4

/** Which lines are words alone that stand so more than once, in one form or another. */
function findMarked(lines: readonly string[]): boolean[] {
  const stems = lines.map((line) => (LONE_WORDS.test(line) ? line.slice(0, STEM).toLowerCase() : ''))
  const lone = countEach(stems)
  return stems.map((stem) => stem !== '' && (lone.get(stem) as number) > 1)
}
