import { PAGE_END } from '../../text/page-patterns.js'
import { beginsSmall } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { NARROWEST_WRAP, SHORTEST_FULL_LINE } from '../../text/wraps.js'
import { isOfTail } from '../../tokens/kinds.js'
import { skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { canBeName, isHandleAndName } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import { linksToPaper, linksToProfile, marksTitle } from '../targets.js'
import { lineLength, lineOf } from '../text-lines.js'
import { endsOpen, opensAmid } from '../title-words.js'
import { USUAL_WRAP } from '../wrap-width.js'
import {
  continuesBefore,
  hangs,
  hasRoomAtSource,
  isWrappedBetween,
  LINK_NUMBER_LENGTH,
  NARROWEST_TITLE_WRAP,
  WIDEST_TITLE_WRAP,
} from '../wrapped-lines.js'
import { isCutLabel } from './cut-list.js'
import { isNumericName, isTailStart } from './list-tail.js'
import { PLURAL } from './rest-words.js'

/** Text browsers, which wrap, leave a blank line under a title; where none stands, the next line is not its rest. */
export function separatesTitles({ text, tokens }: PageTokens): boolean {
  let separated = 0
  let close = 0
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const name = tokens[index - 1] as Token
    if (name.kind !== 'prose' || !isOfTail(token)) continue
    if (token.afterBlank && !isOverSpace(text, name)) separated++
    else close++
  }
  return separated === close ? tokens.some(isApartFromCount) : separated > close
}

/** Whether an empty line stands over a count, or between it and the title. */
const isApartFromCount = ({ kind, afterBlank }: Token, index: number, tokens: readonly Token[]): boolean =>
  afterBlank && (kind === 'number' || tokens[index - 1]?.kind === 'number')

/** Whether a line of a single space follows, as BeautifulSoup leaves it between the texts of a page; what wraps leaves empty lines. */
const isOverSpace = (text: string, { lineEnd }: Token): boolean => text.startsWith('\n \n', lineEnd)

/** Behind the lines of a title that begins at `from`; `from` itself where none does. */
export function endOfTitle(page: PageTokens, from: number, to: number): number {
  const { text, tokens } = page
  const first = tokens[from]
  if (!first || from >= to) return from
  const isNone = first.kind === 'furniture' || first.kind === 'authors' || isCutLabel(text, first)
  if (!marksTitle(first) && isNone && isLast(tokens, from, to)) return from
  let end = from + 1
  while (end < to && isOfTitle(page, first, end, to)) end++
  return end
}

/** Whether a title that begins with `first`, and holds the token before `index`, holds the token there, too. */
function isOfTitle(page: PageTokens, first: Token, index: number, to: number): boolean {
  const { text, tokens, width } = page
  const token = tokens[index] as Token
  const before = tokens[index - 1] as Token
  const linked = linksToPaper(first)
  if (token.lineStart === before.lineStart || (linked && token.link === first.link)) return true
  if (linked && first.link?.isWhole) return false
  if (isLastCount(page, index, to) || isOfTail(token) || isTailStart(tokens, index, to) || linksToProfile(token))
    return false
  // Behind two tabs, or one and a space, as the source of a page indents its elements, stands nothing of a title.
  if (text.charAt(token.start - 2) === '\t') return false
  if (!token.afterBlank && hangs(text, lineOf(before))) return true
  if (token.afterBlank || token.link || isNumericName(tokens, index) || token.form === 'divider') return false
  if (isHandleAndName(textAt(text, token))) return false
  const wraps = width < Number.POSITIVE_INFINITY
  if (first.heading && token.kind === 'prose' && (wraps || isRestOfHeading(text, before, token))) return true
  // The last word alone on a line can be any: "Models", "100".
  const isWrapped = continuesBefore(page, index, linked ? LINK_NUMBER_LENGTH : 0) && !isUnderWhole(page, index)
  return isWrapped || isLoneRest(page, first, index) || isWordAtSource(text, tokens, index)
}

