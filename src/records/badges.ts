import type { Span } from '../schema/span.js'
import { COUNT } from '../text/patterns.js'

/** Two equal lines may be one paper that a page shows twice. */
const FEWEST_BADGES = 3

/** A badge or a button is no longer. */
const LONGEST_BADGE = 120

/** The vote box under a badge, which begins the card. */
const BOX = new RegExp(`^(?:-|${COUNT})\\n`)

/** `Cited by 3` and `Cited by 10`, over vote boxes, are one badge; over an abstract such lines may be titles. */
export function badgeOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  return BOX.test(text.slice(end, end + LONGEST_BADGE).trimStart()) ? words.replace(DIGITS, '0') : words
}

const DIGITS = /\d+/g

/** What stands in a title's place in more than half of a page's cards, over lines that differ: a badge, a button. */
export function findBadges(text: string, lines: readonly (Span | null)[]): ReadonlySet<string> {
  const nexts = new Map<string, string[]>()
  for (const line of lines) {
    if (!line || line.end - line.start > LONGEST_BADGE) continue
    const words = badgeOf(text, line)
    const next = text.slice(line.end, line.end + 2 * LONGEST_BADGE).trim()
    const over = nexts.get(words)
    if (over) over.push(next)
    else nexts.set(words, [next])
  }
  const isBadge = (over: readonly string[]): boolean =>
    over.length >= FEWEST_BADGES && over.length * 2 > lines.length && new Set(over).size * 2 > over.length
  return new Set([...nexts].filter(([, over]) => isBadge(over)).map(([words]) => words))
}
