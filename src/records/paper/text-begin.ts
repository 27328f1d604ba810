import { beginsSmall } from '../../text/characters.js'
import { FOUR_SMALL_WORDS } from '../../text/sentence.js'
import { isOfButtons } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { endOfParagraph } from '../paragraph.js'

/** Where the abstract begins on a page that has no label: after a blank line, below names that have a line each, or with the buttons. */
export function beginOfText(page: PageTokens, authorsLabel: number, end: number): number {
  const { text, tokens } = page
  let isNamePerLine = false
  let haveCommas = true
  for (let index = authorsLabel + 2; index < end; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    isNamePerLine ||= isComma(text, token)
    if (index - 2 > authorsLabel) haveCommas &&= endsWithComma(text, tokens[index - 2] as Token)
    const last = token.afterBlank ? (tokens[endOfParagraph(tokens, index, end) - 1] as Token) : token
    const isLong = last.lineEnd - token.lineStart > LONGEST_NAME_LINE
    const isListed = text.charAt((tokens[index - 1] as Token).lineEnd - 1) === ','
    const isApart = token.afterBlank && (!isListed || FOUR_SMALL_WORDS.test(text.slice(token.start, token.lineEnd)))
    // `The efficiency of` over `attention`, a keyword; one word is a label.
    const isCut = next && beginsSmall(text, next.start) && text.slice(token.start, token.end).includes(' ')
    const isOwn = token.lineEnd - token.lineStart > LONGEST_NAME_LINE || !isComma(text, tokens[index - 1])
    const isBehind = isNamePerLine && isLong && isOwn && !isComma(text, next)
    if (isOfButtons(token) || (isLong && isApart) || isBehind) return index
    if ((isLong || isCut) && index - 2 > authorsLabel && isBehindNames(page, index, haveCommas)) return index
  }
  return end
}

const LONGEST_NAME_LINE = 60

/** `Zijian Wu ,` */
const NAME_AND_COMMA = /^[^,]{1,60},$/

const isComma = (text: string, token: Token | undefined): boolean =>
  token !== undefined && text.slice(token.start, token.end) === ','

const endsWithComma = (text: string, { lineStart, lineEnd }: Token): boolean =>
  NAME_AND_COMMA.test(text.slice(lineStart, lineEnd).trim())

/**
 * Whether a line stands behind the last of names that have a line each: all others have a comma at its end, as `haveCommas` says, or on the
 * next line.
 */
function isBehindNames({ text, tokens }: PageTokens, index: number, haveCommas: boolean): boolean {
  const [over, last, line, next] = [index - 2, index - 1, index, index + 1].map((at) => tokens[at])
  if ([last, line, next].some((token) => isComma(text, token))) return false
  return isComma(text, over) || (haveCommas && !endsWithComma(text, last as Token))
}
