import type { Token, TokenKind } from './token.js'

/** A test for a token, which may be missing: before the first there is none. */
type IsToken = (token: Token | undefined) => boolean

/** A test for tokens of some kinds. */
export const isOneOf =
  (...kinds: readonly TokenKind[]): IsToken =>
  (token) =>
    token !== undefined && kinds.includes(token.kind)

/** Behind the tokens that pass a test, from `from` on, and no further than `to`. */
export function skipTokens(tokens: readonly Token[], isOne: IsToken, from: number, to = tokens.length): number {
  let index = from
  while (index < to && isOne(tokens[index])) index++
  return index
}

/** Where the tokens begin that pass a test and stand right before `to`, and no further back than `from`. */
export function beginOfTokens(tokens: readonly Token[], isOne: IsToken, to: number, from = 0): number {
  let begin = to
  while (begin > from && isOne(tokens[begin - 1])) begin--
  return begin
}

/** The first token of a kind, from `from` on, before `to`; -1: there is none. */
export function findKind(tokens: readonly Token[], kind: TokenKind, from: number, to = tokens.length): number {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === kind) return index
  return -1
}

/** `•` or `·`: an avatar whose picture is gone, a list mark alone, or what stands between facts. */
export const isBulletOrDot = isOneOf('bullet', 'separator')

/** Behind such tokens, from `from` on. */
export const skipBullets = (tokens: readonly Token[], from: number): number => skipTokens(tokens, isBulletOrDot, from)

/** The first token behind a paragraph of prose: a blank line, or what is none, ends it. */
export const endOfParagraph = (tokens: readonly Token[], from: number, to: number): number =>
  skipTokens(tokens, (token) => token?.kind === 'prose' && !token.afterBlank, from + 1, to)

/** Whether a page shows the site's heading, so that it was not cut off over its cards. */
export const holdsBanner = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => form === 'banner')

/** What the row of buttons under an abstract holds. */
export const isOfButtons = isOneOf('button', 'github', 'upvote')

/** What a vote box is written with, and the avatars beside it. */
export const isOfBox = isOneOf('bullet', 'number', 'dash', 'upvote')

/** `94`, or `-` for none. */
export const isNumberOrDash = isOneOf('number', 'dash')

/** What votes can be. */
export const isVotes = isOneOf('number', 'dash', 'upvote')

/** What stands behind a title, or a text, at a card's end: `·`, `4 authors`, or the item of a picture whose image is gone */
export const isOfTail = isOneOf('bullet', 'separator', 'authors', 'dash')

/** `Submitted by`, with or without the name */
export const isSubmitterLabel: IsToken = (token) => token?.kind === 'submitted-by'

/** Whether the name behind `Submitted by`, or the names behind `Authors:`, stand on the label's line. */
export const holdsName = ({ nameStart, end }: Token): boolean => nameStart < end

/** `Published on Oct 4, 2026`: a date that is a paper's */
export const isPublication = ({ kind, form }: Token): boolean => kind === 'date' && form === 'labelled'

/** The identifier with its label, over the title on a paper's own page. */
export const isArxivLine = ({ kind, form }: Token): boolean => kind === 'arxiv-id' && form === 'labelled'

/** The number under `Upvote`; behind `Upvote 3` stands another. */
export const isCountOfVotes = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' && tokens[index - 1]?.kind === 'upvote' && tokens[index - 1]?.value === null
