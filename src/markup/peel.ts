import { BULLETS, peelBullets } from './characters/bullets.js'
import { DAMAGE_SIGNS, peelDamagedMarks } from './characters/damaged-marks.js'
import { peelEntities } from './characters/entities.js'
import { peelOddCharacters } from './characters/odd-characters.js'
import { peelOverstrike } from './characters/overstrike.js'
import { PROGRAM_MARKS, peelProgramMarks, peelPrompts } from './characters/program-marks.js'
import { peelQuotedPrintable } from './characters/quoted-printable.js'
import { peelStandIns } from './characters/stand-ins.js'
import { peelUnderscores } from './characters/underscores.js'
import { peelGlue } from './glue/glued.js'
import { peelGluedCardEnds } from './glue/glued-card-ends.js'
import { peelJoinedTitles } from './glue/joined-titles.js'
import { peelDoubledLineEnds } from './lines/doubled-line-ends.js'
import { peelAdded, peelLineMarks } from './lines/line-marks.js'
import { peelLineNumbers } from './lines/line-numbers.js'
import { peelLogPrefixes } from './lines/log-prefixes.js'
import { peelPadding } from './lines/padding.js'
import { PAPER_MARKS, peelPrintedPages } from './lines/printed-pages.js'
import { peelQuotedCells } from './lines/quoted-cells.js'
import { peelQuotes } from './lines/quotes.js'
import { peelSpacedLines } from './lines/spaced-lines.js'
import { peelCitations } from './markdown/citations.js'
import { peelClosedHeadings } from './markdown/closed-headings.js'
import { peelEscapes } from './markdown/escapes.js'
import { peelBreakMarks, peelBreakTags } from './markdown/line-breaks.js'
import { peelMarkdown, peelTagged } from './markdown/markdown.js'
import { peelOrg } from './markdown/org.js'
import { peelPandoc, peelPandocWords } from './markdown/pandoc.js'
import { peelStars } from './markdown/stars.js'
import { peelUnderlinedHeadings } from './markdown/underlined-headings.js'
import { peelPageTail } from './page-tail.js'
import { peelDrawnPictures } from './pictures/drawn-pictures.js'
import { peelPlaceholders } from './pictures/placeholders.js'
import { peelSavedPictures } from './pictures/saved-pictures.js'
import { type PlainText, replaceMarked } from './plain-text.js'
import { peelAddressLines } from './printed-links/address-lines.js'
import { peelBracketedAddresses } from './printed-links/bracketed-addresses.js'
import { peelLinkNumbers } from './printed-links/link-numbers.js'
import { peelSummaries } from './printed-links/link-summaries.js'
import { peelRedirects } from './printed-links/redirects.js'
import { peelWrappedAddresses } from './printed-links/wrapped-addresses.js'
import { peelPageTree } from './tree/page-tree.js'
import { peelSecondWrap } from './wraps/second-wrap.js'
import { peelWrappedButtons } from './wraps/wrapped-buttons.js'
import { peelWrappedDates } from './wraps/wrapped-dates.js'
import { peelWrappedPage } from './wraps/wrapped-page.js'

/** One trait of an extractor, and what takes it off. */
interface Rule {
  /**
   * A text without any of them has nothing of the extractor's, and is passed as it is; without needles each text is looked at. V8 seeks the
   * first character of such: a rare one is fast.
   */
  needles?: readonly string[]
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
  { needles: ['"'], peel: peelQuotedCells },
  { peel: peelPadding },
  { peel: peelLineNumbers },
  { peel: peelLogPrefixes },
  { needles: ['=C2=B7', '=E2=80=A2'], peel: peelQuotedPrintable },
  { needles: PROGRAM_MARKS, peel: peelProgramMarks },
  { needles: ['More--'], peel: peelPrompts },
  { needles: ['#'], peel: peelClosedHeadings },
  { needles: DAMAGE_SIGNS, peel: peelDamagedMarks },
  { needles: ['<br', '<BR'], peel: peelBreakTags },
  { needles: ['>'], peel: peelQuotes },
  { peel: peelLineMarks },
  { needles: ['+'], peel: peelAdded },
  { needles: BULLETS, peel: peelBullets },
  { needles: ['/url: ', '[level'], peel: peelPageTree },
  { needles: ['\n\n\n\n', '\n \n'], peel: peelDoubledLineEnds },
  { peel: peelSpacedLines },
  { peel: peelSecondWrap },
  { needles: PAPER_MARKS, peel: peelPrintedPages },
  { needles: ['/web/2', '/url?q', '.safel', '//urld'], peel: peelRedirects },
  { needles: ['/Buttons:', ':\n- !['], peel: peelSummaries },
  { needles: ['\b'], peel: peelOverstrike },
  // Headings and links, and the escapes and marks that only their texts still need.
  { needles: ['===', '---'], peel: peelUnderlinedHeadings },
  { needles: [':::', '{.'], peel: peelPandoc },
  { needles: [':PROPE'], peel: peelOrg },
  { needles: ['# '], peel: peelPandocWords },
  { needles: ['⟨'], peel: peelCitations },
  { needles: ['_files/', '[../', '[data:image'], peel: peelSavedPictures },
  { needles: ['[SVG '], peel: peelDrawnPictures, anywhere: true },
  { needles: ['](', '][', ']: '], peel: peelMarkdown, anywhere: true },
  { needles: ['<a href', '<a\nhref'], peel: peelTagged },
  { needles: ['\\\n'], peel: peelBreakMarks },
  { needles: ['# '], peel: peelEscapes },
  { needles: ['<http'], peel: peelWrappedAddresses },
  { needles: ['[http', '[/', '[file', '<http', '</', '(http', '(/'], peel: peelBracketedAddresses },
  { needles: ['['], peel: peelLinkNumbers },
  { needles: ['_'], peel: peelUnderscores },
  { needles: ['&'], peel: peelEntities, anywhere: true },
  { needles: ['**'], peel: peelStars },
  { needles: ['//hugg'], peel: peelAddressLines },
  // What stands for separators and pictures, which links wrap.
  { peel: peelStandIns },
  { needles: ['[', '(BUT', 'Video:'], peel: peelPlaceholders },
  // Words that a wrap cut, and then those that a lost line end glued.
  { needles: ['Publis'], peel: peelWrappedPage },
  { needles: ['·'], peel: peelWrappedDates },
  { needles: ['View', 'AI-gen', 'Xiv\n'], peel: peelWrappedButtons },
  { needles: ['System', 'Previo', 'PageSu'], peel: peelGluedCardEnds },
  { needles: ['Paper\n', 'Paper ', 'Paper\t'], peel: peelJoinedTitles },
  { needles: ['Publis'], peel: peelGlue, anywhere: true },
]

/**
 * Peels off whatever the extractor wrapped around a page's text, odd characters and what it put behind the page first. `offset` is where
 * the page begins in the input, `outline` the text without its long lines.
 */
export function peelMarkup(text: string, offset: number, outline = text): PlainText {
  const toSource = (at: number): number => at + offset
  const marked = peelPageTail(peelOddCharacters({ text, links: [], toSource, toSourceEnd: toSource }, outline))
  const page = peelLineEnds(marked)
  // A page with CRLF is looked at as the same one with LF.
  const shown = marked.text === text ? outline.replaceAll('\r', '') : page.text
  let plain = page
  for (const { needles, peel, anywhere } of RULES) {
    const where = anywhere || plain.text !== page.text ? plain.text : shown
    if (!needles || needles.some((needle) => where.includes(needle))) plain = peel(plain)
  }
  return plain
}
