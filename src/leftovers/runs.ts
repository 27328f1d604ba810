import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'

/** The tokens that pass a test, by those that stand beside each other; a line is told as a whole. */
export function runsOf(tokens: readonly Token[], isOne: (token: Token, index: number) => boolean): Token[][] {
  const runs: Token[][] = []
  // The last token of any run; none stands right before the first.
  let last = -2
  tokens.forEach((token, index) => {
    if (!isOne(token, index) && token.lineStart !== tokens[last]?.lineStart) return
    if (last === index - 1) (runs.at(-1) as Token[]).push(token)
    else runs.push([token])
    last = index
  })
  return runs
}

/** The input range of the lines of some tokens. */
export const sourceOf = (plain: PlainText, tokens: readonly Token[]): Span =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)
