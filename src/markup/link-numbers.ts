import { longestRise } from '../text/sorted.js'
import { matchesAt } from '../text/sticky.js'
import { type LinkMark, peelLinkMarks, textAfter, textBefore } from './link-marks.js'
import type { PlainText } from './plain-text.js'
import { dropDefinitions, findReferences, largestOf, type Reference } from './references.js'

/** `[12]` */
const MARK = /\[(\d{1,5})\]/g

/**
 * Peels lynx's `[12]text` and html2text's `text[12]`: numbers that count up and that a list at the end defines.
 * The text such a link covers reaches to the end of its line or to the next number. Numbers whose definitions were cut off with the
 * end of the page go, too.
 */
export function peelLinkNumbers(plain: PlainText): PlainText {
  const hasList = plain.text.includes('Refer') || plain.text.includes('links:')
  const references = hasList ? findReferences(plain.text) : new Map<string, Reference>()
  const marks = findMarks(plain.text, references)
  if (marks.length === 0) return plain
  const before = marks.filter(({ end }) => /\S/.test(plain.text.charAt(end))).length * 2 >= marks.length
  const peeled = peelLinkMarks(plain, marks, ({ start, end }, index) =>
    before ? textAfter(plain.text, end, marks[index + 1]?.start) : textBefore(plain.text, start, marks[index - 1]?.end),
  )
  return dropDefinitions(peeled)
}

/** Numbers count up, but for some that stand on lines which the extractor left out. */
const LARGEST_STEP = 60

/** Fewer numbers without definitions can be a paper's citations. */
const FEWEST_LOST = 8

/** `[12]Models`, `[14][ ]`, `[3][IMG]`, or `[12]` where a picture was, perhaps with the count behind it: a citation has no text right behind it. */
const LEADS = /[\p{L}\p{N}_]|\[[ _A-Z\d]|(?: \d{1,5})?[ \t]{0,20}(?:\n|$)/uy

/** The numbers that count up: those that are defined, two at least, and those beyond, if they look like all links of a page. */
function findMarks(text: string, references: ReadonlyMap<string, Reference>): LinkMark[] {
  const defined = largestOf(references)
  const found = findNumbers(text, references, defined)
  // A citation, `[12]` in an abstract, does not fit in, or is one of few.
  const chain = longestRise(found.map(({ number }) => number))
  const marks: NumberedMark[] = []
  let last = 0
  let lost = 0
  let strangers = found.filter(({ reference, number }) => !reference && number > defined).length
  for (const index of chain) {
    const mark = found[index] as NumberedMark
    const { number, reference, end } = mark
    // A page can begin in its middle, where no list is.
    const isFirst = last === 0 && defined === 0
    if (number > last + LARGEST_STEP && !isFirst) continue
    if (!reference && number > defined) {
      lost++
      if ((number === last + 1 || isFirst) && matchesAt(LEADS, text, end)) strangers--
    }
    last = number
    marks.push(mark)
  }
  if (lost >= FEWEST_LOST && strangers * 4 <= lost) return marks
  // elinks lists no address for a form's field.
  return references.size >= 2 ? marks.filter(({ reference, number }) => reference || number < defined) : []
}

type NumberedMark = LinkMark & { number: number }

/** `[16][ ]`, `[17]Upvote`, `[18][IMG]`: a vote box or a picture, which has a number and perhaps no address */
const FIELD = /\[(?:[ _-]{1,40}|IMG)\]|Upvote/y

/** The numbers in brackets that are defined, or a form's field, or the next of those, or may be of a list that was cut. */
function findNumbers(text: string, references: ReadonlyMap<string, Reference>, defined: number): NumberedMark[] {
  const found: NumberedMark[] = []
  for (const { 0: mark, 1: digits, index } of text.matchAll(MARK)) {
    const number = Number(digits)
    const reference = references.get(digits as string) ?? null
    const end = index + mark.length
    const isField = number < defined && matchesAt(FIELD, text, end)
    // elinks numbers what only a script follows, and lists no address for it.
    const isNext = found.at(-1)?.number === number - 1
    if (reference || number > defined || isField || isNext) found.push({ number, reference, start: index, end })
  }
  return found
}
