import type { Edit } from '../text/edit-text.js'
import { findOrEnd } from '../text/find.js'
import { LONG_MONTH } from '../text/months.js'
import { applyEdits, type PlainText } from './plain-text.js'

const DAY = `${LONG_MONTH} \\d{1,2}(?:, \\d{4})?`

/** `arxiv:2505.11594v2|SageAttention3`, `arxiv:2505.11594 | SageAttention3`; a title can begin with a `v` of its own. */
const IDENTIFIER = /arxiv:\d{4}\.(?:\d{5}|\d{4}(?!\d))(?:v\d)?(?=[^\sv]|v\D|[ \t]{1,8}\S)/.source

/**
 * A paper's own page whose parts an extractor joined without white space or with a space, all of them or some:
 * `Papersarxiv:2505.11594Title…Published on May 16·Submitted byjt-zhangon May 21#2 Paper of the dayUpvote48+40Authors:A,B…`
 */
const GLUED_PAGE = new RegExp(`${IDENTIFIER}|Authors:(?=[^\\s])`)

/** `Published on May 16 · Submitted by jt-zhang`, `Published on May 16· Tide Lab`: its facts alone stand on one line. */
const GLUED_FACTS = new RegExp(`Published on ${DAY}[ \\t]{0,8}(?:·[ \\t]{0,8}\\S|Upvote|#\\d)`)

/** `Published on May 16` */
const PUBLISHED = new RegExp(`Published on ${DAY}`)

/** `Papers|arxiv:2505.11594|SageAttention3: …|Published on May 16` */
const TITLE_BORDERS = new RegExp(`${IDENTIFIER}|Published on ${DAY}`, 'g')

/** `|·|Submitted by|jt-zhang|on May 21|#2 Paper of the day|Upvote|48|+40|Authors:|` */
const FACT_BORDERS = new RegExp(
  `·|Submitted by|Featured in ?Daily Papers|on ${DAY}(?!\\d)|#\\d{1,4} Paper of the (?:day|week|month)|Upvote(?=[ \\t]{0,4}(?:\\d|-))|\\+\\d[\\d.,]{0,6}k?(?=\\s|Authors:)|Authors:`,
  'g',
)

/** `Log InSign Up|Papers arxiv:2505.11594`, `Paper page - Orca|Papers arxiv:2505.11594` */
const HEAD_END = /(?<=\S[ \t]{0,8})(?=Papers[ \t]{0,8}arxiv:)/

