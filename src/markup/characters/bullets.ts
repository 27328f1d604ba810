import { hasSeparator } from '../../text/page-patterns.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** The bullet of Word's font of symbols, and those that programs draw for a list's, or for a list within a list */
const DRAWN = '\uf0b7◦●▪‣○⁃►'

/** What any bullet needs. */
export const BULLETS: readonly string[] = [...DRAWN, '·\t']

/** One before an item or alone on its line, or the dot and the tab that Word writes for one into a text file */
const BULLET = new RegExp(`(?<=^[ \\t]{0,40})(?:[${DRAWN}](?=\\s|$)|·(?=\\t))`, 'gm')

/** A page's lists have more items; a separator that a tab follows is no bullet. */
const FEWEST_BULLETS = 3

/** Writes the bullets of word processors and programs as the page does. */
export function peelBullets(plain: PlainText): PlainText {
  // It may stand for the separators, too (`peelStandIns`).
  if (plain.text.includes('●') && !hasSeparator(plain.text)) return plain
  const bullets = replacementsOf(BULLET, '•', plain.text)
  return bullets.length < FEWEST_BULLETS ? plain : applyEdits(plain, bullets)
}
