import { peelMarkup } from '../markup/peel.js'
import type { Layout, PaperSource } from '../schema/digest.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { findOrEnd } from '../text/find.js'
import { hasRoom } from '../text/wraps.js'
import { isOneOf } from '../tokens/kinds.js'
import { tokenize } from '../tokens/tokenize.js'
import { lineAt, wordsAtEdges, wordsOf } from './card-edges.js'
import { createRangeSearch } from './range-search.js'

/** Fewer cards can have a line in common by chance. */
const FEWEST_CARDS = 3

/** So much of a page's cards hold its wording; one may be cut off. */
const NEARLY_ALL = 0.8

/** No list shows so many papers of one organization, and of no other. */
const MANY_CARDS = 8

/** What was read of a page. */
interface ReadPage {
  layout: Layout | null
  papers: readonly { paper: Paper; source: PaperSource }[]
}

/**
 * The lines that nearly all cards of a page hold, and that were read as parts of their texts: a button or a label that the site has got, which
 * no rule knows. A name that all cards have as their organization stays one, but on a long list. `offset` is where the page begins in
 * the input; the lines are places in the page.
 */
export function findCardWording(text: string, offset: number, page: ReadPage): Span[] {
  const { papers } = page
  if (papers.length < FEWEST_CARDS) return []
  const sources = papers.slice(0, FEWEST_CARDS).map(({ source }) => source)
  for (const words of wordsAtEdges(text, offset, sources)) {
    const lines = isUnknown(words) && mayBeOfAll(text, words, papers.length) ? linesThatSay(text, words) : []
    if (isWording(page, offset, lines) && standAlone(text, lines)) return lines
  }
  return []
}

const isWords = isOneOf('prose', 'furniture', 'button', 'more', 'community')

/** Whether no rule knows a line that says so. */
const isUnknown = (words: string): boolean => tokenize(peelMarkup(words, 0)).every(isWords)

/** Whether the longest of some words stands in a text as often as in nearly all of so many cards. */
function mayBeOfAll(text: string, words: string, count: number): boolean {
  const longest = words.split(' ').reduce((left, right) => (right.length > left.length ? right : left))
  return text.split(longest).length > count * NEARLY_ALL
}

function linesThatSay(text: string, words: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = findOrEnd(text, '\n', start)
    if (wordsOf(text.slice(start, end)) === words) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Whether nearly all cards hold one of some lines, which are not their titles, numbered, nor an organization. */
function isWording({ layout, papers }: ReadPage, offset: number, lines: readonly Span[]): boolean {
  const cards = papers.map(({ paper, source: { start, end, fields } }, index) => ({
    // The first card's may stand before all that was read of it.
    start: index > 0 ? start - offset : 0,
    end: (papers[index + 1]?.source.start ?? end) - offset,
    title: paper.title,
    fields,
  }))
  const cardAt = createRangeSearch(cards)
  const holding = new Set<object>()
  const titles = new Set<string>()
  let named = 0
  let othersNamed = 0
  for (const { start, end } of lines) {
    const card = cardAt(end - 1)
    if (!card || holding.has(card)) continue
    holding.add(card)
    const isWithin = (field: Span | undefined): boolean =>
      field !== undefined && field.start - offset >= start && field.end - offset <= end
    if (isWithin(card.fields.title)) titles.add(card.title)
    if (isWithin(card.fields.organization)) named++
    else if (card.fields.organization) othersNamed++
  }
  if (titles.size > 1 || holding.size < Math.max(FEWEST_CARDS, cards.length * NEARLY_ALL)) return false
  return named === 0 || othersNamed > 0 || (layout === 'list' && named >= MANY_CARDS)
}

/** Whether one of some lines is no part of a wrapped one: the line before has room for it, and it for the next one. */
function standAlone(text: string, lines: readonly Span[]): boolean {
  const cards = text.slice((lines[0] as Span).start, (lines.at(-1) as Span).end)
  const width = cards.split('\n').reduce((widest, { length }) => Math.max(widest, length), 0)
  const hasRoomFor = (line: string, next: string): boolean =>
    line === '' || next === '' || hasRoom(line.length, next, width)
  return lines.some(({ start, end }) => {
    const line = text.slice(start, end).trim()
    return hasRoomFor(lineAt(text, start - 1).trim(), line) && hasRoomFor(line, lineAt(text, end + 1).trim())
  })
}
