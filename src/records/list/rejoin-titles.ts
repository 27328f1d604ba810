import type { Span } from '../../schema/span.js'
import { textAt } from '../../text/text-at.js'
import { SHORTEST_FULL_LINE } from '../../text/wraps.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord } from '../record.js'
import { USUAL_WRAP } from '../wrap-width.js'
import { isWrappedBetween, NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP } from '../wrapped-lines.js'
import { isLikeRest, isName, isSureName, mayBeNames, opensRest, stopsOpen, wordsUnder } from './rest-words.js'

/** Fewer organizations can stand under long titles by chance. */
const FEWEST_WRAPPED = 4

/** Fewer names can stand under long titles by chance. */
const FEWEST_RESTS = 3

/** So few cards are all of a page's excerpt, where any name can stand under a long title by chance. */
const FEW_CARDS = 4

/** The end of a line */
const ALONE = /^[ \t]?(?:\n|$)/

type CardTest = (card: PaperRecord) => boolean

/**
 * On a page that does not wrap, lines that were read as organizations are rests of the titles over them, which had no room for them, as their
 * source wraps titles, or a mail the page.
 */
export function rejoinTitles(page: PageTokens, cards: readonly PaperRecord[]): void {
  const { text } = page
  const named = cards.filter(({ organization }) => organization.length > 0)
  if (named.length === 0) return
  const wraps = readWraps(page, cards, named)
  const goesOn = (card: PaperRecord): boolean =>
    card.organization.length > 0 &&
    (stopsOpen(text, card) || (wraps.tellsWidth && isOverAuthors(card))) &&
    wraps.isRest(card)
  for (const card of new Set(findRests(text, cards, named, wraps))) {
    do {
      card.title = [...card.title, ...card.organization.slice(0, 1)]
      card.organization = card.organization.slice(1)
    } while (goesOn(card))
  }
}

/** What a page tells of where its lines wrap. */
interface Wraps {
  /** Whether the lines over authors had no room at the longest title's end. */
  tellsWidth: boolean
  isAtEdge: CardTest
  /** Whether the line under a title had no room in it: where the page tells its width, at this, else where sources wrap titles. */
  isRest: CardTest
}

function readWraps(page: PageTokens, cards: readonly PaperRecord[], named: readonly PaperRecord[]): Wraps {
  const wrapsBetween = createRestTests(page)
  const edge = edgeOf(cards)
  const isAtEdge = wrapsBetween(edge, edge >= SHORTEST_FULL_LINE && edge <= USUAL_WRAP ? edge : 0)
  const overAuthors = named.filter(isOverAuthors)
  // Few can be organizations of long titles by chance.
  const areRests = overAuthors.length >= FEWEST_WRAPPED || overAuthors.some((card) => isLikeRest(page.text, card))
  const tellsWidth = isEnough(overAuthors.length, cards.length) && areRests && overAuthors.every(isAtEdge)
  const isOfSource = edge >= NARROWEST_TITLE_WRAP && edge <= WIDEST_TITLE_WRAP
  const isRest = tellsWidth && !isOfSource ? isAtEdge : wrapsBetween(NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP)
  return { tellsWidth, isAtEdge, isRest }
}

/**
 * All lines that had no room, where most are like no name, and they are few or the page tells its width; else those that are like none and have
 * another reason.
 */
function findRests(
  text: string,
  cards: readonly PaperRecord[],
  named: readonly PaperRecord[],
  { tellsWidth, isAtEdge, isRest }: Wraps,
): readonly PaperRecord[] {
  const rests = new Set(named.filter(isRest))
  const noNames = [...rests].filter((card) => !isName(text, card))
  const unwrapped = cards.filter(isUnwrapped).length
  const areFew = named.length >= FEWEST_WRAPPED && named.length * 2 < cards.length
  const areAll = areFew && unwrapped === 0 && rests.size === named.length
  if ((areAll || tellsWidth) && noNames.length * 2 > rests.size && !mayBeNames(text, noNames, false)) {
    const showsAuthors = named.some(isOverAuthors)
    return (areAll ? [...rests] : noNames).filter(
      (card) => !isSureName(text, card) && (!showsAuthors || standsOverMore(card)),
    )
  }
  const isAmid: CardTest = (card) => opensRest(text, card)
  const isOpen: CardTest = (card) => stopsOpen(text, card)
  // As many titles that are longer than a line show that the source wraps none, unless a line is surely a rest.
  const isWrapped = unwrapped < rests.size || [...rests].some(isAmid)
  const isDoubtful = noNames.length * 2 <= rests.size || (cards.length <= FEW_CARDS && noNames.length < FEWEST_RESTS)
  const areAllRests = (isOne: CardTest): boolean => isWrapped && named.every((card) => !isOne(card) || rests.has(card))
  const reasons = [isOpen, isAmid]
  if (areAllRests(isOverLine)) reasons.push(isOverLine)
  if (areAllRests(isOverAuthors) && !mayBeNames(text, noNames.filter(isOverAuthors), isDoubtful))
    reasons.push(isOverAuthors)
  return [
    ...noNames.filter((card) => reasons.some((isReason) => isReason(card))),
    ...findLikeRests(text, named.filter(isAtEdge)),
  ]
}

/** Whether enough lines stand under titles, and enough titles have none, to tell where the page wraps. */
const isEnough = (lines: number, cards: number): boolean =>
  lines > 1 && cards > lines + 1 && (lines >= FEWEST_WRAPPED || cards >= lines + FEWEST_WRAPPED)

/** How long a page's longest title, or line under one, is. */
function edgeOf(cards: readonly PaperRecord[]): number {
  let edge = 0
  for (const { title, organization } of cards)
    for (const { start, end } of [...title, ...organization]) edge = Math.max(edge, end - start)
  return edge
}

/** Lines that are written as rests, where they are several. */
function findLikeRests(text: string, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const found = cards.filter((card) => !isName(text, card) && isLikeRest(text, card))
  return new Set(found.map((card) => wordsUnder(text, card))).size > 1 ? found : []
}

/** Gives tests, by the widths where lines wrap, whether the line under a card's title can be its rest. */
function createRestTests({ text, tokens }: PageTokens): (narrowest: number, widest: number) => CardTest {
  const linked = new Set(tokens.filter(({ link }) => link).map(({ start }) => start))
  return (narrowest, widest) =>
    ({ title, organization }) => {
      const [over, rest] = [title.at(-1) as Span, organization[0] as Span]
      const isRightUnder = text.slice(over.end, rest.start).trim() === ''
      const isAlone = ALONE.test(text.slice(rest.end, rest.end + 2))
      const isFree = textAt(text, over) !== textAt(text, rest) && !linked.has(rest.start)
      return isRightUnder && isAlone && isFree && isWrappedBetween(text, over, rest, narrowest, widest)
    }
}

const isUnwrapped: CardTest = ({ title }) => title.some(({ start, end }) => end - start > WIDEST_TITLE_WRAP)

const isOverLine: CardTest = ({ organization }) => organization.length > 1

const isOverAuthors: CardTest = ({ authorCount }) => authorCount !== null

/** Where other cards show authors, a line over none is the organization in their place. */
const standsOverMore: CardTest = (card) => isOverAuthors(card) || isOverLine(card)
