import type { Edit } from './edit-text.js'
import { applyEdits, type PlainText, removal } from './plain-text.js'

/** Line ends with nothing between them */
const LINE_ENDS = /\n+/g

/** Fewer blank lines of its own can a page have by chance that are an odd number each. */
const FEWEST_BLANK = 3

/** One of so many line ends may be somebody's own. */
const MOST_OTHERS = 1 / 20

/** Takes out every second line end where each was doubled, as `\r\r\n` does, or a word processor; a page's own blank lines tell it. */
export function peelDoubledLineEnds(plain: PlainText): PlainText {
  const runs = [...plain.text.trim().matchAll(LINE_ENDS)]
  const others = runs.filter(([{ length }]) => length % 2 === 1).length
  const blank = runs.filter(([{ length }]) => length > 2).length
  if (blank < FEWEST_BLANK || others > runs.length * MOST_OTHERS) return plain
  const begin = plain.text.length - plain.text.trimStart().length
  return applyEdits(
    plain,
    runs.map(({ 0: { length }, index }): Edit => removal(begin + index, begin + index + Math.floor(length / 2))),
  )
}
