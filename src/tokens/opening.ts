import { isLetter, SPACE } from '../text/characters.js'

/** Makes a letter's code that of the small letter. */
const LOWER_CASE = 0x20

const isLetterOrSpace = (code: number): boolean => isLetter(code) || code === SPACE

/** The three letters at a place as one number, both cases alike; 0: other characters. The quickest way to tell words apart. */
export function openingOf(text: string, at: number): number {
  const first = text.charCodeAt(at) | LOWER_CASE
  const second = text.charCodeAt(at + 1) | LOWER_CASE
  const third = text.charCodeAt(at + 2) | LOWER_CASE
  if (!isLetter(first) || !isLetterOrSpace(second) || !isLetterOrSpace(third)) return 0
  return (first << 16) | (second << 8) | third
}

/** The last character before `end`, both cases alike. */
export const endingOf = (text: string, end: number): number => text.charCodeAt(end - 1) | LOWER_CASE

/** Whether the text from `start` on is these words, in either case; other characters are compared loosely. */
export function startsLike(text: string, start: number, words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    if ((text.charCodeAt(start + at) | LOWER_CASE) !== (words.charCodeAt(at) | LOWER_CASE)) return false
  }
  return true
}

/** Whether the text before `end` is these words, in either case; other characters are compared loosely. */
export function endsLike(text: string, end: number, words: string): boolean {
  for (let back = 1; back <= words.length; back++) {
    const code = words.charCodeAt(words.length - back)
    if ((text.charCodeAt(end - back) | LOWER_CASE) !== (code | LOWER_CASE)) return false
  }
  return true
}
