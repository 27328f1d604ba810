import type { Span } from '../schema/span.js'
import { LETTER_OR_DIGIT } from '../text/characters.js'

/** `---`, `,`: no letter and no digit */
export const isWordless = (text: string, { start, end }: Span): boolean => !LETTER_OR_DIGIT.test(text.slice(start, end))
