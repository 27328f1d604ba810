import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'

/** The tokens that pass a test, by those that stand beside each other; a line is told as a whole. */
export function runsOf(tokens: readonly Token[], isOne: (token: Token, index: number) => boolean): Token[][] {
  const runs: Token[][] = []
  // The run that the token before belongs to, and the line of the last token of any.
  let run: Token[] | null = null
  let line = -1
  tokens.forEach((token, index) => {
    const belongs = isOne(token, index) || token.lineStart === line
    if (!belongs) {
      run = null
      return
    }
    if (run === null) {
      run = []
      runs.push(run)
    }
    run.push(token)
    line = token.lineStart
  })
  return runs
}

/** The input range of the lines of some tokens. */
export const sourceOf = (plain: PlainText, tokens: readonly Token[]): Span =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)
