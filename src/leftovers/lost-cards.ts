import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { PageRecords } from '../records/read-page.js'
import { hasTitle } from '../records/record.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import { textAt } from '../text/text-at.js'
import { findKind } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'
import { sourceOf } from './runs.js'

/** A banner alone may be written twice over one page. */
const LONGEST_BANNER = 6

/** On a page without cards so many texts are those of cards that nobody knows; fewer may be notes on one that had not loaded. */
const FEWEST_TEXTS = 3

/** The cards that gave no paper; where none did, `no-papers` alone. A page can have no cards. `runs`: what nothing accounts for. */
export function findLostCards(
  plain: PlainText,
  tokens: readonly Token[],
  page: PageRecords,
  runs: readonly (readonly Token[])[],
): Finding[] {
  const { cards } = page
  const ofPage = (code: Code, found: string): Finding => ({ code, found, ...sourceOf(plain, tokens) })
  if (cards.length === 0) {
    if (page.layout === null || (page.date.length === 0 && tokens.length <= LONGEST_BANNER)) return []
    const behind = tokens[page.headerLength]?.start ?? plain.text.length
    const texts = runs.filter(([first]) => (first as Token).start >= behind).length
    if (texts >= FEWEST_TEXTS) return [ofPage('no-papers', `${texts} texts that are no known card's`)]
    const authors = tokens[findKind(tokens, 'authors', 0)]
    return [authors ? ofPage('no-papers', `"${textAt(plain.text, authors)}"`) : ofPage('no-cards', '')]
  }
  const unreadable = cards.filter((card) => !hasTitle(card))
  if (unreadable.length === cards.length)
    return [ofPage('no-papers', `${cards.length === 1 ? '1 card' : `${cards.length} cards`} without one`)]
  return unreadable.map(({ start, end }) => ({
    code: 'unreadable-paper' as const,
    found: plain.text.slice(start, end),
    ...sourceSpan(plain, start, end),
  }))
}
