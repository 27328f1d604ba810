import { LETTER_OR_DIGIT } from '../text/characters.js'
import { isDivider } from '../tokens/dividers.js'
import type { Token } from '../tokens/token.js'

/** `by AK and the research community`, over the papers of a page */
export const isBanner = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'furniture' && text.slice(start, end).endsWith('research community')

/** `[ ]`, the box for a vote: only text browsers draw it. */
export const isDrawnBox = (text: string, { kind, start }: Token): boolean =>
  kind === 'upvote' && text.charAt(start) === '['

/** A picture's alternative text, which text browsers print. */
export const isLogo = (text: string, { kind, start }: Token): boolean =>
  kind === 'furniture' && text.startsWith("Hugging Face's logo", start)

/** `---`, `,`: no letter and no digit */
export const isWordless = (text: string, { start, end }: Token): boolean =>
  !LETTER_OR_DIGIT.test(text.slice(start, end))

/** `---`, `==> digest.txt <==`, the page's own address: what nobody takes for a title */
export function isBetweenPages(text: string, token: Token): boolean {
  if (token.kind !== 'furniture') return false
  const words = text.slice(token.start, token.end)
  return isWordless(text, token) || words.includes('://') || isDivider(words)
}
