import type { PaperRecord } from '../records/record.js'
import { REMARK } from '../records/title-words.js'
import type { Span } from '../schema/span.js'
import { MONTH, PUBLISHED } from '../text/day-patterns.js'
import { ABSTRACT_OPENING, AUTHOR_COUNT, COUNT_ALONE, isCountOrDash } from '../text/page-patterns.js'
import { endsAddress, endsInSmallWord, endsSentence } from '../text/sentence.js'
import type { BuiltPaper } from './build-paper.js'

/** `!(https://huggingface.co/avatars/0`: that of a picture */
const PICTURE_REST = /!\(https?:/

/** `• 7 authors`, `* * 7 contributors`, `Upvote`: a card's marks, with no more behind them than a badge; `Submitted by mira`, over whatever */
const MARK = new RegExp(
  `^(?:[•·*-]{1,3}\\s){0,12}(?:${AUTHOR_COUNT}(?!\\S)|\\d{1,5} \\p{Lowercase}{5,20}$|Upvote(?: \\d{1,6})?$)`,
  'u',
)
const SUBMITTER = /^Submitted by \S/

/** `Tide Lab Published on Jul 5, 2025`, which lost its separator */
const DATED = new RegExp(`^.{0,60}\\b${PUBLISHED}$`)
const LONGEST_BADGE = 25

/** `Ask AI`, `View on alphaXiv`: a button's words rather than a sentence's */
const BUTTON = /^\p{Uppercase}[^\s.,:/()]{0,20}(?: [^\s.,:/()]{1,20}){1,4}$/u

/** `Top comment: `, over words that are each card's own */
const LABEL = /^\p{Alphabetic}[\p{Alphabetic} ]{1,30}: /u

/** On fewer papers a label is the authors'. */
const FEWEST_LABELLED = 3

/**
 * Tells what of a paper's abstract is doubtful; null: nothing. An abstract that ends, below the end of a sentence, with a button or with a label
 * that most abstracts end with, with what the site or a tool cut, or with an organization; or that holds a card's mark or the rest of a picture,
 * or begins with a count or a button, or within a sentence right behind the last author.
 */
export function createTextTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
): (one: BuiltPaper, index: number) => string | null {
  // Most are one line, which need not be looked through.
  const texts = built.map(({ paper: { abstract } }, index) =>
    (records[index] as PaperRecord).abstract.length > 1 && abstract?.includes('\n\n') ? abstract : null,
  )
  const lasts = texts.map(lastParagraph)
  const label = sharedLabel(lasts)
  return (one, index) => {
    const { abstract } = one.paper
    const record = records[index] as PaperRecord
    if (abstract?.endsWith(MORE) && CUT_BY_SITE.test(abstract.slice(-LONGEST_BEGIN)))
      return abstract.slice(-LONGEST_BEGIN)
    if (abstract && !record.truncated) {
      if (endsInSmallWord(abstract, abstract.length)) return abstract.slice(-LONGEST_BEGIN)
      const line = nameBelow(one, record) ?? countOver(abstract, record)
      if (line) return line
    }
    if (abstract && isGlued(one, record) && NO_OPENING.test(abstract)) return abstract.slice(0, LONGEST_BEGIN)
    return record.truncated ? null : doubtfulParagraph(texts[index] ?? null, lasts[index] ?? null, label)
  }
}

/** `Tide Lab Nov 21, 2025`: a card's last line, in place of its date */
const DAY_BELOW = new RegExp(`(?<=\\S )${MONTH} \\d{1,2}, \\d{4}$`)

/** `Tide Lab`, `tidelab Tide Lab`; not `and elsewhere` */
const NAME = /^[^\s.,:;()]{2,40}(?: [^\s.,:;()]{1,40}){0,4}$/
const CAPITAL = /\p{Uppercase}/u

/**
 * The last line of a text, which is rather the organization of a card that shows no authors: over a date, below the end of a sentence, or with the date;
 * null: it is none.
 */
function nameBelow({ paper }: BuiltPaper, { abstract, date }: PaperRecord): string | null {
  const last = abstract.at(-1)
  if (!last || abstract.length < 2 || paper.authorCount !== null || paper.organization !== null) return null
  const text = paper.abstract as string
  if (!date) return DAY_BELOW.exec(text.slice(-LONGEST_BEGIN))?.[0] ?? null
  const words = text.slice(last.start - last.end)
  const end = text.slice(0, -words.length).trimEnd().length
  return NAME.test(words) &&
    CAPITAL.test(words) &&
    !REMARK.test(words) &&
    (endsSentence(text, end) || endsAddress(text, end))
    ? words
    : null
}

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

/** The last of a text's paragraphs, where it stands below the end of a sentence; null: there is none. */
const lastParagraph = (text: string | null): string | null => {
  if (text === null) return null
  const at = text.lastIndexOf('\n\n')
  return endsSentence(text, at) ? text.slice(at + 2) : null
}

/** The label that the last paragraphs of most abstracts begin with. */
function sharedLabel(lasts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const last of lasts) {
    const [label] = (last && !last.includes('://') && LABEL.exec(last)) || []
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const [most] = [...counts].filter(([, count]) => count >= FEWEST_LABELLED && count * 2 > lasts.length)
  return most?.[0] ?? null
}

/** `Translate`, a button over a text */
const ONE_WORD = /^\p{Uppercase}[^\s.,:/()]{1,20}$/u

/** `Background`, over the first of a text's parts */
const PART =
  /^(?:Abstract|Aims?|Background|Context|Importance|Introduction|Motivation|Objectives?|Overview|Problem|Purpose|Summary|TL;?DR)$/i

/** Whether the first of a text's paragraphs is a count, or a button. */
const isOverText = (words: string): boolean => COUNT_ALONE.test(words) || (ONE_WORD.test(words) && !PART.test(words))

/** What of a text's paragraphs is rather the page's; null: none. */
function doubtfulParagraph(text: string | null, last: string | null, label: string | null): string | null {
  if (text === null) return null
  const first = text.slice(0, text.indexOf('\n\n'))
  if (isOverText(first)) return first
  let rest = text.length
  const paragraphs = text.split('\n\n')
  // The votes of other cards; one, the text may have of its own.
  const [box, another] = paragraphs.filter(isCountOrDash)
  if (box && another) return box
  const mark = paragraphs.find((words, index) => {
    rest -= words.length + 2
    const isOfCard =
      SUBMITTER.test(words) ||
      PICTURE_REST.test(words) ||
      (rest <= LONGEST_BADGE && (MARK.test(words) || DATED.test(words)))
    return index > 0 && isOfCard
  })
  if (mark || last === null) return mark ?? null
  const isButton =
    BUTTON.test(last) && !REMARK.test(last) && !ABSTRACT_OPENING.test(last) && !endsSentence(last, last.length)
  return isButton || (label !== null && last.startsWith(label)) ? last : null
}
