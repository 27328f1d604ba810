import { AUTHOR_COUNT, isCountOrDash, PICTURE_NAME } from '../../text/page-patterns.js'
import { isLoginTarget } from '../../text/site.js'
import { matchesAt, skip } from '../../text/sticky.js'
import { sourceSpan } from '../plain-text.js'
import { gluesDigits } from '../printed-links/link-marks.js'
import { ADDRESS_WRAP, readDestination } from './markdown-destination.js'
import { type MarkdownScan, remove } from './markdown-scan.js'
import { isBox, joinLabel, spaceBefore, spaceBehind } from './markdown-spaces.js'
import { beginsLine, forgetParagraph, noteParagraph, openingOfParagraph } from './paragraph-links.js'

/** A bracket that opens an image, a link or nothing; returns where its mark ends. */
export function openBracket(scan: MarkdownScan, at: number, done: number): number {
  const { plain, edits, links, openings } = scan
  const image = at > done && plain.text.charAt(at - 1) === '!'
  const item = gluedItemAt(plain.text, at)
  const start = image ? at - 1 : at
  if (item >= 0) remove(scan, item, start, '\n')
  const space = spaceBeforeHeading(plain.text, at)
  if (space >= 0) remove(scan, space, space + 1, '\n')
  const opening = { start, image, edits: edits.length, links: links.length }
  openings.push(opening)
  noteParagraph(scan, opening)
  return at + 1
}

/** The first item of a list that a converter glued to the line before: `Orca- [![](…`, `Orca- [·](…`, `heads.[- 1 author](…`, `](…)- ![](…)` and `[- ` over `- ![](…` */
const GLUED_ITEM = new RegExp(
  `(?<=[^\\s-])(?:(?:- \\[|\\[- {1,3})(?:!\\[|·|${AUTHOR_COUNT}\\])|(?<=\\))- !\\[(?=[^[\\]\\n]{0,100}\\]\\([^()\\s]{1,300}\\)\\n- )|\\[- {0,3}\\n- )`,
  'y',
)

/** Where such an item begins whose link begins at `at`; -1: there is none. */
function gluedItemAt(text: string, at: number): number {
  const behind = text.charAt(at - 1) === '!' ? at - 3 : at - 2
  const start = text.charCodeAt(at + 1) === HYPHEN ? at : text.charCodeAt(behind) === HYPHEN ? behind : -1
  return start >= 0 && matchesAt(GLUED_ITEM, text, start) ? start : -1
}

const HYPHEN = 0x2d

/** A heading behind a link, or a date: `](https://huggingface.co/papers/2209.01523) #### [`, `Oct 8, 2025</time> ### [` */
const GLUED_HEADING = /(?<=[)\d>]) #{1,6} $/

const LONGEST_GLUED_HEADING = ') ###### '.length

/** Where the space stands before such a heading whose link begins at `at`; -1: there is none. */
function spaceBeforeHeading(text: string, at: number): number {
  if (text.charCodeAt(at - 2) !== HASH) return -1
  const start = Math.max(0, at - LONGEST_GLUED_HEADING)
  const heading = GLUED_HEADING.exec(text.slice(start, at))
  return heading ? start + heading.index : -1
}

const HASH = 0x23

/** A picture's text is wrapped to no more lines, and is no longer; what holds more is one whose end was lost. */
const MOST_PICTURE_LINES = 3
const LONGEST_PICTURE = 2000

/** A bracket that closes an image, a link or nothing; returns where its mark ends. */
export function closeBracket(scan: MarkdownScan, close: number): number {
  const { plain, edits, links } = scan
  const { text } = plain
  const last = scan.openings.pop()
  const link = readDestination(scan, close)
  const opening = openingOfParagraph(scan, close, link) ?? last
  if (!opening) return close + 1
  const { start, image } = opening
  if (image && !canBePicture(text.slice(start, close))) return close + 1
  const end = link?.markEnd ?? (isNearEnd(text, close) ? skip(CUT_DESTINATION, text, close + 1) : close + 1)
  const isCut = !link && end > close + 1
  const isPicture = image
    ? link !== null || isCut
    : IMAGE_PLACE.test(text.slice(start, close)) && !(link && isInHeading(text, start))
  forgetParagraph(scan, opening, close, link !== null || isCut || isPicture)
  if (isPicture) {
    edits.length = opening.edits
    links.length = opening.links
    // The link around a picture is cut, too.
    const isInLink = scan.openings.at(-1)?.start === start - 1
    const outer = isCut && isInLink ? scan.openings.pop() : undefined
    const space = isInLink && gluesDigits(text, start - 1, end) ? ' ' : ''
    return remove(scan, outer?.start ?? start, skip(CONTROLS, text, end), space)
  }
  if (!link && !isCut) return end
  const inner = start + 1
  const words = text.slice(inner, close)
  // What a count counts its address tells, so far as it is there.
  if (isCut && isCountOrDash(words)) {
    const target = text.slice(close + 2, end)
    if (!isLoginTarget(target)) return remove(scan, start, end)
    links.push({ start: inner, end: close, target, source: sourceSpan(plain, close + 2, end), isWhole: true })
  }
  const box = link !== null && isBox(link.target, words, text, start)
  remove(scan, start, inner, spaceBefore(scan, opening, box))
  remove(scan, close, end, spaceBehind(text, close, end, box || words.length > LONGEST_TITLE))
  joinLabel(words, inner, edits)
  if (link) links.push({ start: inner, end: close, target: link.target, source: link.source, isWhole: true })
  return end
}

// Its length is asked first: of pictures in pictures each would be looked through for lines again.
const canBePicture = (words: string): boolean =>
  words.length <= LONGEST_PICTURE && words.split('\n', MOST_PICTURE_LINES + 1).length <= MOST_PICTURE_LINES

/** What dom-to-semantic-markdown says of a film under it, where a card has one in place of its picture */
const CONTROLS = /\n[ \t]{0,40}Controls: (?:true|false)(?=\n|<\/a>|$)/y

/** `(https://huggingface.co/paper`, where the text ends: the address is lost, the words stay. */
const CUT_DESTINATION = new RegExp(String.raw`\((?:[h/](?:[^\s()]|${ADDRESS_WRAP}(?=\S))*)?(?=\s*$)`, 'y')

/** A longer link is an abstract, behind which a line begins. */
const LONGEST_TITLE = 300

const LONGEST_COUNT = 20

const LONGEST_DESTINATION = 2000

const isNearEnd = (text: string, at: number): boolean => text.length - at <= LONGEST_DESTINATION

/** `[图片：alt]`, `[Image 3: alt]`, `[Image: alt]`, `[图片]` */
const IMAGE_PLACE = new RegExp(`^\\[${PICTURE_NAME}$`, 'i')

/** Whether a bracket stands as `### [Image 3](/papers/2306.02707)` does, a title that is called as a picture is. */
const isInHeading = (text: string, start: number): boolean => text.startsWith('# ', start - 2)

/** A bracket at a line's beginning that is never closed: a link that the text's end cut. */
export function dropCutLink(scan: MarkdownScan): void {
  const cut = scan.openings.at(-1)
  const { text } = scan.plain
  if (!cut || !beginsLine(text, cut.start)) return
  const label = cut.start + 1
  remove(scan, cut.start, isCountOrDash(text.slice(label, label + LONGEST_COUNT)) ? text.length : label)
}
