import { findLineEnds } from './lines.js'
import { normalizeText } from './normalize.js'
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

/** Finds the lines of a text, once for all that looks for them; offsets stay the input's. */
export function readLines(input: string): LinedText {
  const text = normalizeText(input)
  return { text, lineEnds: findLineEnds(text) }
}

/** Lines of a text without the rests of the long ones, which are nearly all of a page: what marks a line is sought here. */
export interface Outline {
  text: string
  /** The offset in the text of a character of the outline. */
  toText(offset: number): number
}

/** The outline of a text's lines `first` to `last`, from 0. The CR of a long line's end stays. */
export function outlineOf({ text, lineEnds }: LinedText, first = 0, last = lineEnds.length - 1): Outline {
  const pieces: string[] = []
  const origins: number[] = []
  let start = first === 0 ? 0 : (lineEnds[first - 1] as number) + 1
  let origin = start
  for (let line = first; line <= last; line++) {
    const end = lineEnds[line] as number
    if (end - start > LONGEST_MARKED_LINE) {
      origins.push(origin)
      pieces.push(text.slice(origin, start + LINE_BEGINNING))
      origin = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
    }
    start = end + 1
  }
  origins.push(origin)
  pieces.push(text.slice(origin, lineEnds[last]))
  return {
    text: pieces.join(''),
    toText(offset) {
      let piece = 0
      let rest = offset
      // Long lines are few among lines that hold a mark.
      for (; rest >= (pieces[piece] as string).length; piece++) rest -= (pieces[piece] as string).length
      return (origins[piece] as number) + rest
    },
  }
}

const CARRIAGE_RETURN = 0x0d

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
