import { CARD_LABEL } from '../text/collection-patterns.js'
import { LONGEST_MARKED_LINE } from '../text/outline.js'
import { ARXIV_NUMBER, BEHIND_LINE_NUMBER, COLLECTIONS_OF, LINKS_HEADING, PAPER_WINDOW } from '../text/page-patterns.js'
import { matchesAt } from '../text/sticky.js'
import { beginOfFence, frontMatterAt } from './front-matter.js'
import type { MarkedText } from './mark-text.js'
import { beginOfHead, beginOfNavigation, beginOfStruckNavigation, lineStartOf, SHORT_CONTEXT } from './page-head.js'
import { MARK_CONTEXT, type PageMarkName } from './page-marks.js'
import { pageWords } from './page-words.js'

/** Where the page begins whose mark stands at `at`, or that follows it; -1: it is no mark. */
type FindStart = (text: string, at: number) => number

const START_OF: Record<PageMarkName, FindStart> = {
  title: startAtTitle,
  footer: endOfFooter,
  logo: beginOfNavigation,
  struckLogo: beginOfStruckNavigation,
  collection: startAtCollection,
  frontMatter: startAtFrontMatter,
  fileName: startAtFileName,
}

/**
 * The offsets at which pages begin, without the text's own start. Only marks before `to` count, and only `HEAD_CONTEXT` characters before
 * them and `MARK_CONTEXT` behind them are looked at.
 */
export function findPageStarts({ text, marks }: MarkedText, to = text.length): number[] {
  const starts = new Set<number>()
  for (const { name, at } of marks) {
    const start = at < to ? START_OF[name](text, at) : -1
    if (start > 0) starts.add(start)
  }
  return [...starts].sort((left, right) => left - right)
}

/** `Papers`, `Papers](https://huggingface.co/papers)`, `Papers][12]`, `Papers ****`, `Papers](/papers) {.text-lg}`, `Papers</a>` */
const PAPERS = /Papers(?:[*_\] \t]|<\/a>|\([^\s()]{0,200}\)|\[\d{1,5}\]|\{[^{}\r\n]{0,300}\}){0,300}/.source

/** The same as a line's last word */
const LAST_WORD = new RegExp(`${PAPERS}[\\r\\n]`, 'y')

/** The same where a tool joined the page's lines, with a space or without, up to its first card; and the window's title over the navigation, joined to it or with the source's white space */
const JOINED_BANNER =
  /(?<=^(?:Daily|Trending) )Papers(?: ?by ?AK ?and the research community[^\r\n]{0,400}?(?:Submitted by|Trending Papers)| - Hugging Face\s{0,99}Hugging Face\s{0,99}Models)/my

/** `by AK and the research community`, under a list's title */
const BANNER_WORDS = /^(?:by|A ?K|and the).{0,60}research community/i

/** `research community`, with what an extractor put between the two words and behind them */
const LONGEST_BANNER_END = 100

/** `   12\t`, `12:`: the numbers that a program put before a few lines */
const LINE_NUMBERS = `(?:L?\\d{1,7}${BEHIND_LINE_NUMBER}\\s{0,20}){0,4}`

/** `arxiv:2509.24002` under `Papers`, over a single paper's title: on two lines, glued, with addresses, or in tags */
const PAPER_LABEL = new RegExp(
  `${PAPERS}\\s{0,100}${LINE_NUMBERS}(?:https?://\\S{1,200}\\s{1,20}|(?:</?\\w[^<>]{0,400}>\\s{1,20}){1,4})?arxiv:${ARXIV_NUMBER}`,
  'iy',
)

/** A title's line has no more before the word `Papers`, and no more behind it than is looked at of what follows a mark. */
const LONGEST_TITLE_START = 60
const LONGEST_TITLE_END = MARK_CONTEXT - SHORT_CONTEXT

/** `<a href="https://huggingface.co/papers"` over `class="flex">Daily `: pandoc's link around the title */
const TITLE_TAG = /<a\s[^<>]{1,400}>(?:Daily |Trending )?$/

/** But where the navigation is glued to it: `Log InSign UpPapers` */
const GLUED_NAVIGATION = /Sign Up ?$/

