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

/** So few cards are all of a page's excerpt, where any name can stand under a long title by chance, as on a page that is wider than sources wrap. */
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
  // Where other cards show authors, a line over none is the organization in their place.
  const showsMore = cards.some(standsOverMore)
  const named = cards.filter((card) => card.organization.length > 0 && (!showsMore || standsOverMore(card)))
  if (named.length === 0) return
  const wraps = readWraps(page, cards, named)
  const isOwn = createNameTest(text, cards, named, wraps)
  const canBeRest: CardTest = (card) => isOverLine(card) || !isOwn(card)
  const goesOn: CardTest = (card) => {
    if (card.organization.length === 0 || !canBeRest(card)) return false
    return stopsOpen(text, card) ? wraps.isRest(card) : wraps.tellsWidth && isOverAuthors(card) && wraps.isAtEdge(card)
  }
  for (const card of new Set(findRests(text, cards, named, wraps).filter(canBeRest))) {
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
  /** How long a title's line is where the source wraps titles, or the page, which can be wider. */
  widest: number
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
  const isNarrower = tellsWidth && edge < NARROWEST_TITLE_WRAP
  const isWider = cards.length > FEW_CARDS && edge > WIDEST_TITLE_WRAP && edge <= USUAL_WRAP
  const isRest = isNarrower || isWider ? isAtEdge : wrapsBetween(NARROWEST_TITLE_WRAP, WIDEST_TITLE_WRAP)
  return { tellsWidth, isAtEdge, widest: isWider ? edge : WIDEST_TITLE_WRAP, isRest }
}

/** Gives the test whether a line alone is an organization: all cards have one, or it stands, too, under a title that had room for it. */
function createNameTest(
  text: string,
  cards: readonly PaperRecord[],
  named: readonly PaperRecord[],
  { isRest }: Wraps,
): CardTest {
  const others = named.filter((card) => !isRest(card))
  const names = new Set(others.map((card) => wordsUnder(text, card)))
  const haveAll = others.length >= FEWEST_WRAPPED && cards.every(({ organization }) => organization.length > 0)
  return (card) => haveAll || names.has(wordsUnder(text, card))
}

/** Lines that had no room, that are like no name, and have another reason. */
function findRests(
  text: string,
  cards: readonly PaperRecord[],
  named: readonly PaperRecord[],
  { isAtEdge, widest, isRest }: Wraps,
): readonly PaperRecord[] {
  const rests = new Set(named.filter(isRest))
  const noNames = [...rests].filter((card) => !isName(text, card))
  const isAmid: CardTest = (card) => opensRest(text, card)
  const isOpen: CardTest = (card) => stopsOpen(text, card)
  // A title that is longer than a line shows that the source wraps none, unless a line is surely a rest.
  const isWrapped = !cards.some(({ title }) => isLonger(title, widest)) || [...rests].some(isAmid)
  const isWide = widest > WIDEST_TITLE_WRAP && !noNames.some((card) => isLikeRest(text, card))
  const areFew = (cards.length <= FEW_CARDS || isWide) && noNames.length < FEWEST_RESTS
  const isDoubtful = noNames.length * 2 <= rests.size || areFew
  const areAllRests = (isOne: CardTest): boolean => isWrapped && named.every((card) => !isOne(card) || rests.has(card))
  const reasons = [isOpen, isAmid]
  if (areAllRests(isOverLine)) reasons.push(isOverLine)
  const areRests = areAllRests(isOverAuthors) && !mayBeNames(text, noNames.filter(isOverAuthors), isDoubtful)
  if (areRests) reasons.push(isOverAuthors)
  // Several, where more titles have none, are rests, however they are written.
  const areAll = areRests && named.length >= FEWEST_WRAPPED && named.length * 2 < cards.length
  const found = areAll ? [...rests].filter((card) => !isSureName(text, card)) : noNames
  return [
    ...found.filter((card) => reasons.some((isReason) => isReason(card))),
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

const isLonger = (lines: readonly Span[], width: number): boolean => lines.some(({ start, end }) => end - start > width)

const isOverLine: CardTest = ({ organization }) => organization.length > 1

const isOverAuthors: CardTest = ({ authorCount }) => authorCount !== null

const standsOverMore: CardTest = (card) => isOverAuthors(card) || isOverLine(card)
