import { isOwnDay } from '../text/dividers.js'
import { textAt } from '../text/text-at.js'
import { isNumberOrDash, isOneOf } from './kinds.js'
import type { Token } from './token.js'
import { becomeDivider } from './whole-lines.js'

/** What stands over a card's date, as its organization does. */
const isOfCard = isOneOf('authors', 'bullet', 'separator', 'dash', 'prose')

/**
 * Marks the days that somebody wrote between pages as what they are: a heading over an empty line, or a line under one, unless it stands where a
 * card has its date, and its count under that. `days` are the places of tokens that may be some.
 */
export function markOwnDays(text: string, tokens: readonly Token[], days: readonly number[]): void {
  for (const index of days) {
    const token = tokens[index] as Token
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    // A heading under an empty line is known by itself.
    const isApart = token.heading ? next?.afterBlank : token.afterBlank && !isNumberOrDash(next) && !isOfCard(before)
    if (!isApart || !isOwnDay(textAt(text, token))) continue
    becomeDivider(token)
    token.date = null
  }
}
