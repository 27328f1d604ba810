import type { Token } from '../tokens/token.js'
import { findBadges } from './badges.js'
import { isSubmitter } from './marks.js'
import type { PageTokens } from './page-tokens.js'
import type { Tail } from './tails.js'
import { readsLikeTitle } from './title.js'
import { isTitle, linksToPaper, readZone, type Zone } from './zones.js'

/** More lines between two cards, or longer ones, are a paper's; of marks there may be more. */
const MOST_STRAYS = 4
const MOST_MARKS = 20
const LONGEST_STRAY = 120

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
  const isBadge = findZoneBadges(page, first, limitOf)
  const zones = isBadge ? reread(first, (zone) => (isBadge(zone) ? zone.to + 1 : -1)) : first
  const marks = marksOfCards(tokens, zones)
  if (marks.length > 0) return reread(zones, (zone, index) => anchorIn(tokens, zone, limitOf(index), marks))
  const isNote = findNotes(page, zones, limitOf)
  return isNote ? reread(zones, (zone, index) => (isNote(zone, index) ? zone.to + 1 : -1)) : zones
}

/** A note is shorter than most titles. */
const LONGEST_NOTE = 60

/**
 * Tells the zones that end before what is no title: a date alone; or somebody's own line, `My notes`, where most cards of the page have
 * no more than a title and an abstract. Both stand over a paragraph that reads like a title. Null: there are none.
 */
function findNotes(
  page: PageTokens,
  zones: readonly Zone[],
  limitOf: (index: number) => number,
): ((zone: Zone, index: number) => boolean) | null {
  const { tokens } = page
  const isOver = ({ to }: Zone, index: number): boolean => isOverTitle(page, to, limitOf(index))
  const isDate = ({ to }: Zone): boolean => tokens[to]?.kind === 'date'
  const noted = zones.filter(isOver)
  if (noted.length === 0) return null
  const areFew = noted.filter((zone) => !isDate(zone)).length * 2 < zones.length
  return (zone, index) => isOver(zone, index) && (areFew || isDate(zone))
}

/** Whether a date, or a short paragraph, stands over one that reads like a title, and that over another. */
function isOverTitle(page: PageTokens, index: number, limit: number): boolean {
  const { tokens } = page
  if (index + 2 >= limit) return false
  const paragraphs = tokens.slice(index, index + 3)
  const [note, title, abstract] = paragraphs as [Token, Token, Token]
  if (!title.afterBlank || title.kind !== 'prose' || abstract.kind !== 'prose') return false
  if (paragraphs.some(({ link }) => link) || !readsLikeTitle(page, index + 1, limit)) return false
  if (note.kind === 'date') return true
  const isLonger = abstract.afterBlank && abstract.lineEnd - abstract.lineStart > title.end - title.start
  return note.kind === 'prose' && note.end - note.start <= LONGEST_NOTE && isLonger
}

/** Tells the zones that end before a badge; null: there are none. */
function findZoneBadges(
  { text, tokens }: PageTokens,
  zones: readonly Zone[],
  limitOf: (index: number) => number,
): ((zone: Zone) => boolean) | null {
  const firsts = zones.map(({ to }) => tokens[to])
  // Of more than half of them, two are neighbours, or next but one.
  if (!firsts.some((first, index) => isLike(text, first, firsts[index - 1]) || isLike(text, first, firsts[index - 2])))
    return null
  const lines = firsts.map((first, index) =>
    first && (zones[index] as Zone).to < limitOf(index) ? { start: first.start, end: first.lineEnd } : null,
  )
  const badges = findBadges(text, lines)
  if (badges.size === 0) return null
  return ({ to }) => {
    const token = tokens[to]
    return token !== undefined && badges.has(text.slice(token.start, token.lineEnd))
  }
}

/** Whether two lines can hold the same words. */
function isLike(text: string, token: Token | undefined, other: Token | undefined): boolean {
  if (!token || !other || token.lineEnd - token.start !== other.lineEnd - other.start) return false
  return text.charCodeAt(token.start) === text.charCodeAt(other.start)
}

type IsMark = (token: Token) => boolean

const isLinkedHeading: IsMark = (token) => token.heading && linksToPaper(token)

/** The marks that cards of the page begin with. Where titles are headings, a link alone is a button. */
function marksOfCards(tokens: readonly Token[], zones: readonly Zone[]): IsMark[] {
  const half = (zones.length - 1) / 2
  const isFirst =
    (isMark: IsMark) =>
    ({ to }: Zone): boolean =>
      to < tokens.length && isMark(tokens[to] as Token)
  const titled = zones.filter(isFirst(isTitle)).length
  const headed = titled > 0 ? zones.filter(isFirst(isLinkedHeading)).length : 0
  const submitted = zones.filter(({ submittedAt }) => submittedAt >= 0).length
  return [
    ...(tokens.some(isLinkedHeading) ? [isLinkedHeading] : []),
    ...(titled > 0 && titled >= half && headed < half ? [isTitle] : []),
    ...(submitted > 0 && submitted >= half ? [isSubmitter] : []),
  ]
}

/** The card's mark behind a few short lines that are none; -1: it has none, or begins with it. */
function anchorIn(tokens: readonly Token[], zone: Zone, limit: number, begins: readonly IsMark[]): number {
  const hasSubmitter = zone.submittedAt >= 0
  let strays = 0
  for (let index = zone.to; index < Math.min(limit, zone.to + MOST_MARKS); index++) {
    const token = tokens[index] as Token
    if (begins.some((isMark) => isMark(token) && !(hasSubmitter && isMark === isSubmitter))) return index
    if (token.kind === 'prose') strays++
    if (strays > MOST_STRAYS || token.lineEnd - token.lineStart > LONGEST_STRAY) return -1
  }
  return -1
}
