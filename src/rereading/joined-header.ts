import type { Span } from '../schema/span.js'
import { textAt } from '../text/text-at.js'
import { findWording } from './joined-wording.js'

/** Behind how much else the page's wording does not go on, and how much of it is no title's words. */
const LONGEST_BETWEEN = 60
const SHORTEST_WORDING = 20

/** `Monthly`, `Trending Papers`: what a header's words end with, and a title does not begin with, as it does with `Learn` */
const ENDS_HEADER = /\s|^Monthly$/

/** The page's wording in a range, which begins with a header or a footer and a header, or with a card. */
export function headerOf(text: string, from: number, to: number): Span[] {
  const found = findWording(text, from, to)
  const words = found.slice(0, found.findLastIndex((word) => ENDS_HEADER.test(textAt(text, word))) + 1)
  const first = words.findLastIndex(
    ({ start }, index) => start - (words[index - 1]?.end ?? -Infinity) > LONGEST_BETWEEN,
  )
  const { end = 0 } = words.at(-1) ?? {}
  return end - (words[first]?.start ?? 0) < SHORTEST_WORDING ? [] : piecesOf(text, from, end, words)
}

/** Some words of a range, and what stands between them. */
export function piecesOf(text: string, from: number, to: number, words: readonly Span[]): Span[] {
  const ends = [from, ...words.flatMap(({ start, end }) => [start, end]), to]
  return ends.slice(1).flatMap((end, index) => trimmed(text, ends[index] as number, end))
}

/** A range without the white space at its ends; none, if nothing is left. */
export function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end)
  const rest = words.trimStart()
  return rest === '' ? [] : [{ start: end - rest.length, end: start + words.trimEnd().length }]
}
