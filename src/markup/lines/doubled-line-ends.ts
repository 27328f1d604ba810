import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What stands between two lines with words; a program can leave a space on the lines that it added. */
const LINE_ENDS = /\n(?:[^\S\n]*\n)*/g

/** Fewer blank lines of its own can a page have by chance that are an odd number each. */
const FEWEST_BLANK = 3

/** `### Orca`, and what it stands over: one blank line in Markdown, three where lines were doubled, and one under the first line of a wrapped heading. */
const HEADING = /^#{1,6} [^\n]{1,500}\n[^\S\n]{0,200}\n([^\S\n]{0,200}\n)?/gm

/** Whether all of a page's headings stand as in Markdown. */
function isMarkdown(text: string): boolean {
  const headings = Array.from(text.matchAll(HEADING), ([, more]) => more)
  return headings.length > 0 && headings.every((more) => more === undefined)
}

/** One of so many line ends may be somebody's own. */
const MOST_OTHERS = 1 / 20

/** Takes out every second line end where each was doubled, as `\r\r\n` does, or a word processor; a page's own blank lines tell it. */
export function peelDoubledLineEnds(plain: PlainText): PlainText {
  const begin = plain.text.length - plain.text.trimStart().length
  const words = plain.text.trim()
  const counts = words.match(LINE_ENDS)?.map(countLineEnds) ?? []
  const others = counts.filter((count) => count % 2 === 1).length
  const blank = counts.filter((count) => count > 2).length
  if (blank < FEWEST_BLANK || others > counts.length * MOST_OTHERS || isMarkdown(plain.text)) return plain
  return applyEdits(
    plain,
    Array.from(words.matchAll(LINE_ENDS), ({ 0: ends, index }): Edit => {
      const lines = ends.split('\n').slice(1)
      const half = lines.slice(0, Math.floor(lines.length / 2))
      const start = begin + index
      return removal(start, start + half.reduce((length, line) => length + 1 + line.length, 0))
    }),
  )
}

const countLineEnds = (ends: string): number => (ends.length === 1 ? 1 : ends.split('\n').length - 1)
