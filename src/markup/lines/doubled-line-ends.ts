import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What stands between two lines with words; a program can leave a space on the lines that it added. */
const LINE_ENDS = /\n(?:[^\S\n]*\n)*/g

/** Runs of four, or of four with such spaces: a page without any has no doubled blank line. */
export const DOUBLED_BLANK_LINES: readonly string[] = ['\n\n\n\n', '\n \n\n \n', '\n \n \n \n']

/** Fewer blank lines of its own can a page have by chance that are an odd number each. */
const FEWEST_BLANK = 3

/** One of so many line ends may be somebody's own. */
const MOST_OTHERS = 1 / 20

/** Takes out every second line end where each was doubled, as `\r\r\n` does, or a word processor; a page's own blank lines tell it. */
export function peelDoubledLineEnds(plain: PlainText): PlainText {
  const begin = plain.text.length - plain.text.trimStart().length
  const runs = Array.from(plain.text.trim().matchAll(LINE_ENDS), ({ 0: ends, index }) => ({
    start: begin + index,
    lines: ends.split('\n').slice(1),
  }))
  const others = runs.filter(({ lines }) => lines.length % 2 === 1).length
  const blank = runs.filter(({ lines }) => lines.length > 2).length
  if (blank < FEWEST_BLANK || others > runs.length * MOST_OTHERS) return plain
  return applyEdits(
    plain,
    runs.map(({ start, lines }): Edit => {
      const half = lines.slice(0, Math.floor(lines.length / 2))
      return removal(start, start + half.reduce((length, line) => length + 1 + line.length, 0))
    }),
  )
}
