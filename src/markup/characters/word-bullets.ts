import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What either bullet needs. */
export const WORD_BULLETS: readonly string[] = ['\uf0b7', '·\t']

/** The bullet of Word's font of symbols, and the dot and the tab that it writes for one into a text file, before an item or alone on its line */
const BULLET = /(?<=^[ \t]{0,40})(?:\uf0b7|·(?=\t))/gm

/** A page's lists have more items; a separator that a tab follows is no bullet. */
const FEWEST_BULLETS = 3

/** Writes a word processor's bullets as the page does. */
export function peelWordBullets(plain: PlainText): PlainText {
  const bullets = replacementsOf(BULLET, '•', plain.text)
  return bullets.length < FEWEST_BULLETS ? plain : applyEdits(plain, bullets)
}
