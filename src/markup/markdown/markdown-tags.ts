import { isDigit, LINE_FEED } from '../../text/characters.js'
import { AUTHOR_COUNT, COUNT } from '../../text/page-patterns.js'
import { matchAt, matchesAt, skip } from '../../text/sticky.js'
import { sourceSpan } from '../plain-text.js'
import { decodeTarget } from './markdown-destination.js'
import { readEscape } from './markdown-marks.js'
import { type MarkdownScan, remove } from './markdown-scan.js'
import { joinLabel } from './markdown-spaces.js'

/** `<https://arxiv.org/abs/2410.10819>`; html2text wraps it too. */
const AUTOLINK = /<(https?:\/\/(?:[^\s<>]|(?<=[-/._=&?%])\n(?=[^\s<>]))+)>/y

/** `<!-- <time> -->`, `<!-- -->` */
const COMMENT = /<!--[^\n<>]{0,100}(?:<[^\n<>]{0,200}>[^\n<>]{0,100})?-->/y

/** Tags that converters leave in Markdown: `<a id="source-section-0"></a>`, `<br>`, `<sup>`, `<time>Mar 3</time>`; not `<b and c>`, math */
const TAG =
  /<(\/?)(a|abbr|b|br|button|div|em|figure|font|h[1-6]|hr|i|img|li|nav|ol|p|picture|small|source|span|strong|sub|sup|svg|time|u|ul|path|details|summary|video|mark)(?:[\s/]{0,8}>|\s(?:[^<>=]{1,200}=|open|controls|muted|autoplay|loop|hidden)[^<>]{0,2000}>)/iy

const BOX_END = '</label>'

/** `<label>45</label>`, `<label>\-</label>`: a vote box as html-to-md leaves it, where somebody is logged in */
const VOTE_BOX = new RegExp(`<label(?:\\s[^<>]{0,300})?>\\\\?(${COUNT}|-)${BOX_END}`, 'y')

/** `<a href="/papers/2403.09394">` */
const ANCHOR = /^<a(?:\s[^<>]{0,300})?\shref="([^"<>\s]{1,2000})"/i

/** An address in `<` and `>`, a comment or a tag; returns where its mark ends. */
export function readTag(scan: MarkdownScan, at: number): number {
  const { text } = scan.plain
  const end = skip(AUTOLINK, text, at)
  if (end > at) return readAutolink(scan, at, end)
  const comment = skip(COMMENT, text, at)
  if (comment > at) return remove(scan, at, isLine(text, at, comment) ? comment + 1 : comment)
  const box = matchAt(VOTE_BOX, text, at)
  if (box) return readBox(scan, box)
  const tag = matchAt(TAG, text, at)
  if (!tag) return at + 1
  const [words, slash, written] = tag as unknown as [string, string, string]
  const name = written.toLowerCase()
  const tagEnd = at + words.length
  if (name === 'a') slash === '' ? openAnchor(scan, at, words) : closeAnchor(scan, at)
  if (name === 'span' && slash !== '') joinSpan(scan, at)
  return remove(scan, at, tagEnd, inPlaceOfTag(text, name, tagEnd))
}

/** `8](…#community)<label>45</label>`: a vote box has a line of its own. */
function readBox(scan: MarkdownScan, { index, 0: { length }, 1: count = '' }: RegExpExecArray): number {
  const end = index + length - BOX_END.length
  remove(scan, index, end - count.length, '\n')
  return remove(scan, end, end + BOX_END.length, '\n')
}

/** `<span class="leading-none">Submitted` over `by</span>`: a span's words, which no other mark parts, are one line. */
function joinSpan({ plain: { text }, edits }: MarkdownScan, end: number): void {
  const opening = edits.at(-1)
  if (opening && text.startsWith('<span', opening.start)) joinLabel(text.slice(opening.end, end), opening.end, edits)
}

/** What stands in a tag's place: what it parted, where nothing else does. */
function inPlaceOfTag(text: string, name: string, tagEnd: number): string {
  if (name === 'br') return '\n'
  // `<time>Mar 3</time>4`: the date and the count would be one number.
  if (name === 'time' && isDigit(text.charCodeAt(tagEnd))) return ' '
  return name === 'a' && matchesAt(LIST_BEHIND, text, tagEnd) ? '\n' : ''
}

function readAutolink(scan: MarkdownScan, start: number, end: number): number {
  remove(scan, start, start + 1)
  const address = scan.plain.text.slice(start, end)
  for (let mark = address.indexOf('\\'); mark >= 0; mark = address.indexOf('\\', mark + 2))
    readEscape(scan, start + mark)
  return remove(scan, end - 1, end)
}

/** `<a href="/papers/2403.09394">- `, over pictures, or before `· 3 authors`: the items of a list in a link */
const LIST_BEHIND = new RegExp(`- {0,3}(?:\\n|!\\[|· {0,3}${AUTHOR_COUNT})`, 'y')

/** Whether a range is a whole line. */
const isLine = (text: string, start: number, end: number): boolean =>
  (start === 0 || text.charCodeAt(start - 1) === LINE_FEED) && text.charCodeAt(end) === LINE_FEED

/** Begins the link of a tag, where it has an address. */
function openAnchor(scan: MarkdownScan, at: number, tag: string): void {
  const match = ANCHOR.exec(tag)
  if (!match) return
  const [words, target] = match as unknown as [string, string]
  const first = at + words.length - 1 - target.length
  scan.anchor = {
    start: at + tag.length,
    target: decodeTarget(target),
    source: sourceSpan(scan.plain, first, first + target.length),
    isWhole: true,
  }
}

/** Ends it: anchors do not stand in each other. */
function closeAnchor(scan: MarkdownScan, at: number): void {
  if (scan.anchor) scan.links.push({ ...scan.anchor, end: at })
  scan.anchor = null
}
