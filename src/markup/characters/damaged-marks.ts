import { replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What the UTF-8 of `·` and `•` becomes where it is decoded as Latin-1, Windows-1252, Windows-1251 or Mac Roman, and what it was. */
const MARK_OF: ReadonlyMap<string, string> = new Map([
  ['\u00c2\u00b7', '·'],
  ['\u00e2\u0080\u00a2', '•'],
  ['\u00e2\u20ac\u00a2', '•'],
  ['\u0412\u00b7', '·'],
  ['\u0432\u0402\u045e', '•'],
  ['\u00ac\u2211', '·'],
  ['\u201a\u00c4\u00a2', '•'],
])

/** What each of them holds, and few other texts; an engine finds it soon, while some begin with what shares a byte with a space. */
export const DAMAGE_SIGNS = ['\u00c2\u00b7', '\u0412\u00b7', '\u00a2', '\u045e', '\u2211'] as const

/** What the marks became. */
export const DAMAGED_MARKS: readonly string[] = [...MARK_OF.keys()]

const DAMAGED = new RegExp(DAMAGED_MARKS.join('|'), 'g')

/** Restores the page's own marks, without which no card ends, where a file was decoded as what it is not; its other characters stay. */
export const peelDamagedMarks = (plain: PlainText): PlainText =>
  applyEdits(
    plain,
    Array.from(plain.text.matchAll(DAMAGED), (match) => replacementOf(match, MARK_OF.get(match[0]) as string)),
  )
