import { isDigit, SPACE } from '../text/characters.js'
import { readDigits } from './digits.js'
import { endsLike } from './opening.js'

/**
 * Reads `4 authors`, as nearly all cards write it, where it is the whole of a range; -1: it is not. Each card has one, and
 * `readPhrase`, which knows every other form, takes several times as long; where both read, they read the same.
 */
export function readPlainAuthors(text: string, start: number, end: number): number {
  if (!isDigit(text.charCodeAt(start))) return -1
  const stem = endsLike(text, end, 's') ? end - 1 : end
  const space = stem - ' author'.length
  return text.charCodeAt(space) === SPACE && endsLike(text, stem, 'author') ? readDigits(text, start, space) : -1
}