/** `Jianfei Chen |Abstract| The efficiency`: joined with a space, the label stands behind the last name. */
const SPACED_LABEL = /(?<=[\p{L}\d.)'][ \t]{1,8})Abstract(?=[ \t]{0,8}(?:[\p{Lu}\p{N}"“$(]|\n)|[ \t]{1,8}\p{Ll})/gu

/** `|Abstract|`, `|AI-generated summary|` */
const TEXT_BORDERS =
  /(?<=[\p{L}\d.)'])Abstract(?!ion|ive|ed)(?=[\p{L}\d"“$])|(?<=^[ \t]{0,40})Abstract(?=[\p{Lu}\d"“$])|AI-generated summary/gmu

/** `|View arXiv page|View PDF|Project page|GitHub182|Add to collection|Community|` */
const BUTTON_BORDERS =
  /View arXiv page|View PDF|Project page|GitHub(?: repository|[ \t]?[\d.,]+k?)?|Add to collection|Community/g

/** Breaks a glued page into its lines. */
export function peelGlue(plain: PlainText): PlainText {
  const { text } = plain
  if (!text.includes('Authors:')) return plain
  if (!(text.includes('xiv:') && GLUED_PAGE.test(text)) && !GLUED_FACTS.test(text)) return plain
  const published = text.search(PUBLISHED)
  if (published < 0) return plain
  const authors = findOrEnd(text, 'Authors:', published)
  const buttons = findOrEnd(text, 'View arXiv page', authors)
  const community = findOrEnd(text, 'Community', buttons)
  const head = text.search(HEAD_END)
  const names = breaksBehindNames(text, authors, buttons)
  return applyEdits(plain, [
    ...(head < 0 || head > published ? [] : [lineBreakAt(head)]),
    ...breaksAround(text, TITLE_BORDERS, Math.max(text.lastIndexOf('arxiv:', published), 0), published + 1),
    ...breaksAround(text, FACT_BORDERS, published + 'Published on May 1'.length, authors + 'Authors:'.length),
    ...names,
    ...breaksAround(text, TEXT_BORDERS, names.at(-1)?.end ?? authors, buttons),
    ...breaksAround(text, BUTTON_BORDERS, buttons, community + 'Community'.length),
  ])
}

/** Line breaks before and after each border in a range, unless one is there. */
function breaksAround(text: string, border: RegExp, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  border.lastIndex = from
  for (let match = border.exec(text); match && match.index < to; match = border.exec(text)) {
    const end = match.index + match[0].length
    for (const at of [match.index, end]) {
      if (edits.at(-1)?.start !== at) edits.push(lineBreakAt(at))
    }
  }
  return edits
}

const lineBreakAt = (at: number): Edit => ({ start: at, end: at, replacement: '\n' })

/** A name is no longer. */
const LONGEST_NAME = 60

/** Line breaks between the names and the abstract: around the label, where that stands between spaces, or where the two meet. */
function breaksBehindNames(text: string, authors: number, buttons: number): Edit[] {
  SPACED_LABEL.lastIndex = authors
  const label = SPACED_LABEL.exec(text)
  const name = label ? Math.max(text.lastIndexOf(',', label.index), authors + 'Authors:'.length) : 0
  if (label && label.index < buttons && label.index - name <= LONGEST_NAME)
    return [lineBreakAt(label.index), lineBreakAt(label.index + label[0].length)]
  const end = endOfNames(text, authors, buttons)
  return end === null ? [] : [{ start: end, end, replacement: '\n\n' }]
}

/** Where the last name meets the abstract and no label stands between; null: nowhere. Only commas of prose have a space behind them. */
function endOfNames(text: string, authors: number, buttons: number): number | null {
  let start = authors + 'Authors:'.length
  const isSpaced = text.charAt(start) === ' '
  TEXT_BORDERS.lastIndex = start
  const label = TEXT_BORDERS.exec(text)
  if (/^\s*\n/.test(text.slice(start, start + 20)) || (label && label.index < buttons)) return null
  while (start < buttons) {
    const comma = Math.min(findOrEnd(text, ',', start), buttons)
    if (comma === buttons || PROSE_COMMA.test(text.slice(comma - 1, comma + 2))) {
      const words = text.slice(start, Math.min(comma, start + 2 * LONGEST_NAME))
      const border = isSpaced ? words.search(SPACED_BORDER) : borderIn(words)
      if (border >= 0) return start + border
      if (comma - start > LONGEST_NAME) return null
    }
    start = comma + 1
  }
  return null
}

/** `, and`, `1,283`; a space before it is a list's. */
const PROSE_COMMA = /^\S,\s|^\d,\d/

/** `Jianfei Chen |The efficiency`: a word in small letters follows. */
const SPACED_BORDER = /(?<=\S[ \t])(?=\p{Lu}\S{0,30}\s(?!(?:de|van|von|der|den|la|le|da|di|bin|al)\s)[\p{Ll}\d(])/u

/** `Chen|The`, `Jr.|Large`, `II|Large`, `王小明|Large` */
const WORD_BORDER = /(?<=[\p{Ll}\p{Lo}]|\p{L}\p{Ll}\.)(?=[\p{Lu}\d$"“])|(?<=\p{Lu})(?=\p{Lu}(?:\p{Ll}{2}|[a-rt-z]\s))/gu

/** A name goes on behind such a border: `McCallum`, `LeCun`. */
const NAME_PREFIX = /(?:^|[\s-])(?:Mc|Mac|Le|La|De|Di|Du|Da|Del|Van|Von|Fitz)$/

/** Where a name and the words glued to it meet: rather before a word in small letters, as names have none behind them; -1: nowhere. */
function borderIn(words: string): number {
  let first = -1
  let inName = -1
  for (const { index } of words.matchAll(WORD_BORDER)) {
    if (index > LONGEST_NAME) break
    const isProse = /^\S+\s+[\p{Ll}\d(]/u.test(words.slice(index))
    if (NAME_PREFIX.test(words.slice(0, index))) {
      if (isProse) inName = index
    } else if (isProse) return index
    else if (first < 0) first = index
  }
  return first < 0 ? inName : first
}
