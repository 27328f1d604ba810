import { type Edit, editText, type OffsetMap } from './edit-text.js'
import { findLineEnds } from './lines.js'
import { normalizeText } from './normalize.js'
import { countUpTo } from './sorted.js'

/** A longer line is running text: it holds no mark of the page, but at its beginning. */
export const LONGEST_MARKED_LINE = 450

/** So much of a longer line is looked at for marks. */
export const LINE_BEGINNING = 80

/** A page's text whose lines have been found. */
export interface PageText {
  /** Normalized. */
  text: string
  /** Where its lines end. */
  lineEnds: Int32Array
  /**
   * The text without the rests of its long lines, which are nearly all of a page: what marks a line is sought here. Its places are not
   * the text's.
   */
  outline: string
}

/** A text of any number of pages; every offset is the input's. */
export interface LinedText extends PageText {
  /** From places in the text (old) to places in its outline (new), and back. */
  toOutline: OffsetMap
}

/** Finds the lines of a text, once for all that looks for them. */
export function readLines(input: string): LinedText {
  const text = normalizeText(input)
  const lineEnds = findLineEnds(text)
  const outlined = editText(text, restsOfLongLines(text, lineEnds))
  return { text, lineEnds, outline: outlined.text, toOutline: outlined.map }
}

/** What the outline leaves out; the CR of a line end stays. */
function restsOfLongLines(text: string, lineEnds: Int32Array): Edit[] {
  const rests: Edit[] = []
  let start = 0
  for (let line = 0; line < lineEnds.length; line++) {
    const end = lineEnds[line] as number
    if (end - start > LONGEST_MARKED_LINE) {
      const restEnd = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
      rests.push({ start: start + LINE_BEGINNING, end: restEnd, replacement: '' })
    }
    start = end + 1
  }
  return rests
}

const CARRIAGE_RETURN = 0x0d

/** One page of a text. */
export function cutPage({ text, lineEnds, outline, toOutline }: LinedText, start: number, end: number): PageText {
  // The lines that the two offsets stand on, from 0.
  const first = countUpTo(lineEnds, start - 1)
  const last = countUpTo(lineEnds, end - 1)
  const ends = new Int32Array(last - first + 1)
  for (let line = first; line < last; line++) ends[line - first] = (lineEnds[line] as number) - start
  ends[last - first] = end - start
  return {
    text: text.slice(start, end),
    lineEnds: ends,
    outline: outline.slice(toOutline.toNew(start), toOutline.toNew(end)),
  }
}
