import type { PaperRecord } from '../records/record.js'
import { areStacked } from '../records/text-lines.js'
import { isUnfinished, opensAmid } from '../records/title-words.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { PaperSource } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { endsAddress, endsSentence } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import type { BuiltPaper } from './build-paper.js'

/**
 * What of papers' own pages can be the page's own words, where no other card tells: a line over a title or under it, before a name or in a summary.
 * `text` is what the records are places in.
 */
export function findPageDoubts(built: readonly BuiltPaper[], records: readonly PaperRecord[], text: string): Finding[] {
  return records.flatMap((record, index) => {
    const { fields } = (built[index] as BuiltPaper).source
    return DOUBTS.flatMap(([field, find]) => {
      const place = fields[field]
      const line = place && find(text, record)
      return line ? [{ code: 'doubtful-field' as const, found: textAt(text, line), ...place }] : []
    })
  })
}

type Find = (text: string, record: PaperRecord) => Span | undefined

/** Perhaps over blank lines, but over no indent, as a wrapped title's lines can have */
const LINE_END = /^\n(?:[ \t]{0,9}\n){0,3}$/

/** `Featured`, over a title that no wrap parted from it: neither line ends, or goes on, within a phrase, nor has an indent. */
const findLineOfTitle: Find = (text, { title }) =>
  title.find((line, index) => {
    const next = title[index + 1]
    if (!next || !LINE_END.test(text.slice(line.end, next.start)) || !areStacked(text, [line, next])) return false
    return !isUnfinished(text, line, next) && !opensAmid(text, next)
  })

/** `Mira Okonkwo`, a whole name in one of a name's lines, which are no wrapped one's */
const WHOLE_OF_TWO = /\n[ \t]{0,9}\S+ \S|^\S{1,30} \S{1,30}\n/

/** `12 citations`, `Published Mar 14`, `🔥 3`, `Listen 3:12`, `Yi Tay et al.`, `Show all`, `…`, which no name has, nor is; not `GLM-4. 5 Team`, `01. AI` */
const NO_NAME = /(?:^|\s)\d[\d.,:]{0,9}[kKmM%]?(?:\s\p{Lowercase}|$)|\s(?:al\.?|all|more|authors)$|^(?:\.{3}|…)$/u

/** `PDF` over `Mira Okonkwo`, where a comma stands behind each name's line, or a number */
const findLinesOfName: Find = (text, { authors }) => {
  const areParted = authors.every((name, index) => {
    const next = authors[index + 1]
    return !next || text.slice(name.end, next.start).includes('\n')
  })
  const isNone = (words: string): boolean => NO_NAME.test(words) || (areParted && WHOLE_OF_TWO.test(words))
  return authors.length > 1 ? authors.find((name) => isNone(textAt(text, name))) : undefined
}

/** A summary is one paragraph. */
const findParagraph: Find = (_text, { summary }) => summary.find(({ afterBlank }, index) => index > 0 && afterBlank)

/** A note is no longer, nor is the last paragraph of most abstracts that have several. */
const LONGEST_NOTE = 250

/** `Ask Jo about this one.`, under a text with which the page ends, before its buttons: it can be somebody's note. */
const findNote: Find = (text, { abstract, end, truncated }) => {
  const at = abstract.findLastIndex(({ afterBlank }, index) => index > 0 && afterBlank)
  const [before, first, last] = [abstract[at - 1], abstract[at], abstract.at(-1)]
  if (truncated || !before || !first || last?.end !== end || text.slice(end).trim() !== '') return undefined
  const isUnderEnd = endsSentence(text, before.end) || endsAddress(text, before.end)
  const isNote = isUnderEnd && end - first.start <= LONGEST_NOTE
  return isNote && !text.slice(first.start, end).includes('://') ? { start: first.start, end } : undefined
}

const DOUBTS: readonly (readonly [field: keyof PaperSource['fields'], find: Find])[] = [
  ['title', findLineOfTitle],
  ['authors', findLinesOfName],
  ['aiSummary', findParagraph],
  ['abstract', findNote],
]
