import { findOrEnd } from '../../text/find.js'
import { type Edit, lineBreakAt } from '../edit-text.js'
import { borderIn } from './glued-border.js'
import { BEGINS_TEXT, LONGEST_AUTHOR, maskBrackets, NO_PARTICLE } from './name-words.js'
import { spacedBorderIn } from './spaced-border.js'

/** `Jianfei Chen |Abstract| The efficiency`: joined with a space, the label stands behind the last name, or under it. */
const SPACED_LABEL = new RegExp(
  String.raw`Abstract(?<=[\p{Alphabetic}\d.)']\s{1,8}.{8})(?=[ \t]{0,8}(?:${BEGINS_TEXT}|[\p{Lo}•\n])|[ \t]{1,8}\p{Lowercase})`,
  'gu',
)

/** `|Abstract|`, `|AI-generated summary|` */
export const TEXT_BORDERS = new RegExp(
  String.raw`Abstract(?:(?<=[\p{Alphabetic}\d.)'].{8})(?!ion|ive|ed)(?=\p{Alphabetic}|${BEGINS_TEXT})|(?<=^[ \t]{0,40}.{8})(?=[\p{Uppercase}\d"“$]))|AI-generated summary`,
  'gmu',
)

/** The label on a line of its own, which ends the names */
const LABEL_LINE = /^[ \t]{0,8}#{1,6} Abstract[ \t]*$/gm

/** Line breaks between the names and the abstract: around the label, where that stands between spaces, or where the two meet. */
export function breaksBehindNames(text: string, authors: number, buttons: number): Edit[] {
  SPACED_LABEL.lastIndex = authors
  const label = SPACED_LABEL.exec(text)
  const name = label ? Math.max(text.lastIndexOf(',', label.index), authors + 'Authors:'.length) : 0
  if (label && label.index < buttons && label.index - name <= LONGEST_AUTHOR)
    return [lineBreakAt(label.index), lineBreakAt(label.index + label[0].length)]
  LABEL_LINE.lastIndex = authors
  const line = LABEL_LINE.exec(text)
  const end = line && line.index < buttons ? null : endOfNames(text, authors, buttons)
  return end === null ? [] : [{ start: end, end, replacement: '\n\n' }]
}

/** `Authors:`, and the names on lines of their own: the page is not glued here. */
const ENDS_LINE = /^\s*\n/

/** Where the last name meets the abstract and no label stands between; null: nowhere. Commas between names have none behind them. */
function endOfNames(text: string, authors: number, buttons: number): number | null {
  let start = authors + 'Authors:'.length
  const isSpaced = text.charAt(start) === ' '
  TEXT_BORDERS.lastIndex = start
  const label = TEXT_BORDERS.exec(text)
  if (ENDS_LINE.test(text.slice(start, start + 20)) || (label?.[0] === 'Abstract' && label.index < buttons)) return null
  while (start < buttons) {
    const comma = Math.min(findOrEnd(text, ',', start), buttons)
    const isLong = comma - start > LONGEST_AUTHOR
    const isOfProse = comma === buttons || isLong || PROSE_COMMA.test(text.slice(comma - 1, comma + COMMA_AND_PARTICLE))
    const part = text.slice(start, Math.min(comma, start + 2 * LONGEST_AUTHOR))
    const words = maskBrackets(part)
    // `Jia Wei , Do Xuan Long |Recently, DeepSeek`: a list's commas have a space before them, or none of them has.
    const isOther = isSpaced && text.startsWith(' ,', start - 2) && text.charAt(comma - 1) !== ' '
    const isOverSmall = isOther || OVER_SMALL.test(text.slice(comma, comma + LONGEST_AUTHOR))
    const rest = text.slice(start + part.length, buttons)
    // Between names no comma has a space behind it.
    const isOfText =
      HUGGED.test(text.slice(start - 1, start + 1)) && (isLong || SPACED.test(text.slice(comma, comma + 2)))
    const border = isSpaced
      ? spacedBorderIn(part, rest, LIST_COMMA.test(text.slice(comma - 1, comma + 3)), isOverSmall)
      : borderIn(words, isOfProse, isOverSmall, isOfText)
    if (border >= 0) return start + beginOfWord(part, border, rest)
    if (isOfText && SMALL_WORD.test(text.slice(start, start + words.length + COMMA_AND_PARTICLE)))
      return start + unclearBorderIn(words)
    if (isLong) return null
    start = comma + 1
  }
  return null
}

/** `, and`, `," says`, `1,283`, `Recently,large` before a word that linked to a search; a space before it is a list's. */
const PROSE_COMMA = new RegExp(String.raw`^\S,["”]?\s|^\d,\d|^\S,${NO_PARTICLE}\p{Lowercase}`, 'u')

/** A comma between names, and one of a text's */
const HUGGED = /^,\S/
const SPACED = /^,\s/

/** `Jiaqi Wanglarge language models`, `Jiaqi XULLMs, agents` */
const SMALL_WORD = new RegExp(String.raw`\s${NO_PARTICLE}\p{Lowercase}`, 'u')

/** `Jiaqi Wanglarge|`, `Jiaqi XULLMs|`, `Ed H. Chilarge|` */
const TWO_WORDS = /^\S+(?: \p{Uppercase}\.(?= ))?(?: \S+)?/u

/** Where the last name ends, which nothing tells from the text glued to it: behind its second word. */
const unclearBorderIn = (words: string): number => words.length - words.replace(TWO_WORDS, '').length

/** `Nan Du|Recently`, over `, large models see`: more words than a name in small letters has */
const OVER_SMALL = new RegExp(String.raw`^,\s?${NO_PARTICLE}\p{Lowercase}[^\s,]*\s[^\s,]+\s(?!,)`, 'u')

/** A comma with what it is told by. */
const COMMA_AND_PARTICLE = 5

/** `Kevin Small , Yi Tay` */
const LIST_COMMA = /^ , (?!\p{Lowercase})\p{Alphabetic}/u

/** `vLLM`, `iVideoGPT` */
const SMALL_FIRST = /^\p{Lowercase}\p{Uppercase}[\p{Alphabetic}-]+/u

/** `Du|Paged`, of `Nan DuPagedAttention`: a name that can be the beginning of another, and a word's */
const PREFIX_AND_WORD = /(?<=[\s-](?:Le|La|De|Di|Du|Da|Van|Von))\p{Uppercase}\p{Lowercase}+$/u
const WHOLE_WORD = /^\p{Alphabetic}+/u

/** Where the word begins that a border stands in, `Ed H. Chi|vLLM`, `Nan Du|PagedAttention`: the text says it again; the border, where it stands in none. */
function beginOfWord(words: string, border: number, text: string): number {
  const [small] = SMALL_FIRST.exec(words.slice(border - 1)) ?? []
  if (small !== undefined && text.includes(` ${small}`)) return border - 1
  const at = words.slice(0, border).search(PREFIX_AND_WORD)
  return at >= 0 && text.includes(` ${WHOLE_WORD.exec(words.slice(at))}`) ? at : border
}
