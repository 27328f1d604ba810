import { isArxivLine, isOfButtons, isPublication } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'

/** Where the papers begin of pages without headers that were saved one behind another, from 0: each has its date and its `Authors:`. */
export function findPapers({ tokens }: PageTokens): number[] {
  const starts = [0]
  let label = -1
  let mark = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'authors-label') {
      if (label >= 0 && mark > label) starts.push(beginOfBlock(tokens, mark, label + 1))
      label = index
    } else if (mark <= label && (isArxivLine(token) || isPublication(token))) {
      mark = index
    }
  }
  return starts
}

/** Goes back from a token as far as no blank line, and no button, stands before. */
function beginOfBlock(tokens: readonly Token[], index: number, from: number): number {
  let begin = index
  while (begin > from && !(tokens[begin] as Token).afterBlank && !isOfButtons(tokens[begin - 1])) begin--
  return begin
}
