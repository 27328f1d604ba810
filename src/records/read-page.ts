import type { Layout } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { holdsHtml } from '../text/html.js'
import { textAt } from '../text/text-at.js'
import type { Token } from '../tokens/token.js'
import { readAbstractCards } from './abstract/abstract-cards.js'
import { readCollectionCards } from './collection/collection-cards.js'
import { partHeaderDate } from './header.js'
import { withoutItemNumbers } from './item-numbers.js'
import { findLayout } from './layout.js'
import { readListCards } from './list/list-cards.js'
import type { PageTokens } from './page-tokens.js'
import { readPaperPage } from './paper/paper-page.js'
import { hasTitle, type PageReading, type PaperRecord } from './record.js'
import { withoutRepeats } from './repeated-titles.js'
import { findTails } from './tails/find-tails.js'
import { addMissedTails } from './tails/missed-tails.js'
import type { Tail } from './tails/tail.js'
import { wrapWidth } from './wrap-width.js'

/** What a page is, and what its layout's grammar reads in it. */
export interface PageRecords extends Required<PageReading> {
  layout: Layout | null
  /** Whether a text browser wrote it, which prints pictures' alternative texts. */
  printsPictures: boolean
  /** Whether it shows that, by the text of the site's logo: some save pages without pictures. */
  printsLogo: boolean
  /** Whether w3m did, which breaks some words. */
  cutsWords: boolean
}

type Grammar = (page: PageTokens, tails: readonly Tail[]) => PageReading

const GRAMMARS: Record<Layout, Grammar> = {
  search: (page, tails) => readAbstractCards(page, tails, true),
  trending: (page, tails) => readAbstractCards(page, tails, false),
  list: readListCards,
  paper: readPaperPage,
  cards: readCollectionCards,
}

/** What other text browsers that draw boxes give each paragraph, and w3m no line. */
const INDENTED = /^ {3}\w/m

/** Recognises a page's layout by the marks only it has, and reads its cards. */
export function readPage(text: string, read: readonly Token[]): PageRecords {
  const tokens = partHeaderDate(text, read)
  const drawsBoxes = tokens.some(({ form }) => form === 'drawn')
  const printsLogo = tokens.some(({ form }) => form === 'logo')
  const page: PageTokens = { text, tokens, width: wrapWidth(text, tokens), drawsBoxes }
  const tails = addMissedTails(page, findTails(page))
  const layout = findLayout(page, tails)
  const reading = layout && GRAMMARS[layout](page, tails)
  const isRead = reading !== null && !isHtml(text, reading.cards)
  const { cards, date = [], headerLength = 0, bodyEnd = text.length }: PageReading = isRead ? reading : { cards: [] }
  // A comment can hold code.
  const cutsWords = drawsBoxes && !INDENTED.test(text.slice(0, bodyEnd))
  return {
    layout: isRead ? layout : null,
    printsPictures: drawsBoxes || printsLogo,
    printsLogo,
    cutsWords,
    cards: withoutRepeats(text, withoutItemNumbers(text, cards)),
    date,
    headerLength,
    bodyEnd,
  }
}

/** Whether what was read as text of a page is its HTML. Titles tell, so that other pages need not be searched. */
const isHtml = (text: string, cards: readonly PaperRecord[]): boolean =>
  (cards.length === 0 || cards.some((card) => holdsTag(text, card))) && holdsHtml(text)

const holdsTag = (text: string, card: PaperRecord): boolean =>
  !hasTitle(card) || holdsBracket(text, card.title) || holdsBracket(text, card.organization)

const holdsBracket = (text: string, lines: readonly Span[]): boolean =>
  lines.some((line) => textAt(text, line).includes('<'))
