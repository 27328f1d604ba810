import { beginsSmall } from '../../text/sentence.js'
import { isArxivLine, isOfButtons, isPublication, isVotes } from '../../tokens/kinds.js'
import { findKind } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'

/** Where the papers begin of pages without headers that were saved one behind another, from 0: each has its date and its `Authors:`. */
export function findPapers(tokens: readonly Token[]): number[] {
  const isQuoted = createQuoteTest(tokens)
  const starts = [0]
  let label = -1
  let mark = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (isQuoted(index)) continue
    if (token.kind === 'authors-label') {
      if (label >= 0 && mark > label) starts.push(beginOfBlock(tokens, mark, label + 1))
      label = index
    } else if (mark <= label && (isArxivLine(token) || isPublication(token))) {
      mark = index
    }
  }
  return starts
}

/**
 * Tells, of indexes in their order, whether one is in a discussion, whose comments can quote another paper's facts: between `Community`, under
 * the authors, and `Models citing this paper`. An identifier over a title and its date begins another page, as may follow one that was saved
 * up to `Community`.
 */
function createQuoteTest(tokens: readonly Token[]): (index: number) => boolean {
  const first = findKind(tokens, 'authors-label', 0)
  const marks = tokens.filter(
    (token, index) => (index > first && token.kind === 'community') || beginsPage(tokens, index),
  )
  const isDiscussion = (mark: Token | undefined): boolean => mark?.form === 'discussion'
  let next = 0
  return (index) => {
    if (marks[next] === tokens[index]) next++
    return isDiscussion(marks[next - 1]) && marks[next]?.kind === 'community' && !isDiscussion(marks[next])
  }
}

/** From an identifier to the date under its title. */
const MOST_TITLE_LINES = 6

/** Whether a token is the identifier over a paper's title, rather than one that a comment names. */
const beginsPage = (tokens: readonly Token[], index: number): boolean =>
  isArxivLine(tokens[index] as Token) && tokens.slice(index, index + MOST_TITLE_LINES).some(isPublication)

/** Goes back from a token as far as no blank line, and no button, stands before. */
function beginOfBlock(tokens: readonly Token[], index: number, from: number): number {
  let begin = index
  while (begin > from && !(tokens[begin] as Token).afterBlank && !isOfButtons(tokens[begin - 1])) begin--
  return begin
}

/** The card's end (exclusive): after the row of buttons, before "Community", but not a text's "community", or another layout's card. */
export function endOfPaper({ text, tokens }: PageTokens, from: number): number {
  const end = tokens.findIndex(
    ({ kind, start }, index) =>
      index >= from && ((kind === 'community' && !beginsSmall(text, start)) || isForeign(tokens, index)),
  )
  return end < 0 ? tokens.length : end
}

/** A list's card has its votes and its authors this near to its submitter. */
const LONGEST_LIST_CARD = 12

/** Whether a token is of a list's card, or of a collection's, as of a page without a header that was saved behind this one. */
export function isForeign(tokens: readonly Token[], index: number): boolean {
  const { kind } = tokens[index] as Token
  if (kind === 'paper-label') return findKind(tokens, 'arxiv-id', index, index + 3) >= 0
  if (kind !== 'submitted-by') return false
  const authors = findKind(tokens, 'authors', index, index + LONGEST_LIST_CARD)
  return tokens.slice(index, Math.max(authors, index)).some(isVotes)
}
