import { beginsSmall } from '../../text/characters.js'
import { FOUR_SMALL_WORDS } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { endOfParagraph, isOfButtons } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'

/** Where the abstract begins on a page that has no label: after a blank line, below names that have a line each, or with the buttons. */
export function beginOfText(page: PageTokens, authorsLabel: number, end: number): number {
  const { text, tokens } = page
  const isComma = (token: Token | undefined): boolean => token !== undefined && textAt(text, token) === ','
  const endsWithComma = ({ lineStart, lineEnd }: Token): boolean =>
    NAME_AND_COMMA.test(text.slice(lineStart, lineEnd).trim())
  // Whether a comma stood on a line of its own, and whether all lines but the last two ended with one.
  let areParted = false
  let areClosed = true
  for (let index = authorsLabel + 2; index < end; index++) {
    const [before, token, next] = [tokens[index - 1] as Token, tokens[index] as Token, tokens[index + 1]]
    areParted ||= isComma(token)
    if (index - 2 > authorsLabel) areClosed &&= endsWithComma(tokens[index - 2] as Token)
    const last = token.afterBlank ? (tokens[endOfParagraph(tokens, index, end) - 1] as Token) : token
    const isLong = last.lineEnd - token.lineStart > LONGEST_NAME_LINE
    const isListed = text.charAt(before.lineEnd - 1) === ','
    const isApart = token.afterBlank && (!isListed || FOUR_SMALL_WORDS.test(text.slice(token.start, token.lineEnd)))
    // `The efficiency of` over `attention`, a keyword; one word is a label.
    const isCut = next && beginsSmall(text, next.start) && textAt(text, token).includes(' ')
    const isListOver = areParted || (index - 2 > authorsLabel && areClosed && !endsWithComma(before))
    // Only a long line is a text right behind a comma, where the names are gone.
    const isBehindNames = isListOver && ![token, next].some(isComma) && (isLongLine(token) || !isComma(before))
    if (isOfButtons(token) || (isLong && isApart) || ((isLong || isCut) && isBehindNames)) return index
  }
  return end
}

const LONGEST_NAME_LINE = 60
const isLongLine = ({ lineStart, lineEnd }: Token): boolean => lineEnd - lineStart > LONGEST_NAME_LINE

/** `Zijian Wu ,` */
const NAME_AND_COMMA = /^[^,]{1,60},$/
