import { matchesAt } from '../text/sticky.js'
import type { PlainText } from './plain-text.js'

/** The underscore in an empty input box or underlined words of the site: `[____]`, `Log_In`, `Paper_•`, `***_Title_***`, `*_14_authors` */
const UNDERLINED = /(?<=\[)_{1,40}\]|(?<=\*\*)_|(?<=Log)_In|_•|(?<=\d)_authors?\s/y

/** `Tide_Lab`, `4_authors` */
const WORD = /\S+/g

const KEEPS_UNDERSCORES = /:\/\/|www\.|github\.com|\\_|\$|@/

/** html2text without overstrike writes link text with underscores for spaces; makes them spaces again. */
export function peelUnderscores(plain: PlainText): PlainText {
  if (!isUnderlined(plain.text)) return plain
  // A space takes an underscore's place, so that nothing moves.
  return { ...plain, text: plain.text.replace(WORD, withSpaces) }
}

/** Looks at the underscores only, of which most pages have few: seeking each of the marks takes five times as long. */
function isUnderlined(text: string): boolean {
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    if (matchesAt(UNDERLINED, text, at)) return true
  }
  return false
}

/** An address inside an underlined sentence keeps its own underscores as far as it reaches. */
function withSpaces(word: string): string {
  const address = word.search(KEEPS_UNDERSCORES)
  const limit = address < 0 ? word.length : address
  return word.slice(0, limit).split('_').join(' ') + word.slice(limit)
}
