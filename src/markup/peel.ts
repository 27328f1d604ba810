import { peelAddressLines } from './address-lines.js'
import { peelBracketedAddresses } from './bracketed-addresses.js'
import { DAMAGE_SIGNS, peelDamagedMarks } from './damaged-marks.js'
import { DOUBLED_BLANK_LINES, peelDoubledLineEnds } from './doubled-line-ends.js'
import { peelEntities } from './entities.js'
import { peelEscapes } from './escapes.js'
import { peelGlue } from './glued.js'
import { peelGluedFooter } from './glued-footer.js'
import { peelLinkNumbers } from './link-numbers.js'
import { peelMarkdown, peelTagged } from './markdown.js'
import { peelOverstrike } from './overstrike.js'
import { peelPageTail } from './page-tail.js'
import { peelPandoc } from './pandoc.js'
import { peelPlaceholders } from './placeholders.js'
import { type PlainText, replaceMarked } from './plain-text.js'
import { PAPER_MARKS, peelPrintedPages } from './printed-pages.js'
import { PROGRAM_MARKS, peelProgramMarks } from './program-marks.js'
import { peelQuotedPrintable, QUOTED_MARKS } from './quoted-printable.js'
import { peelQuotes } from './quotes.js'
import { peelRedirects, REDIRECT_MARKS } from './redirects.js'
import { peelSecondWrap } from './second-wrap.js'
import { peelStandIns, STAND_INS } from './stand-ins.js'
import { peelStars } from './stars.js'
import { peelUnderlinedHeadings } from './underlined-headings.js'
import { peelUnderscores } from './underscores.js'
import { peelWrappedAddresses } from './wrapped-addresses.js'
import { peelWrappedButtons } from './wrapped-buttons.js'
import { peelWrappedDates } from './wrapped-dates.js'
import { peelWrappedPage } from './wrapped-page.js'

/** One trait of an extractor, and what takes it off. */
interface Rule {
  /**
   * A text without any of them has nothing of the extractor's, and is passed as it is. V8 seeks the first character of such: a rare one is
   * fast.
   */
  needles: readonly string[]
  /** Whether they stand on short lines or at the beginnings of lines, so that the outline tells, as long as no rule has changed the text. */
  ofLine: boolean
  peel(plain: PlainText): PlainText
}

/** What stands before the line feed of a CRLF, or of `\r\r\n`, which Windows makes of it. */
const RETURN = /\r{1,2}(?=\n)/y

/** Makes CRLF line ends LF, so that a wrapped link reads the same with either. */
const peelLineEnds = (plain: PlainText): PlainText => replaceMarked(plain, '\r', RETURN)

/**
 * In this order: what changes every line (its end, a quote's mark, overstrike), since the rest looks for lines and words; headings and
 * links, and the escapes that only their texts still need; what stands for pictures, which links wrap; last the words that a wrap cut or
 * a lost line end glued.
 */
const RULES: readonly Rule[] = [
  { needles: ['\r'], ofLine: true, peel: peelLineEnds },
  { needles: QUOTED_MARKS, ofLine: true, peel: peelQuotedPrintable },
  { needles: PROGRAM_MARKS, ofLine: true, peel: peelProgramMarks },
  { needles: DAMAGE_SIGNS, ofLine: true, peel: peelDamagedMarks },
  { needles: ['>'], ofLine: true, peel: peelQuotes },
  { needles: DOUBLED_BLANK_LINES, ofLine: true, peel: peelDoubledLineEnds },
  { needles: ['\n'], ofLine: true, peel: peelSecondWrap },
  { needles: PAPER_MARKS, ofLine: true, peel: peelPrintedPages },
  { needles: REDIRECT_MARKS, ofLine: true, peel: peelRedirects },
  { needles: ['\b'], ofLine: true, peel: peelOverstrike },
  { needles: ['===', '---'], ofLine: true, peel: peelUnderlinedHeadings },
  { needles: [':::', '){.'], ofLine: true, peel: peelPandoc },
  { needles: ['](', ']['], ofLine: false, peel: peelMarkdown },
  { needles: ['<a href', '<a\nhref'], ofLine: true, peel: peelTagged },
  { needles: ['# '], ofLine: true, peel: peelEscapes },
  { needles: ['<http'], ofLine: true, peel: peelWrappedAddresses },
  { needles: ['[http', '[/', '<http', '</', '(http', '(/'], ofLine: true, peel: peelBracketedAddresses },
  { needles: ['['], ofLine: true, peel: peelLinkNumbers },
  { needles: ['_'], ofLine: true, peel: peelUnderscores },
  { needles: ['&'], ofLine: false, peel: peelEntities },
  { needles: ['**'], ofLine: true, peel: peelStars },
  { needles: ['//hugg'], ofLine: true, peel: peelAddressLines },
  { needles: STAND_INS, ofLine: false, peel: peelStandIns },
  { needles: ['[', '(BUT'], ofLine: true, peel: peelPlaceholders },
  { needles: ['Publis'], ofLine: true, peel: peelWrappedPage },
  { needles: ['·'], ofLine: true, peel: peelWrappedDates },
  { needles: ['View', 'AI-gen', 'Xiv\n'], ofLine: true, peel: peelWrappedButtons },
  { needles: ['System', 'Previo'], ofLine: true, peel: peelGluedFooter },
  { needles: ['Publis'], ofLine: false, peel: peelGlue },
]

/**
 * Peels off whatever the extractor wrapped around a page's text, what it put behind the page first. `offset` is where the page begins in
 * the input, `outline` the text without its long lines.
 */
export function peelMarkup(text: string, offset: number, outline = text): PlainText {
  let plain = peelPageTail({ text, links: [], toSource: (at) => at + offset })
  for (const { needles, ofLine, peel } of RULES) {
    const where = ofLine && plain.text === text ? outline : plain.text
    if (needles.some((needle) => where.includes(needle))) plain = peel(plain)
  }
  return plain
}
