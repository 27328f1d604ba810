import type { Token } from '../tokens/token.js'
import { isNumber, isSeparator } from './marks.js'
import { linkedOrganization, NOWHERE } from './organization.js'
import type { Tail } from './tails.js'
import { linksToPaper } from './zones.js'

/**
 * Adds the ends of cards that lost theirs: some extractors drop the second of two like cards' authors and date. A heading that links to
 * a paper's page begins a card wherever it stands. `from`: the first token after the page's header.
 */
export function addLostTails(tokens: readonly Token[], tails: readonly Tail[], from: number): readonly Tail[] {
  if (!tokens.some(({ heading }) => heading)) return tails
  const linked = tokens.some((token) => token.heading && linksToPaper(token))
  const all: Tail[] = []
  let begin = from
  for (let next = 0; next <= tails.length; next++) {
    const tail = tails[next]
    const limit = tail ? tail.from : tokens.length
    for (const heading of headingsIn(tokens, begin, limit, linked).slice(1)) {
      all.push(lostTail(tokens, beginOfCard(tokens, heading)))
    }
    if (tail) {
      all.push(tail)
      begin = tail.date + 1
    }
  }
  return all
}

/** An end without a date; its authors may be left. `end`: where the next card begins. */
function lostTail(tokens: readonly Token[], end: number): Tail {
  let last = end - 1
  while (isSeparator(tokens[last])) last--
  const authors = tokens[last]?.kind === 'authors' ? last : -1
  const organization = linkedOrganization(tokens, last)
  const from = authors >= 0 ? authors : organization === NOWHERE ? last + 1 : organization.from
  return { from, date: end - 1, dated: false, authors, organization, separated: false }
}

/** The headings that link to papers; those behind a vote box or a submitter on a page where none does. */
function headingsIn(tokens: readonly Token[], from: number, to: number, linked: boolean): number[] {
  const headings: number[] = []
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (!token.heading || tokens[index - 1]?.lineStart === token.lineStart) continue
    if (linked ? linksToPaper(token) : headings.length === 0 || beginOfCard(tokens, index) < index) headings.push(index)
  }
  return headings
}

/** Goes back over what stands before a title, as far as the heading before: its vote box, and its submitter. */
function beginOfCard(tokens: readonly Token[], title: number): number {
  let begin = title
  while (isBeforeTitle(tokens[begin - 1] as Token)) begin--
  for (let index = begin - 1; index >= begin - 3 && index > 0; index--) {
    if ((tokens[index] as Token).kind === 'submitted-by') return index
  }
  return begin
}

const isBeforeTitle = (token: Token): boolean =>
  !token.heading && (isNumber(token) || /^(?:upvote|bullet|address)$/.test(token.kind))
