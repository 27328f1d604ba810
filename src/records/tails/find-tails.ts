import { isNumberOrDash } from '../../tokens/kinds.js'
import { findKind } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { readOrganization } from '../organization.js'
import type { PageTokens } from '../page-tokens.js'
import { isApart, isLabelled, isStrong, type Tail, tailBefore } from './tail.js'

/**
 * Finds where cards end. A line in the abstract that only looks like a date has not the company of the page's real ones, nor the words
 * "Published on".
 */
export function findTails(page: PageTokens): Tail[] {
  const { text, tokens } = page
  const found: Tail[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { kind, heading } = tokens[index] as Token
    if (kind === 'date' && !heading) found.push(tailBefore(page, index))
  }
  const strong = found.filter((tail) => isStrong(tokens, tail))
  const separated = strong.filter((tail) => tail.separated)
  const needsSeparator = separated.length > 0 && separated.length * 2 >= strong.length
  const labelled = strong.filter(({ last }) => isLabelled(text, tokens[last] as Token)).length * 2 >= strong.length
  const isLost = strong.length > 0 && !strong.some(({ last }) => isApart(tokens, last))
  const candidates = isLost ? found.map((tail, index) => withName(page, tail, found[index - 1])) : found
  return candidates.filter((tail, index) => {
    if (labelled && isLabelled(text, tokens[tail.last] as Token)) return true
    if (needsSeparator && !tail.separated && tail === found[index]) return false
    return isStrong(tokens, tail) || (tail.separated && closesCard(tokens, tail, candidates[index - 1]))
  })
}

/** On a page that lost the separators before its dates, a name under a title and an abstract, and over a date with a year or over a count, is an organization. */
function withName(page: PageTokens, tail: Tail, previous: Tail | undefined): Tail {
  const { tokens } = page
  const date = tokens[tail.last] as Token
  const last = tail.from - 1
  const above = tokens.slice(beginAfter(previous), Math.max(last, 0)).filter(({ kind }) => kind === 'prose')
  const isBare = tail.authors < 0 && tail.organization === null && above.length >= 2
  const isWhole = date.date?.year !== null || isNumberOrDash(tokens[tail.last + 1])
  const organization = isBare && isWhole ? readOrganization(page, last, date) : null
  return organization ? { ...tail, organization, from: organization.from } : tail
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

/** A date with only a separator ends a card if text enough for a title stands since the last one. */
const closesCard = (tokens: readonly Token[], tail: Tail, previous: Tail | undefined): boolean =>
  findKind(tokens, 'prose', beginAfter(previous), tail.from) >= 0

/** The first token of a card, behind the end of the one before. */
const beginAfter = (previous: Tail | undefined): number => (previous ? previous.last + 1 : 0)
