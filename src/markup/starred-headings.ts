import { matchAt } from '../text/sticky.js'
import type { Edit } from './edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** html2text's headings: `**** Title ****`, perhaps behind a list mark, the closing stars perhaps on the next line. */
const OPENING = /(?<=^[ \t]{0,40}(?:\*[ \t]{1,8})?)\*{3,6}(?=[ \t]\S)/.source
const CLOSING = /[ \t]{0,8}(?<!\*)\*{3,6}[ \t]{0,8}$/.source
const STARS = new RegExp(`(${OPENING})|${CLOSING}`, 'my')

/** Turns html2text's starred headings into `#` headings; a blank line closes one. */
export function peelStarredHeadings(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let stars = text.indexOf(LEAST_STARS); stars >= 0; ) {
    let at = stars
    while (at > stars - MOST_SPACES && SPACE_OR_TAB.test(text.charAt(at - 1))) at--
    const match = matchAt(STARS, text, at) ?? matchAt(STARS, text, stars)
    const end = match ? match.index + match[0].length : stars + LEAST_STARS.length
    if (match) edits.push({ start: match.index, end, replacement: match[1] === undefined ? '\n' : '###' })
    stars = text.indexOf(LEAST_STARS, end)
  }
  return applyEdits(plain, edits)
}

const SPACE_OR_TAB = /[ \t]/

/** What either begins with, but for so many spaces before the closing ones */
const LEAST_STARS = '***'
const MOST_SPACES = 8
