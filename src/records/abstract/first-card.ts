import { isNumberOrDash, isOneOf, isSubmitterLabel } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { readSubmitter } from '../submitter.js'
import { linksToPaper } from '../targets.js'
import { isOverText } from '../title-words.js'
import type { Zone } from './read-zone.js'

/**
 * Where a page's first card begins behind what is no card: somebody's note, or the end of a card whose beginning is not there. Its vote
 * box or its submitter tells, the last of them that stands over a title and a text; -1: nothing tells. `limit`: where the card ends.
 */
export function beginOfFirstCard(page: PageTokens, zones: readonly Zone[], limit: number): number {
  const { tokens } = page
  const [{ to, bare: loose }] = zones as readonly [Zone]
  const first = tokens[to]
  if (!first || linksToPaper(first)) return -1
  const between = zones.slice(1, -1)
  const areBoxed = between.length > 0 && between.every(({ votes, bare }) => votes !== null || bare.length > 0)
  for (let index = limit - 1; index > to; index--) {
    const token = tokens[index] as Token
    const named = isSubmitterLabel(token) ? readSubmitter(page, index) : null
    if (named && isOverText(page, index + named.length, limit)) return index
    const isBox = isNumberOrDash(token) && (areBoxed || token.afterBlank || tokens[index - 1]?.kind !== 'prose')
    if (isBox && isOverText(page, index + 1, limit)) return beginOfBox(tokens, to, index)
  }
  // `2024 2`, the end of a date
  const [year, count] = loose.map((index) => tokens[index] as Token)
  return year && count?.lineStart === year.lineStart ? (loose[1] as number) + 1 : -1
}

const isDrawn = isOneOf('upvote', 'bullet')

/** `[ ]`, the box, and its avatar may stand before its number. */
function beginOfBox(tokens: readonly Token[], from: number, count: number): number {
  let begin = count
  while (begin - 1 > from && isDrawn(tokens[begin - 1])) begin--
  return begin
}
