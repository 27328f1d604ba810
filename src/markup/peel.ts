import { BULLETS, peelBullets } from './characters/bullets.js'
import { DAMAGE_SIGNS, peelDamagedMarks } from './characters/damaged-marks.js'
import { peelEntities } from './characters/entities.js'
import { peelOddCharacters } from './characters/odd-characters.js'
import { peelOverstrike } from './characters/overstrike.js'
import { PROGRAM_MARKS, peelProgramMarks, peelPrompts } from './characters/program-marks.js'
import { peelQuotedPrintable, QUOTED_MARKS } from './characters/quoted-printable.js'
import { peelStandIns, STAND_INS } from './characters/stand-ins.js'
import { peelUnderscores } from './characters/underscores.js'
import { peelGlue } from './glue/glued.js'
import { peelGluedFooter } from './glue/glued-footer.js'
import { peelJoinedTitles } from './glue/joined-titles.js'
import { DOUBLED_BLANK_LINES, peelDoubledLineEnds } from './lines/doubled-line-ends.js'
import { peelAdded, peelLineMarks } from './lines/line-marks.js'
import { peelLineNumbers } from './lines/line-numbers.js'
import { peelLogPrefixes } from './lines/log-prefixes.js'
import { peelPadding } from './lines/padding.js'
import { PAPER_MARKS, peelPrintedPages } from './lines/printed-pages.js'
import { peelQuotedCells } from './lines/quoted-cells.js'
import { peelQuotes } from './lines/quotes.js'
import { peelSpacedLines } from './lines/spaced-lines.js'
import { CITATION_MARK, peelCitations } from './markdown/citations.js'
import { peelClosedHeadings } from './markdown/closed-headings.js'
import { peelEscapes } from './markdown/escapes.js'
import { BREAK_MARKS, BREAK_TAGS, peelBreakMarks, peelBreakTags } from './markdown/line-breaks.js'
import { peelMarkdown, peelTagged } from './markdown/markdown.js'
import { ORG_DRAWER, peelOrg } from './markdown/org.js'
import { peelPandoc, peelPandocWords } from './markdown/pandoc.js'
import { peelStars } from './markdown/stars.js'
import { peelUnderlinedHeadings } from './markdown/underlined-headings.js'
import { peelPageTail } from './page-tail.js'
import { DRAWN_PICTURE, peelDrawnPictures } from './pictures/drawn-pictures.js'
import { peelPlaceholders } from './pictures/placeholders.js'
import { peelSavedPictures, SAVED_PICTURES } from './pictures/saved-pictures.js'
import { type PlainText, replaceMarked } from './plain-text.js'
import { peelAddressLines } from './printed-links/address-lines.js'
import { peelBracketedAddresses } from './printed-links/bracketed-addresses.js'
import { peelLinkNumbers } from './printed-links/link-numbers.js'
import { peelSummaries, SUMMARY_SIGNS } from './printed-links/link-summaries.js'
import { peelRedirects, REDIRECT_MARKS } from './printed-links/redirects.js'
import { peelWrappedAddresses } from './printed-links/wrapped-addresses.js'
import { peelPageTree, TREE_MARKS } from './tree/page-tree.js'
import { peelSecondWrap } from './wraps/second-wrap.js'
import { peelWrappedButtons } from './wraps/wrapped-buttons.js'
import { peelWrappedDates } from './wraps/wrapped-dates.js'
import { peelWrappedPage } from './wraps/wrapped-page.js'

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

