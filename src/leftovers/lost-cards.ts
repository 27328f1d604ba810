import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import { hasTitle, type PaperRecord } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Token } from '../tokens/token.js'
import { sourceOf } from './token-source.js'

/** The cards that gave no paper; where none did, `no-papers` alone. */
export function findLostCards(plain: PlainText, tokens: readonly Token[], cards: readonly PaperRecord[]): Finding[] {
  const unreadable = cards.filter((card) => !hasTitle(card))
  if (unreadable.length === 0) return []
  if (unreadable.length === cards.length) {
    const found = unreadable.length === 1 ? '1 card' : `${unreadable.length} cards`
    return [{ code: 'no-papers', found, ...sourceOf(plain, tokens) }]
  }
  return unreadable.map(({ start, end }) => ({
    code: 'unreadable-paper' as const,
    found: plain.text.slice(start, end),
    ...sourceSpan(plain, start, end),
  }))
}
