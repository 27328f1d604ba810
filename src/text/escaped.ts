/** A line end as JSON and programs write it in a string, and not what begins a command of TeX: `\nabla` */
export const ESCAPED_LINE_END = '\\\\n(?![a-z])'
const ESCAPED_LINE_ENDS = new RegExp(ESCAPED_LINE_END, 'g')

/** What shows a page has more lines, and these are no longer in the mean; an abstract can name such an end. */
const FEWEST_ENDS = 4
const LONGEST_MEAN = 300

/** The lines of a text that hold others, still escaped, as a JSON string does. */
export function findEscapedLines(text: string): { start: number; end: number }[] {
  if (!text.includes('\\n')) return []
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const ends = line.match(ESCAPED_LINE_ENDS)?.length ?? 0
    if (ends >= FEWEST_ENDS && ends * LONGEST_MEAN > line.length) lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}
