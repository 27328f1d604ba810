import { hasOddDollars } from '../../text/characters.js'
import { BLANK_LINE } from '../../text/lines.js'
import { matchesAt, skip } from '../../text/sticky.js'
import { type MarkdownScan, type PageTest, remove } from './markdown-scan.js'

/** What stands before bold words, and behind them; and their first or last character. */
const BEFORE_WORDS = /^[\s([]?$/
const HUGGED = /[^\s*]/
const BEHIND_WORDS = /^[\s)\].,;:!?]?$/

/** A star. Two are a bold mark, which goes with its partner where both hug a word; returns where it ends. */
export function readBold(scan: MarkdownScan, at: number): number {
  const { text } = scan.plain
  if (text.charAt(at + 1) !== '*') return at + 1
  if (at === scan.boldEnd) return remove(scan, at, at + 2)
  const opens = BEFORE_WORDS.test(text.charAt(at - 1)) && HUGGED.test(text.charAt(at + 2))
  const end = opens ? text.indexOf('**', at + 2) : -1
  if (end < 0 || BLANK_LINE.test(text.slice(at, end)) || !(closesBold(text, end) || isSpaceInBold(text, end)))
    return at + 2
  scan.boldEnd = end
  return remove(scan, at, at + 2)
}

/** Whether two stars end bold words: not `f(**kwargs)`, `**D**ecoupled` */
const closesBold = (text: string, at: number): boolean =>
  HUGGED.test(text.charAt(at - 1)) && (BEHIND_WORDS.test(text.charAt(at + 2)) || matchesAt(HARD_BREAK, text, at + 2))

/** `**TL;DR: **We study`, `**Authors:` over `**Ada`; not `f(**a, **b)`, `with **kwargs of **bold** words` */
const SPACE_IN_BOLD = /^[^\s*,][ \n]\*\*[\p{Alphabetic}\d]/u

/** Whether two stars end bold words behind a space, and begin no others. */
function isSpaceInBold(text: string, at: number): boolean {
  const next = text.indexOf('**', at + 2)
  return SPACE_IN_BOLD.test(text.slice(at - 2, at + 3)) && (next < 0 || !closesBold(text, next))
}