/** `new`, `Get trending papers in your email inbox!`, `Subscribe`: the box over the title, perhaps glued to the page before. */
const SUBSCRIBE_BOX =
  /new\s{1,20}(?:Get trending papers in your email inbox[^\r\n]{0,20}\s{1,20}){1,2}\[?Subscribe[^\r\n]{0,80}\s{1,100}[^\r\n]{0,60}$/i

/** What a paper's page ends with where a file has no last line end, and the next begins with its label: `log into comment|Papersarxiv:2505.14246` */
const GLUED_END = /(?:log ?in ?to ?comment|Docs|Community)$/

/** `Paper page - SageAttention3: … and An` over `  Exploration of 8-Bit TrainingHugging FaceModels…Sign Up`: a page's title that its source wraps */
const WRAPPED_TITLE = new RegExp(
  `(?<![^\\n])${PAPER_WINDOW}(?![^\\r\\n]{0,300}arxiv:)[^\\r\\n]{1,300}\\r?\\n(?!${PAPER_WINDOW})[^\\r\\n]{1,300}$`,
)

function startAtTitle(text: string, at: number): number {
  const isLabel = endsTitle(PAPER_LABEL, text, at)
  if (!isLabel && !isBanner(text, at)) return -1
  if (isLabel && GLUED_END.test(text.slice(Math.max(0, at - 'log in to comment'.length), at))) return at
  const linkStart = at - lengthBefore(text, at, TITLE_TAG)
  const lineStart = lineStartOf(text, linkStart)
  if (isBehindFooter(text, lineStart, at)) return -1
  if (linkStart - lineStart > LONGEST_TITLE_START && !GLUED_NAVIGATION.test(text.slice(at - 'Sign Up '.length, at)))
    return -1
  const before = text.slice(Math.max(0, at - SHORT_CONTEXT), at)
  const over = SUBSCRIBE_BOX.exec(before) ?? WRAPPED_TITLE.exec(before)
  return beginOfHead(text, over ? at - before.length + over.index : lineStart)
}

/** Whether a pattern matches at the word `Papers`, and ends where a part of a text that is looked at shows it, too. */
const endsTitle = (pattern: RegExp, text: string, at: number): boolean =>
  matchesAt(pattern, text, at) && pattern.lastIndex - at <= LONGEST_TITLE_END

/** How much of the text right before `at` is what a pattern finds at its end. */
const lengthBefore = (text: string, at: number, pattern: RegExp): number =>
  pattern.exec(text.slice(Math.max(0, at - SHORT_CONTEXT), at))?.[0].length ?? 0

function isBanner(text: string, at: number): boolean {
  if (!endsTitle(LAST_WORD, text, at)) return matchesAt(JOINED_BANNER, text, at)
  const after = text.slice(LAST_WORD.lastIndex, LAST_WORD.lastIndex + SHORT_CONTEXT)
  const research = after.indexOf('research')
  return research >= 0 && BANNER_WORDS.test(pageWords(after.slice(0, research + LONGEST_BANNER_END)))
}

/** The site's footer, which ends a page, perhaps behind `System theme` */
const FOOTER_WORDS =
  /^Company ?(?:Hugging Face ?)?TOS ?Privacy ?About ?(?:Jobs|Careers) ?Website ?Models ?Datasets ?Spaces ?Pricing ?Docs/

/** Its last word, perhaps overstruck */
const DOCS = 'D[^A-Za-z\\r\\n]{0,4}o[^A-Za-z\\r\\n]{0,4}c[^A-Za-z\\r\\n]{0,4}s'

/** What the next page begins with, where it is glued to that */
const NEXT_PAGE = `[^\\r\\n]{1,100} - a \\S{1,60} CollectionHugging Face|(?:Daily|Trending) Papers|${PAPER_WINDOW}|Hugging Face|Papers|\\[?!\\[Hugging`

const LINE_END = '(?:\\r\\n|\\n|\\r|$)'
const DESTINATION = '\\]\\([^\\s()]{1,300}\\)'

/** `{.flex .items-center}`, behind the address, as pandoc wraps it */
const ATTRIBUTES = '\\{\\.[^{}]{1,400}\\}'

/** That word up to such a page, or to its line's end, with its address where a tool puts that on the next line */
const FOOTER_END = new RegExp(
  `${DOCS}(?:(?:${DESTINATION})?(?=${NEXT_PAGE})|(?:[^\\r\\n{]{0,300}${ATTRIBUTES}|[^\\r\\n]{0,300})${LINE_END}(?:[ \\t]{0,12}${LINE_NUMBERS}(?:\\[?https?://\\S{1,300}|${DESTINATION})[ \\t]{0,8}${LINE_END})?)`,
  'g',
)

/** Whether a page's mark stands on the line of the page's before, at whose end the next begins. */
const isBehindFooter = (text: string, lineStart: number, at: number): boolean =>
  text.slice(lineStart, at).includes('PricingDocs')

/** The list of addresses that some extractors print under it, of numbers or of links' words: `[1]: `, `[![logo](/logo.svg) Hugging Face]: `, perhaps under a heading that html2text overstrikes: `R\bRe\bef\bf` */
const ADDRESS_LIST = new RegExp(
  `^(?:[\\s\\x08*#=_>|│┃▌•·/:]|[-+]\\s){0,200}\\+?${LINE_NUMBERS}[\\s*#=_>]{0,200}(?:References|R\\x08Re\\x08ef\\x08f|${LINKS_HEADING}:|\\[1\\]:|\\[(?:!\\[[^[\\]\\n]{0,100}\\]\\([^\\s()]{1,300}\\))?[^[\\]]{0,300}\\]:\\s{1,8}<?(?:https?:|data:|[/#])|1\\. )`,
)

function endOfFooter(text: string, at: number): number {
  const footer = text.slice(at, at + MARK_CONTEXT)
  const website = footer.indexOf('Website')
  if (website < 0) return -1
  FOOTER_END.lastIndex = website
  FOOTER_END.test(footer)
  const end = FOOTER_END.lastIndex
  if (!FOOTER_WORDS.test(pageWords(footer.slice(0, end)))) return -1
  return ADDRESS_LIST.test(footer.slice(end)) ? -1 : at + end
}

/** `anaq 's Collections`, over a collection; the name, or its address and the name, may stand on lines before */
const COLLECTIONS = new RegExp(`${COLLECTIONS_OF}[ \\t]{0,20}(?:[\\r\\n]|$)`, 'y')

/** The same where a tool joined the page's lines, up to its first card */
const JOINED_COLLECTION = new RegExp(
  `(?:(?<=^[\\w-]{1,60} )${COLLECTIONS_OF} |(?<=Sign Up ?[\\w-]{1,60} ?)${COLLECTIONS_OF})[^\\r\\n]{1,1500}?${CARD_LABEL}`,
  'my',
)

/** An owner's picture, name and addresses take no more of such a line. */
const LONGEST_OWNER = LONGEST_MARKED_LINE - 50

/** `<a href="https://huggingface.co/anaq"` over `class="flex">anaq</a> `, `[anaq](https://huggingface.co/anaq){.flex` over `.gap-1} `: pandoc's link to the owner */
const WRAPPED_OWNER =
  /(?:<a\s[^<>]{1,400}>[^<>\r\n]{1,60}<\/a>|\[[^[\]\r\n]{1,60}\]\([^\s()]{1,100}\)\{[^{}]{1,400}\}) ?$/

function startAtCollection(text: string, at: number): number {
  if (!matchesAt(COLLECTIONS, text, at) && !matchesAt(JOINED_COLLECTION, text, at)) return -1
  const ownerStart = at - lengthBefore(text, at, WRAPPED_OWNER)
  const lineStart = lineStartOf(text, ownerStart)
  if (ownerStart - lineStart > LONGEST_OWNER || isBehindFooter(text, lineStart, at)) return -1
  if (text.slice(lineStart, at).trim() !== '') return beginOfHead(text, lineStart)
  const name = lineBefore(text, lineStart)
  return beginOfHead(text, text.startsWith('http', name) ? lineBefore(text, name) : name)
}

/** Where the last line with any text before `at` begins. */
function lineBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SHORT_CONTEXT), at)
  return lineStartOf(text, at - before.length + before.trimEnd().length)
}

/** What a saving tool wrote about a page of the site, between `---` lines. */
function startAtFrontMatter(text: string, at: number): number {
  const start = beginOfFence(text, at)
  return start >= 0 && frontMatterAt(text, start, MARK_CONTEXT)?.includes('//huggingface.co/') ? start : -1
}

/** `==> digests/2026-05-05.txt <==`, which `head` and `tail` print over each of several files */
const FILE_NAME = /==> [^\r\n]{1,300} <==[ \t]{0,8}(?:[\r\n]|$)/y

function startAtFileName(text: string, at: number): number {
  return lineStartOf(text, at) === at && matchesAt(FILE_NAME, text, at) ? at : -1
}
