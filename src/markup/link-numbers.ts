import type { Edit } from '../text/edit-text.js'
import { findOrEnd } from '../text/find.js'
import { longestRise } from '../text/sorted.js'
import { applyEdits, type Link, type PlainText, sourceSpan } from './plain-text.js'
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
  const edits: Edit[] = []
  const links: Link[] = []
  marks.forEach((mark, index) => {
    edits.push({
      start: mark.start,
      end: mark.end,
      replacement: gluesDigits(plain.text, mark) ? ' ' : '',
    })
    const range = before
      ? textAfter(plain.text, mark.end, marks[index + 1]?.start)
      : textBefore(plain.text, mark.start, marks[index - 1]?.end)
    if (!mark.reference) return
    const { target, start, end } = mark.reference
    links.push({ ...range, target, source: sourceSpan(plain, start, end) })
  })
  return dropDefinitions(applyEdits(plain, edits, links))
}

/** `Sep 9[19]11`: without the mark the two would be one number. */
const gluesDigits = (text: string, { start, end }: Mark): boolean =>
  /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end))

interface Mark {
  start: number
  end: number
  /** `null`: its definition is lost. */
  reference: Reference | null
}

/** Numbers count up, but for some that stand on lines which the extractor left out. */
const LARGEST_STEP = 60

/** Fewer numbers without definitions can be a paper's citations. */
const FEWEST_LOST = 8

/** `[12]Models`, `[14][ ]`, `[3][IMG]`, or `[12]` where a picture was, perhaps with the count behind it: a citation has no text right behind it. */
const LEADS = /^(?:[\p{L}\p{N}_]|\[[ _A-Z\d]|(?: \d{1,5})?[ \t]*(?:\n|$))/u

/** The numbers that count up: those that are defined, two at least, and those beyond, if they look like all links of a page. */
function findMarks(text: string, references: ReadonlyMap<string, Reference>): Mark[] {
  const defined = largestOf(references)
  const found = [...text.matchAll(MARK)].filter(
    ([, number]) => references.has(number as string) || Number(number) > defined,
  )
  // A citation, `[12]` in an abstract, does not fit in, or is one of few.
  const chain = longestRise(found.map(([, number]) => Number(number)))
  const marks: Mark[] = []
  let last = 0
  let lost = 0
  let strangers = found.filter(([, number]) => !references.has(number as string)).length
  for (const index of chain) {
    const match = found[index] as RegExpExecArray
    const number = Number(match[1])
    const reference = references.get(match[1] as string) ?? null
    const end = match.index + match[0].length
    // A page can begin in its middle, where no list is.
    const isFirst = last === 0 && defined === 0
    if (number > last + LARGEST_STEP && !isFirst) continue
    if (!reference) {
      lost++
      if ((number === last + 1 || isFirst) && LEADS.test(text.slice(end, end + LONGEST_LEAD))) strangers--
    }
    last = number
    marks.push({ start: match.index, end, reference })
  }
  if (lost >= FEWEST_LOST && strangers * 4 <= lost) return marks
  return references.size >= 2 ? marks.filter(({ reference }) => reference) : []
}

const LONGEST_LEAD = 20

function textAfter(text: string, start: number, next: number | undefined): { start: number; end: number } {
  return { start, end: Math.min(findOrEnd(text, '\n', start), next ?? text.length) }
}

function textBefore(text: string, end: number, previous: number | undefined): { start: number; end: number } {
  return { start: Math.max(text.lastIndexOf('\n', end) + 1, previous ?? 0), end }
}
