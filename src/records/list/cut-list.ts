import type { Span } from '../../schema/span.js'
import { NAMES_INSTITUTION } from '../../text/institutions.js'
import { AUTHOR_COUNT, CUT_AUTHORS } from '../../text/page-patterns.js'
import { textAt } from '../../text/text-at.js'
import { holdsBanner, isAvatarOrDot, isBulletOrDot } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { hasTitle, NONE, type PaperRecord, withoutTitle } from '../record.js'
import { lengthOfLines } from '../text-lines.js'

/** `[`, `[de1bb2`, `!(https://huggingf`, `<img src=`, `{.w-5 .h`: a picture's place or a tag that the text's end cut */
const CUT_MARKUP = /[[({<][^[\](){}<>]{0,200}$/

/** Few titles are so short. */
const SHORT_NAME = 24

/**
 * The first card is the end of one that was cut where its line holds the authors, which no title does. So it is where nothing stands over the
 * line, be it a banner, a submitter or votes, while all others have those, and the line is the organization that others have: an institution,
 * one of these, or no longer than these, where it is short or all have one.
 */
export function guardFirst(page: PageTokens, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const [first, ...others] = cards
  return first && isCutFirst(page, first, others) ? [withoutTitle(first), ...others] : cards
}

function isCutFirst({ text, tokens }: PageTokens, first: PaperRecord, others: readonly PaperRecord[]): boolean {
  if (others.length === 0 || first.submittedBy.length > 0 || first.upvotes || first.organization.length > 0)
    return false
  const words = wordsOf(text, first.title)
  if (CARD_END.test(words)) return true
  if (holdsBanner(tokens) || !others.every((card) => card.submittedBy.length > 0 && card.upvotes)) return false
  const lengths = others.map(({ organization }) => lengthOfLines(organization))
  const length = lengthOfLines(first.title)
  const isInstitution = lengths.some(Boolean) && first.title.some((line) => NAMES_INSTITUTION.test(textAt(text, line)))
  const isNamed = others.some(({ organization }) => wordsOf(text, organization) === words)
  const mayBeOne = length <= SHORT_NAME || lengths.every(Boolean)
  return isInstitution || isNamed || (mayBeOne && lengths.some((most) => length <= most))
}

/** `Google· 108 authors`, `--- · 11 authors` */
const CARD_END = new RegExp(`[·•] {0,3}${AUTHOR_COUNT}$`)

const wordsOf = (text: string, lines: readonly Span[]): string => lines.map((line) => textAt(text, line)).join(' ')

/**
 * The last card is cut off where the page ends with it, and it alone has neither authors nor an organization. What is left of a first card that
 * was cut, too, tells nothing of others.
 */
export function guardLast(page: PageTokens, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const [last, others] = [cards.at(-1), cards.slice(0, -1)]
  return last ? [...others, asCut(page, last, others.filter(hasTitle))] : cards
}

/** A card as the page's end left it, or as it is. */
function asCut({ text, tokens }: PageTokens, last: PaperRecord, others: readonly PaperRecord[]): PaperRecord {
  const pageEnd = (tokens.findLast((token) => !isAvatarOrDot(token)) as Token).end
  if (last.end < pageEnd || last.authorCount || last.stars) return last
  const shown = last.organization.at(-1) ?? last.comments
  const words = shown ? textAt(text, shown) : ''
  // A page's only card without votes may be a trending one, cut in its abstract.
  const isMarkup = CUT_MARKUP.test(words)
  const isOther = isMarkup || CUT_AUTHORS.test(words)
  const isUnsure = isOther || (others.length === 0 && !last.upvotes && !text.includes('\n', pageEnd))
  // Where all others have authors, a name may be cut off: but for a link, which is whole, and one over its avatars, which only lacks the authors.
  const lacksAuthors = others.length > 1 && others.every(({ authorCount }) => authorCount)
  const isLinked = tokens.some(({ start, link }) => link && start === shown?.start)
  const isCut = isUnsure || (lacksAuthors && !isLinked)
  if (shown && (shown.end !== pageEnd || !isCut)) return last
  if (shown && isBulletOrDot(tokens.at(-1) as Token)) return { ...last, truncated: true }
  // `533 a`, `Tide Lab [`; a lone number can be anything.
  const isSure = isMarkup || words.includes(' ')
  const isBare = ({ authorCount, organization }: PaperRecord): boolean => !authorCount && organization.length === 0
  if (!isSure && others.some(isBare)) return last
  // `[26` of the next card's picture under a name leaves the name whole; a name's own second line does not.
  const organization = isOther ? last.organization.slice(0, -1) : NONE
  return { ...last, truncated: true, organization, comments: null }
}

/** No more white space stands at a text's end. */
const LONGEST_END = 60

/** `Submitt`, `--- page`, where the text's end cut the next card's first line, or a divider */
export const isCutLabel = (text: string, { start, end }: Token): boolean =>
  text.length - end <= LONGEST_END &&
  ('Submitted by'.startsWith(text.slice(start, end)) || text.startsWith('--', start)) &&
  text.slice(end).trim() === ''
