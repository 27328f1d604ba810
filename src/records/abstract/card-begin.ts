import { LONGEST_TITLE_LINE } from '../../text/page-patterns.js'
import { beginsSmall } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { isNumberOrDash, isOneOf, isSubmitterLabel } from '../../tokens/kinds.js'
import { beginOfTokens, skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { readSubmitter } from '../submitter.js'
import { linksToPaper } from '../targets.js'
import { lineLength } from '../text-lines.js'
import { canBeTitle, isOverText, isTitleOverText, readsLikeTitle } from '../title-words.js'
import type { Zone } from './read-zone.js'
import { LONGEST_NOTE } from './zone-notes.js'

/** What tells where the cards of a page begin: how many of them have a number before them. */
interface Boxes {
  /** Nearly all. */
  areUsual: boolean
  /** Half of the others, or more. */
  areKnown: boolean
}

/**
 * Where a card begins behind what is no card: somebody's note, a new button, or, before the first, the end of a card whose beginning is not
 * there. Its vote box or its submitter tells, the last of them that stands over a title and a text; -1: nothing tells. `zone`: what stands
 * before the card; `limit`: where the card ends.
 */
export function beginOfCard(page: PageTokens, { to, bare }: Zone, boxes: Boxes, limit: number): number {
  const { tokens } = page
  const first = tokens[to]
  if (!first || linksToPaper(first)) return -1
  let behindNotes: number | undefined
  for (let index = limit - 1; index > to; index--) {
    const token = tokens[index] as Token
    // Nearly all are.
    if (token.kind === 'prose') continue
    behindNotes ??= behindNotesAt(page, to, limit)
    // What stands before `behindNotes` is prose.
    const isBehindNotes = index === behindNotes
    const named = isSubmitterLabel(token) ? readSubmitter(page, index) : null
    const title = index + (named?.length ?? 1)
    const isOverLine = isBehindNotes && isTitleLine(page, title, limit)
    const isOverCard = (): boolean => isOverText(page, title, limit) || (isBehindNotes && isTitle(page, title, limit))
    if (named && (isOverLine || isOverCard())) return index
    if (!isNumberOrDash(token) || isInSentence(page, index)) continue
    const isApart = boxes.areUsual || token.afterBlank || tokens[index - 1]?.kind !== 'prose'
    const isBox = boxes.areKnown && isOverLine && (isLong(tokens, title, limit) || isTitle(page, title, limit))
    if (isBox || (isApart && isOverCard())) return beginOfTokens(tokens, isDrawn, index, to + 1)
  }
  // `2024 2`, the end of a date
  const [year, count] = bare
  if (year === undefined || count === undefined) return -1
  return tokens[count]?.lineStart === tokens[year]?.lineStart ? count + 1 : -1
}

/** A page's own lines over a card are no more, nor is a title. */
const MOST_NOTES = 4

/** The first token behind lines that are as short as notes, and none a sentence, if it is behind no more than a few. */
function behindNotesAt({ text, tokens }: PageTokens, from: number, limit: number): number {
  const isNote = (token: Token | undefined): boolean =>
    token?.kind === 'prose' && lineLength(token) <= LONGEST_NOTE && canBeTitle(textAt(text, token))
  const end = skipTokens(tokens, isNote, from, Math.min(limit, from + MOST_NOTES + 1))
  return end > from + MOST_NOTES ? -1 : end
}

/** Whether a paragraph, or a line, is a title over a text. */
const isTitle = (page: PageTokens, from: number, to: number): boolean =>
  page.tokens[from]?.kind === 'prose' && isTitleOverText(page, from, to)

/** Whether a line that reads like a title, or its first, stands over more. */
const isTitleLine = (page: PageTokens, from: number, to: number): boolean =>
  from + 1 < to && page.tokens[from]?.kind === 'prose' && readsLikeTitle(page, from, from + 1)

/** Whether more stands between two places than a title has, be it without blank lines. */
const isLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to - 1] as Token).end - (tokens[from] as Token).start > LONGEST_TITLE_LINE

/** `models of size` / `7` / `billion parameters`: a number between words, on a line of its own or not */
function isInSentence({ text, tokens }: PageTokens, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return before?.kind === 'prose' && next !== undefined && beginsSmall(text, next.start)
}

/** `[ ]`, the box, and its avatar, which may stand before its number */
const isDrawn = isOneOf('upvote', 'bullet')
