import { countEach } from '../../text/count-each.js'
import { isOfBox, isSubmitterLabel } from '../../tokens/kinds.js'
import { beginOfTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { linkedOrganization } from '../organization.js'
import type { PageTokens } from '../page-tokens.js'
import { readSubmitter } from '../submitter.js'
import { withTailsBetween } from '../tails/find-tails.js'
import type { Tail } from '../tails/tail.js'
import { isOverLinkedText, linksToPaper } from '../targets.js'
import { restOfLine } from '../text-lines.js'
import { isBehindTail } from './read-zone.js'

/**
 * Adds the ends of cards that lost theirs: some extractors drop the second of two like cards' authors and date. A heading that links to
 * a paper's page begins a card wherever it stands, and so does a submitter where cards begin with theirs. `from`: the first token after
 * the page's header.
 */
export function addLostTails(page: PageTokens, tails: readonly Tail[], from: number): readonly Tail[] {
  const { tokens } = page
  const headings = tokens.filter(({ heading }) => heading)
  const headed = headings.length > 0
  if (!headed && tokens.filter(isSubmitterLabel).length * 2 <= tails.length) return tails
  const titlesIn = createTitleSearch(page, headings)
  return withTailsBetween(tails, from, tokens.length, (begin, limit) => {
    const starts = headed
      ? titlesIn(begin, limit).map((title) => beginOverTitle(tokens, title))
      : submittersIn(page, begin, limit).slice(1)
    return starts.map((start, index) => lostTail(tokens, start, starts[index - 1] ?? begin))
  })
}

/** The submitters that begin cards: what stands behind a card's end stands right over all but the first. */
function submittersIn(page: PageTokens, from: number, to: number): number[] {
  const { tokens } = page
  const starts: number[] = []
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    const isApart = starts.length === 0 || isBehindTail(tokens[index - 1])
    const named = isSubmitterLabel(token) && isApart ? readSubmitter(page, index) : null
    if (!named) continue
    starts.push(index)
    index += named.length - 1
  }
  return starts
}

/** An end without a date; its authors may be left. `begin`, `end`: where this card begins, and the next. */
function lostTail(tokens: readonly Token[], end: number, begin: number): Tail {
  const last = beginOfTokens(tokens, isBehindTail, end, begin) - 1
  const authors = tokens[last]?.kind === 'authors' ? last : -1
  const organization = linkedOrganization(tokens, last)
  const from = authors >= 0 ? authors : (organization?.from ?? last + 1)
  return { from, last, next: last + 1, dated: false, authors, organization, separated: false }
}

/** Finds the titles in a range of tokens, but the first: that one's card begins with the range. */
type FindTitles = (from: number, to: number) => number[]

/**
 * Titles link to their papers; on a page where none does, they are those of two copies of a card, behind its text, those behind a vote box
 * or a submitter, and those over an abstract that links to a paper.
 */
function createTitleSearch({ text, tokens }: PageTokens, headings: readonly Token[]): FindTitles {
  if (headings.some(linksToPaper)) {
    const isLinked = (index: number): boolean => linksToPaper(tokens[index])
    return (from, to) => headingsIn(tokens, from, to).filter(isLinked).slice(1)
  }
  const wordsOf = (heading: Token): string => restOfLine(text, heading)
  const times = countEach(headings.map(wordsOf))
  const isTitle = (index: number): boolean =>
    beginOverTitle(tokens, index) < index ||
    (times.get(wordsOf(tokens[index] as Token)) === 2 && !tokens[index - 1]?.heading) ||
    isOverLinkedText(tokens, index)
  return (from, to) => headingsIn(tokens, from, to).slice(1).filter(isTitle)
}

/** The lines of a range that are headings. */
function headingsIn(tokens: readonly Token[], from: number, to: number): number[] {
  const headings: number[] = []
  for (let index = from; index < to; index++) {
    const { heading, lineStart } = tokens[index] as Token
    if (heading && tokens[index - 1]?.lineStart !== lineStart) headings.push(index)
  }
  return headings
}

/** Goes back over what stands before a title, as far as the heading before: its vote box, and its submitter. */
function beginOverTitle(tokens: readonly Token[], title: number): number {
  const begin = beginOfTokens(tokens, (token) => isOfBox(token) && !token?.heading, title)
  for (let index = begin - 1; index >= begin - 3 && index > 0; index--) {
    const { kind, heading } = tokens[index] as Token
    if (kind === 'submitted-by') return index
    if (heading) break
  }
  return begin
}
