import { SPACE } from '../../text/characters.js'
import { hasRoom, NARROWEST_WRAP, SHORTEST_FULL_LINE, WIDEST_WRAP } from '../../text/wraps.js'
import { replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** Two lines with nothing between */
const ADJACENT = /\S[^\S\n]{0,200}\n[^\S\n]{0,200}\S/

/** What stands between two lines with words. */
const BETWEEN = /\n\s*/g

/** Fewer full lines over others can be chance, and so can these, where most long lines are not full. */
const FEWEST_WRAPS = 6

/** Whether two lines stand right under one another, as in most pages two of the first do: that takes less time than the pattern. */
function areAdjacentSoon(text: string): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (text.charCodeAt(at - 1) > SPACE && text.charCodeAt(at + 1) > SPACE) return true
  return false
}

/** Takes out the blank lines within wrapped texts, where each line of a page is followed by one, as a word processor writes a text browser's page. */
export function peelSpacedLines(plain: PlainText): PlainText {
  const text = plain.text.trimEnd()
  if (areAdjacentSoon(text) || ADJACENT.test(text)) return plain
  const gaps = [...text.matchAll(BETWEEN)]
  const lines = text.split(BETWEEN).map((line) => line.trimEnd())
  const width = lines.reduce((widest, line) => (line.includes(' ') ? Math.max(widest, line.length) : widest), 0)
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return plain
  const isFull = (index: number): boolean =>
    !hasRoom((lines[index] as string).length, lines[index + 1] as string, width)
  const wraps = gaps.filter((_gap, index) => isFull(index))
  const long = lines.filter(({ length }) => length >= SHORTEST_FULL_LINE)
  if (wraps.length < FEWEST_WRAPS || wraps.length * 2 < long.length) return plain
  return applyEdits(
    plain,
    wraps.map((wrap) => replacementOf(wrap, '\n')),
  )
}
