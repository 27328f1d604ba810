import type { Span } from '../schema/span.js'
import { isInstitution } from '../text/institutions.js'
import {
  endsAddress,
  endsInSmallWord,
  endsLikeName,
  endsSentence,
  FOUR_SMALL_WORDS,
  holdsSecondSentence,
  SENTENCE_END,
} from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import { isBulletOrDot } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { canBeName, hasLengthOfName, isName, isPageWord, isWrittenTwice } from './organization-name.js'
import type { PageTokens } from './page-tokens.js'
import { beginOfLink, linksToProfile } from './targets.js'
import { lineOf, nameSpan } from './text-lines.js'
import { continuesBefore, indentOf, isWrappedAtSource } from './wrapped-lines.js'

/** Token indexes, end exclusive. */
export interface TokenRange {
  from: number
  to: number
}

/** The places of an organization's tokens. */
export const nameAt = (page: PageTokens, { from, to }: TokenRange): Span[] =>
  page.tokens.slice(from, to).map((_token, index) => nameSpan(page, from + index))

/** The name before the separator: on the date's own line, or a profile's link, or a short line that is no end of a sentence. */
export function readOrganization(page: PageTokens, last: number, date: Token): TokenRange | null {
  const { text, tokens } = page
  const token = tokens[last] as Token
  const alone: TokenRange = { from: last, to: last + 1 }
  // `2024`, a name that is a number
  if (token.kind === 'number' && tokens[last + 1]?.kind === 'separator') return alone
  const linked = linkedOrganization(tokens, last)
  if (!canBeName(text, token) && !isPageWord(text, token) && !linked) return null
  if (token.lineStart === date.lineStart) return nameOf(page, last)
  if (linked) return linked
  const before = tokens[last - 1]
  if (!before || token.link?.target) return null
  const name = textAt(text, token)
  // `Is it the data? No`, `at noon. See also Ravens`, `turn round and then sleep`, the last line of a text over no name
  if (!endsLikeName(name) || name.includes('://') || holdsSecondSentence(name) || FOUR_SMALL_WORDS.test(name))
    return null
  const whole = nameOf(page, last)
  if (whole.from < last && isName(`${textAt(text, before)} ${name}`)) return whole
  const isRest =
    continuesBefore(page, last) ||
    endsInSmallWord(text, before.lineEnd) ||
    (!isName(name) && endsWrappedText(text, before, token))
  const standsAlone = !isRest || isNameBehindSentence(text, before, token) || isWrittenTwice(name)
  // `(Model ID: orca-1-5)`, or its end, a text's last words
  const isInParentheses = name.startsWith('(') || (name.endsWith(')') && !name.includes('('))
  return standsAlone && isOfText(page, last - 1) && !isInParentheses ? alone : null
}

/** Whether a line is the last one of a paragraph that the source of a page wrapped, and no sentence ends. */
const endsWrappedText = (text: string, before: Token, token: Token): boolean =>
  !token.afterBlank && !endsSentence(text, before.lineEnd) && isWrappedAtSource(text, lineOf(before), lineOf(token))

/**
 * Whether a line is a text's: an address of the site itself, perhaps with a note's number, is no prose, nor is a last line of one word that a card
 * has, too, `2024`, `arXiv:2306.02707`, `models`.
 */
function isOfText(page: PageTokens, index: number): boolean {
  const token = page.tokens[index] as Token
  return (
    token.kind === 'prose' ||
    textAt(page.text, token).includes('https://') ||
    (page.tokens[index - 1]?.kind === 'prose' && continuesBefore(page, index))
  )
}

/** The name that ends with a token, with the line over it where it was wrapped. */
const nameOf = (page: PageTokens, last: number): TokenRange => ({
  from: isWrapped(page, last) ? last - 1 : last,
  to: last + 1,
})

/** `NationalUniversityofLumen National University of`, which a text browser prints before the name: no word is as long. */
const LONG_HANDLE = /^[\w.-]{20,60} /

/**
 * Whether a name is the second line of two short ones under text: the first is the name's, too. They are a paragraph that no sentence ends,
 * or stand, one wrapped, right under the end of a sentence, or the first is a link to a profile, whose end lynx does not tell.
 */
function isWrapped(page: PageTokens, last: number): boolean {
  const { text, tokens } = page
  const [over, first, second] = [tokens[last - 2], tokens[last - 1], tokens[last] as Token]
  if (first?.kind !== 'prose' || second.afterBlank || !over || !isOfText(page, last - 2)) return false
  if (isWrittenTwice(`${textAt(text, first)} ${textAt(text, second)}`)) return true
  const handle = LONG_HANDLE.exec(textAt(text, first))?.[0].length ?? 0
  // Lynx indents all but titles, whose lines tell the width.
  const indent = Math.max(0, indentOf(text, first.lineStart))
  // No sentence begins with a word as long.
  const isUnderSentence =
    endsSentence(text, over.end) &&
    (handle > 0 || !continuesBefore(page, last - 1)) &&
    continuesBefore(page, last, indent)
  const isLinked = linksToProfile(first)
  if (!first.afterBlank && !isUnderSentence && !isLinked) return false
  const words = `${text.slice(first.start + handle, first.end)} ${textAt(text, second)}`
  return (
    hasLengthOfName(words) &&
    !FOUR_SMALL_WORDS.test(words) &&
    (isLinked || endsLikeName(text.slice(first.end - 6, first.end)) || isInstitution(words))
  )
}

/**
 * Whether a name stands right under the end of a sentence, where that sentence leaves it no room on its line. Over a name an abstract has
 * ended, so that a point is a sentence's, be it `et al.`
 */
function isNameBehindSentence(text: string, { lineEnd }: Token, token: Token): boolean {
  const name = textAt(text, token)
  const last = text.slice(lineEnd - 2, lineEnd)
  // `at https://lumenroute.github.io/` may go on with one word in the next line.
  const isWhole = !last.endsWith('/') || name.includes(' ')
  return (SENTENCE_END.test(last) || (isWhole && endsAddress(text, lineEnd))) && isName(name)
}

/**
 * The name before the authors, which its link tells, their line, `Tide Lab · 4 authors`, or the separators alone between the two. `last`:
 * the token before the separators.
 */
export function organizationBeside(page: PageTokens, authors: number, last: number): TokenRange | null {
  const { tokens } = page
  if (last < 0 || last === authors - 1) return linkedOrganization(tokens, last)
  const isOnLine = tokens[last]?.lineStart === (tokens[authors] as Token).lineStart
  if (isOnLine && tokens[last]?.kind === 'prose') return nameOf(page, last)
  // Avatars stand between them, too, behind the name's separator.
  const between = tokens.slice(last + 1, authors)
  const isApart = between.every(isBulletOrDot) && between[0]?.kind === 'separator'
  return isApart ? readOrganization(page, last, tokens[authors] as Token) : linkedOrganization(tokens, last)
}

/** The name that a link to a profile tells: all tokens of the link that ends with the token `last`. */
export function linkedOrganization(tokens: readonly Token[], last: number): TokenRange | null {
  return linksToProfile(tokens[last]) ? { from: beginOfLink(tokens, last), to: last + 1 } : null
}
