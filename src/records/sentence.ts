import type { Span } from '../schema/span.js'

/** What no sentence ends with; `)` and `"` may stand behind its point. */
const MIDDLE = /(?:[\p{L}\p{N},:;([{<>$%&*+=@#^_~|\\/–—-]|\b(?:i\.e|e\.g|vs|cf)\.)$/u

/** Whether a line's last characters stand in the middle of a sentence. */
export const stopsInSentence = (text: string, { start, end }: Span): boolean =>
  MIDDLE.test(text.slice(Math.max(start, end - 5), end))
