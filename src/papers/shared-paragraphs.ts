import { REMARK } from '../records/title-words.js'
import { countEach } from '../text/count-each.js'
import { FIVE_WORDS, LONGEST_LABEL } from '../text/labels.js'
import { ABSTRACT_OPENING, LONGEST_TITLE_LINE } from '../text/page-patterns.js'
import { endsAddress, endsSentence } from '../text/sentence.js'

/** What most of a page's abstracts have in common. */
export interface SharedParagraphs {
  /** What their last paragraphs begin with. */
  label: string | null
  /** Whether these are the page's own, and whether the first ones are. */
  areBelow: boolean
  areOver: boolean
  /** Last paragraphs that several have. */
  ends: ReadonlySet<string>
}

/** On fewer papers a label is the authors'. */
const FEWEST_LABELLED = 3

export function findShared(texts: readonly (string | null)[]): SharedParagraphs {
  const lasts = texts.map(lastParagraph)
  return {
    label: sharedLabel(lasts),
    areBelow: areMost(lasts, isBelowText),
    areOver: areMost(texts.map(firstParagraph), isOverSentence),
    ends: repeatedEnds(lasts),
  }
}

/** The first of a text's paragraphs, where it has more. */
export const firstParagraph = (text: string | null): string | null => text?.slice(0, text.indexOf('\n\n')) ?? null

/** The last of a text's paragraphs, where it stands below the end of a sentence; null: there is none. */
export const lastParagraph = (text: string | null): string | null => {
  if (text === null) return null
  const at = text.lastIndexOf('\n\n')
  return endsSentence(text, at) ? text.slice(at + 2) : null
}

/** Whether most of a page's paragraphs pass a test, so that it is no chance. */
function areMost(paragraphs: readonly (string | null)[], isOne: (words: string) => boolean): boolean {
  const count = paragraphs.filter((words) => words !== null && isOne(words)).length
  return count >= FEWEST_LABELLED && count * 2 > paragraphs.length
}

/** `Top comment: `, over words that are each card's own */
const LABEL = /^\p{Alphabetic}[\p{Alphabetic} ]{1,30}: /u

/** The label that the last paragraphs of most abstracts begin with. */
function sharedLabel(lasts: readonly (string | null)[]): string | null {
  const labels = lasts.flatMap((last) => (last && !last.includes('://') && LABEL.exec(last)) || [])
  const [most] = [...countEach(labels)].filter(([, count]) => count >= FEWEST_LABELLED && count * 2 > lasts.length)
  return most?.[0] ?? null
}

/** `Featured`, below some texts, and `Listen to this paper as a podcast.` */
function repeatedEnds(lasts: readonly (string | null)[]): ReadonlySet<string> {
  const mayBeLabel = (last: string): boolean =>
    last.length <= LONGEST_LABEL && (isBelowText(last) || (FIVE_WORDS.test(last) && !REMARK.test(last)))
  const counts = countEach(lasts.flatMap((last) => (last && mayBeLabel(last) ? [last] : [])))
  return new Set([...counts].flatMap(([last, count]) => (count > 1 ? [last] : [])))
}

/** `Keywords: heads`, `(Accepted)`, an author's words */
const AUTHORS_END = /: |^\(|:\/\//

/** Whether a text's last paragraph can be the page's own. */
export const isBelowText = (words: string): boolean =>
  words.length <= LONGEST_LABEL && !AUTHORS_END.test(words) && !endsSentence(words, words.length)

/** `Background`, over the first of a text's parts */
export const PART =
  /^(?:Abstract|Aims?|Background|Context|Importance|Introduction|Motivation|Objectives?|Overview|Problem|Purpose|Summary|TL;?DR)$/i

/** What goes on behind a blank line, as a formula or a list stands under it */
const GOES_ON = /[:;,=–—-]$/

/** Whether a text's first paragraph is no part of it: a title whose place another line took, or a label. */
export const isOverSentence = (words: string): boolean =>
  words.length <= LONGEST_TITLE_LINE &&
  !GOES_ON.test(words) &&
  !ABSTRACT_OPENING.test(words) &&
  !PART.test(words) &&
  !endsSentence(words, words.length) &&
  !endsAddress(words, words.length)
