import { findOrEnd } from '../text/find.js'
import { applyEdits, type Edit, type PlainText } from './plain-text.js'

/**
 * A paper's own page whose parts an extractor joined without white space, all of them or some:
 * `Papersarxiv:2505.11594Title…Published on May 16·Submitted byjt-zhangon May 21#2 Paper of the dayUpvote48+40Authors:A,B…`
 */
const GLUED_PAGE = /arxiv:\d{4}\.(?:\d{5}|\d{4}(?!\d))(?:v\d)?(?=[^\sv])|Authors:(?=[^\s])/

const DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2}(?:, \\d{4})?'

/** `Published on May 16` */
const PUBLISHED = new RegExp(`Published on ${DAY}`)

/** `Papers|arxiv:2505.11594|SageAttention3: …|Published on May 16` */
const TITLE_BORDERS = new RegExp(`arxiv:\\d{4}\\.\\d{5}(?=[^\\sv])|Published on ${DAY}`, 'g')

/** `|·|Submitted by|jt-zhang|on May 21|#2 Paper of the day|Upvote|48|+40|Authors:|` */
const FACT_BORDERS = new RegExp(
  `·|Submitted by|on ${DAY}(?=\\s|#\\d|Upvote|Authors:|·)|#\\d{1,4} Paper of the (?:day|week|month)|Upvote(?= ?(?:\\d|-))|\\+\\d{1,6}(?=\\s|Authors:)|Authors:`,
  'g',
)

/** `|Abstract|`, `|AI-generated summary|` */
const TEXT_BORDERS =
  /(?<=[\p{L}.)'])Abstract(?=[\p{Lu}\d"“])|(?<=^[ \t]{0,40})Abstract(?=[\p{Lu}\d"“])|AI-generated summary/gmu

/** `|View arXiv page|View PDF|Project page|GitHub182|Add to collection|Community|` */
const BUTTON_BORDERS =
  /View arXiv page|View PDF|Project page|GitHub(?: repository|[ \t]?[\d.,]+k?)?|Add to collection|Community/g

/** Breaks a glued page into its lines. */
export function peelGlue(plain: PlainText): PlainText {
  const { text } = plain
  if (!text.includes('xiv:') || !text.includes('Authors:') || !GLUED_PAGE.test(text)) return plain
  const published = text.search(PUBLISHED)
  if (published < 0) return plain
  const authors = findOrEnd(text, 'Authors:', published)
  const buttons = findOrEnd(text, 'View arXiv page', authors)
  const community = findOrEnd(text, 'Community', buttons)
  const names = endOfNames(text, authors, buttons)
  return applyEdits(plain, [
    ...breaksAround(text, TITLE_BORDERS, Math.max(text.lastIndexOf('arxiv:', published), 0), published + 1),
    ...breaksAround(text, FACT_BORDERS, published + 'Published on May 1'.length, authors + 'Authors:'.length),
    ...(names === null ? [] : [{ start: names, end: names, replacement: '\n\n' }]),
    ...breaksAround(text, TEXT_BORDERS, names ?? authors, buttons),
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
      if (edits.at(-1)?.start !== at) edits.push({ start: at, end: at, replacement: '\n' })
    }
  }
  return edits
}

/** `Jianfei Chen|The efficiency of…`: where the last name meets the abstract and no label stands between; null: nowhere. */
const NAME_BORDER = /(?<=\p{Ll})(?=\p{Lu}[\p{Lu}\d-]*\p{Ll}*[\s,-])/gu

/** A name is no longer. */
const LONGEST_NAME = 60

function endOfNames(text: string, authors: number, buttons: number): number | null {
  let start = authors + 'Authors:'.length
  if (/^\s*\n/.test(text.slice(start, start + 20)) || text.slice(start, buttons).includes('Abstract')) return null
  while (start < buttons) {
    const comma = findOrEnd(text, ',', start)
    if (comma - start <= LONGEST_NAME && !/\p{Ll}\p{Lu}[\p{Lu}\d-]*\p{Ll}* \p{Ll}/u.test(text.slice(start, comma))) {
      start = comma + 1
      continue
    }
    NAME_BORDER.lastIndex = start
    const border = NAME_BORDER.exec(text)
    return border && border.index < buttons ? border.index : null
  }
  return null
}
