import { isOfButtons } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord, TextLine } from '../record.js'
import { stopsInSentence } from '../sentence.js'
import { linesOf } from '../text-lines.js'

/** The AI-generated summary and the abstract: told apart by a label, or by order where there are two paragraphs. */
export function readTexts({ text, tokens }: PageTokens, record: PaperRecord, from: number, to: number): void {
  let end = from
  while (end < to && !isOfButtons(tokens[end] as Token)) end++
  // Without the row of buttons the texts end over the footer.
  if (end === to) while (end > from && (tokens[end - 1] as Token).kind === 'furniture') end--
  const label = tokens.findIndex(({ kind }, index) => kind === 'summary-label' && index >= from && index < end)
  if (label >= 0) {
    record.summary = linesOf(tokens, from, label)
    record.abstract = linesOf(tokens, label + 1, end)
    return
  }
  const lines = linesOf(tokens, from, end)
  const breaks = lines.flatMap(({ afterBlank }, index) => (afterBlank && index > 0 ? [index] : []))
  const split = breaks.length === 1 ? (breaks[0] as number) : 0
  const first = lines.slice(0, split)
  const last = first.at(-1)
  // A blank line can stand within a sentence, too, before a keyword's link.
  const isSummary = last && lengthOf(first) < lengthOf(lines.slice(split)) && !stopsInSentence(text, last)
  record.summary = isSummary ? first : []
  record.abstract = isSummary ? lines.slice(split) : lines
}

const lengthOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { start, end }) => sum + end - start, 0)
