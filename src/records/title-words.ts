import type { Span } from '../schema/span.js'
import { ABSTRACT_OPENING, LONGEST_TITLE_LINE } from '../text/page-patterns.js'
import { beginsSmall, holdsSentence } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import { LINKING_WORD } from '../text/words.js'
import { endOfParagraph, skipTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'

/** `Accepted to CVPR 2026`, `Code will be released soon`: what authors add to an abstract, and no button says */
export const REMARK =
  /^(?:(?:Accepted|Submitted|Published|Preprint|Equal|Keywords|Under)\b|(?:Code|Data|Project|Work) )|\b(?:will be|is|are)\b/

/** `Orca`, `3D`, `$\pi_0$`, `"Why`; `mHC`, `s1`, `τ-bench:`, which a sentence's rest does not begin with */
const TITLE_FIRST = /^(?:[\p{Uppercase}\d$"“'(]|\S{0,20}[\p{Uppercase}\d]|\S{1,20}: )/u

/** Whether a paragraph, without any mark, is rather a title than a sentence. */
export function readsLikeTitle(page: PageTokens, from: number, to: number): boolean {
  return isLikeTitle(wordsOf(page, from, endOfParagraph(page.tokens, from, reachOfTitle(page.tokens, from, to))))
}

/** The same of words. */
export const isLikeTitle = (words: string): boolean =>
  TITLE_FIRST.test(words) && !ABSTRACT_OPENING.test(words) && canBeTitle(words)

/** The first token that no title which begins at `from` reaches, or `to`. */
function reachOfTitle(tokens: readonly Token[], from: number, to: number): number {
  const { start } = tokens[from] as Token
  return skipTokens(tokens, (token) => token !== undefined && token.start - start <= LONGEST_TITLE_LINE, from + 1, to)
}

/** Whether a paragraph that reads like a title stands over another, or, without blank lines, a line over one that holds a sentence. */
export function isTitleOverText(page: PageTokens, from: number, to: number): boolean {
  const { text, tokens } = page
  if (from + 1 >= to) return false
  const behind = tokens.slice(from + 1, Math.min(reachOfTitle(tokens, from, to) + 1, to))
  if (behind.some(({ afterBlank }) => afterBlank) && readsLikeTitle(page, from, to)) return true
  return holdsSentence(textAt(text, behind[0] as Token)) && readsLikeTitle(page, from, from + 1)
}

/** Whether a paragraph that can be a title stands right over another. */
export function isOverText(page: PageTokens, from: number, to: number): boolean {
  const next = endOfParagraph(page.tokens, from, to)
  const isParted = next < to && page.tokens[next]?.kind === 'prose'
  return isParted && page.tokens[from]?.kind === 'prose' && canBeTitle(wordsOf(page, from, next))
}

/** `We study heads.`, `at https://a.example/x` */
const NO_TITLE = /[.;,]$|:\/\//

/** Whether words, whatever they begin with, are not too many for a title, and end as none does. */
export const canBeTitle = (words: string): boolean => words.length <= LONGEST_TITLE_LINE && !NO_TITLE.test(words)

/** A paragraph's text, or more of it than a title has. */
function wordsOf({ text, tokens }: PageTokens, from: number, to: number): string {
  const { start } = tokens[from] as Token
  return text.slice(start, Math.min((tokens[to - 1] as Token).lineEnd, start + LONGEST_TITLE_LINE + 1))
}

/** `Learning from`, over more of the title */
const LINKING_LAST = new RegExp(`\\b${LINKING_WORD}$`, 'i')

/** The same, or `Orca:` */
const OPEN_LAST = new RegExp(`[:,\\-–—]$|${LINKING_LAST.source}`, 'i')

/** `for Agents`, `Reasoning via Models`, `$k$-Heads`: no name begins so, or holds such a word, or TeX */
const OPEN_FIRST = new RegExp(`^${LINKING_WORD}(?: |$)|[\\p{Alphabetic}\\d] (?:from|through|using|via) |\\$`, 'u')

/** Whether a title's line stops in the middle of a phrase. */
export const endsOpen = (text: string, line: Span): boolean => OPEN_LAST.test(textAt(text, line))

/** Whether a line stops behind a small word that no note ends with: `3D Detection with`. */
export const endsLinking = (text: string, line: Span): boolean => LINKING_LAST.test(textAt(text, line))

/** Whether a line must be the rest of a title, by its small words or its TeX. */
export const opensAmid = (text: string, line: Span): boolean => OPEN_FIRST.test(textAt(text, line))

/** Whether a title's line goes on in the next: it stops in the middle of a phrase, or the next begins in lower case. */
export const isUnfinished = (text: string, line: Span, next: Span): boolean =>
  endsOpen(text, line) || beginsSmall(text, next.start)
