import { isOneOf } from '../../tokens/kinds.js'
import { beginOfTokens, findKind } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { organizationBeside, readOrganization, type TokenRange } from '../organization.js'
import { canBeName } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'

/** The end of a card that shows an abstract: authors or an organization, a separator, the date. Token indexes. */
export interface Tail {
  /** Its first token. */
  from: number
  /** Its last token, its date where it has one. */
  last: number
  /** The first token behind it; what stands in its date's place, and is none, counts as its own. */
  next: number
  /** Whether its last token is its date. */
  dated: boolean
  /** The authors line, or -1. */
  authors: number
  /** The organization's tokens, end exclusive; null where none is shown. */
  organization: TokenRange | null
  /** Whether a separator stands before the date, or before the authors. */
  separated: boolean
}

/** Whether a date ends it, or what stands in its place. */
export const holdsDate = ({ dated, last, next }: Tail): boolean => dated || next > last + 1

/** Whether an end shows authors or an organization, which a number is not for sure. */
export const isStrong = (tokens: readonly Token[], { authors, organization }: Tail): boolean =>
  authors >= 0 || (organization !== null && tokens[organization.from]?.kind !== 'number')

/** The label that trending pages give the dates which end their cards, whatever they stand under; collections write `Published Mar 14, 2024`. */
export const isLabelled = (text: string, { start }: Token): boolean => text.startsWith('Published on', start)

/** What stands before a date, or before the place where one belongs. */
export function tailBefore(page: PageTokens, date: number): Tail {
  const { text, tokens } = page
  const marks = beginOfMarks(tokens, date)
  const last = marks - 1
  const over = isBadge(page, last) ? last - 1 : last
  const authors = tokens[over]?.kind === 'authors' ? over : -1
  const standsApart = holdsSeparator(tokens, marks, date)
  const mayBeNamed = authors < 0 && last >= 0 && (standsApart || isLabelled(text, tokens[date] as Token))
  const named = mayBeNamed ? readOrganization(page, last, tokens[date] as Token) : null
  const organization = authors < 0 ? named : organizationBeside(page, authors, beginOfMarks(tokens, authors) - 1)
  const begin = organization?.from ?? (authors >= 0 ? authors : marks)
  const from = beginOfMarks(tokens, begin)
  const separated = standsApart || holdsSeparator(tokens, from, begin)
  return { from, last: date, next: date + 1, dated: true, authors, organization, separated }
}

/** Whether a separator stands before a date. */
export const isApart = (tokens: readonly Token[], date: number): boolean =>
  holdsSeparator(tokens, beginOfMarks(tokens, date), date)

/** `ICLR 2026`, words that are not known between the authors and the date, which are told */
const isBadge = ({ text, tokens }: PageTokens, index: number): boolean =>
  tokens[index - 1]?.kind === 'authors' && canBeName(text, tokens[index] as Token)

/** Where the marks begin that stand before a token. */
const beginOfMarks = (tokens: readonly Token[], index: number): number => beginOfTokens(tokens, isBeforeDate, index)

const holdsSeparator = (tokens: readonly Token[], from: number, to: number): boolean =>
  findKind(tokens, 'separator', from, to) >= 0

/** Avatars, empty list items and separators, and `Published on` without its date. */
const isBeforeDate = isOneOf('bullet', 'separator', 'dash', 'published')
