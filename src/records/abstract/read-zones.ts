import type { PageTokens } from '../page-tokens.js'
import type { Tail } from '../tails/tail.js'
import { beginOfCard } from './card-begin.js'
import { anchorIn, marksOfCards } from './card-marks.js'
import { readZone, type Zone } from './read-zone.js'
import { findNotes } from './zone-notes.js'

/**
 * What stands before each card and after the last. A line there that no rule knows (a new button, an advertisement) is no title where the
 * card's own mark follows: its submitter or its vote box; a heading that links to a paper; or, as at half of the page's cards or more, a
 * heading or a link.
 * `from`: the first token after the page's header.
 */
export function readZones(page: PageTokens, tails: readonly Tail[], from: number): readonly Zone[] {
  const { tokens } = page
  const limitOf = (index: number): number => tails[index]?.from ?? tokens.length
  const begins = [from, ...tails.map(({ next }) => next)]
  const shown = begins.map((begin, index) => readZone(page, begin, limitOf(index)))
  const between = shown.slice(1, -1)
  const boxed = countBoxed(between)
  // One card can have somebody's note over its box.
  const boxes = {
    areUsual: boxed > 0 && boxed * 4 >= between.length * 3,
    areKnown: countBoxed(shown.slice(0, -1)) * 2 >= tails.length - 1,
  }
  const zones = shown.map((zone, index) => {
    const begin = index < tails.length ? beginOfCard(page, zone, boxes, limitOf(index)) : -1
    if (begin < 0) return zone
    // What stands behind a card's end is that card's; what stands over the first is nobody's.
    return readZone(page, index > 0 ? zone.from : begin, limitOf(index), begin)
  })
  const marks = marksOfCards(tokens, zones)
  const titleUnder = findNotes(page, zones, limitOf, marks.length > 0)
  return zones.map((zone, index) => {
    // Before an anchor, where one is, no title can begin.
    const anchor = Math.max(titleUnder(index), anchorIn(tokens, zone, limitOf(index), marks))
    return anchor > zone.to ? readZone(page, zone.from, limitOf(index), anchor) : zone
  })
}

const countBoxed = (zones: readonly Zone[]): number =>
  zones.filter(({ votes, bare }) => votes !== null || bare.length > 0).length
