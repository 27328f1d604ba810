import { ABSTRACT_OPENING } from '../../text/page-patterns.js'
import { beginsSmall, endsSentence, FOUR_SMALL_WORDS } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { SMALL_WORDS } from '../../text/words.js'
import { holdsName, isOfButtons } from '../../tokens/kinds.js'
import { endOfParagraph } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { lineLength, restOfLine } from '../text-lines.js'

/** Where the abstract begins on a page that has no label: after a blank line, below names that have a line each, or with the buttons. */
export function beginOfText(page: PageTokens, authorsLabel: number, end: number): number {
  const { text, tokens } = page
  // Whether a comma stood on a line of its own, and whether all lines but the last two ended with one.
  let areParted = false
  let areClosed = true
  // Names can stand on the label's own line.
  const label = tokens[authorsLabel]
  const first = label && holdsName(label) ? authorsLabel + 1 : authorsLabel + 2
  for (let index = first; index < end; index++) {
    const token = tokens[index] as Token
    areParted ||= isComma(text, token)
    const isBelowTwo = index - 2 > authorsLabel
    if (isBelowTwo) areClosed &&= endsWithComma(text, tokens[index - 2] as Token)
    const isUnderList = areParted || (isBelowTwo && areClosed && !endsWithComma(text, tokens[index - 1] as Token))
    if (
      isOfButtons(token) ||
      ((isLong(tokens, index, end) || isSentence(text, token)) && isApart(page, index)) ||
      (isUnderList && (isLong(tokens, index, end) || isCutAtKeyword(page, index)) && isBehindNames(page, index)) ||
      isUnderNames(page, authorsLabel, index) ||
      isUnderLast(page, index)
    )
      return index
  }
  return end
}

const isComma = (text: string, token: Token | undefined): boolean => token !== undefined && textAt(text, token) === ','

const endsWithComma = (text: string, { lineStart, lineEnd }: Token): boolean =>
  NAME_AND_COMMA.test(text.slice(lineStart, lineEnd).trim())

/** Whether a line, or the paragraph that begins with it, is too long for a name. */
function isLong(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index] as Token
  const last = token.afterBlank ? (tokens[endOfParagraph(tokens, index, end) - 1] as Token) : token
  return last.lineEnd - token.lineStart > LONGEST_NAME_LINE
}

/** Whether a line is a sentence, which can be a paragraph of its own. */
const isSentence = (text: string, token: Token): boolean =>
  FOUR_SMALL_WORDS.test(textAt(text, token)) && endsSentence(text, token.end) && !beginsSmall(text, token.start)

/** Whether two of these show a text: a blank line over it, no comma that ends the names over it, a sentence's words. */
function isApart({ text, tokens }: PageTokens, index: number): boolean {
  const [before, token] = [tokens[index - 1] as Token, tokens[index] as Token]
  const isListed = text.charAt(before.lineEnd - 1) === ','
  return [token.afterBlank, !isListed, holdsProse(text, token)].filter(Boolean).length > 1
}

/** `The efficiency of` over `attention`, a keyword; one word is a label. */
function isCutAtKeyword({ text, tokens }: PageTokens, index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && beginsSmall(text, next.start) && textAt(text, tokens[index] as Token).includes(' ')
}

/** Whether a line under a list is none of its commas; only a long line is a text right behind a comma, where the names are gone. */
function isBehindNames({ text, tokens }: PageTokens, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]]
  return !isComma(text, token) && !isComma(text, next) && (isLongLine(token) || !isComma(text, before))
}

/** Whether a text stands under names that are all on the label's own line, or under the last, which has a line of its own. */
function isUnderNames(page: PageTokens, authorsLabel: number, index: number): boolean {
  const areOver = index === authorsLabel + 1 || !textAt(page.text, page.tokens[index - 1] as Token).includes(',')
  return areOver && isText(page, index, index === authorsLabel + 2)
}

/** Where commas have lines of their own, the last name is the first without one under it; a label may stand there. */
function isUnderLast({ text, tokens }: PageTokens, index: number): boolean {
  const next = tokens[index + 1]
  const isOverText = next?.afterBlank === false && !isLongLine(next)
  const isOwnLine = !tokens.slice(index - 1, index + 2).some((token) => isComma(text, token))
  return isComma(text, tokens[index - 2]) && isOwnLine && isOverText
}

/** Whether a line under a name without a comma is a text's: one that is too long for a name, or begins so; under the only one any that is. */
function isText({ text, tokens }: PageTokens, index: number, isSecond: boolean): boolean {
  const token = tokens[index] as Token
  if (isLongLine(token)) return isSecond || holdsProse(text, token)
  const words = textAt(text, token)
  const rest = tokens.slice(index + 1, index + 1 + MOST_KEYWORDS)
  // `As`, over `LLMs`, a keyword, and `become agents, evaluating`
  const isCut = ONE_WORD.test(words) && rest.slice(0, 2).some((line) => continuesText(text, line))
  // `Diffusion models`, over `(`, `DiTs`, `) have shown`
  const isCutOften =
    words !== ',' && rest.filter((line) => !isLongLine(line) && CONTINUES.test(textAt(text, line))).length > 1
  return isSecond && (isCut || isCutOften || ABSTRACT_OPENING.test(words))
}

/** What stands between the keywords of a text: `support`, `) have shown`, `windows of up to`; not `danah boyd` */
const CONTINUES = /^(?:[.;:()]|\p{Lowercase}(?!\S*\s\S+$))/u

const ONE_WORD = /^\p{Alphabetic}+$/u

/** So many lines tell whether a text was cut at its keywords. */
const MOST_KEYWORDS = 3

/** Whether a line goes on with a text, in small letters, and is too long for a name. */
const continuesText = (text: string, line: Token): boolean => isLongLine(line) && beginsSmall(text, line.start)

/** ` of `, ` is `: what no line of names holds, but `University of Washington NLP Group` among several */
const SMALL_WORD = new RegExp(`\\s${SMALL_WORDS}\\s`)
const NAMES = /, (?:the )?\p{Uppercase}[^,]{1,40}, (?:the )?\p{Uppercase}/u

function holdsProse(text: string, line: Token): boolean {
  const words = restOfLine(text, line)
  return (SMALL_WORD.test(words) && !NAMES.test(words)) || FOUR_SMALL_WORDS.test(words)
}

const LONGEST_NAME_LINE = 60
const isLongLine = (line: Token): boolean => lineLength(line) > LONGEST_NAME_LINE

/** `Zijian Wu ,` */
const NAME_AND_COMMA = /^[^,]{1,60},$/
