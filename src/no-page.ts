import type { Diagnostic } from './schema/diagnostic.js'
import type { Finding } from './schema/diagnostic-catalogue.js'
import type { Span } from './schema/span.js'

/** Where the first and the last character of a text stand that are no white space, and the first line's words. */
export interface Words extends Span {
  words: string
}

/** More is not told. */
const LONGEST_WORDS = 200

const LINE_END = /[\r\n]/

/** Null: there are none. */
export function firstWordsOf(text: string): Words | null {
  const start = text.length - text.trimStart().length
  if (start === text.length) return null
  const [words = ''] = text.slice(start, start + LONGEST_WORDS).split(LINE_END, 1)
  return { start, end: text.trimEnd().length, words }
}

/** Whether a diagnostic is told of a text without any page, too: it may be why. */
export const isOfAnyText = ({ code }: Diagnostic): boolean => code === 'wrong-encoding' || code === 'lost-lines'

/**
 * What is found in a text without any page, or with no more than banners, `isPage`, each of which can stand twice over one page, and tells
 * nothing. `text` is null where that is white space alone.
 */
export function findingOfNoPage(text: Words | null, length: number, isPage: boolean): Finding {
  if (!text) return { code: 'empty-input', found: '', start: 0, end: length }
  const { words, start, end } = text
  return isPage ? { code: 'no-cards', found: '', start, end } : { code: 'unknown-layout', found: words, start, end }
}
