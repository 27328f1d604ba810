import { isArxivLine, isOfButtons, isPublication } from '../../tokens/kinds.js'
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

/**
 * Tells, of indexes in their order, whether one is in a discussion, whose comments can quote another paper's facts: between `Community` and
 * `Models citing this paper`. Of a page that was saved up to `Community` another page's own follows.
 */
function createQuoteTest({ text, tokens }: PageTokens): (index: number) => boolean {
  const sections = tokens.filter(({ kind }) => kind === 'community')
  const isDiscussion = (section: Token | undefined): boolean =>
    section !== undefined && text.startsWith('Community', section.start)
  let next = 0
  return (index) => {
    if (sections[next] === tokens[index]) next++
    return isDiscussion(sections[next - 1]) && sections[next] !== undefined && !isDiscussion(sections[next])
  }
}

/** Goes back from a token as far as no blank line, and no button, stands before. */
function beginOfBlock(tokens: readonly Token[], index: number, from: number): number {
  let begin = index
  while (begin > from && !(tokens[begin] as Token).afterBlank && !isOfButtons(tokens[begin - 1])) begin--
  return begin
}