/** Whether a line must be the rest of the heading over it, where no lines wrap: `as Circuits`; not `vivo AI Lab` under a short one. */
const isRestOfHeading = (text: string, before: Token, token: Token): boolean =>
  token.heading ||
  endsOpen(text, lineOf(before)) ||
  opensAmid(text, lineOf(token)) ||
  (beginsSmall(text, token.start) && !hasRoomAtSource(text, lineOf(before), lineOf(token)))

/** Whether a number ends a card, perhaps over the page's footer: it counts. */
function isLastCount({ text, tokens }: PageTokens, index: number, to: number): boolean {
  const next = tokens[index + 1]
  return (
    tokens[index]?.kind === 'number' && (index + 1 === to || (next !== undefined && PAGE_END.test(textAt(text, next))))
  )
}

/**
 * Whether a line that can be an organization stands under a whole title, where no text browser drew the page: right over a count, while an
 * empty line stands under the other titles, or at the card's end.
 */
function isUnderWhole({ text, tokens, drawsBoxes }: PageTokens, index: number): boolean {
  const [line, next] = [tokens[index] as Token, tokens[index + 1]]
  if (drawsBoxes || !canBeName(text, line)) return false
  return next?.kind === 'submitted-by' || (next?.kind === 'number' && !next.afterBlank)
}

/** Whether a word that the page has, too, stands alone under a line which had no room for it: `Language`, `Models`; badges are no plurals. */
function isWordAtSource(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1] as Token, tokens[index] as Token]
  if (word.kind !== 'furniture' || tokens[index + 1]?.kind === 'furniture' || canBeName(text, word)) return false
  const widest = PLURAL.test(textAt(text, word)) ? USUAL_WRAP : WIDEST_TITLE_WRAP
  return isWrappedBetween(text, lineOf(before), lineOf(word), NARROWEST_TITLE_WRAP, widest)
}

/** A title has no more lines. */
const MOST_LINES = 5

/** Whether nothing but words stands between a long line and an empty one: its rest, wrapped wider than the page's other lines tell. */
function isLoneRest({ text, tokens, width, drawsBoxes }: PageTokens, first: Token, index: number): boolean {
  const end = skipTokens(tokens, (token) => token?.afterBlank === false, index + 1, index + MOST_LINES)
  const rest = tokens.slice(index, end)
  const lengths = tokens.slice(index - 1, end).map(lineLength)
  const next = tokens[end]
  const isWider = width === Number.POSITIVE_INFINITY || Math.max(...lengths) > width
  // Under a title a text browser leaves a blank line, also where a mail wrapped each of its lines once more.
  const isWrappedTwice = drawsBoxes && lineLength(first) >= SHORTEST_FULL_LINE
  return (
    next?.afterBlank === true &&
    !isBehindCard(next) &&
    !isOverSpace(text, tokens[end - 1] as Token) &&
    (rest.every(({ kind }) => kind === 'prose' || kind === 'furniture') || isYearOverTail(text, tokens, index)) &&
    (isWrappedTwice || (lengths.slice(0, -1).every((length) => length >= NARROWEST_WRAP) && isWider))
  )
}

/** Whether a token is the next card's, `---` over it, or the footer's: what ends a card without authors is its organization. */
const isBehindCard = (token: Token): boolean =>
  token.form === 'divider' || token.kind === 'submitted-by' || token.kind === 'furniture'

/** Whether a line is a year alone, `2024`, over the avatars: under these a number counts. */
const isYearOverTail = (text: string, tokens: readonly Token[], index: number): boolean =>
  YEAR.test(textAt(text, tokens[index] as Token)) && isTailStart(tokens, index + 1, tokens.length)

const YEAR = /^(?:19|20)\d\d$/

/** Whether nothing of a card follows: what stands at `from` is the page's footer. */
const isLast = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from + 1, to).some(({ kind }) => kind === 'separator' || kind === 'authors')
