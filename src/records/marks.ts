import { isDivider } from '../tokens/dividers.js'
import type { Token, TokenKind } from '../tokens/token.js'

/** A test for tokens of some kinds. */
export const isOneOf =
  (...kinds: readonly TokenKind[]) =>
  (token: Token | undefined): boolean =>
    token !== undefined && kinds.includes(token.kind)

/** `•` or `·`: an avatar whose picture is gone, a list mark alone, or what stands between facts. */
export const isBulletOrDot = isOneOf('bullet', 'separator')

/** What the row of buttons under an abstract holds. */
export const isOfButtons = isOneOf('button', 'github', 'upvote')

/** What a vote box is written with, and the avatars beside it. */
export const isOfBox = isOneOf('bullet', 'number', 'dash', 'upvote')

/** `94`, or `-` for none. */
export const isNumber = isOneOf('number', 'dash')

/** The number under `Upvote`; behind `Upvote 3` stands another. */
export const isCountOfVotes = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' && tokens[index - 1]?.kind === 'upvote' && tokens[index - 1]?.value === null

/** `Published on Oct 4, 2026`: a date that is a paper's */
export const isPublication = ({ kind, labelled }: Token): boolean => kind === 'date' && labelled

/** The identifier with its label, over the title on a paper's own page. */
export const isArxivLine = ({ kind, labelled }: Token): boolean => kind === 'arxiv-id' && labelled

/** `533`, `533 au`: the authors, whose line the text's end cut */
export const CUT_AUTHORS = /^\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/

/** `[Content truncated]`, where a tool cut the text off */
export const isCutMark = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'furniture' && text.slice(start, end).toLowerCase() === '[content truncated]'

/** What only text browsers write: `[ ]`, the box for a vote, or a picture's alternative text. */
export const isOfTextBrowser = (text: string, { kind, start }: Token): boolean =>
  (kind === 'upvote' && text.charAt(start) === '[') ||
  (kind === 'furniture' && text.startsWith("Hugging Face's logo", start))

/** `by AK and the research community`, over the papers of a page */
export const isBanner = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'furniture' && text.slice(start, end).endsWith('research community')

/** `---`, `,`: no letter and no digit */
export const isWordless = (text: string, { start, end }: Token): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, end))

/** `---`, `==> digest.txt <==`, the page's own address: what nobody takes for a title */
export function isBetweenPages(text: string, token: Token): boolean {
  if (token.kind !== 'furniture') return false
  const words = text.slice(token.start, token.end)
  return isWordless(text, token) || words.includes('://') || isDivider(words)
}

/** `Submitted by`, with or without the name */
export const isSubmitter = isOneOf('submitted-by')
