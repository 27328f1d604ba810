// "repo." "repo," "repo!" "repo*" "repo~\cite" "repo@": closing marks of the sentence or of markup around the address
const CLOSING_MARKS = '.,;:!?~@&'

// "https://robodita.github.io/demo[12]": the reference mark of lynx and html2text, or a footnote's
const REFERENCE_MARK = /\[\d{1,3}\]$/
const LONGEST_REFERENCE_MARK = '[999]'.length

/**
 * Where the address in `start..end` ends without the sentence's own punctuation. Brackets and quotes never get this
 * far (`readBody` stops at them). An underscore stays, since names may end in one, unless one precedes the address:
 * `_https://github.com/owner/repo_` is emphasis.
 */
export function trimTrailing(text: string, start: number, end: number): number {
  let trimmed = end
  let emphasis = leadingUnderscores(text, start)
  while (trimmed > start) {
    const last = text.charAt(trimmed - 1)
    if (CLOSING_MARKS.includes(last)) trimmed--
    else if (last === '_' && emphasis > 0) {
      trimmed--
      emphasis--
    } else if (REFERENCE_MARK.test(text.slice(Math.max(start, trimmed - LONGEST_REFERENCE_MARK), trimmed))) {
      trimmed = text.lastIndexOf('[', trimmed - 1)
    } else break
  }
  return trimmed
}

function leadingUnderscores(text: string, start: number): number {
  if (text[start - 1] !== '_') return 0
  return text[start - 2] === '_' ? 2 : 1
}
