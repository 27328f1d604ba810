/** A line end as JSON and programs write it in a string, and not what begins a command of TeX: `\nabla` */
export const ESCAPED_LINE_END = '\\\\n(?![a-z])'
const ESCAPED_LINE_ENDS = new RegExp(ESCAPED_LINE_END, 'g')

/** What shows a page has more lines. */
const FEWEST_ENDS = 3

/** Whether the lines of a text are still escaped, as in a JSON string: it has more of such ends than of its own, `lineCount`. */
export const isEscaped = (text: string, lineCount: number): boolean =>
  text.includes('\\n') && (text.match(ESCAPED_LINE_ENDS)?.length ?? 0) > Math.max(FEWEST_ENDS, lineCount)
