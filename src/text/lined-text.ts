import { CARRIAGE_RETURN } from './characters.js'
import { countUpTo } from './sorted.js'

/** A longer line is running text: it holds no mark of the page, but at its beginning. */
export const LONGEST_MARKED_LINE = 450

/** So much of a longer line is looked at for marks. */
export const LINE_BEGINNING = 80

/** A text whose lines have been found. */
export interface LinedText {
  /** Normalized. */
  text: string
  /** Where its lines end. */
  lineEnds: Int32Array
}

/**
 * A text without the rests of its long lines, which are nearly all of a page: what marks a line is sought here. The CR of a long line's
 * end stays.
 */
export function outlineOf({ text, lineEnds }: LinedText): string {
  const pieces: string[] = []
  let start = 0
  let done = 0
  for (let line = 0; line < lineEnds.length; line++) {
    const end = lineEnds[line] as number
    if (end - start > LONGEST_MARKED_LINE) {
      pieces.push(text.slice(done, start + LINE_BEGINNING))
      done = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
    }
    start = end + 1
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}

/** One page of a text. */
export function cutPage({ text, lineEnds }: LinedText, start: number, end: number): LinedText {
  // The lines that the two offsets stand on, from 0.
  const first = countUpTo(lineEnds, start - 1)
  const last = countUpTo(lineEnds, end - 1)
  const ends = new Int32Array(last - first + 1)
  for (let line = first; line < last; line++) ends[line - first] = (lineEnds[line] as number) - start
  ends[last - first] = end - start
  return { text: text.slice(start, end), lineEnds: ends }
}
