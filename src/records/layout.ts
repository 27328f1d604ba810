import type { Layout } from '../schema/digest.js'
import { FOUR_SMALL_WORDS } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import {
  holdsBanner,
  holdsName,
  isArxivLine,
  isNumberOrDash,
  isOneOf,
  isPublication,
  isSubmitterLabel,
} from '../tokens/kinds.js'
import type { Token, TokenForm } from '../tokens/token.js'
import { findCardLabels } from './collection/collection-cards.js'
import { isBareList } from './list/list-starts.js'
import type { PageTokens } from './page-tokens.js'
import { holdsDate, type Tail } from './tails/tail.js'
import { isOverLinkedText, linksToPaper } from './targets.js'

/** A paper's own page has no more ends of cards; where more stand, it is behind other cards, which are most of the text. */
const MOST_ENDS = 2

/** The layout that a page's marks tell, which only it has; null: it is no page of the site. */
export function findLayout(page: PageTokens, tails: readonly Tail[]): Layout | null {
  const { text, tokens } = page
  const countOf = (kind: Token['kind']): number => tokens.filter((token) => token.kind === kind).length
  const labels = countOf('authors-label')
  const isOfPaper = labels > 0 && (countOf('abstract-label') > 0 || countOf('arxiv-id') > 0 || isPublishedOnce(page))
  const cards = findCardLabels(tokens).length
  const dated = tails.filter(holdsDate)
  const dates = dated.length
  const ends = dated.filter(({ authors }) => authors >= 0).length
  // In a collection `Authors` is somebody's word.
  const isOfCards = cards > 1 && countOf('abstract-label') === 0 && !tokens.some(isArxivLine)
  // Many more submitters than a paper's page has are a list's, on which `Authors` and `Abstract` are titles.
  const submitters = countOf('submitted-by')
  if (isOfPaper && !isOfCards && submitters <= Math.max(2, 2 * labels) && ends <= MOST_ENDS * labels) return 'paper'
  if (isUnlistedPaper(page)) return 'paper'
  const counts = countOf('authors')
  if (cards > 0 && cards >= Math.max(dates, counts)) return 'cards'
  const trending = countTrending(page, tails)
  // A few dates between a list's cards are somebody's.
  if (dates === 0 || (Math.max(dates, trending) * 2 < counts && !holdsTexts(tokens, counts))) {
    if (isCutTrending(page)) return 'trending'
    if (submitters > 0) return 'list'
    if (tokens.some(({ heading }, index) => heading && isOverLinkedText(tokens, index))) return 'search'
    if (isBareList(page)) return 'list'
  }
  if (tails.length > 0 && isOfSite(page, tails)) return trending > 0 ? 'trending' : 'search'
  if (!holdsBanner(tokens)) return cards > 1 ? 'cards' : null
  return text.includes('Submit a paper') ? 'list' : 'search'
}

/** So much text a list's cards have in the mean: titles, names, submitters. */
const MOST_LIST_TEXT = 160

/** Whether there is more text than `cards` of a list have. */
const holdsTexts = (tokens: readonly Token[], cards: number): boolean =>
  tokens.reduce((sum, { kind, start, end }) => sum + (kind === 'prose' ? end - start : 0), 0) > MOST_LIST_TEXT * cards

/** A trending page that the text's end cut in its first abstract: a list's card has a mark behind its submitter, or no more than names. */
function isCutTrending({ text, tokens }: PageTokens): boolean {
  const label = tokens.findIndex(isSubmitterLabel)
  const last = tokens.at(-1)
  if (label < 0 || last?.kind !== 'prose') return false
  const card = tokens.slice(label + (holdsName(tokens[label] as Token) ? 1 : 2))
  return (
    card.every(({ kind }) => kind === 'prose') &&
    card.slice(1).some((line) => FOUR_SMALL_WORDS.test(textAt(text, line)))
  )
}

/** What only the site writes. */
const isSiteKind = isOneOf('authors', 'submitted-by', 'upvote', 'more', 'arxiv-id', 'rank', 'github')
const SITE_FORMS: ReadonlySet<TokenForm | null> = new Set(['banner', 'logo', 'drawn', 'arxiv-page'])

/**
 * Whether anything but names and dates, as any article has them, tells that cards are the site's: its words, links, `Tide Lab · Published on
 * Oct 6, 2024`, or nearly as many counts as cards.
 */
function isOfSite({ tokens }: PageTokens, tails: readonly Tail[]): boolean {
  const isCount = (token: Token): boolean => isNumberOrDash(token) || token.date?.count != null
  const isNamedPublication = ({ separated, last }: Tail): boolean => separated && isPublication(tokens[last] as Token)
  const isMark = (token: Token): boolean => isSiteKind(token) || SITE_FORMS.has(token.form) || linksToPaper(token)
  if (tokens.some(isMark) || tails.some(isNamedPublication)) return true
  return tokens.filter(isCount).length >= Math.max(1, tails.length - 1)
}

/** How many cards are trending: those end with "Published on" and their date, or with the button "arXiv Page". */
function countTrending({ tokens }: PageTokens, tails: readonly Tail[]): number {
  const publications = tails.filter(({ last }) => isPublication(tokens[last] as Token))
  return Math.max(publications.length, tokens.filter(({ form }) => form === 'arxiv-page').length)
}

/** Whether one date alone says "Published", and stands over `Authors:`. */
const isPublishedOnce = ({ tokens }: PageTokens): boolean =>
  kindsOf(tokens, (token) => token.kind === 'authors-label' || isPublication(token)) === 'date,authors-label'

const UNLISTED_PAPER = /^arxiv-id,(?:date|abstract-label|date,abstract-label)$/

/** What no article of another site has, but for links that many have. */
const isOfPaperPage = (text: string, token: Token): boolean =>
  isSiteMark(token) && !ARTICLE_LINK.test(textAt(text, token))
const isSiteMark = isOneOf('submitted-by', 'rank', 'button')
const ARTICLE_LINK = /^(?:arXiv|Project page)$/i

/**
 * A paper's own page that lost its authors: two of `arxiv:ID`, "Published on" and "Abstract", or all, once each and in this order. The last
 * two any article can have.
 */
function isUnlistedPaper({ text, tokens }: PageTokens): boolean {
  const marks = kindsOf(
    tokens,
    (token) => isArxivLine(token) || isPublication(token) || token.kind === 'abstract-label',
  )
  return (
    UNLISTED_PAPER.test(marks) ||
    (marks === 'date,abstract-label' && tokens.some((token) => isOfPaperPage(text, token)))
  )
}

/** The kinds of a page's marks, in their order. */
const kindsOf = (tokens: readonly Token[], isMark: (token: Token) => boolean): string =>
  tokens
    .filter(isMark)
    .map(({ kind }) => kind)
    .join()
