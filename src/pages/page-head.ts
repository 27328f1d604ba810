import { COLLECTIONS_OF, PAPER_WINDOW } from '../text/page-patterns.js'
import { matchesAt } from '../text/sticky.js'
import { FENCE, frontMatterAt } from './front-matter.js'
import { pageWords } from './page-words.js'
import { beginOfTree } from './tree-head.js'

/** Most of what is looked at around a place is within so many characters. */
export const SHORT_CONTEXT = 600

/** The site's navigation with its links, or a tool's front matter, is no longer. */
const LONGEST_HEAD = 2500

/**
 * So many characters before a mark are looked at: a mark's line, and over a collection two lines more, each under blank ones; the navigation
 * over them, with its line's beginning and a window's title; a tool's front matter over that.
 */
export const HEAD_CONTEXT = 7 * SHORT_CONTEXT + 2 * LONGEST_HEAD

/** `Hugging Face's logo`, the picture that the navigation begins with */
const LOGO = "Face's logo"

/** `   [1]Hugging `, `[![Image 1: Hugging `, `<a href="/">![Hugging `: what stands before it on its line */
const BEFORE_LOGO =
  /^(?:[\s>[\]!]|(?<=\[)\d{1,5}(?=\])|\d{1,6}\t){0,40}(?:<a [^<>]{0,200}>!\[)?(?:Image \d{1,4}: )?Hugging $/

/** `[![Hugging Face's logo](/logo.svg) Hugging Face]: /`, `[Hugging Face's logo]: /logo.svg`, in the list of addresses that a page ends with */
const DEFINED_LOGO = new RegExp(`${LOGO}\\](?:\\([^\\s()]{1,300}\\)[^[\\]]{0,100}\\])?: `, 'y')

/** `      - link "Hugging `: in the tree that Playwright writes */
const IN_TREE = /^ {0,60}- (?:link|img) "Hugging $/

/** Where a page begins whose title begins at `start`: with the navigation over it, and with what a saving tool wrote over that. */
export function beginOfHead(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start)
  // What is nowhere takes many times as long to look for from the end.
  const logo = before.includes(LOGO) ? before.lastIndexOf(LOGO) : -1
  const navigation =
    logo >= 0 && isNavigation(before.slice(logo)) ? beginOfNavigation(text, start - before.length + logo) : -1
  return navigation < 0 ? beginOfMatter(text, start - lengthOfOther(before)) : navigation
}

/** How much of what stands before a page's title is a navigation without the picture, and is that page's; 0: none. */
function lengthOfOther(before: string): number {
  const at = before.includes(SITE) ? [...before.matchAll(NAVIGATION)].at(-1)?.index : undefined
  const head = at === undefined ? '' : before.slice(at)
  return isNavigation(head, LONGEST_MARKED_BOX) && !OTHER_TITLE.test(head) ? head.length : 0
}

/** A text without it holds no navigation. */
const SITE = 'Hugging Face'

