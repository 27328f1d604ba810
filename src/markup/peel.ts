import { peelAddressLines } from './address-lines.js'
import { peelBracketedAddresses } from './bracketed-addresses.js'
import { peelClosedHeadings } from './closed-headings.js'
import { DAMAGE_SIGNS, peelDamagedMarks } from './damaged-marks.js'
import { DOUBLED_BLANK_LINES, peelDoubledLineEnds } from './doubled-line-ends.js'
import { DRAWN_PICTURE, peelDrawnPictures } from './drawn-pictures.js'
import { peelEntities } from './entities.js'
import { peelEscapes } from './escapes.js'
import { peelGlue } from './glued.js'
import { peelGluedFooter } from './glued-footer.js'
import { BREAK_MARKS, BREAK_TAGS, peelBreakMarks, peelBreakTags } from './line-breaks.js'
import { peelLineMarks } from './line-marks.js'
import { peelLineNumbers } from './line-numbers.js'
import { peelLinkNumbers } from './link-numbers.js'
import { peelMarkdown, peelTagged } from './markdown.js'
import { peelOverstrike } from './overstrike.js'
import { peelPadding } from './padding.js'
import { peelPageTail } from './page-tail.js'
import { peelPageTree, TREE_MARK } from './page-tree.js'
import { peelPandoc, peelPandocWords } from './pandoc.js'
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
  peel(plain: PlainText): PlainText
  /** They can stand in long lines, too; else on short ones and at lines' beginnings, which the outline has as long as no rule has changed the text. */
  anywhere?: true
}

/** What stands before the line feed of a CRLF, or of `\r\r\n`, which Windows makes of it. */
const RETURN = /\r{1,2}(?=\n)/y

/** Makes CRLF line ends LF, so that a wrapped link reads the same with either. */
const peelLineEnds = (plain: PlainText): PlainText => replaceMarked(plain, '\r', RETURN)

/**
 * In this order: what changes every line (its end, its number, a quote's or an outline's mark, overstrike), since the rest looks for lines
 * and words; headings and links, and the escapes that only their texts still need; what stands for pictures, which links wrap; last the
 * words that a wrap cut or a lost line end glued.
 */
const RULES: readonly Rule[] = [
  { needles: ['\r'], peel: peelLineEnds },
  { needles: ['\n'], peel: peelPadding },
  { needles: ['\n'], peel: peelLineNumbers },
  { needles: QUOTED_MARKS, peel: peelQuotedPrintable },
  { needles: PROGRAM_MARKS, peel: peelProgramMarks },
  { needles: ['#'], peel: peelClosedHeadings },
  { needles: DAMAGE_SIGNS, peel: peelDamagedMarks },
  { needles: BREAK_TAGS, peel: peelBreakTags },
  { needles: ['>'], peel: peelQuotes },
  { needles: ['\n'], peel: peelLineMarks },
  { needles: [TREE_MARK], peel: peelPageTree },
  { needles: DOUBLED_BLANK_LINES, peel: peelDoubledLineEnds },
  { needles: ['\n'], peel: peelSecondWrap },
  { needles: PAPER_MARKS, peel: peelPrintedPages },
  { needles: REDIRECT_MARKS, peel: peelRedirects },
  { needles: ['\b'], peel: peelOverstrike },
  { needles: ['===', '---'], peel: peelUnderlinedHeadings },
  { needles: [':::', '){.'], peel: peelPandoc },
  { needles: ['# '], peel: peelPandocWords },
  { needles: [DRAWN_PICTURE], peel: peelDrawnPictures, anywhere: true },
  { needles: ['](', ']['], peel: peelMarkdown, anywhere: true },
  { needles: ['<a href', '<a\nhref'], peel: peelTagged },
  { needles: BREAK_MARKS, peel: peelBreakMarks },
  { needles: ['# '], peel: peelEscapes },
  { needles: ['<http'], peel: peelWrappedAddresses },
  { needles: ['[http', '[/', '<http', '</', '(http', '(/'], peel: peelBracketedAddresses },
  { needles: ['['], peel: peelLinkNumbers },
  { needles: ['_'], peel: peelUnderscores },
  { needles: ['&'], peel: peelEntities, anywhere: true },
  { needles: ['**'], peel: peelStars },
  { needles: ['//hugg'], peel: peelAddressLines },
  { needles: STAND_INS, peel: peelStandIns, anywhere: true },
  { needles: ['[', '(BUT'], peel: peelPlaceholders },
  { needles: ['Publis'], peel: peelWrappedPage },
  { needles: ['·'], peel: peelWrappedDates },
  { needles: ['View', 'AI-gen', 'Xiv\n'], peel: peelWrappedButtons },
  { needles: ['System', 'Previo'], peel: peelGluedFooter },
  { needles: ['Publis'], peel: peelGlue, anywhere: true },
]

/**
 * Peels off whatever the extractor wrapped around a page's text, what it put behind the page first. `offset` is where the page begins in
 * the input, `outline` the text without its long lines.
 */
export function peelMarkup(text: string, offset: number, outline = text): PlainText {
  let plain = peelPageTail({ text, links: [], toSource: (at) => at + offset })
  for (const { needles, peel, anywhere } of RULES) {
    const where = anywhere || plain.text !== text ? plain.text : outline
    if (needles.some((needle) => where.includes(needle))) plain = peel(plain)
  }
  return plain
}
