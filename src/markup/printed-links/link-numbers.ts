import { COUNT } from '../../text/page-patterns.js'
import { matchesAt } from '../../text/sticky.js'
import type { PlainText } from '../plain-text.js'
import { hasWordAt, type LinkMark, peelLinkMarks, textAfter, textBefore } from './link-marks.js'
import { longestRise } from './longest-rise.js'
import { dropDefinitions, findReferences, largestOf, type Reference } from './references.js'

/** `[12]` */
const MARK = /\[\d{1,5}\]/g

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
  const before = standBefore(plain.text, marks)
  const peeled = peelLinkMarks(plain, marks, ({ start, end }, index) =>
    before ? textAfter(plain.text, end, marks[index + 1]?.start) : textBefore(plain.text, start, marks[index - 1]?.end),
  )
  return dropDefinitions(peeled)
}

/** Whether numbers are rather lynx's, `[12]text`, than html2text's, `text[12] `; a picture's or a box's, alone on its line, tells nothing. */
function standBefore(text: string, marks: readonly LinkMark[]): boolean {
  let leads = 0
  let trails = 0
  for (const { start, end } of marks) {
    if (hasWordAt(text, end)) leads++
    else if (hasWordAt(text, start - 1)) trails++
  }
  return leads >= trails
}

/** Numbers count up, but for some that stand on lines which the extractor left out. */
const LARGEST_STEP = 60

/** Fewer numbers without definitions can be a paper's citations, unless one of some that all lead stands alone on its line, `[12]`. */
const FEWEST_LOST = 8
const FEWEST_LEADING = 3
const ALONE = /^[ \t]{0,20}\[\d{1,5}\][ \t]{0,20}$/m

/** `[12]Models`, `[14][ ]`, `[3][IMG]`, elinks' `[23]• ·`, or `[12]` where a picture was, perhaps with the count behind it: a citation has no text right behind it. */
const LEADS = /[\p{Alphabetic}\d_•·]|\[[ _A-Z\d]|(?: \d{1,5})?[ \t]{0,20}(?:\n|$)/uy

/** The numbers that count up: those that are defined, two at least, and those beyond, if they look like all links of a page. */
function findMarks(text: string, references: ReadonlyMap<string, Reference>): LinkMark[] {
  const defined = largestOf(references)
  const unique = areUnique(references) ? findUnique(text, references) : []
  if (unique.length > 0) return unique
  const found = findNumbers(text, references, defined)
  const marks: NumberedMark[] = []
  let { strangers } = found
  let last = 0
  let lost = 0
  // A citation, `[12]` in an abstract, does not fit in, or is one of few.
  for (const index of longestRise(found.numbers)) {
    const number = found.numbers[index] as number
    // A page can begin in its middle.
    const isFirst = last === 0
    if (number > last + LARGEST_STEP && !isFirst) continue
    const start = found.starts[index] as number
    const end = text.indexOf(']', start) + 1
    const reference = references.get(text.slice(start + 1, end - 1)) ?? null
    if (number > defined) {
      lost++
      if ((number === last + 1 || isFirst) && matchesAt(LEADS, text, end)) strangers--
    }
    last = number
    marks.push({ number, reference, start, end })
  }
  const areLinks =
    lost >= FEWEST_LOST ? strangers * 4 <= lost : lost >= FEWEST_LEADING && strangers === 0 && ALONE.test(text)
  if (areLinks) return marks
  // elinks lists no address for a form's field.
  return references.size >= 2 ? marks.filter(({ reference, number }) => reference || number < defined) : []
}

/** Whether each address has one number: else a number that a text repeats is a citation. */
const areUnique = (references: ReadonlyMap<string, Reference>): boolean =>
  references.size > 0 && new Set(Array.from(references.values(), ({ target }) => target)).size === references.size

/** Fewer repetitions can be citations'. */
const FEWEST_REPEATED = 4

/** `[37]$\\pi$`, `[37]"Orca"`, and what `LEADS` has: no end of a sentence */
const LEADS_ANY = /[^\s.,;:!?)\]]|(?: \d{1,5})?[ \t]{0,20}(?:\n|$)/y

/** `35`, behind a number */
const COUNT_LINE = new RegExp(`${COUNT}[ \\t]{0,20}(?:\\n|$)`, 'y')

/**
 * The numbers that stand before a link's text or in its place, where an address that stands several times has one number, as
 * `lynx -unique_urls` writes them: those of a title and its text repeat it; none, where few do.
 */
function findUnique(text: string, references: ReadonlyMap<string, Reference>): LinkMark[] {
  const seen = new Set<Reference>()
  let repeated = 0
  const marks: LinkMark[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const [reference, end] = [references.get(mark.slice(1, -1)), index + mark.length]
    if (!reference || !matchesAt(LEADS_ANY, text, end)) continue
    const isRepeated = seen.has(reference)
    if (isRepeated) repeated++
    seen.add(reference)
    // Of what it counts its own address tells, but not that of the paper.
    const isLost = isRepeated && matchesAt(COUNT_LINE, text, end)
    marks.push({ reference: isLost ? null : reference, start: index, end })
  }
  return repeated >= FEWEST_REPEATED ? marks : []
}

type NumberedMark = LinkMark & { number: number }

/** Numbers in brackets and where they stand; a text can have many, so that no object is made of each. */
interface FoundNumbers {
  numbers: number[]
  starts: number[]
  /** How many of them are beyond those that are defined. */
  strangers: number
}

/** `than [3], we`, `in [3] and`, `(see [3])`: a work's number in a sentence, which no link's text is glued to */
const CITED = /(?<=[\p{Alphabetic}\d,;)\]] )\[\d{1,5}\](?=[.,;:!?)]| \p{Lowercase})/uy

/** The numbers in brackets that are defined, or a form's field, which stands right before or behind one of those, or may be of a list that was cut. */
function findNumbers(text: string, references: ReadonlyMap<string, Reference>, defined: number): FoundNumbers {
  const found: FoundNumbers = { numbers: [], starts: [], strangers: 0 }
  let field: { number: number; index: number } | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (matchesAt(CITED, text, index)) continue
    const digits = mark.slice(1, -1)
    const number = Number(digits)
    const isDefined = references.has(digits)
    // elinks numbers what only a script follows, and lists no address for it.
    const isNext = found.numbers.at(-1) === number - 1
    if (!isDefined && number <= defined && !isNext) {
      field = { number, index }
      continue
    }
    // A page can begin with such a number.
    if (field?.number === number - 1) {
      found.numbers.push(field.number)
      found.starts.push(field.index)
    }
    field = null
    found.numbers.push(number)
    found.starts.push(index)
    if (number > defined) found.strangers++
  }
  return found
}
