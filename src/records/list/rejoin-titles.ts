import type { Span } from '../../schema/span.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord } from '../record.js'
import { hangs, WIDEST_TITLE_WRAP } from '../wrapped-lines.js'
import {
  type CardTest,
  edgeOf,
  FEW_CARDS,
  FEWEST_WRAPPED,
  findNamed,
  isOverAuthors,
  isOverLine,
  readWraps,
  type Wraps,
} from './list-wraps.js'
import {
  isLikeRest,
  isNameUnder,
  isPlural,
  isSureName,
  isSureRest,
  mayBeNames,
  opensRest,
  stopsAtAdjective,
  wordsUnder,
} from './rest-words.js'

/** Fewer names can stand under long titles by chance. */
const FEWEST_RESTS = 3

/**
 * On a page that does not wrap, lines that were read as organizations are rests of the titles over them, which had no room for them, as their
 * source wraps titles, or a mail the page.
 */
export function rejoinTitles(page: PageTokens, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const { text } = page
  const shown = findNamed(cards)
  const named = shown.filter((card) => !isBeforeDot(text, card))
  if (named.length === 0) return cards
  const wraps = readWraps(page, cards, named)
  const isByMail: CardTest = (card) => wraps.isAtEdge(card) && (isOverLine(card) || isSureRest(text, card))
  // Where the source's indent is kept, a line without it is a rest that a mail wrapped, or none.
  if (cards.some((card) => isIndented(text, card)) && !named.some(isByMail)) return cards
  const isOwn = createNameTest(text, cards, named, wraps)
  const canBeRest: CardTest = (card) => isOverLine(card) || !isOwn(card)
  const goesOn: CardTest = (card) => {
    if (isIndentedUnder(text, card)) return true
    if (card.organization.length === 0 || !canBeRest(card)) return false
    if (isSureRest(text, card)) return wraps.isRest(card) || !isNameUnder(text, card)
    return wraps.tellsWidth && isOverAuthors(card) && wraps.isAtEdge(card)
  }
  const found = named.length < shown.length ? named.filter(wraps.isRest) : findRests(text, cards, named, wraps)
  const rests = new Set(found.filter(canBeRest))
  return cards.map((card) => (rests.has(card) ? rejoin(card, goesOn) : card))
}

/** A card whose title has the line under it, and those that go on with it. */
function rejoin(card: PaperRecord, goesOn: CardTest): PaperRecord {
  const [line, ...others] = card.organization as [Span, ...Span[]]
  const joined = { ...card, title: [...card.title, line], organization: others }
  return goesOn(joined) ? rejoin(joined, goesOn) : joined
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
  return (card) => (haveAll && !isSureRest(text, card)) || names.has(wordsUnder(text, card))
}

/** Lines that had no room, that are like no name, and have another reason. */
function findRests(
  text: string,
  cards: readonly PaperRecord[],
  named: readonly PaperRecord[],
  { isAtEdge, widest, isRest }: Wraps,
): readonly PaperRecord[] {
  const rests = new Set(named.filter(isRest))
  const noNames = [...rests].filter((card) => !isNameUnder(text, card))
  // A title that is longer than a line shows that the source wraps none, unless a line is surely a rest.
  const isWrapped =
    edgeOf(cards.map(({ title }) => title)) <= widest || [...rests].some((card) => opensRest(text, card))
  const isWide = widest > WIDEST_TITLE_WRAP && !noNames.some((card) => isLikeRest(text, card))
  const isExcerpt = cards.length <= FEW_CARDS
  const areFew = (isExcerpt || isWide) && noNames.length < FEWEST_RESTS
  const haveAll = isExcerpt && named.length === cards.length
  const isDoubtful = noNames.length * 2 <= rests.size || areFew || haveAll
  const areAllRests = (isOne: CardTest): boolean => isWrapped && named.every((card) => !isOne(card) || rests.has(card))
  const reasons: CardTest[] = [(card) => isSureRest(text, card)]
  if (isWrapped) reasons.push((card) => stopsAtAdjective(text, card))
  if (areAllRests(isOverLine)) reasons.push(isOverLine)
  const areRests = areAllRests(isOverAuthors) && !mayBeNames(text, noNames.filter(isOverAuthors), isDoubtful)
  if (areRests) reasons.push(isOverAuthors)
  // Several, where more titles have none, are rests, however they are written.
  const areAll = areRests && named.length >= FEWEST_WRAPPED && named.length * 2 < cards.length
  const found = areAll ? [...rests].filter((card) => !isSureName(text, card)) : noNames
  const sure = found.filter((card) => reasons.some((isReason) => isReason(card)))
  const atEdge = named.filter(isAtEdge)
  return [...sure, ...findLikeRests(text, atEdge, sure.length > 0)]
}

/** Lines that are written as rests, where they are several, or where others surely are some: then a plural is one, too. */
function findLikeRests(text: string, cards: readonly PaperRecord[], areSure: boolean): readonly PaperRecord[] {
  const isLike: CardTest = (card) => isLikeRest(text, card) || (areSure && isPlural(text, card))
  const found = cards.filter((card) => !isNameUnder(text, card) && isLike(card))
  return areSure || new Set(found.map((card) => wordsUnder(text, card))).size > 1 ? found : []
}

/** Whether a title's second line has the indent of the source, which tells it where a page kept that. */
const isIndented = (text: string, { title }: PaperRecord): boolean => title.length > 1 && hangs(text, title[0] as Span)

/** Whether the line under a title has that indent: a mail wrapped the title once more. */
const isIndentedUnder = (text: string, { title, organization }: PaperRecord): boolean =>
  organization.length > 0 && hangs(text, title.at(-1) as Span)

/** `Tide Lab ·`: where one organization stands so, a line alone is none. */
const BEFORE_DOT = /^[ \t]?[·•|]/

const isBeforeDot = (text: string, { organization: [line] }: PaperRecord): boolean =>
  line !== undefined && BEFORE_DOT.test(text.slice(line.end, line.end + 2))
