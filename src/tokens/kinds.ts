import type { Token, TokenKind } from './token.js'

/** A test for a token, which may be missing: before the first there is none. */
export type IsToken = (token: Token | undefined) => boolean

/** A test for tokens of some kinds. */
export const isOneOf =
  (...kinds: readonly TokenKind[]): IsToken =>
  (token) =>
    token !== undefined && kinds.includes(token.kind)

/** `•` or `·`: an avatar whose picture is gone, a list mark alone, or what stands between facts. */
export const isBulletOrDot = isOneOf('bullet', 'separator')

/** `•`, `-`: an avatar whose picture is gone; `+3`, those that are not shown; and the separator behind them */
export const isAvatarOrDot = isOneOf('bullet', 'dash', 'more', 'separator')

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

/** What stands under the title of a paper's own page, or its date, and no title goes on with. */
export const isPaperFact = isOneOf('submitted-by', 'rank', 'upvote', 'more')

/** The number under `Upvote`; behind `Upvote 3` stands another. */
export const isCountOfVotes = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' && tokens[index - 1]?.kind === 'upvote' && tokens[index - 1]?.value === null
