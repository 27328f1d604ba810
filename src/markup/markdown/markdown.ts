import { OWN_PAGES, SITE_HOST } from '../../text/site.js'
import { applyEdits, type PlainText, replaceMarked } from '../plain-text.js'
import {
  dropDefinitions,
  findLostDefinitions,
  findReferences,
  largestOf,
  type Reference,
} from '../printed-links/references.js'
import { peelHeadingNames } from './heading-names.js'
import { closeBracket, dropCutLink, openBracket } from './markdown-brackets.js'
import { readBold, readEscape } from './markdown-marks.js'
import type { Destination, MarkdownScan } from './markdown-scan.js'
import { readTag } from './markdown-tags.js'
import { takeNamedLinks } from './named-links.js'

/** `](/papers/2410.10819)`, `](https://huggingface.co/login?next=…)`: a link of the site's own, as no author writes it */
const SITE_LINK = new RegExp(`\\]\\(<?(?:https?://${SITE_HOST}(?:/?\\)|/${OWN_PAGES}\\b)|file:|/|#|data:|mailto:)`)

/**
 * `[View PDF](https://arxiv.org/pdf/2410.10819)`, `* [GitHub](https://…`, `1. [Orca](https://…`: a link at a line's beginning, but of an address on
 * itself, which may have been wrapped there; `# Daily Papers`, a heading
 */
const LINE_OF_MARKDOWN =
  /^[ \t]{0,8}(?:(?:[*+-]|\d{1,3}\.) {1,3})?(?:!?\[(?!https?:)[^[\]\n]{0,300}\]\(<?https?:|#{1,6} )/m

/** Authors write `[https://github.com/acme/mem](https://github.com/acme/mem)` in their abstracts, too. */
const isMarkdown = (text: string): boolean =>
  SITE_LINK.test(text) || (ANY_LINK.test(text) && LINE_OF_MARKDOWN.test(text))

const ANY_LINK = /\]\(<?https?:/

/** Peels links, images, references, escapes, bold, highlights and tags; pages without Markdown links pass as they are. */
export function peelMarkdown(marked: PlainText): PlainText {
  const { plain, named } = takeNamedLinks(peelHeadingNames(marked))
  const isNumbered = named.size === 0 && plain.text.includes('][')
  const references = isNumbered ? readReferences(plain.text) : new Map<string, Reference>()
  if (references.size + named.size === 0 && !isMarkdown(plain.text)) return plain
  const peeled = peelHighlights(peelScanned(plain, references, named))
  return references.size > 0 ? dropDefinitions(peeled) : peeled
}

/** `<a href="https://huggingface.co/papers" class="flex">`: a link with attributes, which pandoc leaves as it is in Markdown of other kinds than its own */
const TAG_LINK = new RegExp(`<a\\shref="(?:https?://${SITE_HOST})?/`)

/** What it leaves of no page: a text with any of these is HTML. */
const HTML_TAG = /<(?:html|head|body|main|article|section|h[1-6]|p|li)[\s>]/i

/** Peels the same of a page whose links are all tags. */
export function peelTagged(plain: PlainText): PlainText {
  const isTagged = plain.links.length === 0 && TAG_LINK.test(plain.text) && !HTML_TAG.test(plain.text)
  return isTagged ? peelScanned(plain) : plain
}

/** `Teaching Small ==Language== Models`: as Obsidian writes the words of the query, which a search page marks; not `a == b`, `a==b`, `x ==0 and y== 1` */
const HIGHLIGHT = /(?<![^\s([{"'“‘-])==(\p{Alphabetic}(?:[^=,\n]{0,80}[\p{Alphabetic}\d])?)==(?![\p{Alphabetic}\d=])/uy

/** Takes off the marks around highlighted words. */
const peelHighlights = (plain: PlainText): PlainText =>
  replaceMarked(plain, '==', HIGHLIGHT, ([, words]) => words as string)

/** Peels all marks of a page of Markdown, whether it has links or not. */
export function peelScanned(
  plain: PlainText,
  references: ReadonlyMap<string, Reference> = new Map(),
  named: ReadonlyMap<number, Destination> = new Map(),
): PlainText {
  const { edits, links } = scanMarkdown(plain, references, named)
  return applyEdits(plain, edits, links)
}

/** The addresses of a page's numbers, and, where the end of their list is lost, the numbers alone. */
function readReferences(text: string): Map<string, Reference> {
  const references = findReferences(text, true)
  if (references.size === 0 && findReferences(text).size > 0) return references
  const defined = largestOf(references)
  for (const [number, place] of findLostDefinitions(text, references))
    if (Number(number) > defined) references.set(number, place)
  return references
}

function scanMarkdown(
  plain: PlainText,
  references: ReadonlyMap<string, Reference>,
  named: ReadonlyMap<number, Destination>,
): MarkdownScan {
  const { text } = plain
  const scan: MarkdownScan = {
    plain,
    references,
    named,
    edits: [],
    links: [],
    openings: [],
    paragraph: null,
    anchor: null,
    boldEnd: -1,
    escapes: new Map(),
  }
  // Up to here the text has been read.
  let done = 0
  for (let at = findSpecial(text, 0); at < text.length; at = findSpecial(text, done)) {
    const special = text.charCodeAt(at)
    if (special === OPENING) done = openBracket(scan, at, done)
    else if (special === CLOSING) done = closeBracket(scan, at)
    else if (special === STAR) done = readBold(scan, at)
    else if (special === LESS_THAN) done = readTag(scan, at)
    else done = readEscape(scan, at)
  }
  dropCutLink(scan)
  return scan
}

const STAR = 0x2a
const LESS_THAN = 0x3c
const OPENING = 0x5b
const CLOSING = 0x5d

/** The characters that Markdown reads. */
const SPECIAL = /[[\]\\<*]/g

/** The next character that Markdown reads, or the text's end. */
function findSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from
  return SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length
}
