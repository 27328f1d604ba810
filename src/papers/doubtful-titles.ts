import type { PaperRecord } from '../records/record.js'
import { areStacked } from '../records/text-lines.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { DEED_TO_PAPER, PAPER_DEED, SPACE_STATE } from '../text/collection-patterns.js'
import { isInstitution, NAMES_INSTITUTION } from '../text/institutions.js'
import { ARXIV_NUMBER, AUTHORS_BEHIND, COLLECTIONS_OF } from '../text/page-patterns.js'
import { beginsSmall, endsSentence, holdsSecondSentence, holdsSentenceEnd } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import type { BuiltPaper } from './build-paper.js'
import { isCounter } from './counters.js'

/**
 * Tells which papers' titles are doubtful: one that is none, with a counter over or under it, that a number stands before, as before a third of all,
 * that the text begins in, or that several papers have.
 */
export function createTitleTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
  text: string,
): (one: BuiltPaper, index: number) => boolean {
  const isCut = beginsInTitle(text, records)
  const shared = sharedTitle(built)
  const numbered = built.filter(isNumbered).length
  const areNumbered = numbered >= FEWEST_NUMBERED && numbered * MOST_OTHERS >= built.length
  return (one, index) => {
    const { title, abstract, authorCount } = one.paper
    return (
      (shared !== null && withoutCount(title) === shared) ||
      isNoTitle(title) ||
      (abstract === null && holdsOtherItem(title)) ||
      (authorCount === null && NOTE_BEFORE.test(title)) ||
      (isCut && one === built[0]) ||
      holdsCounter(text, records[index] as PaperRecord) ||
      (areNumbered && isNumbered(one)) ||
      isOverTitle(one.paper)
    )
  }
}

/** Whether the first or the last of a title's lines, which no wrap parted from it, is a counter of the page's own. */
function holdsCounter(text: string, { title: lines }: PaperRecord): boolean {
  if (lines.length < 2) return false
  const isCounterIn = (pair: readonly Span[], line: Span): boolean =>
    isCounter(textAt(text, line)) && areStacked(text, pair)
  return isCounterIn(lines.slice(0, 2), lines[0] as Span) || isCounterIn(lines.slice(-2), lines.at(-1) as Span)
}

/** `ansformers That See`, `: How They Rest`: what is left of a title where a selection begins within it; not `tau-bench`, `mHC`, `μnit Heads`, `...And Then There Were Heads` */
const CUT_BEFORE = /^(?!\.{3}\p{Uppercase}|\p{Script=Greek})(?:[,;:.!?)\]}…%&/-]|\p{Lowercase}+,?\s)/u

/**
 * Whether a text begins with the first card's title, and within it, on a list whose other titles all stand under a submitter; or with an
 * organization, or within a sentence that goes on in the next line, which were taken for one.
 */
function beginsInTitle(text: string, [first, ...others]: readonly PaperRecord[]): boolean {
  const line = first?.title[0]
  if (!first || !line || text.slice(0, line.start).trim() !== '') return false
  const areSubmitted = others.length > 0 && others.every(({ submittedBy }) => submittedBy.length > 0)
  if (areSubmitted && first.abstract.length === 0) return true
  const [below] = first.abstract
  const words = textAt(text, line)
  const { end } = first.title.at(-1) as Span
  const isRightUnder = below?.afterBlank === false && text.slice(end, below.start).trim() === ''
  const goesOn = isRightUnder && beginsSmall(text, below.start)
  return (
    goesOn ||
    CUT_BEFORE.test(words) ||
    (first.title.length === 1 && isInstitution(words) && NAMES_INSTITUTION.test(words))
  )
}

