import { isNumberOrDash } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { type Count, countOf } from './record.js'

/** Reads a label's count, `Upvote 101`, or `Upvote` with `101` behind it, before `limit`; `length`: how many tokens it takes. */
export function readLabelledCount(
  tokens: readonly Token[],
  index: number,
  limit: number,
): { count: Count | null; length: number } {
  const label = tokens[index] as Token
  const next = tokens[index + 1] as Token
  const isApart = label.value === null && index + 1 < limit && isNumberOrDash(next)
  return isApart ? { count: countOf(next), length: 2 } : { count: countOf(label), length: 1 }
}
