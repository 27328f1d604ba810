import { findOrEnd } from '../../text/find.js'
import { BEHIND_LINE_NUMBER } from '../../text/page-patterns.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `    12\tDaily Papers`, ` 12 Daily Papers`, `12`; `L12: Daily Papers` in the logs of agents */
const LINE_NUMBER = new RegExp(`^[ \\t]{0,12}L?(\\d{1,7})(?:${BEHIND_LINE_NUMBER}|$)`)

/** `12. Daily Papers`, `12) `, `[12] `, `(12) `, `[12]: `, `Line 12: `, as scripts and people list lines */
const LISTED_NUMBER = /^[ \t]{0,12}(?:Line |#)?[[(]?(\d{1,7})(?:[\])][:.]?|[.:])(?:[ \t]|(?![^\n]))/i

/** A way to number lines. */
interface Style {
  number: RegExp
  /** What the text begins with, but for empty lines. */
  first: RegExp
  /** Fewer numbers count up by chance. */
  fewest: number
  /** More of the lines that are not empty have one. */
  share: number
}

const STYLES: readonly Style[] = [
  {
    number: LINE_NUMBER,
    // On the first line, or behind a shell's command
    first: new RegExp(`^(?:[^\\n]{0,200}\\n)?[ \\t]{0,12}L?\\d{1,7}${BEHIND_LINE_NUMBER}`),
    fewest: 3,
    share: 1 / 2,
  },
  // A page can have such a list of its own.
  { number: LISTED_NUMBER, first: LISTED_NUMBER, fewest: 6, share: 15 / 16 },
]

/** Takes off the numbers of a text's lines, where most have one that is the last one's next. */
export function peelLineNumbers(plain: PlainText): PlainText {
  const text = plain.text.trimStart()
  const style = STYLES.find(({ first }) => first.test(text))
  return style ? withoutNumbers(plain, style) : plain
}

function withoutNumbers(plain: PlainText, { number: pattern, fewest, share }: Style): PlainText {
  const numbers: Edit[] = []
  let indent = Number.POSITIVE_INFINITY
  let last: number | null = null
  let lines = 0
  let at = 0
  for (const line of plain.text.split('\n')) {
    const match = pattern.exec(line)
    const number = match && Number(match[1])
    if (match && (last === null || number === last + 1)) {
      numbers.push(removal(at, at + match[0].length))
      last = number
      const rest = line.slice(match[0].length)
      if (rest.trim() !== '') indent = Math.min(indent, rest.length - rest.trimStart().length)
    }
    if (line.trim() !== '') lines++
    if (lines >= fewest && numbers.length <= lines * share) return plain
    at += line.length + 1
  }
  if (numbers.length < fewest) return plain
  return applyEdits(
    plain,
    numbers.map(({ start, end }) => removal(start, Math.min(end + indent, findOrEnd(plain.text, '\n', end)))),
  )
}
