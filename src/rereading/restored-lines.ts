import type { ParsedPage } from '../papers/parsed-page.js'
import type { Paper } from '../schema/paper.js'
import { AUTHOR_COUNT, CARD_LABEL, TREE_LINE } from '../text/page-patterns.js'
import type { PageText } from '../text/page-text.js'
import { findingAt } from './finding-at.js'
import { findJoinedLine, JOINED_HEADER, restoreLines } from './joined-lines.js'

/**
 * Reads a page again with its lines restored, where a tool joined those of a list or a collection; null: none did. `first` is what it gave
 * as it stands.
 */
export function readRestored(
  { text, offset }: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage | null {
  const joined = mayBeJoined(text, first) ? findJoinedLine(text) : null
  if (!joined) return null
  const finding = findingAt('lost-lines', text, joined, offset)
  const restored = parse(restoreLines(text))
  const best = restored.papers.length > 0 ? restored : first
  return { ...best, findings: [finding, ...best.findings] }
}

/** What a title or a text holds only where a page's lines were joined. */
const JOINED = new RegExp(
  `Submitted by |${AUTHOR_COUNT}(?:$| {0,9}·)|[•·] {1,9}${AUTHOR_COUNT}|${CARD_LABEL}|${JOINED_HEADER}`,
)

const isJoined = ({ title, abstract }: Paper): boolean =>
  JOINED.test(title) || (abstract?.includes('·') === true && JOINED.test(abstract))

/** The label of a paper's own page, behind other words, which are looked at last: what begins with a word is fast to find. */
const LABEL_IN_LINE = /Authors:(?<=\S {1,9}Authors:)/

/** Whether a page may be joined lines, for which its text need be looked through. The names in a tree are all joined. */
const mayBeJoined = (text: string, { layout, papers }: ParsedPage): boolean =>
  (papers.length === 0 ||
    papers.some(({ paper }) => isJoined(paper)) ||
    (layout === 'paper' && LABEL_IN_LINE.test(text))) &&
  !TREE_LINE.test(text)
