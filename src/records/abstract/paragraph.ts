import { skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { TextLine } from '../record.js'

/** A line of a paragraph; `next` is the first token behind it. */
export type Line = TextLine & { next: number }

/** The lines from `from` on, up to a blank one. */
export function paragraphAt(tokens: readonly Token[], from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let index = from; index < to && (index === from || !(tokens[index] as Token).afterBlank); ) {
    const { lineStart: start, lineEnd: end, afterBlank } = tokens[index] as Token
    index = lineAfter(tokens, index, to)
    lines.push({ start, end, afterBlank, next: index })
  }
  return lines
}

/** The first token behind the line of another. */
export function lineAfter(tokens: readonly Token[], index: number, to: number): number {
  const { lineStart } = tokens[index] as Token
  return skipTokens(tokens, (token) => token?.lineStart === lineStart, index + 1, to)
}