/** In this order; a rule sees what those before it left. */
const RULES: readonly Rule[] = [
  // What changes every line, or characters anywhere: the rest looks for lines and words.
  { needles: ['\r'], peel: peelLineEnds },
  { needles: ['"'], peel: peelQuotedCells },
  { needles: ['\n'], peel: peelPadding },
  { needles: ['\n'], peel: peelLineNumbers },
  { needles: ['\n'], peel: peelLogPrefixes },
  { needles: QUOTED_MARKS, peel: peelQuotedPrintable },
  { needles: PROGRAM_MARKS, peel: peelProgramMarks },
  { needles: ['More--'], peel: peelPrompts },
  { needles: ['#'], peel: peelClosedHeadings },
  { needles: DAMAGE_SIGNS, peel: peelDamagedMarks },
  { needles: BREAK_TAGS, peel: peelBreakTags },
  { needles: ['>'], peel: peelQuotes },
  { needles: ['\n'], peel: peelLineMarks },
  { needles: ['+'], peel: peelAdded },
  { needles: BULLETS, peel: peelBullets },
  { needles: TREE_MARKS, peel: peelPageTree },
  { needles: DOUBLED_BLANK_LINES, peel: peelDoubledLineEnds },
  { needles: ['\n'], peel: peelSpacedLines },
  { needles: ['\n'], peel: peelSecondWrap },
  { needles: PAPER_MARKS, peel: peelPrintedPages },
  { needles: REDIRECT_MARKS, peel: peelRedirects },
  { needles: SUMMARY_SIGNS, peel: peelSummaries },
  { needles: ['\b'], peel: peelOverstrike },
  // Headings and links, and the escapes and marks that only their texts still need.
  { needles: ['===', '---'], peel: peelUnderlinedHeadings },
  { needles: [':::', '{.'], peel: peelPandoc },
  { needles: [ORG_DRAWER], peel: peelOrg },
  { needles: ['# '], peel: peelPandocWords },
  { needles: [CITATION_MARK], peel: peelCitations },
  { needles: SAVED_PICTURES, peel: peelSavedPictures },
  { needles: [DRAWN_PICTURE], peel: peelDrawnPictures, anywhere: true },
  { needles: ['](', '][', ']: '], peel: peelMarkdown, anywhere: true },
  { needles: ['<a href', '<a\nhref'], peel: peelTagged },
  { needles: BREAK_MARKS, peel: peelBreakMarks },
  { needles: ['# '], peel: peelEscapes },
  { needles: ['<http'], peel: peelWrappedAddresses },
  { needles: ['[http', '[/', '[file', '<http', '</', '(http', '(/'], peel: peelBracketedAddresses },
  { needles: ['['], peel: peelLinkNumbers },
  { needles: ['_'], peel: peelUnderscores },
  { needles: ['&'], peel: peelEntities, anywhere: true },
  { needles: ['**'], peel: peelStars },
  { needles: ['//hugg'], peel: peelAddressLines },
  // What stands for separators and pictures, which links wrap.
  { needles: STAND_INS, peel: peelStandIns, anywhere: true },
  { needles: ['[', '(BUT', 'Video:'], peel: peelPlaceholders },
  // Words that a wrap cut, and then those that a lost line end glued.
  { needles: ['Publis'], peel: peelWrappedPage },
  { needles: ['·'], peel: peelWrappedDates },
  { needles: ['View', 'AI-gen', 'Xiv\n'], peel: peelWrappedButtons },
  { needles: ['System', 'Previo', 'PageSu'], peel: peelGluedFooter },
  { needles: ['Paper\n', 'Paper ', 'Paper\t'], peel: peelJoinedTitles },
  { needles: ['Publis'], peel: peelGlue, anywhere: true },
]

/**
 * Peels off whatever the extractor wrapped around a page's text, odd characters and what it put behind the page first. `offset` is where
 * the page begins in the input, `outline` the text without its long lines.
 */
export function peelMarkup(text: string, offset: number, outline = text): PlainText {
  const toSource = (at: number): number => at + offset
  let plain = peelPageTail(peelOddCharacters({ text, links: [], toSource, toSourceEnd: toSource }, outline))
  for (const { needles, peel, anywhere } of RULES) {
    const where = anywhere || plain.text !== text ? plain.text : outline
    if (needles.some((needle) => where.includes(needle))) plain = peel(plain)
  }
  return plain
}
