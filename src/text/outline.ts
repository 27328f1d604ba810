import { RETURN } from './characters.js'

/** A longer line is running text: it holds no mark of the page, but at its beginning. */
export const LONGEST_MARKED_LINE = 450

/** So much of a longer line is looked at for marks. */
const LINE_BEGINNING = 80

/** A text without the rests of its long lines, which are nearly all of a page: what marks a line, or ends it, is sought here. */
export function outlineOf(text: string, lineEnds: readonly number[]): string {
  const pieces: string[] = []
  let start = 0
  let done = 0
  for (const end of lineEnds) {
    if (end - start > LONGEST_MARKED_LINE) {
      pieces.push(text.slice(done, start + LINE_BEGINNING))
      done = text.charCodeAt(end - 1) === RETURN ? end - 1 : end
    }
    start = end + 1
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
