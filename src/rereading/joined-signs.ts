import type { BuiltPaper } from '../papers/build-paper.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Paper } from '../schema/paper.js'
import { CARD_LABEL } from '../text/collection-patterns.js'
import { AUTHOR_COUNT, isCountOrDash } from '../text/page-patterns.js'
import { TREE_LINE } from '../text/tree-patterns.js'
import { JOINED_HEADER, NEXT_CARD } from './joined-lines.js'
import { holdsOpening, SMALL_FIRST } from './spaced-title.js'

/**
 * What a title or a text holds only where a page's lines were joined: what a card has, or what stands over the first. What begins with a word is
 * fast to find, so that what stands before it is looked at last.
 */
const CARD_JOINED = new RegExp(
  `Submitted by\\b|authors?(?:(?<=\\d authors?)(?:$| {0,9}·)|(?<=[•·] {0,9}${AUTHOR_COUNT}))|${CARD_LABEL}|Upvote (?:\\d|-)(?<= Upvote .)|\\| ?(?:Paper|·) ?\\|`,
)
const HEADER_JOINED = new RegExp(`${JOINED_HEADER}|research community\\S`)

// The word is sought first, as few texts have it.
const isJoinedText = (text: string): boolean =>
  CARD_JOINED.test(text) || (text.includes('Papers') && HEADER_JOINED.test(text))

const isJoined = ({ title, abstract }: Paper): boolean =>
  isJoinedText(title) || (abstract?.includes('·') === true && isJoinedText(abstract))

/** Few titles are longer. */
const LONG_TITLE = 100

/** Whether a title may hold the begin of its abstract, of which a line end may have parted the rest: `or by brittle heuristics` */
const mayHoldText = ({ title, abstract }: Paper): boolean =>
  title.length > LONG_TITLE || (abstract !== null && SMALL_FIRST.test(abstract))

/** `101 Orca`, `jfeldt - Orca`: votes, perhaps behind a handle, or a title's own number */
const VOTES_FIRST = /^(?:\S{1,60} )?(?:\d{1,4}|-) \S/

/** Whether most titles begin with votes, or are a count: of a search page, where a script made line ends of two spaces that its source has elsewhere */
const areCounted = (papers: readonly BuiltPaper[]): boolean =>
  papers.filter(({ paper: { title } }) => VOTES_FIRST.test(title) || isCountOrDash(title)).length * 2 >= papers.length

/** Of so many papers of a joined page one shows it at least; an odd title may. */
const PAPERS_OF_ONE = 5

/** Whether so many titles hold such a begin. Few of a page's may, so that none is looked through. */
function holdTexts(papers: readonly BuiltPaper[]): boolean {
  const areMany = ({ length }: readonly BuiltPaper[]): boolean => length * PAPERS_OF_ONE > papers.length
  const long = papers.filter(({ paper }) => mayHoldText(paper))
  return areMany(long) && areMany(long.filter(({ paper }) => holdsOpening(paper.title)))
}

/** The label of a paper's own page, behind other words or a mark, which are looked at last: what begins with a word is fast to find. */
const LABEL_IN_LINE = /Authors:(?<=(?:\S {1,9}|[|;~/\t])Authors:)/

/** `Note Read it. Orca Paper • 2306.02707`: collections' cards that were joined to what no paper has */
const LABELS = new RegExp(CARD_LABEL, 'g')
const countLabels = (lost: readonly Finding[]): number =>
  lost.reduce((count, { found }) => count + (found.match(LABELS)?.length ?? 0), 0)

/** Whether a page may be joined lines, for which its text need be looked through. The names in a tree are all joined. */
export function mayBeJoined(text: string, { layout, papers, findings }: ParsedPage): boolean {
  const lost = findings.filter(({ code }) => code === 'unrecognized-text')
  const isOdd = (): boolean => lost.length > 0 || papers.some(({ paper }) => VOTES_FIRST.test(paper.title))
  return (
    (papers.length === 0 ||
      countLabels(lost) > papers.length ||
      papers.some(({ paper }) => isJoined(paper)) ||
      holdTexts(papers) ||
      areCounted(papers) ||
      (layout === 'list' && isOdd() && NEXT_CARD.test(text)) ||
      (layout === 'paper' && LABEL_IN_LINE.test(text))) &&
    !TREE_LINE.test(text)
  )
}
