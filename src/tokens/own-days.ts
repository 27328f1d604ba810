import { isOwnDay } from '../text/dividers.js'
import { textAt } from '../text/text-at.js'
import { isNumberOrDash, isOneOf } from './kinds.js'
import type { Token } from './token.js'

/** What stands over a card's date, as its organization does. */
const isOfCard = isOneOf('authors', 'bullet', 'separator', 'dash', 'prose')

/**
 * Marks the days that somebody wrote between pages, under an empty line, as what they are, unless they stand where a card has its date, and
 * its count under that. `days` are the places of tokens that may be some.
 */
export function markOwnDays(text: string, tokens: readonly Token[], days: readonly number[]): void {
  for (const index of days) {
    const token = tokens[index] as Token
    const isOverCount = isNumberOrDash(tokens[index + 1])
    if (!token.afterBlank || isOverCount || isOfCard(tokens[index - 1]) || !isOwnDay(textAt(text, token))) continue
    token.kind = 'furniture'
    token.form = 'divider'
    token.date = null
  }
}
