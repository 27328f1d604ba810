import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Page } from '../records/read-page.js'
import { hasTitle } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Token } from '../tokens/token.js'
import { sourceOf } from './token-source.js'

/** A banner alone may be written twice over one page. */
const LONGEST_BANNER = 6

/** The cards that gave no paper; where none did, `no-papers` alone. A page can have no cards. */
export function findLostCards(plain: PlainText, tokens: readonly Token[], { layout, cards, date }: Page): Finding[] {
  const isPage = layout !== null && (date.length > 0 || tokens.length > LONGEST_BANNER)
  if (isPage && cards.length === 0) return [{ code: 'no-cards', found: '', ...sourceOf(plain, tokens) }]
  const unreadable = cards.filter((card) => !hasTitle(card))
  if (unreadable.length === 0) return []
  if (unreadable.length === cards.length) {
    const found = `${unreadable.length === 1 ? '1 card' : `${unreadable.length} cards`} without one`
    return [{ code: 'no-papers', found, ...sourceOf(plain, tokens) }]
  }
  return unreadable.map(({ start, end }) => ({
    code: 'unreadable-paper' as const,
    found: plain.text.slice(start, end),
    ...sourceSpan(plain, start, end),
  }))
}
