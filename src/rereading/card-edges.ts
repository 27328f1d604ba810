import type { PaperSource } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { lineAt } from '../text/lines.js'
import { endsLikeName } from '../text/sentence.js'

/** The fields that take a line which no rule knows. */
const TAKING = ['title', 'abstract', 'aiSummary', 'organization'] as const

type TakingField = (typeof TAKING)[number]

/** A short line at which a card's text begins or ends, as places in its page. */
export interface EdgeLine extends Span {
  source: PaperSource
  field: TakingField
  /** Whether it is all of that text. */
  isAll: boolean
  /** What it says, its numbers made one. */
  words: string
}

/** No button or label is longer, but a badge over a title may be; nor takes more with its address. */
const LONGEST_LABEL = 45
const LONGEST_BADGE = 120
const LONGEST_LINE = 160

const TARGETS = /\]\([^()]*\)/g

/** An address of another site is a paper's. */
const ELSEWHERE = /:\/\/(?!huggingface\.co\/)/

/** `#1` is a rank. */
const LETTERS = /\p{Alphabetic}{2}|^#\d/u

const NUMBERS = /\d+(?:[.,]\d+)*k?/g

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
      const { start, end } = lineAt(text, at - offset)
      done = end
      if (end - start > LONGEST_LINE) continue
      const line = text.slice(start, end).trim()
      const canBe =
        line.replace(TARGETS, ']').length <= (field === 'title' ? LONGEST_BADGE : LONGEST_LABEL) &&
        LETTERS.test(line) &&
        (field === 'title' || endsLikeName(line)) &&
        !ELSEWHERE.test(line) &&
        closesBrackets(line)
      const isAll = span.start >= offset + start && span.end <= offset + end
      if (canBe) lines.push({ start, end, source, field, isAll, words: line.replace(NUMBERS, '0') })
    }
  }
  return lines
}

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
