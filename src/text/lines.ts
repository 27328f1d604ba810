/** A non-blank line, white space at its ends left out. */
export interface Line {
  start: number
  end: number
  /** Columns of white space before it. */
  indent: number
  /** Whether a blank line, or the text's start, stands before it. */
  afterBlank: boolean
}

/** The non-blank lines of a text whose line ends are LF. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  let lineStart = 0
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = text.length
    let start = lineStart
    let end = lineEnd
    while (start < end && isSpace(text.charCodeAt(start))) start++
    if (start === end) {
      afterBlank = true
    } else {
      while (isSpace(text.charCodeAt(end - 1))) end--
      lines.push({ start, end, indent: start - lineStart, afterBlank })
      afterBlank = false
    }
    lineStart = lineEnd + 1
  }
  return lines
}

/** ASCII white space and control characters, and the Unicode spaces that no rule needs to tell apart. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0x2028 || unit === 0x2029
