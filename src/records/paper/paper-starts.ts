import { findKind, isArxivLine, isOfButtons, isPublication } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'

/** Where the papers begin of pages without headers that were saved one behind another, from 0: each has its date and its `Authors:`. */
export function findPapers(page: PageTokens): number[] {
  const { tokens } = page
  const isQuoted = createQuoteTest(page)
  const starts = [0]
  let label = -1
  let mark = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (isQuoted(index)) continue
    if (token.kind === 'authors-label') {
      if (label >= 0 && mark > label) starts.push(beginOfBlock(tokens, mark, label + 1))
      label = index
    } else if (mark <= label && (isArxivLine(token) || isPublication(token))) {
      mark = index
    }
  }
  return starts
}

/** `Community`, but for the site's navigation, over a page's authors */
const DISCUSSION = /^community/i

/**
 * Tells, of indexes in their order, whether one is in a discussion, whose comments can quote another paper's facts: between `Community`, under
 * the authors, and `Models citing this paper`. An identifier begins another page, as may follow one that was saved up to `Community`.
 */
function createQuoteTest({ text, tokens }: PageTokens): (index: number) => boolean {
  const first = findKind(tokens, 'authors-label', 0)
  const marks = tokens.filter((token, index) => (index > first && token.kind === 'community') || isArxivLine(token))
  const isDiscussion = (mark: Token | undefined): boolean =>
    mark?.kind === 'community' && DISCUSSION.test(text.slice(mark.start, mark.end))
  let next = 0
  return (index) => {
    if (marks[next] === tokens[index]) next++
    return isDiscussion(marks[next - 1]) && marks[next]?.kind === 'community' && !isDiscussion(marks[next])
  }
}

/** Goes back from a token as far as no blank line, and no button, stands before. */
function beginOfBlock(tokens: readonly Token[], index: number, from: number): number {
  let begin = index
  while (begin > from && !(tokens[begin] as Token).afterBlank && !isOfButtons(tokens[begin - 1])) begin--
  return begin
}
