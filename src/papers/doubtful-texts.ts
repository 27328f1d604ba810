import type { PaperRecord } from '../records/record.js'
import { REMARK } from '../records/title-words.js'
import type { Span } from '../schema/span.js'
import { MONTH } from '../text/day-patterns.js'
import { AUTHORS_BEHIND, COUNT_ALONE } from '../text/page-patterns.js'
import { endsAddress, endsInSmallWord, endsSentence } from '../text/sentence.js'
import type { BuiltPaper } from './build-paper.js'
import { doubtfulParagraph } from './doubtful-paragraphs.js'
import { findShared, type SharedParagraphs } from './shared-paragraphs.js'

/**
 * Tells what of a paper's abstract is doubtful; null: nothing. An abstract with another card's authors, with a paragraph that is rather the
 * page's, that ends with what the site or a tool cut, or with an organization, or begins within a sentence right behind the last author.
 */
export function createTextTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
): (one: BuiltPaper, index: number) => string | null {
  // Most are one line, which need not be looked through.
  const texts = built.map(({ paper: { abstract } }, index) =>
    (records[index] as PaperRecord).abstract.length > 1 && abstract?.includes('\n\n') ? abstract : null,
  )
  let shared: SharedParagraphs | undefined
  const areNamed = built.filter(isUnnamed).length * CARDS_TO_ONE_UNNAMED < built.length
  return (one, index) => {
    const { abstract } = one.paper
    if (abstract === null) return null
    const record = records[index] as PaperRecord
    const [authors] = (abstract.includes('·') && AUTHORS_BEHIND.exec(abstract)) || []
    if (authors) return authors
    if (abstract.endsWith(MORE) && CUT_BY_SITE.test(abstract.slice(-LONGEST_BEGIN)))
      return abstract.slice(-LONGEST_BEGIN)
    if (!record.truncated) {
      if (endsInSmallWord(abstract, abstract.length)) return abstract.slice(-LONGEST_BEGIN)
      const line = nameBelow(one, record, areNamed) ?? countOver(abstract, record)
      if (line) return line
    }
    if (isGlued(one, record) && NO_OPENING.test(abstract)) return abstract.slice(0, LONGEST_BEGIN)
    const text = texts[index]
    if (record.truncated || !text) return null
    shared ??= findShared(texts)
    return doubtfulParagraph(text, shared)
  }
}

/** `Tide Lab Nov 21, 2025`: a card's last line, in place of its date */
const DAY_BELOW = new RegExp(`(?<=\\S )${MONTH} \\d{1,2}, \\d{4}$`)

/** `Tide Lab`, `tidelab Tide Lab`; not `and elsewhere` */
const NAME = /^[^\s.,:;()]{2,40}(?: [^\s.,:;()]{1,40}){0,4}$/
const CAPITAL = /\p{Uppercase}/u

/**
 * The last line of a text, which is rather the organization of a card that shows no authors: over a date, below the end of a sentence or where
 * nearly all cards show either, or with the date; null: it is none.
 */
function nameBelow(one: BuiltPaper, { abstract, date }: PaperRecord, areNamed: boolean): string | null {
  const last = abstract.at(-1)
  if (!last || abstract.length < 2 || !isUnnamed(one)) return null
  const text = one.paper.abstract as string
  if (!date) return DAY_BELOW.exec(text.slice(-LONGEST_BEGIN))?.[0] ?? null
  const words = text.slice(last.start - last.end)
  const end = text.slice(0, -words.length).trimEnd().length
  return NAME.test(words) &&
    CAPITAL.test(words) &&
    !REMARK.test(words) &&
    (areNamed || endsSentence(text, end) || endsAddress(text, end))
    ? words
    : null
}

/** Whether a card shows neither authors nor an organization. */
const isUnnamed = ({ paper }: BuiltPaper): boolean => paper.authorCount === null && paper.organization === null

/** Where nearly all cards show either, there are more than so many to one that does not. */
const CARDS_TO_ONE_UNNAMED = 4

/** A count on a line of its own over a text: the votes of a card whose title that line took; null: there is none. */
function countOver(abstract: string, { abstract: [first, second] }: PaperRecord): string | null {
  if (!first || !second) return null
  const line = abstract.slice(0, first.end - first.start)
  return COUNT_ALONE.test(line) && abstract[line.length] === ' ' ? line : null
}

/** Whether a paper's text stands right behind the last author, or on the next line. */
function isGlued({ source: { fields } }: BuiltPaper, record: PaperRecord): boolean {
  const gap = (fields.abstract as Span).start - (fields.authorCount?.end ?? Number.NaN)
  return gap >= 0 && (gap <= 1 || (gap <= LONGEST_LINE_END && record.abstract[0]?.afterBlank === false))
}

/** CRLF, spaces at a line's end, and its indent: no label is as short. */
const LONGEST_LINE_END = 7

/** What a text begins with whose first words can have gone to the last author. */
const NO_OPENING = /^(?!tl;dr)(?:\p{Lowercase}+[\s,.;]|[,;])/u

/** `by the… Read more`: where the site cut a text, and the button that shows the rest */
const MORE = ' more'
const CUT_BY_SITE = /(?:…|\.{3}) ?(?:Read|See|Show) more$/

/** So much of either is told. */
const LONGEST_BEGIN = 25
