import { isPublication } from '../tokens/kinds.js'
import type { Token, TokenKind } from '../tokens/token.js'
import { findCardLabels } from './collection/collection-cards.js'
import type { PageTokens } from './page-tokens.js'
import { holdsDate, type Tail } from './tails/tail.js'

/** How often a page shows what tells its layout. */
export interface LayoutMarks {
  /** Tokens of a kind. */
  countOf(kind: TokenKind): number
  /** A collection's cards. */
  items: number
  /** Ends of cards with their dates, and those of them that show authors. */
  dates: number
  ends: number
  /** Cards that end with "Published on" and their date, or with the button "arXiv Page". */
  trending: number
}

export function countMarks({ tokens }: PageTokens, tails: readonly Tail[]): LayoutMarks {
  const dated = tails.filter(holdsDate)
  const publications = tails.filter(({ last }) => isPublication(tokens[last] as Token))
  const buttons = tokens.filter(({ form }) => form === 'arxiv-page')
  return {
    // Few kinds are asked for: to count all takes several times as long.
    countOf: (kind) => tokens.filter((token) => token.kind === kind).length,
    items: findCardLabels(tokens).length,
    dates: dated.length,
    ends: dated.filter(({ authors }) => authors >= 0).length,
    trending: Math.max(publications.length, buttons.length),
  }
}
