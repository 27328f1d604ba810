import type { PaperSource } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { lineAt } from '../text/lines.js'

/** The fields that take a line which no rule knows. */
const TAKING = ['title', 'abstract', 'aiSummary', 'organization'] as const

type TakingField = (typeof TAKING)[number]

/** Where a card's text begins or ends, in its page. */
interface Edge {
  field: TakingField
  span: Span
  at: number
  isEnd: boolean
}

/** A short line at which a card's text begins or ends, as places in its page. */
export interface EdgeLine extends Span {
  field: TakingField
  /** Whether it is all of that text. */
  isAll: boolean
  /** What it says, its numbers made one. */
  words: string
}

/** No button or label is longer, nor takes more with its address. */
const LONGEST_LABEL = 45
const LONGEST_LINE = 160

const TARGETS = /\]\([^()]*\)/g

/** What ends a sentence. */
const SENTENCE_END = /[.!?:;,。！？]$/

/** An address of another site is a paper's. */
const ELSEWHERE = /:\/\/(?!huggingface\.co\/)/

const LETTERS = /\p{L}{2}/u

const NUMBERS = /\d+(?:[.,]\d+)*k?/g

/** So many characters tell of most texts that they begin and end with other words than the next card's. */
const SIGN_LENGTH = 3

/** `offset`: where the page begins in the input. */
const edgesOf = ({ fields }: PaperSource, offset: number): Edge[] =>
  TAKING.flatMap((field) => {
    const found = fields[field]
    if (!found) return []
    const span = { start: found.start - offset, end: found.end - offset }
    return [
      { field, span, at: span.start, isEnd: false },
      { field, span, at: span.end - 1, isEnd: true },
    ]
  })

/** Whether texts of several cards may begin or end with the same line, which is seldom so. */
export function mayShareLines(text: string, sources: readonly PaperSource[], offset: number): boolean {
  const signs = new Set<string>()
  for (const { at, isEnd } of sources.flatMap((source) => edgesOf(source, offset))) {
    const sign = isEnd ? text.slice(at + 1 - SIGN_LENGTH, at + 1) : text.slice(at, at + SIGN_LENGTH)
    if (isEnd && SENTENCE_END.test(sign)) continue
    const words = `${isEnd}${sign.replace(NUMBERS, '0')}`
    if (signs.has(words)) return true
    signs.add(words)
  }
  return false
}

/** The lines at the edges of a card's texts that can be the site's wording: no sentence, no address of another site, no half of a link. */
export function edgeLinesOf(text: string, source: PaperSource, offset: number): EdgeLine[] {
  const lines: EdgeLine[] = []
  for (const { field, span, at } of edgesOf(source, offset)) {
    const { start, end } = lineAt(text, at)
    const line = end - start > LONGEST_LINE ? '' : text.slice(start, end).trim()
    const canBe =
      line.replace(TARGETS, ']').length <= LONGEST_LABEL &&
      LETTERS.test(line) &&
      !SENTENCE_END.test(line) &&
      !ELSEWHERE.test(line) &&
      closesBrackets(line)
    const isAll = span.start >= start && span.end <= end
    if (canBe) lines.push({ start, end, field, isAll, words: line.replace(NUMBERS, '0') })
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
