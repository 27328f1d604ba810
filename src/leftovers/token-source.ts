import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'

/** The input range of the lines of some tokens. */
export const sourceOf = (plain: PlainText, tokens: readonly Token[]): Span =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)
