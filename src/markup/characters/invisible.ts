import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * What takes no room and says nothing: zero-width spaces, which note programs and chats put on empty lines and before words, marks of a
 * text's direction, word joiners, soft hyphens. Joiners that make one picture of two, or shape letters, are none.
 */
export const INVISIBLE = ['\u200b', '\u200e', '\u200f', '\u2060', '\u00ad'] as const

const RUN = new RegExp(`[${INVISIBLE.join('')}]+`, 'g')

/** Takes them out. */
export const peelInvisible = (plain: PlainText): PlainText => applyEdits(plain, replacementsOf(RUN, '', plain.text))
