import { hasOddDollars } from '../../text/characters.js'
import { matchesAt } from '../../text/sticky.js'
import { SENTENCE_WORDS } from '../../text/words.js'
import type { PlainText } from '../plain-text.js'

/** The underscore in an empty input box or underlined words of the site: `[____]`, `Log_In`, `arXiv_Page`, `Paper_•`, `***_Title_***`, `*** Who_Plans_Best? ***`, `*_14_authors` */
const UNDERLINED =
  /(?<=\[)_{1,40}\]|(?<=\*\*)_|(?<=\*\*\* [^\s*_]{1,40})_[^\s*_]{1,40}_[^\s*]{0,300} \*\*\*|(?<=Log)_In|(?<=(?:Daily|Trending))_Papers|(?<=arXiv)_Page|(?<=GitHub)_\d|_[•·]|(?<=\d)_authors?\s/y

/** `Tide_Lab`, `4_authors` */
const WORD = /\S+/g

/** `at_https://github.com/` over `tidelab/tide_models`: an address that a wrap cut */
const CUT_ADDRESS = /:\/\/\S{1,60}\/\n$/
const LONGEST_CUT = 70

/** `https://a.example`, `www.a.example`, `github.com/owner`, `a@b.example`: what may have underscores of its own */
const ADDRESS = /:\/\/|www\.|github\.com|\w@[a-z]/i

/** What ends an address in a sentence: a mark, or what stands behind it, `github.com/owner/set_1_and_more`, `github.com/owner/set_1_.` */
const END_OF_ADDRESS = /[.,;:!?)\]}"']$/
const BEHIND_ADDRESS = new RegExp(`^(?:(?:${SENTENCE_WORDS}|[.,;:!?)]{1,3})$|\\()`, 'i')

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

/** A word at a place of the text with its underscores as spaces, but for those of addresses and of TeX: `$x_1$`, `MAS\_TTS`. */
function withSpaces(word: string, at: number, text: string): string {
  if (!word.includes('_')) return word
  const parts = word.split('_')
  let before = parts.shift() as string
  let shown = before
  const goesOn = before.includes('/') && CUT_ADDRESS.test(text.slice(Math.max(0, at - LONGEST_CUT), at))
  let inAddress = goesOn || ADDRESS.test(before)
  let inTex = hasOddDollars(before)
  for (const part of parts) {
    const isOfTex: boolean = before.endsWith('\\') || (inTex && !before.endsWith('$'))
    const isOfAddress: boolean = inAddress && !END_OF_ADDRESS.test(before) && !BEHIND_ADDRESS.test(part)
    const isKept = isOfTex || isOfAddress
    shown += (isKept ? '_' : ' ') + part
    inAddress = ADDRESS.test(part) || (isKept && inAddress)
    inTex = (isKept && inTex) !== hasOddDollars(part)
    before = part
  }
  return shown
}
