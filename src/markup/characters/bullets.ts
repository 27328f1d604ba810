import { AUTHOR_COUNT, hasSeparator } from '../../text/page-patterns.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** The bullet of Word's font of symbols, and those that programs draw for a list's, or for a list within a list */
const DRAWN = '\uf0b7◦●▪‣○⁃►'

/** What any bullet needs. */
export const BULLETS: readonly string[] = [...DRAWN, '·\t']

/** Such a bullet, or the dot and the tab that Word writes for one into a text file */
const ANY = `(?:[${DRAWN}](?=\\s|$)|·(?=\\t))`

/** One before an item or alone on its line */
const BULLET = new RegExp(`(?<=^[ \\t]{0,40})${ANY}`, 'gm')

/** One of the page's own lists, of avatars, authors, links or facts: an author's list in an abstract is none. */
const OF_PAGE = new RegExp(
  `${ANY}(?=[ \\t]{0,9}$|[ \\t]{1,9}(?:${AUTHOR_COUNT}|Models|Datasets|Published|\\d[\\d.,]{0,9}k?[ \\t]{0,9}(?:<|$)))(?<=^[ \\t]{0,40}${ANY})`,
  'm',
)

/** A page's lists have more items; a separator that a tab follows is no bullet. */
const FEWEST_BULLETS = 3

/** Writes the bullets of word processors and programs as the page does. */
export function peelBullets(plain: PlainText): PlainText {
  // It may stand for the separators, too (`peelStandIns`).
  if (plain.text.includes('●') && !hasSeparator(plain.text)) return plain
  if (!OF_PAGE.test(plain.text)) return plain
  const bullets = replacementsOf(BULLET, '•', plain.text)
  return bullets.length < FEWEST_BULLETS ? plain : applyEdits(plain, bullets)
}
