import type { Span } from '../../schema/span.js'
import { ARXIV_NUMBER } from '../../text/page-patterns.js'
import type { PageTokens } from '../page-tokens.js'

const GAP = '\\s{0,20}'

/** `Publi`, `Published J`, `Published Jul 31, 20`; without a date, and with one without a year, it can be whole */
const CUT_DATE = 'P(?:u|ub|ubl|ubli|ublis|ublish|ublishe|ublished [A-Z][a-z]{0,8}(?: \\d{1,2}, ?\\d{0,3})?)?'

/** `Paper`, `Paper • 2408.`, `Paper • 2408.00167 • Published Jul`, perhaps with an ellipsis */
const CUT_WORDS = `(?:${GAP}•(?:${GAP}(?:(${ARXIV_NUMBER})|\\d[\\d.]{0,9})(?:${GAP}•(?:${GAP}${CUT_DATE})?)?)?)?(?:\\.{3}|…)?`

/** `Paper • 2408.00167 • Published Jul 31, 2024 • 2 •` */
const CUT_COUNTS = `${GAP}•${GAP}(${ARXIV_NUMBER})(?:[^•]{0,60}•){2,3}`

const CUT_FACTS = new RegExp(`^(Paper(?:${CUT_WORDS}|${CUT_COUNTS}))\\s*$`, 'i')

/** No card's facts are longer, with a tool's mark behind them. */
const LONGEST_FACTS = 250

/** The label of a card, its arXiv number, if that is whole, and where its facts end. */
export interface CutLabel {
  index: number
  arxivId: Span | null
  end: number
}

/** Finds the last card's label, if the text's end cut its facts, which on a page without dates may end anywhere. */
export function findCutLabel({ text, tokens }: PageTokens): CutLabel | null {
  if (!text.includes('Published')) return null
  const index = tokens.findLastIndex(({ start }) => text.startsWith('Paper', start))
  const start = tokens[index]?.start ?? text.length
  const match = text.length - start <= LONGEST_FACTS ? CUT_FACTS.exec(text.slice(start)) : null
  if (!match) return null
  const [, facts = '', ...ids] = match
  const id = ids.find((found) => found)
  const idStart = start + facts.indexOf(id ?? '')
  return { index, arxivId: id ? { start: idStart, end: idStart + id.length } : null, end: start + facts.length }
}
