import { DAMAGED_MARKS } from '../text/damages.js'
import { applyEdits, type PlainText } from './plain-text.js'

const DAMAGED = new RegExp(DAMAGED_MARKS.map(([damage]) => damage).join('|'), 'g')

const MARK_OF = new Map<string, string>(DAMAGED_MARKS)

/** Restores the page's own marks, without which no card ends, where a file was decoded as what it is not; its other characters stay. */
export const peelDamagedMarks = (plain: PlainText): PlainText =>
  applyEdits(
    plain,
    Array.from(plain.text.matchAll(DAMAGED), ({ 0: damage, index }) => ({
      start: index,
      end: index + damage.length,
      replacement: MARK_OF.get(damage) as string,
    })),
  )
