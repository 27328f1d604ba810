import { isVotes } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'

/** The card's end (exclusive): after the row of buttons, before "Community" or another layout's card. */
export function endOfPaper(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (token, index) => index >= from && (token.kind === 'community' || isForeign(tokens, index)),
  )
  return end < 0 ? tokens.length : end
}

/** A list's card has its votes and its authors this near to its submitter. */
const LONGEST_LIST_CARD = 12

/** Whether a token is of a list's card, or of a collection's, as of a page without a header that was saved behind this one. */
export function isForeign(tokens: readonly Token[], index: number): boolean {
  const { kind } = tokens[index] as Token
  if (kind === 'paper-label') return tokens.slice(index, index + 3).some((token) => token.kind === 'arxiv-id')
  if (kind !== 'submitted-by') return false
  const card = tokens.slice(index, index + LONGEST_LIST_CARD)
  const authors = card.findIndex((token) => token.kind === 'authors')
  return card.slice(0, Math.max(authors, 0)).some(isVotes)
}
