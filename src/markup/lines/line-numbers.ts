import { findOrEnd } from '../../text/find.js'
import { BEHIND_LINE_NUMBER } from '../../text/page-patterns.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `    12\tDaily Papers`, ` 12 Daily Papers`, `12`; `L12: Daily Papers` in the logs of agents */
const LINE_NUMBER = new RegExp(`^[ \\t]{0,12}L?(\\d{1,7})(?:${BEHIND_LINE_NUMBER}|$)`)

/** On a text's first line, or behind a shell's command. */
const FIRST_NUMBER = new RegExp(`^(?:[^\\n]{0,200}\\n)?[ \\t]{0,12}L?\\d{1,7}${BEHIND_LINE_NUMBER}`)

/** Fewer numbers count up by chance. */
const FEWEST = 3

/** Takes off the numbers of a text's lines, where most have one that is the last one's next. */
export function peelLineNumbers(plain: PlainText): PlainText {
  if (!FIRST_NUMBER.test(plain.text)) return plain
  const numbers: Edit[] = []
  let indent = Number.POSITIVE_INFINITY
  let last: number | null = null
  let lines = 0
  let at = 0
  for (const line of plain.text.split('\n')) {
    const match = LINE_NUMBER.exec(line)
    const number = match && Number(match[1])
    if (match && (last === null || number === last + 1)) {
      numbers.push(removal(at, at + match[0].length))
      last = number
      const rest = line.slice(match[0].length)
      if (rest.trim() !== '') indent = Math.min(indent, rest.length - rest.trimStart().length)
    }
    if (line.trim() !== '') lines++
    if (lines >= FEWEST && numbers.length * 2 <= lines) return plain
    at += line.length + 1
  }
  if (numbers.length < FEWEST) return plain
  return applyEdits(
    plain,
    numbers.map(({ start, end }) => removal(start, Math.min(end + indent, findOrEnd(plain.text, '\n', end)))),
  )
}
