import { paperOfPage } from '../../text/site.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import type { Tail } from '../tails/tail.js'
import { linksToLogin, marksTitle } from '../targets.js'
import { isTitleOverText } from '../title-words.js'
import type { Zone } from './read-zone.js'

/** How a page writes its cards. */
export interface CardStyle {
  /** Vote boxes stand before the titles; otherwise after the dates, or nowhere. */
  votesLead: boolean
  /** Vote boxes stand somewhere, so that a number after a date is the comment count. */
  showsVotes: boolean
  /** How many numbers without a mark stand between two cards at most. */
  mostBare: number
  /** At least two cards have a vote box, or one box is marked as such. */
  votesSure: boolean
}

export function readStyle(
  page: PageTokens,
  tails: readonly Tail[],
  zones: readonly Zone[],
  votesMayLead: boolean,
): CardStyle {
  const { tokens } = page
  const ofNext = zones.slice(1).filter((zone, index) => isBoxOfNext(tokens, zone, (zones[index] as Zone).to)).length
  // On one card alone what stands between may be lost.
  const votesLead = ofNext > 1 || (votesMayLead && (ofNext > 0 || standBeforeTitles(page, tails, zones)))
  const boxed = zones.filter(({ votes, closing }) => votes !== null || closing !== null).length
  const inline = tails.some((tail) => isCounted(tokens, tail))
  return {
    votesLead,
    showsVotes: votesLead || boxed > 0,
    // A label over the first box alone is no mark of the others.
    mostBare: (inline ? 0 : 1) + (votesLead && boxed * 2 <= tails.length ? 1 : 0),
    votesSure: votesLead && (boxed > 0 || zones.slice(0, -1).filter(({ bare }) => bare.length > 0).length > 1),
  }
}

/** Whether a card's date has its count beside it. */
const isCounted = (tokens: readonly Token[], { last }: Tail): boolean => tokens[last]?.date?.count != null

/** One number on a line of its own makes no boxes of so many more cards: it is somebody's. */
const MOST_FOR_ONE = 20

/** Whether what can be vote boxes stands where only those do that stand before titles. */
function standBeforeTitles(page: PageTokens, tails: readonly Tail[], zones: readonly Zone[]): boolean {
  const { tokens } = page
  const [first, last] = [zones[0] as Zone, zones.at(-1) as Zone]
  const between = zones.slice(1)
  // What stands on a line of its own over a title and a text, behind a card that has its count, is the box of one whose neighbours have lost
  // theirs.
  const isBoxAlone = ({ bare, to }: Zone, index: number): boolean =>
    bare.length === 1 &&
    index < tails.length &&
    (index === 0 || isCounted(tokens, tails[index - 1] as Tail)) &&
    isTitleOverText(page, to, (tails[index] as Tail).from)
  // No other number stands behind a card's comments.
  const isBehindComments = ({ bare, comments }: Zone): boolean =>
    comments !== null && bare.some((index) => (tokens[index] as Token).start > comments.end)
  // A lone number before the first title of many is that title, "2024", unless another stands under it.
  const isTitle = tails.length > 1 && !between.slice(0, -1).some(({ bare }) => bare.length > 0)
  // The first card may have lost its own; behind the last card stands none, unless one follows that was cut off, or a text browser drew it.
  const isOfNext = last.votes === null || page.drawsBoxes || marksTitle(tokens[last.to])
  const alone = zones.filter(isBoxAlone).length
  return (
    first.votes !== null ||
    (first.bare.length > 0 && !isTitle) ||
    (isOfNext && between.some(({ votes }) => votes !== null)) ||
    between.some((zone) => zone.bare.length > 1 || isBehindComments(zone)) ||
    (alone > 0 && alone * MOST_FOR_ONE >= tails.length)
  )
}

/** Whether a zone's vote box links to another paper than the title of the card before. */
function isBoxOfNext(tokens: readonly Token[], { from, to }: Zone, titleBefore: number): boolean {
  // A zone can end with the text.
  const link = tokens[titleBefore]?.link
  const identifier = link ? paperOfPage(link.target) : undefined
  if (identifier === undefined) return false
  const isOther = (token: Token): boolean => linksToLogin(token) && !token.link?.target.includes(identifier)
  return tokens.slice(from, to).some(isOther)
}
