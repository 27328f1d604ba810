import { textAt } from '../../text/text-at.js'
import { isArxivLine, isOneOf, isPublication } from '../../tokens/kinds.js'
import { findKind } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { LayoutMarks } from '../layout-marks.js'
import type { PageTokens } from '../page-tokens.js'

/** Whether a page is a paper's own, by its labels, or by what stands between them. */
export const isPaperPage = (page: PageTokens, marks: LayoutMarks): boolean =>
  isLabelledPaper(page, marks) || (Math.max(marks.ends, marks.items) <= MOST_ENDS && isUnlistedPaper(page))

/** A paper's own page has no more ends of cards, or of a collection's; where more stand, it is behind other cards, which are most of the text. */
const MOST_ENDS = 2

/** Nor has it more submitters; many are a list's, on which `Authors` and `Abstract` are titles. */
const MOST_SUBMITTERS = 2

/** `Authors:`, and another mark of a paper's own page, but neither a collection, in which `Authors` is somebody's word, nor a list. */
function isLabelledPaper(page: PageTokens, { countOf, items, ends }: LayoutMarks): boolean {
  const labels = countOf('authors-label')
  if (labels === 0) return false
  const isMarked = countOf('abstract-label') > 0 || countOf('arxiv-id') > 0 || isPublishedOnce(page)
  const isOfCollection = items > 1 && countOf('abstract-label') === 0 && !page.tokens.some(isArxivLine)
  const cards = Math.max(ends, beginsAsPaper(page) ? 0 : items)
  const isOfCards = countOf('submitted-by') > MOST_SUBMITTERS * labels || cards > MOST_ENDS * labels
  return isMarked && !isOfCollection && !isOfCards
}

/** Whether `Published on` and `Authors:` stand over a collection's first card, which a comment can list. */
function beginsAsPaper({ tokens }: PageTokens): boolean {
  const over = tokens.slice(0, findKind(tokens, 'authors-label', 0))
  return over.some(isPublication) && !over.some(({ kind }) => kind === 'paper-label')
}

/** Whether one date alone says "Published", and stands over `Authors:`. */
const isPublishedOnce = ({ tokens }: PageTokens): boolean =>
  kindsOf(tokens, (token) => token.kind === 'authors-label' || isPublication(token)) === 'date,authors-label'

const UNLISTED_PAPER = /^arxiv-id,(?:date|(?:date,)?abstract-label(?:,abstract-label)*)$/

/** What no article of another site has, but for links that many have. */
const isOfPaperPage = (text: string, token: Token): boolean =>
  isSiteMark(token) && !ARTICLE_LINK.test(textAt(text, token))
const isSiteMark = isOneOf('submitted-by', 'rank', 'button')
const ARTICLE_LINK = /^(?:arXiv|Project page)$/i

/**
 * A paper's own page that lost its authors: two of `arxiv:ID`, "Published on" and "Abstract", or all, once each and in this order; more of the
 * last are headings of comments. The last two any article can have.
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
