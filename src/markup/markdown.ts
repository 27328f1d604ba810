import { isDigit } from '../text/characters.js'
import type { Edit } from '../text/edit-text.js'
import { findOrEnd } from '../text/find.js'
import { joinLabel } from './link-labels.js'
import { findLostDefinitions } from './lost-definitions.js'
import { readLink } from './markdown-destination.js'
import { applyEdits, type Link, type PlainText } from './plain-text.js'
import { dropDefinitions, findReferences, largestOf, type Reference } from './references.js'

/** `<https://arxiv.org/abs/2410.10819>`; html2text wraps it too. */
const AUTOLINK = /<(https?:\/\/(?:[^\s<>]|(?<=[-/._=&?%])\n(?=[^\s<>]))+)>/y

/** Tags that converters leave in Markdown: `<a id="source-section-0"></a>`, `<br>`, `<sup>` */
const TAG =
  /<(\/?)(a|abbr|b|br|div|em|figure|font|h[1-6]|hr|i|img|li|ol|p|picture|small|source|span|strong|sub|sup|svg|time|u|ul|path|details|summary|video)(?=[\s/>])[^<>]{0,2000}>/iy

/** An image whose address is gone: `[图片：alt]`, `[Image 3: alt]`, `[Image: alt]`, `[图片]` */
const IMAGE_PLACE = /^\[(?:图片|圖片|画像|Image(?: \d+)?|IMG)(?:[：:][^\n]*)?$/i

/** What it begins with. */
const IMAGE_OPENINGS = '图圖画Ii'

/** Such words are shorter. */
const LONGEST_IMAGE_PLACE = 400

/** What a backslash escapes in Markdown as the converters write it; `\%`, `\{` and `\alpha` are the authors' TeX. */
const ESCAPABLE = /[\\`*_[\]()#+\-.!<>~=]/

/** The underscore of `get_capital` */
const BARE_UNDERSCORE = /(?<=(?:^|\s)[A-Za-z\d]{1,60})_[A-Za-z\d]/y

/** Whether a page holds Markdown links. */
const HAS_LINKS = /\]\((?:<?https?:|\/|#|data:|mailto:)/

/**
 * Whether an underscore stands bare in a line that is no title which a tool kept: a converter that leaves this as it is escapes none, so
 * that a `\_` is the authors' TeX.
 */
function hasBareUnderscore(text: string): boolean {
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    BARE_UNDERSCORE.lastIndex = at
    if (!BARE_UNDERSCORE.test(text)) continue
    const lineStart = text.lastIndexOf('\n', at) + 1
    if (text.slice(lineStart, lineStart + KEPT_TITLE.length).toLowerCase() !== KEPT_TITLE) return true
    at = findOrEnd(text, '\n', at)
  }
  return false
}

const KEPT_TITLE = 'title:'

interface Opening {
  start: number
  image: boolean
  edits: number
  links: number
}

/** Peels links, images, references, escapes, bold and tags; pages without Markdown links pass as they are. */
export function peelMarkdown(plain: PlainText): PlainText {
  const references = plain.text.includes('][') ? readReferences(plain.text) : new Map<string, Reference>()
  if (references.size === 0 && !HAS_LINKS.test(plain.text)) return plain
  const { edits, links } = scanMarkdown(plain, references)
  const peeled = applyEdits(plain, edits, links)
  return references.size > 0 ? dropDefinitions(peeled) : peeled
}

/** The addresses of a page's numbers, and, where the end of their list is lost, the numbers alone. */
function readReferences(text: string): Map<string, Reference> {
  const references = findReferences(text, true)
  if (references.size === 0 && findReferences(text).size > 0) return references
  const defined = largestOf(references)
  for (const [number, place] of findLostDefinitions(text)) if (Number(number) > defined) references.set(number, place)
  return references
}

function scanMarkdown(plain: PlainText, references: Map<string, Reference>): { edits: Edit[]; links: Link[] } {
  const { text } = plain
  const edits: Edit[] = []
  const links: Link[] = []
  const openings: Opening[] = []
  let keepsUnderscores: boolean | null = null
  // Up to here the text has been read.
  let done = 0
  for (let at = findSpecial(text, 0); at < text.length; at = findSpecial(text, done)) {
    const special = text.charCodeAt(at)
    if (special === OPENING) {
      const image = at > done && text.charAt(at - 1) === '!'
      const item = gluedItemAt(text, at)
      if (item >= 0) remove(edits, item, at, '\n')
      openings.push({ start: image ? at - 1 : at, image, edits: edits.length, links: links.length })
      done = at + 1
    } else if (special === CLOSING) {
      const opening = openings.pop()
      done = opening ? closeBracket(plain, references, opening, at, edits, links) : at + 1
    } else if (special === STAR) done = readBold(text, at, edits)
    else if (special === LESS_THAN) done = readTag(text, at, edits)
    else {
      const isUnderscore = text.charAt(at + 1) === '_'
      if (isUnderscore) keepsUnderscores ??= hasBareUnderscore(text)
      done = isUnderscore && keepsUnderscores ? at + 1 : readEscape(text, at, edits)
    }
  }
  const cut = openings.at(-1)
  if (cut && beginsLine(text, cut.start)) remove(edits, cut.start, cut.start + 1)
  return { edits: withoutOverlaps(edits), links }
}

/** The first item of a list that a converter glued to the line before: `Orca- [![](…`, `Orca- [·](…`, `heads.[- 1 author](…` */
const GLUED_ITEM = /(?<=\S)(?:- \[|\[- )(?:!\[|·|\d{1,5} authors?\])/y

/** Where such an item begins whose link begins at `at`; -1: there is none. */
function gluedItemAt(text: string, at: number): number {
  const start = text.charCodeAt(at + 1) === HYPHEN ? at : text.charCodeAt(at - 2) === HYPHEN ? at - 2 : -1
  if (start < 0) return -1
  GLUED_ITEM.lastIndex = start
  return GLUED_ITEM.test(text) ? start : -1
}

const HYPHEN = 0x2d
const STAR = 0x2a
const LESS_THAN = 0x3c
const OPENING = 0x5b
const CLOSING = 0x5d

/** The characters that Markdown reads. */
const SPECIAL = /[[\]\\<*]/g

/** Marks stand side by side, so that so many characters are looked at before a search, which takes longer to begin. */
const NEAR = 4

/** The next character that Markdown reads, or the text's end. */
function findSpecial(text: string, from: number): number {
  const far = Math.min(from + NEAR, text.length)
  for (let at = from; at < far; at++) if (isSpecial(text.charCodeAt(at))) return at
  SPECIAL.lastIndex = far
  return SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length
}

const isSpecial = (unit: number): boolean => (unit >= OPENING && unit <= CLOSING) || unit === STAR || unit === LESS_THAN

/** Whether only marks of Markdown stand before a place on its line: a bracket there, never closed, is a link that the text's end cut. */
const beginsLine = (text: string, at: number): boolean =>
  /^[\s#*+-]*$/.test(text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_MARK), at))

/** `###### ` and list marks are shorter. */
const LONGEST_MARK = 20

/** A backslash; returns where its mark ends. */
function readEscape(text: string, at: number, edits: Edit[]): number {
  const next = text.charAt(at + 1)
  const lineEnd = /\\{1,2}[ \t]*(?=\n|$)/y
  lineEnd.lastIndex = at
  const hardBreak = lineEnd.exec(text)
  if (hardBreak) return remove(edits, at, at + hardBreak[0].length)
  if (next === ' ' && text.charAt(at + 2) === ' ') return remove(edits, at, at + 1)
  if (!ESCAPABLE.test(next)) return at + 1
  remove(edits, at, at + 1)
  return at + 2
}

/** Takes a mark out; returns its end. */
function remove(edits: Edit[], start: number, end: number, replacement = ''): number {
  edits.push({ start, end, replacement })
  return end
}

/** In order, and without what a removed image had inside. */
function withoutOverlaps(edits: Edit[]): Edit[] {
  let done = 0
  const isApart = ({ start, end }: Edit): boolean => {
    if (start < done) return false
    done = end
    return true
  }
  if (edits.every(isApart)) return edits
  done = 0
  return edits.sort((left, right) => left.start - right.start).filter(isApart)
}

/** A star. Two are a bold mark, which goes where it hugs a word; returns where it ends. */
function readBold(text: string, at: number, edits: Edit[]): number {
  if (text.charCodeAt(at + 1) !== STAR) return at + 1
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 2)
  const opens = /^[\s([]?$/.test(before) && /[^\s*]/.test(after)
  const closes = /[^\s*]/.test(before) && /^[\s)\].,;:!?]?$/.test(after)
  return opens || closes ? remove(edits, at, at + 2) : at + 2
}

/** An address in `<` and `>`, or a tag; returns where its mark ends. */
function readTag(text: string, at: number, edits: Edit[]): number {
  AUTOLINK.lastIndex = at
  if (AUTOLINK.test(text)) {
    const end = AUTOLINK.lastIndex
    remove(edits, at, at + 1)
    return remove(edits, end - 1, end)
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  return tag ? remove(edits, at, at + tag[0].length, /^br$/i.test(tag[2] as string) ? '\n' : '') : at + 1
}

/** A bracket that closes an image, a link or nothing; returns where its mark ends. */
function closeBracket(
  plain: PlainText,
  references: Map<string, Reference>,
  opening: Opening,
  close: number,
  edits: Edit[],
  links: Link[],
): number {
  const { text } = plain
  const { start, image } = opening
  const link = readLink(plain, references, image ? start + 2 : start + 1, close)
  const isCut = !link && isCutDestination(text, close + 1)
  const end = link?.markEnd ?? (isCut ? text.length : close + 1)
  if (image ? link || isCut : isImagePlace(text, start, close)) {
    edits.length = opening.edits
    links.length = opening.links
    return remove(edits, start, end)
  }
  if (!link && !isCut) return end
  const inner = start + 1
  remove(edits, start, inner, gluesDigits(text, start, inner) ? ' ' : '')
  remove(edits, close, end, gluesDigits(text, close, end) ? ' ' : '')
  joinLabel(text.slice(inner, close), inner, edits)
  if (link) links.push(link)
  return end
}

/** `](https://huggingface.co/paper`, where the text ends: the address is lost, the words stay. */
const isCutDestination = (text: string, at: number): boolean =>
  text.length - at <= LONGEST_DESTINATION && /^\((?:[h/](?:[^\s()]|\n(?=\S))*)?$/.test(text.slice(at))

const LONGEST_DESTINATION = 2000

const isImagePlace = (text: string, start: number, close: number): boolean =>
  close - start <= LONGEST_IMAGE_PLACE &&
  IMAGE_OPENINGS.includes(text.charAt(start + 1)) &&
  IMAGE_PLACE.test(text.slice(start, close))

/** `May 29[6](...)`: without the bracket the date and the count would be one number. */
const gluesDigits = (text: string, left: number, right: number): boolean =>
  isDigit(text.charCodeAt(right)) && /[\w)]/.test(text.charAt(left - 1))
