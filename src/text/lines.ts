/** Takes a non-blank line: its range, white space at its ends left out, and whether a blank line, or the text's start, stands before it. */
type VisitLine = (start: number, end: number, afterBlank: boolean) => void

/** Visits the non-blank lines of a text whose line ends are LF, in order; none is kept, as a text can have millions. */
export function visitLines(text: string, visit: VisitLine): void {
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
      visit(start, end, afterBlank)
      afterBlank = false
    }
    lineStart = lineEnd + 1
  }
}

/** ASCII white space and control characters, and the Unicode spaces that no rule needs to tell apart. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0x2028 || unit === 0x2029
