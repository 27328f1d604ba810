import { type IsToken, isBulletOrDot } from './kinds.js'
import type { Token, TokenKind } from './token.js'

/** Behind the tokens that pass a test, from `from` on, and no further than `to`. */
export function skipTokens(tokens: readonly Token[], isOne: IsToken, from: number, to = tokens.length): number {
  let index = from
  while (index < to && isOne(tokens[index])) index++
  return index
}

/** Where the tokens begin that pass a test and stand right before `to`, and no further back than `from`. */
export function beginOfTokens(tokens: readonly Token[], isOne: IsToken, to: number, from = 0): number {
  let begin = to
  while (begin > from && isOne(tokens[begin - 1])) begin--
  return begin
}

/** The first token of a kind, from `from` on, before `to`; -1: there is none. */
export function findKind(tokens: readonly Token[], kind: TokenKind, from: number, to = tokens.length): number {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === kind) return index
  return -1
}

/** Behind bullets and dots, from `from` on. */
export const skipBullets = (tokens: readonly Token[], from: number): number => skipTokens(tokens, isBulletOrDot, from)

/** The first token behind a paragraph of prose: a blank line, or what is none, ends it. */
export const endOfParagraph = (tokens: readonly Token[], from: number, to: number): number =>
  skipTokens(tokens, (token) => token?.kind === 'prose' && !token.afterBlank, from + 1, to)
