import type { Span } from '../schema/span.js'
import { hasTitle, type PaperRecord } from './record.js'

/** Tags that no tool leaves, as it makes text of a page. */
const TAG = /<\/(?:div|a|p|span|h\d|li|ul|section|head|body|html)>/g

/** An abstract can name a few. */
const FEWEST_TAGS = 5

/** Whether what was read as text of a page is its HTML. Titles tell, so that other pages need not be searched. */
export const isHtml = (text: string, cards: readonly PaperRecord[]): boolean =>
  (cards.length === 0 || cards.some((card) => holdsTag(text, card))) && (text.match(TAG)?.length ?? 0) >= FEWEST_TAGS

const holdsTag = (text: string, card: PaperRecord): boolean =>
  !hasTitle(card) || holdsBracket(text, card.title) || holdsBracket(text, card.organization)

const holdsBracket = (text: string, lines: readonly Span[]): boolean =>
  lines.some(({ start, end }) => text.slice(start, end).includes('<'))
