import { SMALL_WORDS } from '../text/small-words.js'
import { matchesAt } from '../text/sticky.js'
import type { PlainText } from './plain-text.js'

/** The underscore in an empty input box or underlined words of the site: `[____]`, `Log_In`, `Paper_•`, `***_Title_***`, `*_14_authors` */
const UNDERLINED = /(?<=\[)_{1,40}\]|(?<=\*\*)_|(?<=Log)_In|_•|(?<=\d)_authors?\s/y

/** `Tide_Lab`, `4_authors` */
const WORD = /\S+/g

/**
 * An underscore, or what keeps its own: `$x_1$`, `MAS\\_TTS`, and an address up to a mark or a small word of the sentence
 * (`github.com/owner/set_1._Code`, `github.com/owner/set_1_and`)
 */
const UNDERSCORE = new RegExp(
  `(\\$(?!_)[^$]{1,400}(?<!_)\\$|\\\\_|(?:://|www\\.|github\\.com|\\w@[a-z])(?:[^_]|(?<![.,;:!?)\\]}"'])_(?!(?:and|or|${SMALL_WORDS})(?:_|$)))*)|_`,
  'gi',
)

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

const withSpaces = (word: string): string => word.replace(UNDERSCORE, (_, kept: string | undefined) => kept ?? ' ')
