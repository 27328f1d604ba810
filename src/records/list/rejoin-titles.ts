import type { Span } from '../../schema/span.js'
import { beginsSmall } from '../../text/characters.js'
import { textAt } from '../../text/text-at.js'
import { NAME_END, SITE_NAME } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import type { PaperRecord } from '../record.js'
import { endsOpen, opensAmid } from '../title-words.js'
import { isWrappedAtSource, WIDEST_TITLE_WRAP } from '../wrapped-lines.js'

/** Fewer organizations can stand under long titles by chance. */
const FEWEST_WRAPPED = 4

/** `Stanford University`, `Institute of Tides`, `LG AI Research`, which are no rests of titles */
const OF_NAME = new RegExp(
  `\\bUniversity\\b|\\b(?:Academy|College|Institute|School) of\\b|\\b(?:${NAME_END}|Academy|College|School|DeepMind)$`,
)

/** `inclusionAI`, `JD.com` */
const HANDLE = /^\S+(?:\p{Ll}AI|\.(?:ai|com|io))$/u

const ONE_WORD = /^[\p{Lu}\p{Lo}]\S*$/u

/** `NVIDIA`, `ByteDance`, `OpenAI`; not `Interface`, `Pre-Training`, `LLMs` */
const BRAND = /[^-]\p{Lu}(?!\p{Lu}{0,20}s$)/u

/** The end of a line */
const ALONE = /^[ \t]?(?:\n|$)/

type CardTest = (card: PaperRecord) => boolean

/**
 * On a page that does not wrap, lines that were read as organizations are rests of the titles over them, which had no room for them, as their
 * source wraps titles: all of them, where they are few, and most are like no name; or those that are like none and have another reason.
 */
export function rejoinTitles(page: PageTokens, cards: readonly PaperRecord[]): void {
  const { text } = page
  const named = cards.filter(({ organization }) => organization.length > 0)
  if (named.length === 0) return
  const isRest = createRestTest(page)
  const rests = new Set(named.filter(isRest))
  const noNames = [...rests].filter((card) => !isName(text, card))
  const areAllRests = (isOne: CardTest): boolean => named.every((card) => !isOne(card) || rests.has(card))
  const unwrapped = cards.filter(isUnwrapped).length
  const areFew = named.length >= FEWEST_WRAPPED && named.length * 2 < cards.length
  const areNoNames = areFew && unwrapped === 0 && rests.size === named.length && noNames.length * 2 > named.length

  const isOpen: CardTest = (card) => stopsOpen(text, card)
  const isAmid: CardTest = ({ organization }) => opensAmid(text, organization[0] as Span)
  const reasons = [isOpen, isAmid]
  // As many titles that are longer than a line show that the source wraps none, unless a line is surely a rest.
  if (unwrapped < rests.size || [...rests].some(isAmid)) {
    if (areAllRests(isOverLine)) reasons.push(isOverLine)
    if (
      noNames.length * 2 > rests.size &&
      areAllRests(isOverAuthors) &&
      !mayBeNames(text, named.filter(isOverAuthors), cards.length <= FEW_CARDS)
    )
      reasons.push(isOverAuthors)
  }
  const found = areNoNames ? rests : noNames.filter((card) => reasons.some((isReason) => isReason(card)))
  for (const card of found) {
    do {
      card.title = [...card.title, ...card.organization.slice(0, 1)]
      card.organization = card.organization.slice(1)
    } while (card.organization.length > 0 && isOpen(card) && isRest(card))
  }
}

/** Tells whether the line under a card's title can be its rest. */
function createRestTest({ text, tokens }: PageTokens): CardTest {
  const linked = new Set(tokens.filter(({ link }) => link).map(({ start }) => start))
  return ({ title, organization }) => {
    const [over, rest] = [title.at(-1) as Span, organization[0] as Span]
    const isRightUnder = text.slice(over.end, rest.start).trim() === ''
    const isAlone = ALONE.test(text.slice(rest.end, rest.end + 2))
    const isTwice = textAt(text, over) === textAt(text, rest)
    return isRightUnder && isAlone && !isTwice && !linked.has(rest.start) && isWrappedAtSource(text, over, rest)
  }
}

const isUnwrapped: CardTest = ({ title }) => title.some(({ start, end }) => end - start > WIDEST_TITLE_WRAP)

const isOverLine: CardTest = ({ organization }) => organization.length > 1

const isOverAuthors: CardTest = ({ authorCount }) => authorCount !== null

const stopsOpen = (text: string, { title }: PaperRecord): boolean => endsOpen(text, title.at(-1) as Span)

const nameOf = (text: string, { organization: [line] }: PaperRecord): string => text.slice(line?.start, line?.end)

/** Whether the line under a card's title is written as a name is. */
function isName(text: string, card: PaperRecord): boolean {
  const [name] = card.organization as [Span]
  const words = nameOf(text, card)
  if (!beginsSmall(text, name.start) && OF_NAME.test(words)) return true
  return !stopsOpen(text, card) && (HANDLE.test(words) || endsOpen(text, name))
}

/** `Large Language Models`, `Generation`: as titles end; `Distribution Shift -- A Case Study`, as they go on */
const OF_TITLE = /\s\S*(?:ing|[^s]s)$|(?:^|\s)\S*(?:[st]ion|ment)$|\s--\s|[:?](?:\s|$)/

/** Fewer names can stand under long titles by chance. */
const FEWEST_RESTS = 3

/** So few cards are all of a page's excerpt, where any name can stand under a long title by chance. */
const FEW_CARDS = 4

/**
 * One of `ByteDance`, `Salesforce` can stand under a long title by chance, and so can several of which one is written as a name, and any two
 * on a page of few cards.
 */
function mayBeNames(text: string, cards: readonly PaperRecord[], isExcerpt: boolean): boolean {
  const names = cards.map((card) => nameOf(text, card))
  if (isExcerpt && names.length < FEWEST_RESTS && !names.every((name) => OF_TITLE.test(name))) return true
  const areWords = names.every((name) => ONE_WORD.test(name))
  return names.includes(SITE_NAME) || (areWords && (names.length === 1 || names.some((name) => BRAND.test(name))))
}
