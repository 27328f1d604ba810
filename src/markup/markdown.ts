import { joinLabel } from './link-labels.js'
import { findLostDefinitions } from './lost-definitions.js'
import { readDestination } from './markdown-destination.js'
import { applyEdits, type Edit, type Link, type PlainText } from './plain-text.js'
import { dropDefinitions, findReferences, type Reference } from './references.js'

/** The characters that Markdown reads; of `**`, both. */
const SPECIAL = /[[\]\\<]|\*\*/g

/** `<https://arxiv.org/abs/2410.10819>`; html2text wraps it too. */
const AUTOLINK = /<(https?:\/\/(?:[^\s<>]|(?<=[-/._=&?%])\n(?=[^\s<>]))+)>/y

/** Tags that converters leave in Markdown: `<a id="source-section-0"></a>`, `<br>`, `<sup>` */
const TAG =
  /<(\/?)(a|abbr|b|br|div|em|figure|font|h[1-6]|hr|i|img|li|ol|p|picture|small|source|span|strong|sub|sup|svg|time|u|ul|path|details|summary)(?=[\s/>])[^<>]{0,2000}>/iy

/** An image whose address is gone: `[图片：alt]`, `[Image 3: alt]`, `[Image: alt]`, `[图片]` */
const IMAGE_PLACE = /^(?:图片|圖片|画像|Image(?: \d+)?|IMG)(?:[：:][^\n]*)?$/i

/** What a backslash escapes in Markdown as the converters write it; `\%`, `\{` and `\alpha` are the authors' TeX. */
const ESCAPABLE = /[\\`*_[\]()#+\-.!<>~=]/

/**
 * `get_capital` in a line that is no title which a tool kept: a converter that leaves this as it is escapes no underscores, so that a `\_`
 * is the authors' TeX.
 */
const BARE_UNDERSCORE = /^(?!title:)(?:[^\n]{0,2000}\s)?[A-Za-z\d]{1,60}_[A-Za-z\d]/im

/** Whether a page holds Markdown links. */
const HAS_LINKS = /\]\((?:<?https?:|\/|#|data:|mailto:)/

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

/** The addresses of a page's numbers, or, where the end of the page is lost, the numbers alone. */
function readReferences(text: string): Map<string, Reference> {
  const references = findReferences(text, true)
  return references.size > 0 || findReferences(text).size > 0 ? references : findLostDefinitions(text)
}

function scanMarkdown(plain: PlainText, references: Map<string, Reference>): { edits: Edit[]; links: Link[] } {
  const { text } = plain
  const edits: Edit[] = []
  const links: Link[] = []
  const openings: Opening[] = []
  const edit = (start: number, end: number, replacement = ''): void => {
    edits.push({ start, end, replacement })
    SPECIAL.lastIndex = end
  }
  let keepsUnderscores: boolean | null = null
  SPECIAL.lastIndex = 0
  for (let from = 0; SPECIAL.test(text); from = SPECIAL.lastIndex) {
    const at = SPECIAL.lastIndex - 1
    const special = text.charAt(at)
    if (special === '[') {
      const image = at > from && text.charAt(at - 1) === '!'
      openings.push({ start: image ? at - 1 : at, image, edits: edits.length, links: links.length })
    } else if (special === ']') {
      const opening = openings.pop()
      if (opening) closeBracket(plain, references, opening, at, edits, links)
    } else if (special === '*') readBold(text, at - 1, edit)
    else if (special === '<') readTag(text, at, edit)
    else {
      const isUnderscore = text.charAt(at + 1) === '_'
      if (isUnderscore) keepsUnderscores ??= BARE_UNDERSCORE.test(text)
      if (!isUnderscore || !keepsUnderscores) readEscape(text, at, edit)
    }
  }
  const cut = openings.at(-1)
  if (cut && beginsLine(text, cut.start)) edit(cut.start, cut.start + 1)
  return { edits: withoutOverlaps(edits), links }
}

/** Whether only marks of Markdown stand before a place on its line: a bracket there, never closed, is a link that the text's end cut. */
const beginsLine = (text: string, at: number): boolean =>
  /^[\s#*+-]*$/.test(text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_MARK), at))

/** `###### ` and list marks are shorter. */
const LONGEST_MARK = 20

function readEscape(text: string, at: number, edit: (start: number, end: number, replacement?: string) => void): void {
  const next = text.charAt(at + 1)
  const lineEnd = /\\{1,2}[ \t]*(?=\n|$)/y
  lineEnd.lastIndex = at
  const hardBreak = lineEnd.exec(text)
  if (hardBreak) edit(at, at + hardBreak[0].length)
  else if (next === ' ' && text.charAt(at + 2) === ' ') edit(at, at + 1)
  else if (ESCAPABLE.test(next)) {
    edit(at, at + 1)
    SPECIAL.lastIndex = at + 2
  }
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

/** Bold marks go where they hug a word. */
function readBold(text: string, at: number, edit: (start: number, end: number, replacement?: string) => void): void {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 2)
  const opens = /^[\s([]?$/.test(before) && /[^\s*]/.test(after)
  const closes = /[^\s*]/.test(before) && /^[\s)\].,;:!?]?$/.test(after)
  if (opens || closes) edit(at, at + 2)
}

function readTag(text: string, at: number, edit: (start: number, end: number, replacement?: string) => void): void {
  AUTOLINK.lastIndex = at
  const autolink = AUTOLINK.exec(text)
  if (autolink) {
    edit(at, at + 1)
    edit(at + autolink[0].length - 1, at + autolink[0].length)
    return
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag) edit(at, at + tag[0].length, /^br$/i.test(tag[2] as string) ? '\n' : '')
}

function closeBracket(
  plain: PlainText,
  references: Map<string, Reference>,
  opening: Opening,
  close: number,
  edits: Edit[],
  links: Link[],
): void {
  const { text } = plain
  const label = text.slice(opening.start + (opening.image ? 2 : 1), close)
  const destination = readDestination(plain, references, close + 1)
  const end = destination?.end ?? close + 1
  if (opening.image ? destination : label.length < 400 && IMAGE_PLACE.test(label)) {
    edits.length = opening.edits
    links.length = opening.links
    edits.push({ start: opening.start, end: end, replacement: '' })
    SPECIAL.lastIndex = end
  } else if (destination) {
    const inner = opening.start + 1
    edits.push({ start: opening.start, end: inner, replacement: gluesDigits(text, opening.start, inner) ? ' ' : '' })
    edits.push({ start: close, end, replacement: gluesDigits(text, close, end) ? ' ' : '' })
    joinLabel(label, inner, edits)
    links.push({ start: inner, end: close, target: destination.target, source: destination.source })
    SPECIAL.lastIndex = end
  }
}

/** `May 29[6](...)`: without the bracket the date and the count would be one number. */
const gluesDigits = (text: string, left: number, right: number): boolean =>
  isDigit(text.charCodeAt(right)) && /[\w)]/.test(text.charAt(left - 1))

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
