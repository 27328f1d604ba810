import { beginsSmall } from '../../text/sentence.js'
import { isNumberOrDash, isOneOf, isSubmitterLabel } from '../../tokens/kinds.js'
import { beginOfTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { readSubmitter } from '../submitter.js'
import { linksToPaper } from '../targets.js'
import { lineLength } from '../text-lines.js'
import { isOverText, isTitleOverText } from '../title-words.js'
import { lineAfter } from './paragraph.js'
import type { Zone } from './read-zone.js'
import { LONGEST_NOTE } from './zone-notes.js'

/**
 * Where a card begins behind what is no card: somebody's note, or, before the first, the end of a card whose beginning is not there. Its vote
 * box or its submitter tells, the last of them that stands over a title and a text; -1: nothing tells. `zone`: what stands before the card;
 * `limit`: where the card ends; `areBoxed`: whether nearly all cards have a number before them.
 */
export function beginOfCard(page: PageTokens, { to, bare }: Zone, areBoxed: boolean, limit: number): number {
  const { tokens } = page
  const first = tokens[to]
  if (!first || linksToPaper(first)) return -1
  const behindNote = behindNoteAt(tokens, to, limit)
  const isOverCard = (index: number, title: number): boolean =>
    isOverText(page, title, limit) || (index <= behindNote && isTitleOverText(page, title, limit))
  for (let index = limit - 1; index > to; index--) {
    const token = tokens[index] as Token
    // Nearly all are.
    if (token.kind === 'prose') continue
    const named = isSubmitterLabel(token) ? readSubmitter(page, index) : null
    if (named && isOverCard(index, index + named.length)) return index
    const isApart = areBoxed || token.afterBlank || tokens[index - 1]?.kind !== 'prose'
    if (isNumberOrDash(token) && isApart && !isInSentence(page, index) && isOverCard(index, index + 1))
      return beginOfTokens(tokens, isDrawn, index, to + 1)
  }
  // `2024 2`, the end of a date
  const [year, count] = bare
  if (year === undefined || count === undefined) return -1
  return tokens[count]?.lineStart === tokens[year]?.lineStart ? count + 1 : -1
}

/** The first token behind a line that is as short as somebody's note. */
const behindNoteAt = (tokens: readonly Token[], index: number, limit: number): number =>
  lineLength(tokens[index] as Token) > LONGEST_NOTE ? -1 : lineAfter(tokens, index, limit)

/** `models of size` / `7` / `billion parameters`: a number between words, on a line of its own or not */
function isInSentence({ text, tokens }: PageTokens, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return before?.kind === 'prose' && next !== undefined && beginsSmall(text, next.start)
}

/** `[ ]`, the box, and its avatar, which may stand before its number */
const isDrawn = isOneOf('upvote', 'bullet')
