import { isOneOf, isVotes, skipTokens } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { readLabelledCount } from '../labelled-count.js'
import type { Count } from '../record.js'
import { countsComments, linksToPaper } from '../targets.js'

export const isBox = (token: Token): boolean => isVotes(token) && !countsComments(token)

/** An avatar, `#1 Paper of the day` */
const isBeforeBox = isOneOf('bullet', 'rank')

/** The vote box behind a submitter, and the token after it. */
export function readVotes(tokens: readonly Token[], from: number, to: number): { count: Count | null; next: number } {
  const next = skipTokens(tokens, isBeforeBox, from, to)
  const token = tokens[next]
  if (!token || !isVotes(token) || token.heading || linksToPaper(token)) return { count: null, next }
  const { count, length } = readLabelledCount(tokens, next, to)
  return { count, next: next + length }
}
