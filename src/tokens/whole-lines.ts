import { isFurniture } from './furniture.js'
import { readMonth } from './read-date.js'
import type { Token, TokenKind } from './token.js'

/** Marks that are a whole line. */
export const WHOLE_MARKS: ReadonlyMap<string, TokenKind> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['•', 'bullet'],
  ['*', 'bullet'],
  ['+', 'bullet'],
  ['#', 'bullet'],
  ['·', 'separator'],
])

/** Words that are a whole line. */
const WHOLE_LINES: ReadonlyMap<string, TokenKind> = new Map([
  ['authors:', 'authors-label'],
  ['abstract', 'abstract-label'],
  ['ai-generated summary', 'summary-label'],
  ['community', 'community'],
])

/** None of them is longer. */
const LONGEST_WHOLE_LINE = 20

/** `Models citing this paper 0`: the sections under a paper's card */
const AFTER_CARD = /^(?:(?:Models|Datasets|Spaces) citing|Collections including) this paper(?: ?[\d,]+)?$/

/** `Submitted by`, `SubscribeSubmitted by`, `Submitted by Zijian Wu on Oct 1` */
const SUBMITTED_BY = /^(?:Subscribe)?(?:· ?)?Submitted by(?: |$)/i

/** What such a line begins with, if that is a letter. */
export const WHOLE_LINE_OPENINGS: readonly string[] = [
  ...WHOLE_LINES.keys(),
  'models citing',
  'datasets citing',
  'spaces citing',
  'collections including',
  'subscribe',
  'submitted by',
]

/** Whether a line as a whole is one thing; if so, the token says which. */
export function readWholeLine(line: string, token: Token): boolean {
  const submitted = SUBMITTED_BY.exec(line)
  if (submitted) token.nameStart = token.start + submitted[0].length
  const kind = submitted ? 'submitted-by' : wholeKindOf(line)
  if (kind) token.kind = kind
  return kind !== null
}

function wholeKindOf(line: string): TokenKind | null {
  if (AFTER_CARD.test(line)) return 'community'
  if (line.length <= LONGEST_WHOLE_LINE) {
    const known = WHOLE_MARKS.get(line) ?? WHOLE_LINES.get(line.toLowerCase())
    if (known) return known
  }
  if (line.length <= 9 && readMonth(line) > 0) return 'month'
  return isFurniture(line) ? 'furniture' : null
}
