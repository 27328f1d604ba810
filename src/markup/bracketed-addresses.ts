import type { Span } from '../schema/span.js'
import { PICTURE_END } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { hasRoom, NARROWEST_WRAP } from '../text/wraps.js'
import { BRACKETS, type Brackets } from './address-brackets.js'
import { type LinkMark, peelLinkMarks, textAfter, textBefore } from './link-marks.js'
import type { PlainText } from './plain-text.js'

/** So many of a page's own addresses in brackets are an extractor's. */
const FEWEST_OWN = 3

/** An avatar, a thumbnail */
const PICTURE = new RegExp(`${PICTURE_END}(?:\\?|$)|/avatars?/`, 'i')

/** What words begin with, rather than a sentence end */
const LEADS = /[^\s.,;:!?)\]]/

/**
 * Peels the addresses that html-to-text prints in brackets behind a link's text (`Orca [https://huggingface.co/papers/2410.10819]`), and
 * lynx, asked for links in the line, before it. An address alone on its line is that of the text over it.
 */
export function peelBracketedAddresses(plain: PlainText): PlainText {
  const { text } = plain
  const brackets = BRACKETS.find((pair) => holdsOwn(text, pair))
  if (!brackets) return plain
  const marks = readMarks(text, brackets)
  const addresses = marks.filter(({ reference }) => reference)
  const before = addresses.filter(({ leads }) => leads).length * 2 >= addresses.length
  return peelLinkMarks(plain, marks, ({ start, end }, index) => {
    const range = before ? textAfter(text, end, marks[index + 1]?.start) : textOver(text, start, marks[index - 1]?.end)
    return isBlank(text, range) ? null : range
  })
}

/** The length of the handle before a picture, with the space behind it, where the link around both leads there: `tidelab [https://…] Tide Lab` */
function handleLength(text: string, at: number, target: string): number {
  const handle = target.slice(target.lastIndexOf('/') + 1)
  const before = text.slice(Math.max(0, at - handle.length - 2), at)
  const shown = before.trimStart()
  const isWhole = shown.length < before.length || shown.length === at
  return handle !== '' && isWhole && shown.trimEnd().toLowerCase() === handle.toLowerCase() ? shown.length : 0
}

interface Mark extends LinkMark {
  /** Whether words stand right behind it. */
  leads: boolean
}

/** A picture's address, and that of a link without text, are no words' link. */
function readMarks(text: string, { open, address }: Brackets): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(address)) {
    const [words, target] = match as unknown as [string, string | undefined]
    const end = match.index + words.length
    const leads = LEADS.test(text.charAt(end))
    // A space before the mark goes with it, where none stands behind.
    const start = leads ? text.indexOf(open, match.index) : match.index
    const isAlone = target === undefined || PICTURE.test(target)
    const reference = isAlone ? null : { target, start: end - 1 - target.length, end: end - 1 }
    const last = marks.at(-1)
    if (last?.reference === null && target) last.start -= handleLength(text, last.start, target)
    marks.push({ start, end, reference, leads })
  }
  return marks
}

const holdsOwn = (text: string, { own }: Brackets): boolean => (text.match(own)?.length ?? 0) >= FEWEST_OWN

/** A title has no more lines. */
const MOST_LINES = 5

/** The text before an address, back to the address before, or to the beginning of its line, or of the lines that were wrapped there. */
function textOver(text: string, at: number, previous: number | undefined): Span {
  const end = text.charAt(at - 1) === '\n' ? at - 1 : at
  let { start } = textBefore(text, end, previous)
  for (let line = 1; line < MOST_LINES && start > (previous ?? 0); line++) {
    const above = textBefore(text, start - 1, previous).start
    if (isBlank(text, { start: above, end: start }) || !isWrapped(text, start)) break
    start = above
  }
  return { start, end }
}

/** Whether a line can have been begun by a wrap: its first word had no room on the line before, with all that stands there. */
function isWrapped(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1 - NARROWEST_WRAP), at - 1)
  const [next = ''] = text
    .slice(at, at + 2 * NARROWEST_WRAP)
    .trimStart()
    .split('\n', 1)
  return !hasRoom(before.length - before.lastIndexOf('\n') - 1, next, NARROWEST_WRAP)
}

const isBlank = (text: string, line: Span): boolean => textAt(text, line).trim() === ''