/** `Hugging Face`, its address, `Models`, where a tool puts links on lines of their own; `[![Hugging Face\'s`, in pandoc's elements, or `<a href="https://huggingface.co/"` */
const NAVIGATION =
  /^(?:Hugging Face\r?\nhttps:\/\/huggingface\.co\/\r?\nModels\r?$|(?::{3}[^\n]{0,600}\n){0,8}\[!\[Hugging Face\\'s\s|(?:<div\s[^<>]{0,600}>\s{1,4}){0,8}<a\shref="https:\/\/huggingface\.co\/")/gm

/** What a page that stands between has over its cards. */
const OTHER_TITLE = new RegExp(`research\\scommunity|arxiv:\\d|${COLLECTIONS_OF}`)

/** What the navigation ends with. */
const LAST_WORDS = 'Sign Up'

/** The box over a page's title has no more words, nor has a navigation without its last ones. */
const LONGEST_BOX = 150
const LONGEST_NAVIGATION = 500

/** The same box with the classes of pandoc's elements. */
const LONGEST_MARKED_BOX = 220

/** Whether a text from the site's picture on is no more than the navigation, and the box that may follow it; else a page stands between. */
function isNavigation(raw: string, longestBox = LONGEST_BOX): boolean {
  const words = pageWords(raw)
  const last = words.indexOf(LAST_WORDS)
  return last < 0 ? words.length <= LONGEST_NAVIGATION : words.length - last <= longestBox
}

/** Where a page begins with the navigation whose picture's last words stand at `at`, or with what a saving tool wrote over that; or -1. */
export function beginOfNavigation(text: string, at: number): number {
  if (!text.startsWith(LOGO, at) || matchesAt(DEFINED_LOGO, text, at)) return -1
  const lineStart = lineStartOf(text, at)
  const before = text.slice(lineStart, at)
  if (BEFORE_LOGO.test(before)) return beginOfMatter(text, beginOfWindow(text, lineStart))
  if (IN_TREE.test(before)) return beginOfTree(text, lineStart)
  const glued = before.search(GLUED_LOGO)
  return glued < 0 ? -1 : lineStart + glued
}

/** `Paper page - Orca: Learning in Abstract`, its rest, and an empty line: the title of a browser's window, wrapped */
const WINDOW = new RegExp(`(?<![^\\n])${PAPER_WINDOW}[^\\n]{1,300}\\n[^\\n]{1,300}\\n\\s{1,40}$`)

/** Where such a title over the navigation begins, or that. */
function beginOfWindow(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - SHORT_CONTEXT), start)
  const title = before.includes(PAPER_WINDOW) ? WINDOW.exec(before) : null
  return title ? start - before.length + title.index : start
}

/** Behind the last line of a file that ends without a line end: `Sep 29, 2025|Hugging Face's logo`, `8|[![Hugging Face's logo]`, `[/docs]|Hugging Face's logo` */
const GLUED_LOGO =
  /(?<=[\p{Alphabetic}\d.!?)]|\/\w{1,20}\]|\/: ?|^\d[\d ]{0,12} )(?:\[\d{1,5}\]|\[?!\[|<a [^<>]{0,200}>!\[)?(?:Image \d{1,4}: )?Hugging $/u

/** The words of that picture, and of the link beside it, which may be glued to it */
const STRUCK_LOGO = /^Hugging Face s logo/

/** What stands before the apostrophe, each character struck twice, takes as much; what stands behind it, no more. */
const SHORTEST_STRUCK = 'Hugging Face'.length * 3 - 1
const LONGEST_STRUCK = 80

/** The same, where html2text overstrikes links: `_\bF_\ba_\bc_\be_\b'_\bs`; at `at` stands what is around the apostrophe. */
export function beginOfStruckNavigation(text: string, at: number): number {
  const lineStart = lineStartOf(text, at, LONGEST_STRUCK + 1)
  if (at - lineStart < SHORTEST_STRUCK || at - lineStart > LONGEST_STRUCK) return -1
  return STRUCK_LOGO.test(pageWords(text.slice(lineStart, at + LONGEST_STRUCK))) ? beginOfMatter(text, lineStart) : -1
}

function beginOfMatter(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start).trimEnd()
  if (!before.includes(FENCE)) return start
  // Behind this rule none can stand but one at the very end, which is then the matter's.
  const opening = before.lastIndexOf(FENCE, before.length - 4)
  const matter = frontMatterAt(before, opening, LONGEST_HEAD)
  const lineStart = lineStartOf(before, opening)
  const isLine = before.slice(lineStart, opening).trim() === ''
  return matter === null || !isLine ? start : Math.max(0, start - LONGEST_HEAD) + lineStart
}

/** Where a line begins, or the place as many characters before as the start of a line that a mark has can be long. */
export function lineStartOf(text: string, at: number, longest = SHORT_CONTEXT): number {
  const before = text.slice(Math.max(0, at - longest), at)
  return at - before.length + before.lastIndexOf('\n') + 1
}
