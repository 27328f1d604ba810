import { beginsSmall } from '../../text/characters.js'
import { beginOfTokens, isNumberOrDash, isOneOf, isSubmitterLabel } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { readSubmitter } from '../submitter.js'
import { linksToPaper } from '../targets.js'
import { isOverText } from '../title-words.js'
import type { Zone } from './read-zone.js'

/**
 * Where a card begins behind what is no card: somebody's note, or, before the first, the end of a card whose beginning is not there. Its vote
 * box or its submitter tells, the last of them that stands over a title and a text; -1: nothing tells. `zone`: what stands before the card;
 * `limit`: where the card ends; `areBoxed`: whether all cards have a number before them.
 */
export function beginOfCard(page: PageTokens, { to, bare }: Zone, areBoxed: boolean, limit: number): number {
  const { tokens } = page
  const first = tokens[to]
  if (!first || linksToPaper(first)) return -1
  for (let index = limit - 1; index > to; index--) {
    const token = tokens[index] as Token
    const named = isSubmitterLabel(token) ? readSubmitter(page, index) : null
    if (named && isOverText(page, index + named.length, limit)) return index
    const isBox = isNumberOrDash(token) && (areBoxed || token.afterBlank || tokens[index - 1]?.kind !== 'prose')
    if (isBox && !isInSentence(page, index) && isOverText(page, index + 1, limit))
      return beginOfTokens(tokens, isDrawn, index, to + 1)
  }
  // `2024 2`, the end of a date
  const [year, count] = bare
  if (year === undefined || count === undefined) return -1
  return tokens[count]?.lineStart === tokens[year]?.lineStart ? count + 1 : -1
}

/** `models of size` / `7` / `billion parameters`: a number between words, on a line of its own or not */
function isInSentence({ text, tokens }: PageTokens, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return before?.kind === 'prose' && next !== undefined && beginsSmall(text, next.start)
}

/** `[ ]`, the box, and its avatar, which may stand before its number */
const isDrawn = isOneOf('upvote', 'bullet')
