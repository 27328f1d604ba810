import type { ParsedPage } from '../papers/parsed-page.js'
import { cardFacts } from '../text/collection-patterns.js'
import { CALENDAR_DAY } from '../text/day-patterns.js'
import type { PageText } from '../text/page-text.js'
import { withLostLines } from './finding-at.js'
import { findJoinedLine, restoreLines } from './joined-lines.js'

/**
 * Reads a page again with its lines restored, where a tool joined those of a list or a collection; null: none did. `first` is what it gave
 * as it stands.
 */
export function readRestored(
  page: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage | null {
  const { offset } = page
  const text = joinFacts(page.text)
  const joined = findJoinedLine(text)
  if (!joined) return null
  const restored = parse(restoreLines(text))
  const parted = partLabels(text)
  const labelled = parted === null ? null : parse(parted)
  // A dot in a title shows that more was joined than labels.
  const isWhole = labelled !== null && !labelled.papers.some(({ paper }) => paper.title.includes('·'))
  const best = isWhole && labelled.papers.length >= restored.papers.length ? labelled : restored
  // A text of one card's can have the marks of two.
  return best.papers.length < first.papers.length ? null : withLostLines(best, text, joined, offset)
}

/** `Orca Paper|• 2306.02707|• Published|Jun 5, 2023`, with a line end of the page's source in each place: a collection's card, whose title was joined to its facts */
const PARTED_FACTS = new RegExp(`\\S {1,9}${cardFacts('\\s{0,40}•\\s{0,40}', `\\s{0,40}${CALENDAR_DAY}`)}`, 'g')

/** Makes such facts one line; every offset stays. */
const joinFacts = (text: string): string => text.replace(PARTED_FACTS, (facts) => facts.replace(/\s/g, ' '))

/** `12| Submitted by`, `4 authors| Submitted by`, `Oct 2| Submitted by`, where the other parts of a list's cards kept their lines */
const BEFORE_LABEL = / (?=Submitted by[ \t\r]{0,9}$)(?<=^[^\n]{0,19}\S )/gm

/** `118| Orca`, `-| Orca`, under a submitter: the votes */
const BEHIND_BOX = / (?<=^Submitted by[ \t\r]{0,9}\n[^\n]{1,60}\n(?:\d{1,6}|-) )(?=\S)/gm

/** Votes under a submitter, on a line of their own or before a title; and the labels of all submitters */
const BOX = /^Submitted by[ \t\r]{0,9}\n[^\n]{1,60}\n(?:\d{1,6}|-)[ \t\r\n]/gm
const LABEL = /^Submitted by[ \t\r]{0,9}$/gm

/** Parts a list's submitters from what stands before them, and its votes from its titles, unless most have none; every offset stays. Null: nothing stands before them. */
function partLabels(text: string): string | null {
  const parted = text.replace(BEFORE_LABEL, '\n')
  if (parted === text) return null
  const [boxes, labels] = [BOX, LABEL].map((pattern) => parted.match(pattern)?.length ?? 0) as [number, number]
  return boxes * 2 >= labels ? parted.replace(BEHIND_BOX, '\n') : parted
}
