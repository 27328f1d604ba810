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
