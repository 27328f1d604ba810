import type { Finding } from '../diagnostics/catalogue.js'
import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Token, TokenKind } from '../tokens/token.js'
import type { Page } from './read-page.js'

/** Marks that say nothing where no card is. */
const SILENT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'furniture',
  'bullet',
  'separator',
  'dash',
  'upvote',
  'more',
  'button',
  'github',
  'rank',
  'community',
  'address',
])

/** Finds what belongs to no paper and is no furniture, and the cards that gave no paper. */
export function findLeftovers(plain: PlainText, tokens: readonly Token[], page: Page): Finding[] {
  if (tokens.length === 0) return []
  if (page.layout === null) return [{ code: 'unknown-layout', found: '', ...spanOf(plain, tokens) }]
  const lost = findLostCards(plain, tokens, page)
  const cards = [...page.records, ...page.unreadable]
  const findings: Finding[] = []
  let run: Token[] = []
  const flush = (): void => {
    if (run.length > 0) findings.push(unrecognized(plain, run))
    run = []
  }
  let next = 0
  tokens.forEach((token, index) => {
    while (next < cards.length && (cards[next] as { end: number }).end <= token.start) next++
    const card = cards[next]
    const isCard = card !== undefined && card.start <= token.start
    const isKnown = isCard || SILENT.has(token.kind) || index < page.headerLength || token.start >= page.bodyEnd
    if (isKnown) flush()
    else run.push(token)
  })
  flush()
  return [...lost, ...findings]
}

function findLostCards(plain: PlainText, tokens: readonly Token[], { records, unreadable }: Page): Finding[] {
  const [first] = unreadable
  if (!first) return []
  if (records.length === 0) {
    const found = `${unreadable.length} ${unreadable.length === 1 ? 'card' : 'cards'} without one`
    return [{ code: 'no-papers', found, ...spanOf(plain, tokens) }]
  }
  return unreadable.map(({ start, end }) => ({
    code: 'unreadable-paper' as const,
    found: `"${plain.text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')}"`,
    ...sourceSpan(plain, start, end),
  }))
}

const spanOf = (plain: PlainText, tokens: readonly Token[]): { start: number; end: number } =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)

function unrecognized(plain: PlainText, run: readonly Token[]): Finding {
  const span = spanOf(plain, run)
  const found = plain.text.slice((run[0] as Token).lineStart, (run.at(-1) as Token).lineEnd).replace(/\s+/g, ' ')
  return { code: 'unrecognized-text', found, ...span }
}
