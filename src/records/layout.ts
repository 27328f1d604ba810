import type { Layout } from '../schema/digest.js'
import { FOUR_SMALL_WORDS } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import { holdsBanner, holdsName, isNumberOrDash, isOneOf, isPublication, isSubmitterLabel } from '../tokens/kinds.js'
import type { Token, TokenForm } from '../tokens/token.js'
import { countMarks, type LayoutMarks } from './layout-marks.js'
import { isBareList } from './list/list-starts.js'
import type { PageTokens } from './page-tokens.js'
import { isPaperPage } from './paper/paper-marks.js'
import type { Tail } from './tails/tail.js'
import { isOverLinkedText, linksToPaper } from './targets.js'

/** The layout that a page's marks tell, which only it has; null: it is no page of the site. In this order: the surest marks first. */
export function findLayout(page: PageTokens, tails: readonly Tail[]): Layout | null {
  const marks = countMarks(page, tails)
  if (isPaperPage(page, marks)) return 'paper'
  if (isCollection(marks)) return 'cards'
  const undated = hasFewDates(page, marks) ? layoutOfUndated(page, marks) : null
  if (undated) return undated
  if (tails.length > 0 && isOfSite(page, tails)) return marks.trending > 0 ? 'trending' : 'search'
  if (holdsBanner(page.tokens)) return page.text.includes('Submit a paper') ? 'list' : 'search'
  return marks.items > 1 ? 'cards' : null
}

/** `Paper • 2410.10819`, no less often than other cards' dates and authors */
const isCollection = ({ countOf, items, dates }: LayoutMarks): boolean =>
  items > 0 && items >= Math.max(dates, countOf('authors'))

/** A few dates between a list's cards are somebody's. */
function hasFewDates({ tokens }: PageTokens, { countOf, dates, trending }: LayoutMarks): boolean {
  const counts = countOf('authors')
  return dates === 0 || (Math.max(dates, trending) * 2 < counts && !holdsTexts(tokens, counts))
}

/** The layout of cards without dates. */
function layoutOfUndated(page: PageTokens, { countOf }: LayoutMarks): Layout | null {
  const { tokens } = page
  if (isCutTrending(page)) return 'trending'
  if (countOf('submitted-by') > 0) return 'list'
  if (tokens.some(({ heading }, index) => heading && isOverLinkedText(tokens, index))) return 'search'
  return isBareList(page) ? 'list' : null
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
const SITE_FORMS: ReadonlySet<TokenForm | null> = new Set(['banner', 'logo', 'arxiv-page'])

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
