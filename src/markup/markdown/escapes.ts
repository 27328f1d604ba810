import { type PlainText, replaceMarked } from '../plain-text.js'
import { peelScanned } from './markdown.js'
import { ESCAPED_RANK, escapesAll } from './markdown-marks.js'

/** `1\. Routing`, `\- data`, `\-- data` */
const LIST_ESCAPE = /(?:(?<=(?:^|\s)\d{1,9})\\(?=\.\s)|(?<=^|\s)\\(?=(?:\+|-{1,3})\s))/y

/** `# Daily Papers`: a page of Markdown */
const HEADING = /^#{1,6} /m

/** The escapes of a converter that was told to leave links out */
const ESCAPED = new RegExp(
  [
    /^(?:[*+-] {1,3})?#{1,6} [^\n]{0,300}\\[_[\]*]/, // `### \[MASK\] Is All You Replace`
    /^Submitted by {1,3}[\w-]{1,40}\\_[\w-]{1,40}$/, // `Submitted by mira\_9`
    /\\[*`]/, // `\*mask dropout\*`
    /\\\\(?:[A-Za-z]{2}|[%_({])/, // `$\\ell\_1$`, `90\\%`, `get\\_rank`
    ESCAPED_RANK,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/**
 * Takes off the backslashes by which Markdown keeps text from being a list's, which html2text writes on pages without links, too; and all
 * others, where a page without links shows them.
 */
export function peelEscapes(plain: PlainText): PlainText {
  const { text, links } = plain
  if (!HEADING.test(text)) return plain
  return links.length === 0 && (ESCAPED.test(text) || escapesAll(text))
    ? peelScanned(plain)
    : replaceMarked(plain, '\\', LIST_ESCAPE)
}
