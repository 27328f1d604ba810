import { type IsToken, isSubmitterLabel } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { linksToPaper, marksTitle } from '../targets.js'
import { lineLength } from '../text-lines.js'
import type { Zone } from './read-zone.js'

const isLinkedHeading: IsToken = (token) => token?.heading === true && linksToPaper(token)

/** The marks that cards of the page begin with. Where titles are headings, a link alone is a button. */
export function marksOfCards(tokens: readonly Token[], zones: readonly Zone[]): IsToken[] {
  const half = (zones.length - 1) / 2
  const titled = zones.filter(({ to }) => marksTitle(tokens[to]) || isNameOverHeading(tokens, to)).length
  const headed = zones.filter(({ to }) => isLinkedHeading(tokens[to])).length
  const submitted = zones.filter(({ submitter }) => submitter).length
  return [
    ...(tokens.some(isLinkedHeading) ? [isLinkedHeading] : []),
    ...(titled >= half && headed < half ? [marksTitle] : []),
    ...(submitted > 0 && submitted >= half ? [isSubmitterLabel] : []),
  ]
}

/** Whether a short line stands over a heading: the name of a submitter whose label is gone. */
function isNameOverHeading(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index]
  return tokens[index + 1]?.heading === true && name?.kind === 'prose' && isShort(name)
}

/** More lines between two cards, or longer ones, are a paper's; of marks there may be more. */
const MOST_STRAYS = 4
const MOST_MARKS = 20
const LONGEST_STRAY = 120

const isShort = (line: Token): boolean => lineLength(line) <= LONGEST_STRAY

/** The index of the card's mark, where at most a few short other lines stand before it; -1: there is none. */
export function anchorIn(tokens: readonly Token[], zone: Zone, limit: number, begins: readonly IsToken[]): number {
  const marks = zone.submitter ? begins.filter((isMark) => isMark !== isSubmitterLabel) : begins
  if (marks.length === 0) return -1
  let strays = 0
  for (let index = zone.to; index < Math.min(limit, zone.to + MOST_MARKS); index++) {
    const token = tokens[index] as Token
    if (marks.some((isMark) => isMark(token))) return index
    if (token.kind === 'prose') strays++
    if (strays > MOST_STRAYS || !isShort(token)) return -1
  }
  return -1
}
