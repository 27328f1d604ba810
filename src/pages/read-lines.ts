import type { LinedText } from '../text/lined-text.js'
import { createLineEnds } from '../text/lines.js'
import { normalizeBlock } from '../text/normalize.js'
import { LONGEST_PAGE_MARK, PAGE_MARKS } from './page-marks.js'

/** A whole text, and where words stand that may mark the pages in it. */
export interface MarkedText extends LinedText {
  /** Offsets of `PAGE_MARKS`, in no order. */
  marks: readonly number[]
}

/** So much of a text fits into a processor's own memory, where several searches cost half. */
const BLOCK_LENGTH = 2 ** 16

/** Normalizes a text and finds its lines, once for all that looks for them; offsets stay the input's. */
export function readLines(input: string): MarkedText {
  const blocks: string[] = []
  const marks: number[] = []
  const ends = createLineEnds(input.length)
  let changed = false
  for (let start = 0; start < input.length; start += BLOCK_LENGTH) {
    // A CRLF or a mark may begin in a block and end in the next.
    const raw = input.slice(start, start + BLOCK_LENGTH + LONGEST_PAGE_MARK - 1)
    const seen = normalizeBlock(raw)
    const block = seen.slice(0, BLOCK_LENGTH)
    changed ||= seen !== raw
    blocks.push(block)
    ends.add(block, start)
    for (const words of Object.values(PAGE_MARKS)) {
      for (let at = seen.indexOf(words); at >= 0; at = seen.indexOf(words, at + 1)) marks.push(start + at)
    }
  }
  return { text: changed ? blocks.join('') : input, lineEnds: ends.all(), marks }
}