/** What a backslash escapes in Markdown as the converters write it; `\%`, `\{` and `\alpha` are the authors' TeX. */
export const ESCAPABLE = /[\\`*_[\]()#+\-.!<>~=]/

/** `Project: https://a.github.io/ \| Code`, `ReAct\|Reflect`; in `$\|x\|$` it is a norm's. */
const ESCAPED_BAR = /(?<=[^\S\n]|\p{Alphabetic}{2})\\\|(?=[^\S\n]|\p{Alphabetic}{2})/uy

/** `https\://a.example`, `pass\@1`: what would be read as an address; `https://a.example/?x=1\&y=2`, in one */
const ESCAPED_ADDRESS = /(?<=https?)\\:(?=\/\/)|(?<=\w)\\@(?=\w)|\\&(?<=https?\\?:\/\/\S{1,300})/y

/** `\_proj`, `Mistral AI\_`: pandoc escapes those, and none within a word */
const EDGE_UNDERSCORE = /\\_(?![\p{Alphabetic}\d])|(?<![\p{Alphabetic}\d])\\_/uy

/** A backslash, or two, at a line's end: a break of the line */
const HARD_BREAK = /\\{1,2}[ \t]*(?=\n|$)/y

/** `### [Scholars Engage\  with Past](https://…)`, where firecrawl put a line end of a title, and one whose spaces a script collapsed */
const LINE_BREAK = /\\ (?: |(?<=(?:^|\n)#{1,6} [^\n]{0,300}[\p{Alphabetic}[]\\ )(?=\p{Alphabetic}))/uy

/** A backslash; returns where its mark ends. */
export function readEscape(scan: MarkdownScan, at: number): number {
  const { text } = scan.plain
  const next = text.charAt(at + 1)
  const breakEnd = skip(HARD_BREAK, text, at)
  if (breakEnd > at) return remove(scan, at, breakEnd)
  if (matchesAt(LINE_BREAK, text, at)) return remove(scan, at, at + 1)
  const isMark =
    isEscaped(scan, next) ||
    matchesAt(EDGE_UNDERSCORE, text, at) ||
    (next === '|' && isBar(text, at)) ||
    (next === ']' && isUnopened(text, at)) ||
    matchesAt(ESCAPED_ADDRESS, text, at)
  return isMark ? remove(scan, at, at + 1) + 1 : at + 2
}

/** Whether the backslash before a character is the converter's, wherever on the page it stands. */
function isEscaped({ plain, escapes }: MarkdownScan, character: string): boolean {
  const escapesAll = TOLD_BY_PAGE[character]
  if (!escapesAll) return ESCAPABLE.test(character)
  const known = escapes.get(escapesAll) ?? escapesAll(plain.text)
  escapes.set(escapesAll, known)
  return known
}

/** Whether a bar is escaped: one that is no part of a formula, or one of `\\\|`, where the norm's own backslash is escaped, too. */
function isBar(text: string, at: number): boolean {
  if (text.startsWith('\\\\', at - 2)) return true
  return matchesAt(ESCAPED_BAR, text, at) && !isInFormula(paragraphBefore(text, at))
}

/** The last dollar of a text, where what stands beside it tells what it does: ` $\\alpha_i`, `n$ and`; ` $1M` can be a price. */
const OPENING_DOLLAR = /^[\s(]?\$[^\s\d$]/
const CLOSING_DOLLAR = /^[^\s$]\$[\s.,;:)]/

/** Whether a formula that a text begins is still open at its end: an amount before it, `worth $1M`, makes its dollars odd. */
function isInFormula(before: string): boolean {
  const last = before.slice(Math.max(0, before.lastIndexOf('$') - 1))
  return OPENING_DOLLAR.test(last) || (!CLOSING_DOLLAR.test(last) && hasOddDollars(before))
}

/** Whether a `\]` ends no formula that begins with `\[` in its paragraph: `$x \in (0, 1\]$`, in a link's words, where some escape nothing else. */
const isUnopened = (text: string, at: number): boolean => !paragraphBefore(text, at).includes('\\[')

/** So much text before a mark is asked whether a formula begins in it: no abstract is longer. */
const LONGEST_PARAGRAPH = 2000

/** What a paragraph says before a mark, with the lines before, in which a formula can begin. */
function paragraphBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_PARAGRAPH), at)
  return before.slice(before.lastIndexOf('\n\n') + 1)
}

