import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import type { TextLine } from './record.js'

/** A longer line is an abstract, whatever stands around it. */
export const LONGEST_TITLE_LINE = 250

/** What an abstract begins with, rather than a title. */
export const ABSTRACT_OPENING = /^(?:TL;?DR|Abstract|We|This|These|In this|Here)\b/i

/** Whether a paragraph, without any mark, is rather a title than a sentence. */
export function readsLikeTitle({ text, tokens }: PageTokens, from: number, to: number): boolean {
  const { start } = tokens[from] as Token
  let last = from
  while (last + 1 < to && tokens[last + 1]?.kind === 'prose' && !tokens[last + 1]?.afterBlank) last++
  const { lineEnd } = tokens[last] as Token
  if (lineEnd - start > LONGEST_TITLE_LINE) return false
  const words = text.slice(start, lineEnd)
  return /^[\p{Lu}\p{N}$"“'(]/u.test(words) && !ABSTRACT_OPENING.test(words) && !/[.;,]$|:\/\//.test(words)
}

/** Whether a title's line goes on in the next: it stops in the middle of a phrase, or the next begins in lower case. */
export function isUnfinished(text: string, line: TextLine, next: TextLine): boolean {
  const words = text.slice(line.start, line.end)
  return (
    /(?:[:,\-–—]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|via|with))$/i.test(words) ||
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}
