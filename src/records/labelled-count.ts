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
  const next = index + 1 < limit ? tokens[index + 1] : undefined
  if (label.value !== null || next === undefined || !isNumberOrDash(next)) return { count: countOf(label), length: 1 }
  return { count: countOf(next), length: 2 }
}
