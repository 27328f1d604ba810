import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'

/** The tokens that pass a test, by those that stand beside each other; a line is told as a whole. */
export function runsOf(tokens: readonly Token[], isOne: (token: Token, index: number) => boolean): Token[][] {
  const runs: Token[][] = []
  let isInRun = false
  tokens.forEach((token, index) => {
    const isSameLine = token.lineStart === runs.at(-1)?.at(-1)?.lineStart
    const belongs = isOne(token, index) || isSameLine
    if (belongs && isInRun) runs.at(-1)?.push(token)
    else if (belongs) runs.push([token])
    isInRun = belongs
  })
  return runs
}

/** The input range of the lines of some tokens. */
export const sourceOf = (plain: PlainText, tokens: readonly Token[]): Span =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)
