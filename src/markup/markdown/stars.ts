import { matchAt } from '../../text/sticky.js'
import { wrapSpace } from '../../text/wraps.js'
import { type Edit, removal, replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** Turns html2text's starred headings into others, and takes the stars off bold lines. */
export const peelStars = (plain: PlainText): PlainText => peelBoldLines(peelStarredHeadings(plain))

/** html2text's headings: `**** Title ****`, perhaps behind a list mark, the closing stars perhaps on the next line; not `**** * 4 authors`, list marks */
const OPENING = /(?<=^[ \t]{0,40}(?:\*[ \t]{1,8})?)\*{3,6}(?=[ \t]\S)(?![* \t]{1,40}\d{1,5} authors?\b)/.source
const CLOSING = /[ \t]{0,8}(?<!\*)\*{3,6}[ \t]{0,8}$/.source
const STARS = new RegExp(`(${OPENING})|${CLOSING}`, 'my')

/** Where a wrap cut a heading: a number under it would be a count. */
const WRAP = /(?<=\S)[ \t]{0,8}\n[ \t\n]{0,80}/g
const LONGEST_HEADING = 600

/** Turns html2text's starred headings into `#` headings of one line, wherever they were wrapped; a blank line closes one. */
function peelStarredHeadings(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  let opened: number | null = null
  for (let stars = text.indexOf(LEAST_STARS); stars >= 0; ) {
    let at = stars
    while (at > stars - MOST_SPACES && SPACE_OR_TAB.test(text.charAt(at - 1))) at--
    const match = matchAt(STARS, text, at) ?? matchAt(STARS, text, stars)
    const end = match ? match.index + match[0].length : stars + LEAST_STARS.length
    if (match) {
      const opens = match[1] !== undefined
      if (!opens && opened !== null) edits.push(...joinLines(text, opened, match.index))
      opened = opens ? end : null
      edits.push({ start: match.index, end, replacement: opens ? '###' : '\n' })
    }
    stars = text.indexOf(LEAST_STARS, end)
  }
  return applyEdits(plain, edits)
}

/** Undoes the wraps in a heading's text. */
function joinLines(text: string, start: number, end: number): Edit[] {
  if (end - start > LONGEST_HEADING) return []
  return Array.from(text.slice(start, end).matchAll(WRAP), (wrap) => {
    const at = start + wrap.index
    return replacementOf(wrap, wrapSpace(text.slice(start, at), text.slice(at + wrap[0].length, end)), start)
  })
}

const SPACE_OR_TAB = /[ \t]/

/** What either begins with, but for so many spaces before the closing ones */
const LEAST_STARS = '***'
const MOST_SPACES = 8

/** `**Title**`, perhaps behind a list or heading mark: a line that is bold as a whole, be the page Markdown else or not */
const BOLD_LINE =
  /^([ \t]{0,40}(?:(?:[-*+•]|#{1,6}|\d{1,3}\.)[ \t]{1,8})?)\*\*(?=\S)[^*\n]{1,400}(?<=\S)\*\*(?=[ \t]{0,8}$)/gm

/** Takes the stars off bold lines. */
function peelBoldLines(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const { 0: line, 1: before = '', index } of plain.text.matchAll(BOLD_LINE)) {
    const start = index + before.length
    const end = index + line.length
    edits.push(removal(start, start + 2), removal(end - 2, end))
  }
  return applyEdits(plain, edits)
}
