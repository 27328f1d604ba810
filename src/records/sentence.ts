import type { Span } from '../schema/span.js'

/** What no sentence ends with; `)` and `"` may stand behind its point. */
const MIDDLE = /(?:[\p{L}\p{N},:;([{<>$%&*+=@#^_~|\\/–—-]|\b(?:i\.e|e\.g|vs|cf)\.)$/u

/** Whether a line's last characters stand in the middle of a sentence. */
export const stopsInSentence = (text: string, { start, end }: Span): boolean =>
  MIDDLE.test(text.slice(Math.max(start, end - 5), end))

/** Ends with a point what a title, a name or a sentence can have in its middle. */
export const ABBREVIATION = /\b(?:vs|cf|i\.e|e\.g|al|Dr|Mr|Ms|No|St|Vol|Inc|Ltd|Co|Corp|e\.V)/.source
const ABBREVIATED = new RegExp(`${ABBREVIATION}\\.$`)

/** `well.`, `(see below.)` */
const END = /[.!?][)"'”’]?$/

export const endsSentence = (text: string, end: number): boolean => {
  const last = text.slice(Math.max(0, end - 8), end)
  return END.test(last) && !ABBREVIATED.test(last)
}

/** Words of a sentence, as no organization's name has, and few titles. */
export const FOUR_SMALL_WORDS = /(?:\s\p{Ll}[\p{Ll}-]*){4}/u
