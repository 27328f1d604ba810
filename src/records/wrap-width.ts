import { SHORTEST_FULL_LINE } from '../text/wraps.js'
import type { Token } from '../tokens/token.js'

/** Text browsers wrap at 80 columns or less, unless they are told another width. */
export const USUAL_WRAP = 80

/** Wider wraps than this are not told from lines that end where they end. */
const WIDEST_WRAP = 250

/** Lines that were wrapped at one width differ by the word that had no room. */
const MOST_UNFILLED = 15

/** A quarter of them at least by no more than this. */
const FEW_UNFILLED = 4

/** So many lines that end near each other were wrapped there. */
const FEWEST_WRAPPED = 6

/** A character of two code units, which takes one column: an emoji, a letter of mathematics */
const PAIR = /[\ud800-\udbff]/g

/** No line has more of them. */
const MOST_PAIRS = 20

/** Chinese, Japanese and Korean characters, and their signs: on two columns each where a text browser wraps, on one where other tools do */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g

/** How many columns some words take; `areWide`: as a text browser wraps. */
export const columnsOf = (words: string, areWide = false): number =>
  words.length - countIn(words, PAIR) + (areWide ? countIn(words, WIDE) : 0)

const countIn = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0

/** The longest line a page's extractor lets stand, or infinity where it does not wrap. Addresses cannot be wrapped. */
export function wrapWidth(text: string, tokens: readonly Token[]): number {
  let longest = 0
  let full = 0
  let wider = 0
  let widest = 0
  for (let index = 0; index < tokens.length; index++) {
    const { lineStart, lineEnd } = tokens[index] as Token
    let length = wrappableLength(tokens, index)
    if (length > longest && length <= USUAL_WRAP + MOST_PAIRS) length = columnsOf(text.slice(lineStart, lineEnd))
    if (length > WIDEST_WRAP) widest++
    if (length > USUAL_WRAP) wider++
    else if (length >= SHORTEST_FULL_LINE) full++
    if (length > longest && length <= USUAL_WRAP) longest = length
  }
  if (longest < SHORTEST_FULL_LINE && wider === 0) return Number.POSITIVE_INFINITY
  if (wider * 4 <= full) return longest
  return widest * 4 > wider ? Number.POSITIVE_INFINITY : unusualWidth(tokens, full + wider, widest)
}

/**
 * How long the line is that a token begins; 0 where it begins none, for `Tide Lab · Oct 6, 2024`, where two lines may have been joined, and for
 * the page's own wording and rules.
 */
function wrappableLength(tokens: readonly Token[], index: number): number {
  const { kind, lineStart, lineEnd } = tokens[index] as Token
  if (kind === 'furniture') return 0
  const next = tokens[index + 1]
  const isJoined = next?.kind === 'separator' && next.lineStart === lineStart
  return isJoined || tokens[index - 1]?.lineStart === lineStart ? 0 : lineEnd - lineStart
}

/** Where at least half of a page's full lines end, if few are longer: somebody chose a width. */
function unusualWidth(tokens: readonly Token[], full: number, widest: number): number {
  const ends = new Uint32Array(WIDEST_WRAP + 1)
  for (let index = 0; index < tokens.length; index++) {
    const length = wrappableLength(tokens, index)
    if (length <= WIDEST_WRAP) ends[length] = (ends[length] as number) + 1
  }
  const countBetween = (first: number, last: number): number =>
    ends.subarray(first, last + 1).reduce((sum, count) => sum + count)
  let longer = widest
  for (let width = WIDEST_WRAP; width > USUAL_WRAP; width--) {
    const here = ends[width] as number
    if (here === 0) continue
    const near = countBetween(width - MOST_UNFILLED, width)
    // One long line above those of a narrower width shows none.
    const filled = countBetween(width - FEW_UNFILLED, width) * 4 >= near
    if (near >= FEWEST_WRAPPED && near * 2 >= full && filled && longer * 4 <= near) return width
    longer += here
  }
  return Number.POSITIVE_INFINITY
}
