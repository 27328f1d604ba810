import type { PaperSource } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { findOrEnd } from '../text/find.js'
import { LAST_WORD_OF_NAME } from '../text/institutions.js'
import { FIVE_WORDS, LONGEST_LABEL, withoutNumbers } from '../text/labels.js'
import { findLines } from '../text/lines.js'
import { endsLikeName } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'

/** The fields that take a line which no rule knows. */
const TAKING = ['title', 'abstract', 'aiSummary', 'organization'] as const

/** A short line at which a card's text begins or ends, as places in its page. */
export interface EdgeLine extends Span {
  source: PaperSource
  field: (typeof TAKING)[number]
  /** Whether it is all of that text. */
  isAll: boolean
  /** What it says, its numbers made one. */
  words: string
}

/** A badge over a title may be longer than other labels; none takes more with its address. */
const LONGEST_BADGE = 120
const LONGEST_LINE = 160

const TARGETS = /\]\([^()]*\)/g

/** An address of another site is a paper's. */
const ELSEWHERE = /:\/\/(?!huggingface\.co\/)/

/** `#1` is a rank, `🔥 3` and `🔖` are a counter and a button, `v2` is a version. */
const LETTERS = /\p{Alphabetic}{2}|^#\d|\p{Extended_Pictographic}|^v\d/u

/**
 * The lines at the edges of a card's texts that can be the site's wording: no sentence, no address of another site, no half of a link. `offset`
 * is where the page begins in the input.
 */
export function edgeLinesOf(text: string, source: PaperSource, offset: number): EdgeLine[] {
  const lines: EdgeLine[] = []
  for (const field of TAKING) {
    const span = source.fields[field]
    if (!span) continue
    let done = 0
    for (const at of [span.start, span.end - 1]) {
      // Most texts are one line, both of whose edges are the same.
      if (at - offset < done) break
      const place = shortLineAt(text, at - offset)
      if (!place) continue
      const { start, end } = place
      done = end
      const line = textAt(text, place).trim()
      const isAll = span.start >= offset + start && span.end <= offset + end
      const canBe =
        field === 'title'
          ? isLabel(line, LONGEST_BADGE)
          : isLabel(line) && (endsLikeName(line) || (!isAll && FIVE_WORDS.test(line)))
      if (canBe) lines.push({ start, end, source, field, isAll, words: withoutNumbers(line) })
    }
  }
  return lines
}

/** The line at a place; null: it is too long for a label. Lines are looked at no further, as a text can be one. */
export function shortLineAt(text: string, at: number): Span | null {
  const from = Math.max(0, at - LONGEST_LINE)
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1
  const length = findOrEnd(text.slice(start, start + LONGEST_LINE + 1), '\n', 0)
  const isStart = start === 0 || text[start - 1] === '\n'
  return isStart && length <= LONGEST_LINE ? { start, end: start + length } : null
}

/** Whether a line can be the site's wording: it is short, and has no address of another site, no half of a link. */
export const isLabel = (line: string, longest = LONGEST_LABEL): boolean =>
  line.replace(TARGETS, ']').length <= longest &&
  LETTERS.test(line) &&
  !ELSEWHERE.test(line) &&
  !LAST_WORD_OF_NAME.test(line) &&
  closesBrackets(line)

/** The lines of a text that say it. */
export const linesThatSay = (text: string, words: string): Span[] =>
  findLines(text, (line) => withoutNumbers(line.trim()) === words)

/** Whether every bracket of a line is closed on it. */
function closesBrackets(line: string): boolean {
  let open = ''
  for (const bracket of line.match(/[[\]()]/g) ?? []) {
    if (bracket === '[' || bracket === '(') open += bracket
    else if (open.endsWith(bracket === ']' ? '[' : '(')) open = open.slice(0, -1)
    else return false
  }
  return open === ''
}
