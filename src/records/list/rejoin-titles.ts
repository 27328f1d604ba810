import type { Span } from '../../schema/span.js'
import { beginsSmall } from '../../text/characters.js'
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

/**
 * On a page that does not wrap, lines that were read as organizations are rests of the titles over them, which had no room for them, as their
 * source wraps titles: where the title is open, or where all lines over a card's last are such, or all over a number of authors, or all that
 * are read so, they are few, and most are like no name. As many titles that are longer than a line show that the source wraps none, unless a
 * line is surely a rest.
 */
export function rejoinTitles({ text, tokens }: PageTokens, cards: readonly PaperRecord[]): void {
  const named = cards.filter(({ organization }) => organization.length > 0)
  if (named.length === 0) return
  const linked = new Set(tokens.filter(({ link }) => link).map(({ start }) => start))
  const isRest = ({ title, organization }: PaperRecord): boolean => {
    const [over, rest] = [title.at(-1) as Span, organization[0] as Span]
    const isRightUnder = text.slice(over.end, rest.start).trim() === ''
    const isAlone = ALONE.test(text.slice(rest.end, rest.end + 2))
    const isTwice = text.slice(over.start, over.end) === text.slice(rest.start, rest.end)
    return isRightUnder && isAlone && !isTwice && !linked.has(rest.start) && isWrappedAtSource(text, over, rest)
  }
  const stopsOpen = ({ title }: PaperRecord): boolean => endsOpen(text, title.at(-1) as Span)
  const rejoin = (card: PaperRecord): void => {
    do {
      card.title = [...card.title, ...card.organization.slice(0, 1)]
      card.organization = card.organization.slice(1)
    } while (card.organization.length > 0 && stopsOpen(card) && isRest(card))
  }
  const rests = new Set(named.filter(isRest))
  const unwrapped = cards.filter(({ title }) => title.some(({ start, end }) => end - start > WIDEST_TITLE_WRAP))
  const nameOf = ({ organization: [line] }: PaperRecord): string => text.slice(line?.start, line?.end)
  const isDouble = ({ organization }: PaperRecord): boolean => organization.length > 1
  const wraps = named.filter(isDouble).every((card) => rests.has(card))
  const hasAuthors = ({ authorCount }: PaperRecord): boolean => authorCount !== null
  const overAuthors = named.filter(hasAuthors)
  const isAmid = ({ organization }: PaperRecord): boolean => opensAmid(text, organization[0] as Span)
  const isWrapped = unwrapped.length < rests.size || [...rests].some(isAmid)
  // One of `ByteDance`, `Salesforce` can stand under a long title by chance, and so can several of which one is written as a name.
  const mayBeNames =
    overAuthors.every((card) => ONE_WORD.test(nameOf(card))) &&
    (overAuthors.length === 1 || overAuthors.some((card) => BRAND.test(nameOf(card))))
  const areOverAuthors = !mayBeNames && overAuthors.every((card) => rests.has(card) && nameOf(card) !== SITE_NAME)
  const isName = (card: PaperRecord): boolean => {
    const [name] = card.organization as [Span]
    const words = nameOf(card)
    return (
      (!beginsSmall(text, name.start) && OF_NAME.test(words)) ||
      (!stopsOpen(card) && (HANDLE.test(words) || endsOpen(text, name)))
    )
  }
  const areFew = named.length >= FEWEST_WRAPPED && named.length * 2 < cards.length
  const areRests =
    areFew && unwrapped.length === 0 && rests.size === named.length && named.filter(isName).length * 2 < named.length
  const isSurely = (card: PaperRecord): boolean =>
    stopsOpen(card) ||
    isAmid(card) ||
    (isWrapped && ((wraps && isDouble(card)) || (areOverAuthors && hasAuthors(card))))
  for (const card of rests) if (areRests || (!isName(card) && isSurely(card))) rejoin(card)
}
