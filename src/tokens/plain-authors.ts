import { isDigit, SPACE } from '../text/characters.js'
import { readDigits } from './digits.js'
import { endsLike } from './opening.js'

/**
 * Reads `4 authors`, as nearly all cards write it, where it is the whole of a range; -1: it is not. Each card has one, and
 * `readPhrase`, which knows every other form, takes several times as long; where both read, they read the same.
 */
export function readPlainAuthors(text: string, start: number, end: number): number {
  if (!isDigit(text.charCodeAt(start))) return -1
  const space = end - (endsLike(text, end, 'authors') ? ' authors' : ' author').length
  if (text.charCodeAt(space) !== SPACE || !endsLike(text, space + ' author'.length, 'author')) return -1
  return readDigits(text, start, space)
}
