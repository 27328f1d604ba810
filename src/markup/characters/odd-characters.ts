import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** Ideographic and typographic spaces, as Chinese documents indent their lines with. */
const SPACES = '\u1680\u2000-\u200a\u205f\u3000'

/** Line ends of Unicode's own, and the one within a paragraph that word processors write as a vertical tab. */
const LINE_ENDS = '\u2028\u2029\v'

/**
 * What takes no room and says nothing: zero-width spaces, which note programs and chats put on empty lines and before words, marks of a text's
 * direction, word joiners, soft hyphens. Joiners that make one picture of two, or shape letters, are none.
 */
const INVISIBLE = '\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064'

const ODD = new RegExp(`[${SPACES}${LINE_ENDS}${INVISIBLE}]`)

const ANY_SPACE = new RegExp(`[${SPACES}]`, 'g')
const ANY_LINE_END = new RegExp(`[${LINE_ENDS}]`, 'g')
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g')

/** Makes a page's odd white space spaces and line ends, and takes out what nobody sees, where its outline shows any. */
export function peelOddCharacters(plain: PlainText, outline: string): PlainText {
  if (!ODD.test(outline)) return plain
  const text = plain.text.replace(ANY_SPACE, ' ').replace(ANY_LINE_END, '\n')
  return applyEdits({ ...plain, text }, replacementsOf(INVISIBLES, '', text))
}