/** `12 views`, `+9 Orca`, `#1`, `arXiv:2306.02707`: nearly no title begins so, so that others need not be compared with what tells of a number */
const BEGINS_WITH_COUNT = /^(?:[+#]|arXiv:)?\d/

/** `arXiv:2306.02707`, `anaq upvoted a paper 2 days ago Orca`, and where its title is lost, `anaq upvoted a paper`: no titles */
const ARXIV_TITLE = new RegExp(`^(?:arXiv:)?${ARXIV_NUMBER}(?:v\\d)?$`)
const DEED_BEFORE = new RegExp(`${PAPER_DEED}(?: |$)|${DEED_TO_PAPER}$`)

/** A longer title holds other cards, or a text, of which an error tells. */
export const LONGEST_TITLE = 1000

/** A question behind no sentence can be a title's. */
const isQuestion = (title: string): boolean => title.endsWith('?') && !holdsSentenceEnd(title)

/** One as long that ends as a sentence does holds the text, and one of two sentences is an advertisement's. */
const isAsText = (title: string): boolean =>
  title.length <= LONGEST_TITLE && (title.length >= 150 || holdsSecondSentence(title))

/** `+9 Orca`, with how many others gave their votes to a collection */
const OTHERS_BEFORE = /^\+\d{1,6} /

// What is fast to find is sought first, as few titles have it.
const isNoTitle = (title: string): boolean =>
  (BEGINS_WITH_COUNT.test(title) && (ARXIV_TITLE.test(title) || OTHERS_BEFORE.test(title))) ||
  (title.includes('paper') && DEED_BEFORE.test(title)) ||
  (title.includes('·') && AUTHORS_BEHIND.test(title)) ||
  (endsSentence(title, title.length) && isAsText(title) && !isQuestion(title))

/** Other items of a collection before a title, on its line: `Running 2880 🏆 Daily Papers Orca` */
const SPACE_BEFORE = new RegExp(`^${SPACE_STATE}[A-Za-z ]* \\d[\\d.]*k? .*\\p{Extended_Pictographic}`, 'u')

/** `ana 's Collections Agents updated 5 days ago Orca`, `Papers to read Collection 79 items • Updated 5 days ago Orca` */
const COLLECTION_BEFORE = new RegExp(`^[^']*${COLLECTIONS_OF} .*updated `)
const ITEMS_BEFORE = / Collection \d{1,6} items/

/** `7Note A must read. Orca`, `Note A must read.Orca`: what the collection's owner says of the card before, whose votes stand before it perhaps */
const NOTE_BEFORE = /^\d{0,6}Note .*[.!?…](?: \S|\p{Uppercase})/u

const holdsOtherItem = (title: string): boolean =>
  SPACE_BEFORE.test(title) || COLLECTION_BEFORE.test(title) || ITEMS_BEFORE.test(title)

/** `1204 SWE-Forge`, `42Fast & Furious`: the votes, or somebody's number, before a title; so many of a page's are no chance */
const NUMBER_BEFORE = /^\d{1,6}(?: \S|\p{Uppercase}\p{Lowercase})/u
const FEWEST_NUMBERED = 4
const MOST_OTHERS = 3

const isNumbered = ({ paper }: BuiltPaper): boolean => NUMBER_BEFORE.test(paper.title)

/**
 * `8`, `2 -`, over what was read as an organization, on a list, or as a text's first paragraph, which no sentence ends: the votes over a title, or
 * a page's number
 */
function isOverTitle({ title, organization, abstract }: Paper): boolean {
  if (!PAGE_NUMBER.test(title)) return false
  if (abstract === null) return organization !== null && !isInstitution(organization)
  const end = abstract.indexOf('\n\n')
  return end > 0 && !endsSentence(abstract, end)
}

const PAGE_NUMBER = /^\d[\d.,]*k?(?: -)?$/

/** `12 views`, `+2`, `#1`; `Qwen2 Technical Report` and `Qwen3 Technical Report` are two. */
const withoutCount = (title: string): string =>
  BEGINS_WITH_COUNT.test(title) ? title.replace(/^[+#]?\d+/, '0') : title

/**
 * The title of three papers in a row, or of each second one, the number before it left out of account: a line of the page's own over each,
 * `12 views`. Titles need not be counted for it, which takes longer.
 */
function sharedTitle(built: readonly BuiltPaper[]): string | null {
  const titles = built.map(({ paper }) => withoutCount(paper.title))
  const isShared = (title: string, at: number): boolean =>
    (title === titles[at + 1] && title === titles[at + 2]) || (title === titles[at + 2] && title === titles[at + 4])
  return titles.find(isShared) ?? null
}
