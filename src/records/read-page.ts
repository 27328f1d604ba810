import type { Layout } from '../schema/digest.js'
import type { Token } from '../tokens/token.js'
import { readAbstractCards } from './abstract/abstract-cards.js'
import { readCollectionCards } from './collection/collection-cards.js'
import { isHtml } from './html.js'
import { dropItemNumbers } from './item-numbers.js'
import { findLayout } from './layout.js'
import { readListCards } from './list/list-cards.js'
import type { PageTokens } from './page-tokens.js'
import { readPaperPage } from './paper/paper-page.js'
import type { PageReading } from './record.js'
import { findTails } from './tails/find-tails.js'
import { addMissedTails } from './tails/missed-tails.js'
import type { Tail } from './tails/tail.js'
import { wrapWidth } from './wrap-width.js'

/** What a page is, and what its layout's grammar reads in it. */
export interface Page extends Required<PageReading> {
  layout: Layout | null
  /** Whether a text browser wrote it, which prints pictures' alternative texts. */
  printsPictures: boolean
}

type Grammar = (page: PageTokens, tails: readonly Tail[]) => PageReading

const GRAMMARS: Record<Layout, Grammar> = {
  search: (page, tails) => readAbstractCards(page, tails, true),
  trending: (page, tails) => readAbstractCards(page, tails, false),
  list: readListCards,
  paper: readPaperPage,
  cards: readCollectionCards,
}

/** Recognises a page's layout by the marks only it has, and reads its cards. */
export function readPage(text: string, tokens: readonly Token[]): Page {
  const drawsBoxes = tokens.some(({ form }) => form === 'drawn')
  const printsPictures = drawsBoxes || tokens.some(({ form }) => form === 'logo')
  const page: PageTokens = { text, tokens, width: wrapWidth(tokens), drawsBoxes }
  const tails = addMissedTails(page, findTails(page))
  const layout = findLayout(page, tails)
  const reading = layout && GRAMMARS[layout](page, tails)
  if (reading) dropItemNumbers(text, reading.cards)
  const nothing: Page = { layout: null, cards: [], date: [], headerLength: 0, bodyEnd: text.length, printsPictures }
  return reading && !isHtml(text, reading.cards) ? { ...nothing, layout, ...reading } : nothing
}
