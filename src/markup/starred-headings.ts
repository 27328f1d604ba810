import { applyEdits, type Edit, type PlainText } from './plain-text.js'

/** html2text's headings: `**** Title ****`, the closing stars perhaps on the next line. */
const STARS = /^[ \t]*\*{3,6}(?=[ \t]\S)|[ \t]*\*{3,6}[ \t]*$/gm

/** Turns html2text's starred headings into `#` headings; a blank line closes one. */
export function peelStarredHeadings(plain: PlainText): PlainText {
  if (!plain.text.includes('***')) return plain
  const edits: Edit[] = []
  for (const match of plain.text.matchAll(STARS)) {
    const opens =
      /\S$/.test(match[0]) &&
      /^[ \t]\S/.test(plain.text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    edits.push({ start: match.index, end: match.index + match[0].length, replacement: opens ? '###' : '\n' })
  }
  return applyEdits(plain, edits)
}
