import { matchAt } from '../../text/sticky.js'
import { type Edit, removal, replacementOf, replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `::: {.flex .gap-2}`, `:::`: where an element of the page begins and ends, on a line, perhaps behind a list's mark */
const FENCE = /(?<=(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,8}){0,4}):{3,40}(?:[ \t][^\n]{0,100000})?(?=\n|$)/g

/** `](https://huggingface.co/papers){.flex .gap-2}`, `]: /terms {.flex}`: a link with attributes, where the elements around it were left out */
const ATTRIBUTED_LINK = /\](?:\([^\s()]{1,2000}\)|: [^\s()]{1,2000} )\{[.#]\w/g

/** A page has more of either; a text may have a few. */
const FEWEST_MARKS = 4

const ATTRIBUTE = '(?:[.#][^\\s{}"]{1,400}|[\\w:-]{1,60}="[^"]{0,2000}")'

/** `{#orca .text-lg loading="lazy"}`, behind a link, an image, a span, or a heading's end */
const ATTRIBUTES = new RegExp(`\\{${ATTRIBUTE}(?:\\s{1,20}${ATTRIBUTE}){0,100}\\}`, 'y')
const BEFORE_ATTRIBUTES = /[\])}] ?$/
const BLANK = /\s$/

/** ` {#orca .mb-1}` behind a heading's words; `{#orca .mb-1` over `.text-lg}`, which a mail wrapped, perhaps off the heading's line */
const END_OF_HEADING = new RegExp(
  `(?:(?<=\\n[ \\t]{0,40}#{1,6} [^\\n]{1,700} )\\{[^{}\\n]{1,1000}\\}|(?<=\\s)\\{#\\p{Alphabetic}[^\\s{}]{0,400}(?:\\s{1,20}${ATTRIBUTE}){0,100}\\})(?=[ \\t]{0,8}\\n)`,
  'uy',
)

/** A span's, and those of attributes */
const BRACKETS = /[[\]{]/g

/** A backslash before what pandoc escapes and no other converter does; two are one of the authors'. */
const ESCAPE = /\\(?:\\|(['"@$^|_]))/g

/**
 * `Transformers --- A Survey of 2020--2025...`: what pandoc writes for dashes and an ellipsis; the authors' own it escapes, and an address
 * has them, too
 */
const SMART =
  /-{2,3}(?=[^\s-]| [^\s-])(?<=(?:(?<!\S)[^\s/\\]{0,60}[^\s/\\-]|[^\s-][ \n])-{2,3})|-{2,3}(?=\n[ \t]{0,40}[^\s-])(?<=[^\s-] -{2,3})|\.{3}(?!\.)(?<=[^\s.\\]\.{3})/gu
const CHARACTERS: Readonly<Record<string, string>> = { '---': '—', '--': '–', '...': '…' }

/** The elements, spans and attributes of the page's HTML, which `pandoc -t markdown` keeps, and its escapes. */
export function peelPandoc(plain: PlainText): PlainText {
  const { text } = plain
  const edits = replacementsOf(FENCE, '', text)
  if (edits.length < FEWEST_MARKS && (text.match(ATTRIBUTED_LINK)?.length ?? 0) < FEWEST_MARKS) return plain
  const openings: number[] = []
  // Where the bracket opened that was closed last.
  let opening = -1
  for (const { 0: mark, index: at } of text.matchAll(BRACKETS)) {
    if (mark === '[') openings.push(at)
    else if (mark === ']') opening = openings.pop() ?? -1
    if (mark !== '{') continue
    const before = text.slice(at - 2, at)
    const length = matchAt(BEFORE_ATTRIBUTES.test(before) ? ATTRIBUTES : END_OF_HEADING, text, at)?.[0].length
    if (length === undefined) continue
    const isSpan = before.endsWith(']') && opening >= 0
    if (isSpan) edits.push(removal(opening, opening + 1))
    edits.push(removal(isSpan || BLANK.test(before) ? at - 1 : at, at + length))
  }
  return applyEdits(plain, [...edits, ...editsOfWords(text)])
}

/** `the world\'s`, `don\'t`: of no other converter, and no accent of TeX's, which stands on a letter; and `the world's`, which it makes of `the world’s`; `\"Grokking\" begins`, `\$\\infty\$` */
const APOSTROPHE = /\p{Alphabetic}(\\?)'(?:s|t|re|ve|ll)(?!\p{Alphabetic})/gu
const QUOTE = /(\\?)"/g
const ESCAPED_QUOTES = /(?<![^\s([*])\\"[\p{Alphabetic}\d][^"\\]{1,100}\\"(?![\p{Alphabetic}\d{])/u
const ESCAPED_COMMAND = /\\\$\\\\[A-Za-z]{2}[^$\n]{0,300}\\\$/
const escapesWords = (text: string): boolean =>
  (text.includes("\\'") && escapesMost(text, APOSTROPHE)) ||
  (text.includes('\\"') && ESCAPED_QUOTES.test(text) && escapesMost(text, QUOTE)) ||
  (text.includes('\\$') && ESCAPED_COMMAND.test(text))

/** Whether most of a page's are escaped: authors write an odd one. */
function escapesMost(text: string, mark: RegExp): boolean {
  const all = Array.from(text.matchAll(mark), ([, backslash]) => backslash)
  return all.filter(Boolean).length * 2 > all.length
}

/** The escapes, dashes and ellipses of the same converter where it was told to keep nothing of the HTML, on a page with headings. */
export function peelPandocWords(plain: PlainText): PlainText {
  return escapesWords(plain.text) ? applyEdits(plain, editsOfWords(plain.text)) : plain
}

/** Undoes what the converter makes of a page's words. */
function editsOfWords(text: string): Edit[] {
  const edits = Array.from(text.matchAll(SMART), (match) => replacementOf(match, CHARACTERS[match[0]] as string))
  for (const { index, 1: escaped } of text.matchAll(ESCAPE)) if (escaped) edits.push(removal(index, index + 1))
  return edits
}
