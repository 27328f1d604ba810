import type { Token } from '../tokens/token.js'
import { isSubmitter } from './marks.js'
import type { Tail } from './tails.js'
import { isTitle, linksToPaper, readZone, type Zone } from './zones.js'

/** More lines between two cards, or longer ones, are a paper's. */
const MOST_STRAYS = 4
const LONGEST_STRAY = 120

/**
 * What stands before each card and after the last. A line there that no rule knows (a new button, an advertisement) is no title where the
 * card's own mark follows: a heading that links to a paper; or, as at half of the page's cards or more, a heading, a link or a submitter.
 * `from`: the first token after the page's header.
 */
export function readZones(text: string, tokens: readonly Token[], tails: readonly Tail[], from: number): Zone[] {
  const limitOf = (index: number): number => tails[index]?.from ?? tokens.length
  const zones = [from, ...tails.map(({ next }) => next)].map((begin, index) =>
    readZone(text, tokens, begin, limitOf(index)),
  )
  const begins = marksOfCards(tokens, zones)
  if (begins.length === 0) return zones
  return zones.map((zone, index) => {
    const anchor = anchorIn(tokens, zone, limitOf(index), begins)
    return anchor > zone.to ? readZone(text, tokens, zone.from, limitOf(index), anchor) : zone
  })
}

type IsMark = (token: Token) => boolean

const isLinkedHeading: IsMark = (token) => token.heading && linksToPaper(token)

/** The marks that cards of the page begin with. */
function marksOfCards(tokens: readonly Token[], zones: readonly Zone[]): IsMark[] {
  const half = (zones.length - 1) / 2
  const titled = zones.filter(({ to }) => to < tokens.length && isTitle(tokens[to] as Token)).length
  const submitted = zones.filter(({ submittedAt }) => submittedAt >= 0).length
  return [
    ...(tokens.some(isLinkedHeading) ? [isLinkedHeading] : []),
    ...(titled > 0 && titled >= half ? [isTitle] : []),
    ...(submitted > 0 && submitted >= half ? [isSubmitter] : []),
  ]
}

/** The card's mark behind a few short lines that are none; -1: it has none, or begins with it. */
function anchorIn(tokens: readonly Token[], zone: Zone, limit: number, begins: readonly IsMark[]): number {
  if (zone.submittedAt >= 0) return -1
  for (let index = zone.to; index < limit; index++) {
    const token = tokens[index] as Token
    if (begins.some((isMark) => isMark(token))) return index
    if (index >= zone.to + MOST_STRAYS || token.lineEnd - token.lineStart > LONGEST_STRAY) return -1
  }
  return -1
}
