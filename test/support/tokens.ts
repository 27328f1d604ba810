import type { PageTokens } from '../../src/records/page-tokens.js'
import type { Token, TokenKind } from '../../src/tokens/token.js'

/** A token to be: its kind, and what of it is not as usual. */
export type TokenSpec = TokenKind | (Partial<Token> & { kind: TokenKind })

/** Tokens, each on a line of its own, ten characters from the one before, unless a spec says otherwise. */
export const tokensOf = (...specs: TokenSpec[]): Token[] =>
  specs.map((spec, index) => {
    const values = typeof spec === 'string' ? { kind: spec } : spec
    const start = values.start ?? values.lineStart ?? index * 10
    const end = values.end ?? values.lineEnd ?? start + 9
    return {
      start,
      end,
      lineStart: start,
      lineEnd: end,
      afterBlank: false,
      heading: false,
      value: null,
      date: null,
      form: null,
      nameStart: end,
      link: null,
      ...values,
    }
  })

/** A page of them; without a width nothing wraps. */
export const pageOf = (
  text: string,
  tokens: readonly Token[],
  width: number = Number.POSITIVE_INFINITY,
): PageTokens => ({
  text,
  tokens,
  width,
  drawsBoxes: false,
})