/** `$\\pi$`, `90\\%`, `$\\\{x`: a backslash that is escaped itself; two at a line's end, as firecrawl breaks lines in a link */
const ESCAPED_BACKSLASH = /\\\\(?:[A-Za-z]{2}|[%{]|\\\{|\n)/

/** A command of TeX, which who escapes backslashes makes `\\alpha` */
const BARE_COMMAND = /(?<!\\)\\[A-Za-z]{2}/

/** A bar, or TeX's backslash, that is not escaped */
const BARE_MARK = new RegExp(`(?<!\\\\)\\||${BARE_COMMAND.source}`)

/** Whether a converter escaped all bars of a page: it escapes backslashes, so that a norm of the authors' is `\\\|`, or keeps tags, as pandoc does. */
const escapesBars = (text: string): boolean => (ESCAPED_BACKSLASH.test(text) || TAG.test(text)) && !BARE_MARK.test(text)

/** A tag that `pandoc -t gfm` keeps, `\$\pi_0\$`, `\$2\times\$`, `\$^2\$`, `\$τ\$` or `\$O(n)\$`, as it writes a formula, and a dollar that none of its pages has but in a tag, or in a link's. */
const TAG = /(?:^|\n)[ \t]*(?:- )?<div[ >]/
const ESCAPED_FORMULA =
  /\\\$(?:[^\s$\\]{0,20}\\[A-Za-z]{2}|[Α-ω]|\^|[^\s\d$][^$\n]{0,40}[_^({=])[^$\n]{0,300}\\\$(?!\d)/
const BARE_DOLLAR = /(?<!\\)\$(?![^<>]{0,300}(?:<\/a>|">))/

/** Whether `pandoc -t gfm` wrote a page, or another that writes formulas so. */
const isOfPandoc = (text: string): boolean => TAG.test(text) || ESCAPED_FORMULA.test(text)

/** Whether a converter escaped all dollars of a page; before an amount the backslash is the authors' own elsewhere. */
const escapesDollars = (text: string): boolean => isOfPandoc(text) && !BARE_DOLLAR.test(text)

/** Titles that a tool kept as they stand */
const KEPT_TITLES = /^title:.*/gim
const withoutTitles = (text: string): string => text.replace(KEPT_TITLES, '')

/**
 * Whether a converter can have escaped brackets, hashes, tildes and equals signs of a page: `\#1`, `\(x\)`, `\[y\]` are authors' TeX where
 * its commands stand bare, but for pandoc, which leaves those of formulas so.
 */
const escapesBrackets = (text: string): boolean =>
  !BARE_COMMAND.test(withoutTitles(text)) ||
  isOfPandoc(text) ||
  BRACKETED.test(text) ||
  ESCAPED_RANK.test(text) ||
  escapesAll(text)

/** `\(LLMs\)`, `\(e.g., heads\)`: words, which no formula is; `\textsc\{Orca\}`, as no formula has it */
const ESCAPED_WORDS =
  /\\\((?:[A-Za-z]{4,40}|[A-Za-z][A-Za-z.]{1,20},?\s[^()\\]{0,40}[a-z]{3}[^()\\]{0,40})\\\)|\\(?:math[a-z]{2,4}|text[a-z]{0,4}|sqrt|frac|emph)\\\{/

/** A bracket that is neither escaped nor opens a link's address, or a brace */
const BARE_BRACKET = /(?<![\\\]])\(|(?<!\\)\{/

/** Whether a converter escaped all brackets of a page, as html2text does if asked (`--escape-all`). */
export const escapesAll = (text: string): boolean => ESCAPED_WORDS.test(text) && !BARE_BRACKET.test(withoutTitles(text))

/** `[\#2 Paper of the day]`, of the page's own words */
export const ESCAPED_RANK = /\\#\d{1,4} Paper of/

/** `\[MASK\]`, `\[1, 2\]`: words, or works' numbers, which no formula is; `\[ ]`, a box */
const BRACKETED = /\\\[(?:(?:[A-Za-z][A-Za-z\d .,&-]{2,80}|\d{1,3}(?:, ?\d{1,3}){0,9})\\| )\]/

/** `a \= b`, `\> 5`: a sign that is no TeX. Who escapes it, as markdownify can, escapes ampersands, too, which authors do in TeX. */
const ESCAPED_SIGN = /\\[=+<>]/
const BARE_AMPERSAND = /(?<!\\)& /

const escapesAmpersands = (text: string): boolean => ESCAPED_SIGN.test(text) && !BARE_AMPERSAND.test(text)

const escapesUnderscores = (text: string): boolean =>
  !hasBareUnderscore(withoutTitles(text)) || ESCAPED_SUBSCRIPT.test(text)

/** `x\_{1}`, `f\_\theta`, which is no TeX: pandoc escapes the underscores that stand beside no letter alone. */
const ESCAPED_SUBSCRIPT = /[\p{Alphabetic}\d)}|]\\_(?:\{|\\[A-Za-z]{2})/u

/** The underscore of `get_capital`, `x_{i}` */
const BARE_UNDERSCORE = /(?<=(?:^|\s)[A-Za-z\d]{1,60})_[A-Za-z\d]|(?<=[\p{Alphabetic}\d})|])_\{|(?<=[})|])_[A-Za-z\d]/uy

/** Whether an underscore stands bare: a converter that leaves it as it is escapes none, so that a `\_` is the authors' TeX. */
function hasBareUnderscore(text: string): boolean {
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1))
    if (matchesAt(BARE_UNDERSCORE, text, at) && !isInPicture(text, at)) return true
  return false
}

/** Whether a place is in a picture's text, which is no longer: `![Image 3: Owl_Lab]`. Converters take it over as it stands. */
function isInPicture(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ALT), at)
  const opening = before.lastIndexOf('![')
  return opening >= 0 && !before.includes(']', opening)
}

const LONGEST_ALT = 100

/** What authors' TeX has behind a backslash, too: whether a page's converter escapes it. */
const TOLD_BY_PAGE: Readonly<Record<string, PageTest | undefined>> = {
  '|': escapesBars,
  $: escapesDollars,
  '&': escapesAmpersands,
  _: escapesUnderscores,
  '#': escapesBrackets,
  '[': escapesBrackets,
  ']': escapesBrackets,
  '(': escapesBrackets,
  ')': escapesBrackets,
  '{': escapesAll,
  '}': escapesAll,
  '!': escapesAll,
  '~': escapesBrackets,
  '=': escapesBrackets,
}
