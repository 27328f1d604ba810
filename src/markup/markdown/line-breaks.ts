import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Orca<br>`, `Orca<br><br />` at a line's end, and between two where no others are; in a line of others a text names it. */
const TAG = /<br ?\/?>(?:[ \t]{0,9}(?:\n|$)|(?=<br))/gi
const TAG_IN_LINE = /<br ?\/?>/gi

/**
 * `Orca\` at a line's end; two backslashes are the authors' TeX, and so is one behind which w3m wrapped: `$\`, `_{\` over `text{DMD}`,
 * `$n \` over `equiv`, `{t,\` over `theta}$`, `90\` over `%`, `N\in\` over `{1,2\}`
 */
const BACKSLASH =
  /(?<![\\$_^({[=\s])\\[ \t]{0,9}\n(?! {0,9}(?:[|%}]|\{\S{0,60}\\\}|[A-Za-z]{2,20}[^A-Za-z\s]{0,9}(?:_?\\\S|_\{|[{}$^])))/g

/** A text can name fewer. */
const FEWEST = 3

/** Makes the tags that end lines line ends, which headings and wrapped texts have behind each. */
export const peelBreakTags = (plain: PlainText): PlainText =>
  replaceBreaks(plain, plain.text.trim().includes('\n') ? TAG : TAG_IN_LINE)

/** The same of Markdown's mark, where no link tells that a page is Markdown. */
export const peelBreakMarks = (plain: PlainText): PlainText => replaceBreaks(plain, BACKSLASH)

function replaceBreaks(plain: PlainText, pattern: RegExp): PlainText {
  const breaks = replacementsOf(pattern, '\n', plain.text)
  return breaks.length < FEWEST ? plain : applyEdits(plain, breaks)
}
