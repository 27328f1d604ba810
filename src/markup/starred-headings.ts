import type { Edit } from '../text/edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** html2text's headings: `**** Title ****`, perhaps behind a list mark, the closing stars perhaps on the next line. */
const OPENING = /(?<=^[ \t]{0,40}(?:\*[ \t]{1,8})?)\*{3,6}(?=[ \t]\S)/.source
const CLOSING = /[ \t]{0,8}(?<!\*)\*{3,6}[ \t]{0,8}$/.source
const STARS = new RegExp(`(${OPENING})|${CLOSING}`, 'gm')

/** Turns html2text's starred headings into `#` headings; a blank line closes one. */
export function peelStarredHeadings(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const match of plain.text.matchAll(STARS)) {
    const end = match.index + match[0].length
    edits.push({ start: match.index, end, replacement: match[1] === undefined ? '\n' : '###' })
  }
  return applyEdits(plain, edits)
}
