import { isDivider } from '../tokens/dividers.js'
import type { Token, TokenKind } from '../tokens/token.js'

/** A test for tokens of some kinds. */
export function isOneOf(...kinds: readonly TokenKind[]): (token: Token | undefined) => boolean {
  const known: ReadonlySet<TokenKind> = new Set(kinds)
  return (token) => token !== undefined && known.has(token.kind)
}

/** `•` or `·`: an avatar whose picture is gone, a list mark alone, or what stands between facts. */
export const isBulletOrDot = (token: Token | undefined): boolean =>
  token?.kind === 'bullet' || token?.kind === 'separator'

/** `94`, or `-` for none. */
export const isNumber = ({ kind }: Token): boolean => kind === 'number' || kind === 'dash'

/** Whether a date is a paper's: `Published on Oct 4, 2026`. */
export const saysPublished = (text: string, { lineStart, start }: Token): boolean =>
  text.startsWith('Published', start) || (lineStart < start && text.slice(lineStart, start).includes('Published'))

/** A date that is a paper's. */
export const isPublication = (text: string, token: Token): boolean =>
  token.kind === 'date' && saysPublished(text, token)

/** What stands before the number in `arxiv:2306.02707` and `Papers arxiv:2306.02707` */
export const ARXIV_LABEL = /^(?:papers[ \t]{1,8})?arxiv: ?/i

/** The identifier with its label, over the title on a paper's own page. */
export const isArxivLine = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'arxiv-id' && ARXIV_LABEL.test(text.slice(start, end))

/** `533`, `533 au`: the authors, whose line the text's end cut */
export const CUT_AUTHORS = /^\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/

/** `[ ]`, the box for a vote, at a line's beginning: only text browsers draw it. */
export const VOTE_BOX = /^[ \t•*+-]{0,20}\[(?:[ _-]{1,20}|[*X])\]/m

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
export const isSubmitter = ({ kind }: Token): boolean => kind === 'submitted-by'

/** The site's wording, and the one organization that is named so. */
const SITE_NAME = 'Hugging Face'

/** Whether a token can be an organization's name. */
export const canBeName = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'prose' || text.slice(start, end) === SITE_NAME
