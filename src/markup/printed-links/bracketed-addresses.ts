import type { Span } from '../../schema/span.js'
import { PICTURE_END } from '../../text/page-patterns.js'
import { isPaperPage, isProfile, SITE_HOST } from '../../text/site.js'
import { textAt } from '../../text/text-at.js'
import { hasRoom, NARROWEST_WRAP } from '../../text/wraps.js'
import { type PlainText, replaceMarked } from '../plain-text.js'
import { BRACKETS, type Brackets } from './address-brackets.js'
import { hasWordAt, type LinkMark, peelLinkMarks, textAfter, textBefore } from './link-marks.js'
import type { Reference } from './references.js'

/** So many of a page's own addresses in brackets are an extractor's; of papers' pages in angle ones, right behind words, any. */
const FEWEST_OWN = 3

/** An avatar, a thumbnail */
const PICTURE = new RegExp(`${PICTURE_END}(?:\\?|$)|/avatars?/`, 'i')

/**
 * `[https://cdn-avatars.huggingface.co/yuki.png]Yuki` over `Tanaka [https://huggingface.co/yuki]`: behind a picture's address a name is wrapped
 * early; a mail wraps it once more, below the address.
 */
const CUT_NAME = new RegExp(
  `(?<=${PICTURE_END}\\]\\n?[^\\s[\\]][^\\n[\\]]{0,60})\\n(?=[^\\s[\\]][^\\n[\\]]{0,60} \\[(?:https?://${SITE_HOST})?/[\\w.-]{1,40}\\])`,
  'y',
)

/** `/login?next=%2Fpapers%2F2410.10819`, on a line of its own: a vote box without a number, whose link has no words */
const LOGIN_LINE = /(?<=\n)\/login\?next=\S{1,300}(?=\n)/y

/** What words end with, rather than a list mark */
const WORD_END = /[^\s*•-]/

/** What words begin with, rather than a sentence end, or what parts a card's facts: `[/papers/2410.10819]·Published on Oct 14` */
const LEADS = /[^\s.,;:!?)\]·•]/

/**
 * Peels the addresses that html-to-text prints in brackets behind a link's text (`Orca [https://huggingface.co/papers/2410.10819]`), and
 * lynx, asked for links in the line, before it. An address alone on its line is that of the text over it.
 */
export function peelBracketedAddresses(wrapped: PlainText): PlainText {
  const brackets = BRACKETS.find((pair) => holdsOwn(wrapped.text, pair))
  if (!brackets) return wrapped
  const named = replaceMarked(wrapped, '\n', CUT_NAME, () => ' ')
  const plain = replaceMarked(named, '/login?', LOGIN_LINE)
  const { text } = plain
  const marks = readMarks(text, brackets)
  const addresses = marks.filter(({ reference }) => reference)
  // One alone on its line tells nothing; a title's tells most.
  const besideWords = addresses.filter(({ start, leads }) => leads || WORD_END.test(text.charAt(start - 1)))
  const titles = besideWords.filter(({ reference }) => isPaperPage((reference as Reference).target))
  const telling = titles.length > 0 ? titles : besideWords
  const leading = telling.filter(({ leads }) => leads).length
  const before = leading > 0 && leading * 2 >= telling.length
  const rangeOf = ({ start, end, reference }: Mark, index: number): Span | null => {
    const range = before
      ? textBehind(text, start, end, marks[index + 1]?.start)
      : textOver(text, start, marks[index - 1]?.end, testOf((reference as Reference).target))
    return isBlank(text, range) ? null : range
  }
  return peelLinkMarks(plain, marks, rangeOf, !before)
}

/** The length of the handle before a picture, with the space behind it, where the link around both leads there: `tidelab [https://…] Tide Lab` */
function handleLength(text: string, at: number, target: string): number {
  const handle = target.slice(target.lastIndexOf('/') + 1)
  const end = hasWordAt(text, at - 1) ? at : at - 1
  const start = end - handle.length
  const isShown = handle !== '' && text.slice(Math.max(0, start), end).toLowerCase() === handle.toLowerCase()
  return isShown && !hasWordAt(text, start - 1) ? at - start : 0
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
  const absolute = marks.filter(({ reference }) => reference !== null && SITE_ADDRESS.test(reference.target)).length
  const opened = new Set(Array.from(text.matchAll(OPENED), ([, name]) => `/${name}`))
  // `</think>`, `[/INST]`: of a text, which opens the first, or where the page's own addresses are whole.
  const isTag = (target = ''): boolean => opened.has(target) || (absolute >= FEWEST_WHOLE && target.startsWith('/'))
  return marks.filter(({ reference }) => !isTag(reference?.target))
}

/** `<think>`; what stands in other brackets can be a picture's text. */
const OPENED = /<(\w{1,40})>/g

/** A page's navigation has as many, if its addresses are whole. */
const FEWEST_WHOLE = 8

/** `https://huggingface.co/papers`: an address of the site's with its host */
const SITE_ADDRESS = new RegExp(`^https?://${SITE_HOST}/`)

function holdsOwn(text: string, { open, own }: Brackets): boolean {
  const found = text.match(own) ?? []
  const isOfTitle = (mark: string): boolean => isPaperPage(mark.slice(1, -1)) && hasWordAt(text, text.indexOf(mark) - 1)
  return found.length >= FEWEST_OWN || (open === '<' && found.some(isOfTitle))
}

/** A title has no more lines. */
const MOST_LINES = 5

/** Tells whether a link's text can go on over the line that begins at a place; `previous`: where the address before ends. */
type LineTest = (text: string, at: number, previous: number) => boolean

/** The text before an address, back to the address before, or to the beginning of its line, or of the lines over it that it goes on from. */
export function textOver(text: string, at: number, previous = 0, goesOn: LineTest = isWrapped): Span {
  const end = text.charAt(at - 1) === '\n' ? at - 1 : at
  let { start } = textBefore(text, end, previous)
  for (let line = 1; line < MOST_LINES && start > previous && goesOn(text, start, previous); line++) {
    const above = textBefore(text, start - 1, previous).start
    if (isBlank(text, { start: above, end: start })) break
    start = above
  }
  return { start, end }
}

/** A name begins behind a sentence at the latest. */
function testOf(target: string): LineTest {
  if (isPaperPage(target)) return isWrappedTwice
  return isProfile(target) ? (text, at) => text.charAt(at - 2) !== '.' && isWrapped(text, at) : isWrapped
}

/** Whether a line can have been begun by a wrap, or the line over it, whose short rest a mail left there. */
function isWrappedTwice(text: string, at: number, previous: number): boolean {
  const over = text.lastIndexOf('\n', at - 2) + 1
  return isWrapped(text, at) || (over - 1 > previous && isWrapped(text, over))
}

/** The text behind an address, to the next or to the end of its line; a heading, which lynx does not indent, goes on on the lines that were wrapped there. */
function textBehind(text: string, start: number, from: number, next = text.length): Span {
  let { end } = textAfter(text, from, next)
  const isHeading = text.charAt(start - 1) === '\n'
  for (let line = 1; line < MOST_LINES && isHeading && end + 1 < next; line++) {
    if (!hasWordAt(text, end + 1) || !isWrapped(text, end + 1)) break
    end = textAfter(text, end + 1, next).end
  }
  return { start: from, end }
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
