/** Takes a non-blank line: its range, white space at its ends left out, and whether a blank line, or the text's start, stands before it. */
type VisitLine = (start: number, end: number, afterBlank: boolean) => void

/** Visits the non-blank lines of a text whose line ends are LF, in order; none is kept, as a text can have millions. */
export function visitLines(text: string, visit: VisitLine): void {
  let afterBlank = true
  let lineStart = 0
  while (lineStart < text.length) {
    const lineEnd = findLineFeed(text, lineStart)
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

/** The next line feed from an offset on, or the text's end. Every second line of a saved page is empty, and needs no search. */
export function findLineFeed(text: string, from: number): number {
  if (text.charCodeAt(from) === LINE_FEED) return from
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

const LINE_FEED = 0x0a

/** ASCII white space and control characters, and the Unicode spaces that no rule needs to tell apart. */
const isSpace = (unit: number): boolean =>
  unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0x2028 || unit === 0x2029
