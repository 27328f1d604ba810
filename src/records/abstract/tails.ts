import { beginOfTokens, isNumberOrDash, isOneOf } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { organizationBeside, readOrganization, type TokenRange } from '../organization.js'
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

/**
 * Finds where cards end. A line in the abstract that only looks like a date has not the company of the page's real ones, nor the words
 * "Published on".
 */
export function findTails(page: PageTokens): Tail[] {
  const { text, tokens } = page
  const candidates: Tail[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { kind, heading } = tokens[index] as Token
    if (kind === 'date' && !heading) candidates.push(tailBefore(page, index))
  }
  const strong = candidates.filter((tail) => isStrong(tokens, tail))
  const separated = strong.filter((tail) => tail.separated)
  const needsSeparator = separated.length > 0 && separated.length * 2 >= strong.length
  const labelled = strong.filter(({ last }) => isLabelled(text, tokens[last] as Token)).length * 2 >= strong.length
  if (separated.length === 0 && strong.length > 0) readUnseparated(page, candidates)
  return candidates.filter((tail, index) => {
    if (labelled && isLabelled(text, tokens[tail.last] as Token)) return true
    if (needsSeparator && !tail.separated) return false
    return isStrong(tokens, tail) || (tail.separated && closesCard(tokens, tail, candidates[index - 1]))
  })
}

/** Whether an end shows authors or an organization, which a number is not for sure. */
export const isStrong = (tokens: readonly Token[], { authors, organization }: Tail): boolean =>
  authors >= 0 || (organization !== null && tokens[organization.from]?.kind !== 'number')

/** On a page that lost its separators, a name under a title and an abstract, and over a date with a year or over a count, is an organization. */
function readUnseparated(page: PageTokens, candidates: readonly Tail[]): void {
  const { tokens } = page
  let previous = -1
  for (const tail of candidates) {
    const date = tokens[tail.last] as Token
    const last = tail.from - 1
    const above = tokens.slice(previous + 1, Math.max(last, 0)).filter(({ kind }) => kind === 'prose')
    previous = tail.last
    const isBare = tail.authors < 0 && tail.organization === null && above.length >= 2
    const isWhole = date.date?.year !== null || isNumberOrDash(tokens[tail.last + 1])
    if (!isBare || !isWhole || (tokens[last] as Token).lineStart === date.lineStart) continue
    tail.organization = readOrganization(page, last, date)
    if (tail.organization) tail.from = tail.organization.from
  }
}

/** Ends of cards, with those that are found in the ranges between them; `next`: the end behind a range. */
export function withTailsBetween(
  tails: readonly Tail[],
  from: number,
  to: number,
  findIn: (begin: number, limit: number, next: Tail | undefined) => readonly Tail[],
): Tail[] {
  const all: Tail[] = []
  let begin = from
  for (const tail of [...tails, undefined]) {
    for (const found of findIn(begin, tail?.from ?? to, tail)) all.push(found)
    if (!tail) break
    all.push(tail)
    begin = tail.next
  }
  return all
}

/** The label that trending pages give the dates which end their cards, whatever they stand under; collections write `Published Mar 14, 2024`. */
const isLabelled = (text: string, { form, start }: Token): boolean =>
  form === 'labelled' && text.startsWith('Published on', start)

/** What stands before a date, or before the place where one belongs. */
export function tailBefore(page: PageTokens, date: number): Tail {
  const { text, tokens } = page
  let from = beginOfMarks(tokens, date)
  const tail: Tail = {
    from,
    last: date,
    next: date + 1,
    dated: true,
    authors: -1,
    organization: null,
    separated: holdsSeparator(tokens, from, date),
  }
  const last = from - 1
  if (tokens[last]?.kind === 'authors') {
    tail.authors = last
    tail.organization = organizationBeside(page, last, beginOfMarks(tokens, last) - 1)
    from = tail.organization?.from ?? last
  } else if (last >= 0 && (tail.separated || isLabelled(text, tokens[date] as Token))) {
    tail.organization = readOrganization(page, last, tokens[date] as Token)
    from = tail.organization?.from ?? from
  }
  tail.from = beginOfMarks(tokens, from)
  tail.separated ||= holdsSeparator(tokens, tail.from, from)
  return tail
}

/** Where the marks begin that stand before a token. */
const beginOfMarks = (tokens: readonly Token[], index: number): number => beginOfTokens(tokens, isBeforeDate, index)

const holdsSeparator = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'separator')

/** Avatars, empty list items and separators, and `Published on` without its date. */
const isBeforeDate = isOneOf('bullet', 'separator', 'dash', 'published')

/** A date with only a separator ends a card if text enough for a title stands since the last one. */
const closesCard = (tokens: readonly Token[], tail: Tail, previous: Tail | undefined): boolean =>
  tokens.slice((previous?.last ?? -1) + 1, tail.from).some(({ kind }) => kind === 'prose')
