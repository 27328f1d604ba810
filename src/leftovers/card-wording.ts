import { peelMarkup } from '../markup/peel.js'
import { pageWords } from '../pages/page-words.js'
import type { Layout, PaperSource } from '../schema/digest.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { findOrEnd } from '../text/find.js'
import { hasRoom } from '../text/wraps.js'
import { isOneOf } from '../tokens/kinds.js'
import { tokenize } from '../tokens/tokenize.js'
import { createRangeSearch } from './range-search.js'

/** Fewer cards can have a line in common by chance. */
const FEWEST_CARDS = 3

/** So much of a page's cards hold its wording; one may be cut off. */
const NEARLY_ALL = 0.8

/** No list shows so many papers of one organization, and of no other. */
const MANY_CARDS = 8

/** No button or label has more words, nor takes more with its address. */
const LONGEST_WORDS = 40
const LONGEST_LINE = 160

/** The fields that take a line which no rule knows. */
const TAKING = ['title', 'abstract', 'aiSummary', 'organization'] as const

/** What ends a sentence, which a button does not. */
const SENTENCE_END = /[.!?:;,]$/

const DIGIT_FIRST = /^\d/

const LETTERS = /[A-Za-z]{2}/

const NUMBERS = /\d+(?: \d+)*k?/g

/** What was read of a page. */
interface ReadPage {
  layout: Layout | null
  papers: readonly { paper: Paper; source: PaperSource }[]
}

/**
 * The lines that nearly all cards of a page hold and that were read as a part of their texts: a button or a label that the site has got, and
 * that no rule knows. A name that all cards have as their organization stays one, but on a long list. `offset` is where the page begins in the input; the
 * lines are places in the page.
 */
export function findCardWording(text: string, offset: number, page: ReadPage): Span[] {
  const { papers } = page
  if (papers.length < FEWEST_CARDS) return []
  const edges = papers.slice(0, FEWEST_CARDS).flatMap(({ source }) => edgesOf(text, offset, source))
  const words = alikeOf(edges).map(({ at }) => wordsOf(lineAt(text, at)))
  // One of the first cards may be cut off.
  const shared = words.filter((one, index) => one !== '' && words.indexOf(one) < index)
  for (const one of new Set(shared)) {
    const lines = isUnknown(one) && mayBeOfAll(text, one, papers.length) ? linesThatSay(text, one) : []
    if (isWording(page, offset, lines) && standAlone(text, lines)) return lines
  }
  return []
}

/** Where a card's text begins or ends, and characters there: which lines may say the same is told by them at once, their words take long. */
interface Edge {
  at: number
  sign: string
}

const SIGN_LENGTH = 3

function edgesOf(text: string, offset: number, { fields }: PaperSource): Edge[] {
  const edges: Edge[] = []
  for (const name of TAKING) {
    const field = fields[name]
    if (!field) continue
    const start = field.start - offset
    const end = field.end - offset
    const first = text.slice(start, start + SIGN_LENGTH)
    const last = text.slice(end - SIGN_LENGTH, end)
    edges.push({ at: start, sign: DIGIT_FIRST.test(first) ? '0' : first })
    if (!SENTENCE_END.test(last)) edges.push({ at: end - 1, sign: ` ${last}` })
  }
  return edges
}

/** Those with the sign of another. */
function alikeOf(edges: readonly Edge[]): Edge[] {
  const first = new Map<string, Edge>()
  const alike = new Set<Edge>()
  for (const edge of edges) {
    const other = first.get(edge.sign)
    if (other) alike.add(other).add(edge)
    else first.set(edge.sign, edge)
  }
  return [...alike]
}

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, findOrEnd(text, '\n', at))

/** The words of a line that can be wording, its numbers made one; else nothing. */
function wordsOf(line: string): string {
  if (line.length > LONGEST_LINE || SENTENCE_END.test(line.trimEnd())) return ''
  const words = pageWords(line)
  return words.length <= LONGEST_WORDS && LETTERS.test(words) ? words.replace(NUMBERS, '0') : ''
}

/** Whether no rule knows a line that says so. */
const isWords = isOneOf('prose', 'furniture', 'button', 'more', 'community')

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
