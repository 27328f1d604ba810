import type { Span } from '../../schema/span.js'
import { isDigit } from '../../text/characters.js'
import { holdsName, isOneOf } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { readLabelledCount } from '../labelled-count.js'
import type { PageTokens } from '../page-tokens.js'
import { type Count, countOf } from '../record.js'
import { readSubmitter } from '../submitter.js'
import { countsComments, linksToGithub, linksToLogin, marksTitle } from '../targets.js'
import { isWordless } from '../text-lines.js'
import { isTitleOverText } from '../title-words.js'

/** What stands between one card's date and the next card's title. Token indexes. */
export interface Zone {
  from: number
  /** Its end: the title's first token. */
  to: number
  /** Marked as votes: `Upvote 117`, `[ ]` and `94`, a link to the login page. */
  votes: Count | null
  /** Votes of the card before, with its date: `Oct 6, 2024 5 upvotes` */
  closing: Count | null
  /** Marked as comments: a link to `#community`. */
  comments: Count | null
  stars: Count | null
  /** Numbers without a mark, as token indexes. */
  bare: number[]
  /** How many of them stand before what somebody put between two pages, and so are the card's before. */
  parted: number
  /** Who submitted the next card, which begins with it. */
  submitter: ZoneSubmitter | null
}

interface ZoneSubmitter {
  /** The index of the token `Submitted by`. */
  at: number
  /** The lines of the name. */
  lines: readonly Span[]
}

/** Where the card begins that a zone stands before: with its submitter, else with its title. */
export const beginOfNext = ({ submitter, to }: Zone): number => submitter?.at ?? to

/** Reads the marks from `from` on, up to the first token that can be a title; before `anchor` none can. */
export function readZone(page: PageTokens, from: number, limit: number, anchor = from): Zone {
  const { tokens } = page
  const zone: Zone = {
    from,
    to: from,
    votes: null,
    closing: null,
    comments: null,
    stars: null,
    bare: [],
    parted: 0,
    submitter: null,
  }
  let index = from
  while (index < limit && (index < anchor || !marksTitle(tokens[index]))) {
    const read = isOverAnchor(tokens, index, anchor) ? 0 : readMark(page, index, limit, zone)
    if (read === 0 && index >= anchor) break
    index += Math.max(read, 1)
  }
  zone.to = index
  return zone
}

/** Whether a token is of somebody's heading over the title at `anchor`: `### Paper 1` */
const isOverAnchor = (tokens: readonly Token[], index: number, anchor: number): boolean =>
  index < anchor && tokens[index]?.heading === true && tokens[index]?.lineStart !== tokens[anchor]?.lineStart

/** How many tokens the mark at `index` takes; 0: no mark. */
function readMark(page: PageTokens, index: number, limit: number, zone: Zone): number {
  const { tokens } = page
  const token = tokens[index] as Token
  switch (token.kind) {
    case 'number':
    case 'dash':
      readNumber(token, index, zone)
      return 1
    case 'upvote':
    case 'github': {
      if (token.kind === 'github' && zone.submitter) return 0
      const { count, length } = readLabelledCount(tokens, index, limit)
      if (token.kind === 'github') zone.stars ??= count
      else if (isOfDate(page, index, zone)) zone.closing = count
      else zone.votes ??= count
      return length
    }
    case 'submitted-by': {
      const named = readSubmitter(page, index)
      // A second one is no mark, but a title; a label that lost its name is neither.
      if (!named || zone.submitter) return holdsName(token) || index + 1 === limit ? 0 : 1
      zone.submitter = { at: index, lines: named.lines }
      return named.length
    }
    case 'furniture':
    case 'date': {
      const length = lengthOfHead(page, index, limit)
      if (length > 0) zone.parted = zone.bare.length
      return length
    }
    default:
      // `★`, a badge over the title
      return isBehindTail(token) || (isWordless(page.text, token) && isTitleOverText(page, index + 1, limit)) ? 1 : 0
  }
}

/** The page's own wording, and its date */
const isOfHead = isOneOf('furniture', 'community', 'date', 'month')

/**
 * How many tokens stand between two pages, the end of one and the head of the next: a title is one known line at most, and no divider or banner.
 * 0: none; behind the last card stands no head, and a heading over a text is a title, be it a date.
 */
function lengthOfHead(page: PageTokens, index: number, limit: number): number {
  const { tokens } = page
  const { form, kind } = tokens[index] as Token
  if (form === 'divider') return 1
  if (limit === tokens.length || (kind === 'date' && tokens[index + 1]?.kind !== 'furniture')) return 0
  let end = index + 1
  // `AUG` / `1`
  while (end < limit && (isOfHead(tokens[end]) || tokens[end - 1]?.kind === 'month')) end++
  if ((end === index + 1 && form !== 'banner') || end === limit) return 0
  const isTitle = tokens[end - 1]?.heading && tokens[end]?.kind === 'prose' && !isTitleOverText(page, end, limit)
  return isTitle ? 0 : end - index
}

/** What can stand behind a card's end, and is no title. */
export const isBehindTail = isOneOf(
  'bullet',
  'separator',
  'number',
  'dash',
  'upvote',
  'github',
  'button',
  'more',
  'rank',
  'arxiv-id',
)

/**
 * Whether votes stand on the line of the date before, or in words right under it, apart from what follows: `5 upvotes`, rather than a box that
 * reads `Upvote 5`
 */
function isOfDate({ text, tokens }: PageTokens, index: number, { from }: Zone): boolean {
  const { lineStart, afterBlank, start } = tokens[index] as Token
  if (lineStart === tokens[from - 1]?.lineStart) return true
  const isUnderDate = index === from && !afterBlank && tokens[index + 1]?.afterBlank === true
  return isUnderDate && isDigit(text.charCodeAt(start))
}

/** A link tells votes, comments and stars apart; without one the page as a whole must. */
function readNumber(token: Token, index: number, zone: Zone): void {
  if (linksToLogin(token)) zone.votes ??= countOf(token)
  else if (countsComments(token)) zone.comments ??= countOf(token)
  else if (linksToGithub(token)) zone.stars ??= countOf(token)
  else zone.bare.push(index)
}
