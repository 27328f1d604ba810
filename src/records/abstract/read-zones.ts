import type { PageTokens } from '../page-tokens.js'
import { anchorIn, marksOfCards } from './card-marks.js'
import { beginOfFirstCard } from './first-card.js'
import { readZone, type Zone } from './read-zone.js'
import type { Tail } from './tails.js'
import { findZoneBadges } from './zone-badges.js'
import { findNotes } from './zone-notes.js'

/**
 * What stands before each card and after the last. A line there that no rule knows (a new button, an advertisement) is no title where the
 * card's own mark follows: a heading that links to a paper; or, as at half of the page's cards or more, a heading, a link or a submitter.
 * `from`: the first token after the page's header.
 */
export function readZones(page: PageTokens, tails: readonly Tail[], from: number): readonly Zone[] {
  const { tokens } = page
  const limitOf = (index: number): number => tails[index]?.from ?? tokens.length
  // Before an anchor, where one is, no title can begin.
  const reread = (zones: readonly Zone[], anchorOf: (zone: Zone, index: number) => number): readonly Zone[] =>
    zones.map((zone, index) => {
      const anchor = anchorOf(zone, index)
      return anchor > zone.to ? readZone(page, zone.from, limitOf(index), anchor) : zone
    })
  const begins = [from, ...tails.map(({ next }) => next)]
  const first = begins.map((begin, index) => readZone(page, begin, limitOf(index)))
  const begin = tails.length > 0 ? beginOfFirstCard(page, first, limitOf(0)) : -1
  if (begin >= 0) first[0] = readZone(page, begin, limitOf(0))
  const isBadge = findZoneBadges(page, first, limitOf)
  const zones = isBadge ? reread(first, (zone) => (isBadge(zone) ? zone.to + 1 : -1)) : first
  const marks = marksOfCards(tokens, zones)
  if (marks.length > 0) return reread(zones, (zone, index) => anchorIn(tokens, zone, limitOf(index), marks))
  const isNote = findNotes(page, zones, limitOf)
  return isNote ? reread(zones, (zone, index) => (isNote(zone, index) ? zone.to + 1 : -1)) : zones
}
