import type { Span } from '../../schema/span.js'
import { lengthOf, textAt } from '../../text/text-at.js'
import { hasRoom, SHORTEST_FULL_LINE } from '../../text/wraps.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord } from '../record.js'
import { USUAL_WRAP } from '../wrap-width.js'
import { isWrappedBetween, NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP } from '../wrapped-lines.js'
import { isLikeRest, isNameUnder, isSureName, isSureRest, wordsUnder } from './rest-words.js'

export type CardTest = (card: PaperRecord) => boolean

type WidthsTest = (narrowest: number, widest: number) => CardTest

/** Fewer organizations can stand under long titles by chance. */
export const FEWEST_WRAPPED = 4

/** An excerpt of a page has so few cards. Any name can stand under a long title there by chance, as it can on a page wider than sources wrap. */
export const FEW_CARDS = 4

/** Where lines stand under the longest titles only, of so many cards, or of fewer the more they are, that is no chance. */
const ENOUGH_CARDS = 20

/** The end of a line */
const ALONE = /^[ \t]?(?:\n|$)/

/** What a page tells of where its lines wrap. */
export interface Wraps {
  /** Whether the lines over authors had no room at the longest title's end. */
  tellsWidth: boolean
  isAtEdge: CardTest
  /** How long a title's line is where the source wraps titles, or the page, which can be wider. */
  widest: number
  /** Whether the line under a title had no room in it: where the page tells its width, at this, else where sources wrap titles. */
  isRest: CardTest
}

export function readWraps(page: PageTokens, cards: readonly PaperRecord[], named: readonly PaperRecord[]): Wraps {
  const { text } = page
  const wrapsBetween = createRestTests(page)
  const edge = edgeOf(cards.map(({ title, organization }) => [...title, ...organization]))
  const endsAtEdge = wrapsBetween(edge, edge >= SHORTEST_FULL_LINE ? edge : 0)
  const overAuthors = named.filter(isOverAuthors)
  // Few can be organizations of long titles by chance.
  const areRests = (lines: readonly PaperRecord[]): boolean =>
    lines.every(endsAtEdge) && (lines.length >= FEWEST_WRAPPED || lines.some((card) => isLikeRest(text, card)))
  const tellsWidth = isEnough(overAuthors.length, cards.length) && areRests(overAuthors)
  const areLongest = areMany(named.length, cards.length) && areRests(named)
  const isUsual = edge <= USUAL_WRAP
  const overLines = named.filter(isOverLine)
  const isTold =
    areLongest ||
    (isUsual && cards.length > FEW_CARDS) ||
    (overLines.length > 0 && overLines.every(endsAtEdge)) ||
    named.some((card) => isSureRest(text, card) && endsAtEdge(card))
  const isWider = edge > WIDEST_TITLE_WRAP && isTold
  const isAtEdge = isUsual || isWider ? endsAtEdge : () => false
  const isNarrower = tellsWidth && edge < NARROWEST_TITLE_WRAP
  const isRest = isNarrower || isWider ? isAtEdge : wrapsAtSource(text, named, wrapsBetween)
  return { tellsWidth, isAtEdge, widest: isWider ? edge : WIDEST_TITLE_WRAP, isRest }
}

/** Lines that were read as organizations, but few, of no institutions, and only under lines that had no room for them, are marked as doubtful. */
export function markRests(page: PageTokens, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const { text } = page
  const named = findNamed(cards)
  const areFew = named.length > 0 && cards.length > FEW_CARDS && named.length * 2 <= cards.length
  const edge = edgeOf(cards.map(({ title }) => title))
  if (!areFew || edge < SHORTEST_FULL_LINE) return cards
  const isLineUnder = createLineTest(page)
  const hadNoRoom: CardTest = (card) =>
    isLineUnder(card) && !hasRoom(lengthOf(card.title.at(-1) as Span), wordsUnder(text, card), edge)
  if (!named.every(hadNoRoom)) return cards
  const doubtful = new Set(named.filter((card) => !isSureName(text, card)))
  return cards.map((card) => (doubtful.has(card) ? { ...card, mayBeRest: true } : card))
}

/** The cards with a line under their titles that may be a rest: where other cards show authors, a line over none is the organization in their place. */
export function findNamed(cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const showsMore = cards.some(standsOverMore)
  return cards.filter((card) => card.organization.length > 0 && (!showsMore || standsOverMore(card)))
}

const standsOverMore: CardTest = (card) => isOverAuthors(card) || isOverLine(card)

/** Gives the test for lines that had no room where sources wrap titles, nor, but for sure rests, in the longest line over one of those. */
function wrapsAtSource(text: string, named: readonly PaperRecord[], wrapsBetween: WidthsTest): CardTest {
  const isRest = wrapsBetween(NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP)
  const isSure: CardTest = (card) => isSureRest(text, card) && isRest(card)
  const rests = named.filter((card) => isRest(card) && !isNameUnder(text, card) && card.title.length === 1)
  const longest = edgeOf(rests.filter((card) => isSure(card) || isOverLine(card)).map(({ title }) => title))
  const hadNoRoom = wrapsBetween(Math.max(NARROWEST_TITLE_WRAP, longest), WIDEST_TITLE_WRAP)
  return (card) => isSure(card) || hadNoRoom(card)
}

/** Whether enough lines stand under titles, and enough titles have none, to tell where the page wraps. */
const isEnough = (lines: number, cards: number): boolean =>
  lines > 1 && cards > lines + 1 && (lines >= FEWEST_WRAPPED || cards >= lines + FEWEST_WRAPPED)

/** Whether it is no chance that lines stand under the longest titles only. */
const areMany = (lines: number, cards: number): boolean => cards > lines + FEW_CARDS && cards * lines >= ENOUGH_CARDS

/** How long the longest line is. */
export const edgeOf = (titles: readonly (readonly Span[])[]): number =>
  titles.flat().reduce((edge, line) => Math.max(edge, lengthOf(line)), 0)

/** Gives tests, by the widths where lines wrap, whether the line under a card's title can be its rest. */
function createRestTests(page: PageTokens): WidthsTest {
  const isLineUnder = createLineTest(page)
  return (narrowest, widest) => (card) =>
    isLineUnder(card) &&
    isWrappedBetween(page.text, card.title.at(-1) as Span, card.organization[0] as Span, narrowest, widest)
}

/** Gives the test whether the line under a card's title stands right under it, alone, and is no link. */
function createLineTest({ text, tokens }: PageTokens): CardTest {
  const linked = new Set(tokens.filter(({ link }) => link).map(({ start }) => start))
  return ({ title, organization }) => {
    const [over, rest] = [title.at(-1) as Span, organization[0] as Span]
    const isRightUnder = text.slice(over.end, rest.start).trim() === ''
    const isAlone = ALONE.test(text.slice(rest.end, rest.end + 2))
    return isRightUnder && isAlone && textAt(text, over) !== textAt(text, rest) && !linked.has(rest.start)
  }
}

export const isOverLine: CardTest = ({ organization }) => organization.length > 1

export const isOverAuthors: CardTest = ({ authorCount }) => authorCount !== null
