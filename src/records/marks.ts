import type { Token } from '../tokens/token.js'

/** `•` or `·`: an avatar whose picture is gone, a list mark alone, or what stands between facts. */
export const isSeparator = (token: Token | undefined): boolean =>
  token?.kind === 'bullet' || token?.kind === 'separator'

/** `94`, or `-` for none. */
export const isNumber = ({ kind }: Token): boolean => kind === 'number' || kind === 'dash'

/** Whether a date is a paper's: `Published on Oct 4, 2026`. */
export const saysPublished = (text: string, { lineStart, start }: Token): boolean =>
  text.startsWith('Published', start) || (lineStart < start && text.slice(lineStart, start).includes('Published'))

/** The site's wording, and the one organization that is named so. */
const SITE_NAME = 'Hugging Face'

/** Whether a token can be an organization's name. */
export const canBeName = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'prose' || text.slice(start, end) === SITE_NAME
