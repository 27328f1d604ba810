import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import type { TextLine } from './record.js'

/** A longer line is an abstract, whatever stands around it. */
export const LONGEST_TITLE_LINE = 250

/** What an abstract begins with, rather than a title. */
export const ABSTRACT_OPENING = /^(?:TL;?DR|Abstract|We|This|These|In this|Here)\b/i

/** Whether a paragraph, without any mark, is rather a title than a sentence. */
export function readsLikeTitle(page: PageTokens, from: number, to: number): boolean {
  const words = paragraphOf(page, from, to)
  return /^[\p{Lu}\p{N}$"“'(]/u.test(words) && !ABSTRACT_OPENING.test(words) && canBeTitle(words)
}

/** Whether a paragraph that can be a title stands over another. */
export const isOverText = (page: PageTokens, from: number, to: number): boolean =>
  page.tokens[from]?.kind === 'prose' && canBeTitle(paragraphOf(page, from, to)) && isOverParagraph(page, from, to)

const canBeTitle = (words: string): boolean => words.length <= LONGEST_TITLE_LINE && !/[.;,]$|:\/\//.test(words)

/** A paragraph's text, or more of it than a title has. */
function paragraphOf({ text, tokens }: PageTokens, from: number, to: number): string {
  const { start } = tokens[from] as Token
  let last = from
  while (last + 1 < to && tokens[last + 1]?.kind === 'prose' && !tokens[last + 1]?.afterBlank) last++
  return text.slice(start, Math.min((tokens[last] as Token).lineEnd, start + LONGEST_TITLE_LINE + 1))
}

/** Whether a paragraph that reads like a title stands over another. */
export const isTitleAndText = (page: PageTokens, from: number, to: number): boolean =>
  from < to && readsLikeTitle(page, from, to) && isOverParagraph(page, from, to)

const isOverParagraph = ({ tokens }: PageTokens, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ afterBlank }) => afterBlank)

/** Whether a title's line goes on in the next: it stops in the middle of a phrase, or the next begins in lower case. */
export function isUnfinished(text: string, line: TextLine, next: TextLine): boolean {
  const words = text.slice(line.start, line.end)
  return (
    /(?:[:,\-–—]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|via|with))$/i.test(words) ||
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}
