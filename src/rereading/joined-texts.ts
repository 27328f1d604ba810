import { type Edit, replacementsOf } from '../markup/edit-text.js'
import { applyEdits, type PlainText } from '../markup/plain-text.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import type { PageText } from '../text/page-text.js'
import { textAt } from '../text/text-at.js'
import { countTrouble } from './better-reading.js'
import { withLostLines } from './finding-at.js'
import { type Part, partJoinedCards } from './joined-cards.js'

/**
 * Reads a page again where a tool joined the cards' texts, too, with spaces: `get_text(' ', strip=True)` of a search page or a trending page.
 * Nothing but its words shows where a title ends and its abstract begins. Null: none did, or that is no better than what it gave, `first`.
 * `plain`: the page without markup.
 */
export function readJoinedTexts(
  { text, offset }: PageText,
  plain: PlainText,
  first: ParsedPage,
  parse: (plain: PlainText) => ParsedPage,
): ParsedPage | null {
  const parts = partJoinedCards(plain.text)
  const parted = parts && parse(applyEdits(plain, editsOf(plain.text, parts)))
  if (!parted || !isAsGood(parted, first)) return null
  return withLostLines(parted, text, { start: 0, end: text.length }, offset)
}

/** Whether parted cards give more papers, or as many with no more that tells of bad reading. */
function isAsGood(parted: ParsedPage, first: ParsedPage): boolean {
  const gained = countCards(parted) - countCards(first)
  return gained > 0 || (gained === 0 && parted.papers.length > 0 && countTrouble(parted) <= countTrouble(first))
}

/** How many cards a page has, also those whose paper it shows twice. */
const countCards = ({ papers, findings }: ParsedPage): number =>
  papers.length + findings.filter(({ code }) => code === 'duplicate-paper').length

/** What a page's source has between the words of what was a line. */
const WIDE_SPACE = /\s{2,60}|\n/g

/** Makes each part a line, and parts a text from what stands over it. */
function editsOf(text: string, parts: readonly Part[]): Edit[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]?.end ?? part.start
    const gap = { start: before, end: part.start, replacement: part.isText ? '\n\n' : '\n' }
    const wraps = part.isText ? [] : replacementsOf(WIDE_SPACE, ' ', textAt(text, part), part.start)
    return [...(index > 0 ? [gap] : []), ...wraps]
  })
}
