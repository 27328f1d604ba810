import type { Layout } from '../schema/digest.js'
import type { Token } from '../tokens/token.js'
import { readAbstractCards } from './abstract-cards.js'
import { findCardLabels, readCollectionCards } from './collection-cards.js'
import { readListCards } from './list-cards.js'
import { isBareList } from './list-starts.js'
import { isArxivLine, isBanner, isPublication, saysPublished } from './marks.js'
import { addMissedTails } from './missed-tails.js'
import { readPaperPage } from './paper-page.js'
import type { PageReading } from './record.js'
import { findTails, type Tail } from './tails.js'
import { wrapWidth } from './text-lines.js'

/** What a page is, and what its layout's grammar reads in it. */
export interface Page extends PageReading {
  layout: Layout | null
}

/** `width`: where the page's lines wrap. */
type Grammar = (text: string, tokens: readonly Token[], width: number, tails: readonly Tail[]) => PageReading

const GRAMMARS: Record<Layout, Grammar> = {
  search: (text, tokens, width, tails) => readAbstractCards(text, tokens, tails, width, true),
  trending: (text, tokens, width, tails) => readAbstractCards(text, tokens, tails, width, false),
  list: readListCards,
  paper: readPaperPage,
  cards: readCollectionCards,
}

/** Recognises a page's layout by the marks only it has, and reads its cards. */
export function readPage(text: string, tokens: readonly Token[]): Page {
  const width = wrapWidth(tokens)
  const tails = addMissedTails(text, tokens, findTails(text, tokens, width), width)
  const layout = findLayout(text, tokens, tails, width)
  return { layout, ...GRAMMARS[layout ?? 'search'](text, layout ? tokens : [], width, tails) }
}

function findLayout(text: string, tokens: readonly Token[], tails: readonly Tail[], width: number): Layout | null {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind)
  if (has('authors-label') && (has('abstract-label') || has('arxiv-id') || isPublishedOnce(text, tokens)))
    return 'paper'
  if (isUnlistedPaper(text, tokens)) return 'paper'
  if (findCardLabels(tokens).length > 0) return 'cards'
  if (!tails.some(({ dated }) => dated) && (has('submitted-by') || isBareList(text, tokens, width))) return 'list'
  if (tails.length > 0) return isTrending(text, tokens, tails) ? 'trending' : 'search'
  if (!tokens.some((token) => isBanner(text, token))) return null
  return text.includes('Submit a paper') ? 'list' : 'search'
}

/** Trending cards end with "Published on" and their date, or with the button "arXiv Page". */
const isTrending = (text: string, tokens: readonly Token[], tails: readonly Tail[]): boolean =>
  tails.some(({ last }) => saysPublished(text, tokens[last] as Token)) ||
  tokens.some(({ kind, start, end }) => kind === 'button' && /^arxiv page$/i.test(text.slice(start, end)))

/** Whether one date alone says "Published", and stands over `Authors:`. */
const isPublishedOnce = (text: string, tokens: readonly Token[]): boolean =>
  kindsOf(tokens, (token) => token.kind === 'authors-label' || isPublication(text, token)) === 'date,authors-label'

/** A paper's own page that lost its authors: `arxiv:ID`, "Published on" and, if it was not cut before, "Abstract", once each and in this order. */
const isUnlistedPaper = (text: string, tokens: readonly Token[]): boolean =>
  /^arxiv-id,date(?:,abstract-label)?$/.test(
    kindsOf(
      tokens,
      (token) => isArxivLine(text, token) || isPublication(text, token) || token.kind === 'abstract-label',
    ),
  )

/** The kinds of a page's marks, in their order. */
const kindsOf = (tokens: readonly Token[], isMark: (token: Token) => boolean): string =>
  tokens
    .filter(isMark)
    .map(({ kind }) => kind)
    .join()
