import { applyEdits, type PlainText } from './plain-text.js'

/** `Apr 24, 2024 |Previous Next |System theme`, `arXiv Page|System theme`: the last card's line goes on with the page's end */
const FOOTER =
  /(?<=[^\s•*-][ \t]{0,8})(?=Previous[ \t]{0,8}Next[ \t]{0,8}(?:$|Trending Papers ranked|System theme)|System theme[ \t]{0,8}(?:$|Company))/gm

/** Breaks the line between a page's last card and its footer. */
export function peelGluedFooter(plain: PlainText): PlainText {
  const edits = [...plain.text.matchAll(FOOTER)].map(({ index }) => ({ start: index, end: index, replacement: '\n' }))
  return applyEdits(plain, edits)
}
