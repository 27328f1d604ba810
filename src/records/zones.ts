import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { readLabelledCount } from './labelled-count.js'
import { isBulletOrDot, isWordless } from './marks.js'
import type { PageTokens } from './page-tokens.js'
import { type Count, countOf } from './record.js'

/** What stands between one card's date and the next card's title. Token indexes. */
export interface Zone {
  from: number
  /** Its end: the title's first token. */
  to: number
  /** Marked as votes: `Upvote 117`, `[ ]` and `94`, a link to the login page. */
  votes: Count | null
  /** Marked as comments: a link to `#community`. */
  comments: Count | null
  stars: Count | null
  /** Numbers without a mark, as token indexes. */
  bare: number[]
  /** The lines of the submitter's name. */
  submittedBy: readonly Span[]
  /** The index of the token `Submitted by`, which begins the next card, or -1. */
  submittedAt: number
  /** Whether the name stands on the label's own line. */
  submittedInline: boolean
}

/** A user's name is shorter. */
const LONGEST_USER_NAME = 64

/** Reads the marks from `from` on, up to the first token that can be a title; before `anchor` none can. */
export function readZone(page: PageTokens, from: number, limit: number, anchor = from): Zone {
  const { tokens } = page
  const zone: Zone = {
    from,
    to: from,
    votes: null,
    comments: null,
    stars: null,
    bare: [],
    submittedBy: [],
    submittedAt: -1,
    submittedInline: false,
  }
  let index = from
  while (index < limit && (index < anchor || !isTitle(tokens[index] as Token))) {
    const read = readMark(page, index, limit, zone)
    if (read === 0 && index >= anchor) break
    index += Math.max(read, 1)
  }
  zone.to = index
  return zone
}

/** Whether a token begins a title for sure, or nearly; a heading that is a date is somebody's own. */
export const isTitle = (token: Token): boolean => (token.heading && token.kind !== 'date') || linksToPaper(token)

/** `https://huggingface.co/papers/2410.10819` */
const PAPER_PAGE = /^(?:https?:\/\/huggingface\.co)?\/papers\/[\w.-]+(?:\?[^#]*)?$/

export const isPaperPage = (target: string): boolean => PAPER_PAGE.test(target)

/** Whether a token links to a paper's own page, as titles do. */
export const linksToPaper = ({ link }: Token): boolean => link !== null && isPaperPage(link.target)

/** Whether text stands under a heading that links to a paper, as an abstract does. */
export function isOverLinkedText(tokens: readonly Token[], heading: number): boolean {
  const text = tokens[heading + 1]
  return text?.kind === 'prose' && !text.heading && linksToPaper(text)
}

/** `https://huggingface.co/papers/2410.10819#community` */
export const linksToComments = ({ link }: Token): boolean => link?.target.endsWith('#community') ?? false

/** `https://huggingface.co/login?next=%2Fpapers%2F2410.10819`, as vote boxes do */
const linksToLogin = (token: Token | undefined): boolean => token?.link?.target.includes('/login') ?? false

/** How many tokens the mark at `index` takes; 0: no mark. */
function readMark(page: PageTokens, index: number, limit: number, zone: Zone): number {
  const { text, tokens } = page
  const token = tokens[index] as Token
  switch (token.kind) {
    case 'number':
    case 'dash':
      return readNumber(token, index, zone)
    case 'upvote':
    case 'github': {
      if (token.kind === 'github' && zone.submittedAt >= 0) return 0
      const { count, length } = readLabelledCount(tokens, index, limit)
      if (token.kind === 'upvote') zone.votes ??= count
      else zone.stars ??= count
      return length
    }
    case 'submitted-by': {
      const named = readSubmitter(page, index)
      // A second one is a title: "Submitted by Accident".
      if (!named || zone.submittedAt >= 0) return 0
      zone.submittedBy = named.lines
      zone.submittedAt = index
      zone.submittedInline = named.length === 1
      return named.length
    }
    case 'bullet':
    case 'separator':
    case 'button':
    case 'more':
    case 'rank':
    case 'arxiv-id':
      return 1
    case 'furniture':
      // `---`, a rule between cards
      return isWordless(text, token) ? 1 : 0
    default:
      return 0
  }
}

/** A link tells votes, comments and stars apart; without one the page as a whole must. */
function readNumber(token: Token, index: number, zone: Zone): number {
  const target = token.link?.target ?? ''
  if (linksToLogin(token)) zone.votes ??= countOf(token)
  else if (linksToComments(token)) zone.comments ??= countOf(token)
  else if (target.includes('github.com/')) zone.stars ??= countOf(token)
  else zone.bare.push(index)
  return 1
}

/** The lines of the name after `Submitted by`: on its line or on the next, or over two. */
export function readSubmitter({ text, tokens }: PageTokens, index: number): { lines: Span[]; length: number } | null {
  const token = tokens[index] as Token
  if (token.end > token.nameStart) return { lines: [{ start: token.nameStart, end: token.end }], length: 1 }
  let next = index + 1
  while (isBulletOrDot(tokens[next])) next++
  const name = tokens[next]
  if (!name || name.kind === 'authors-label' || name.end - name.start > LONGEST_USER_NAME) return null
  const rest = tokens[next + 1]
  const endsInHyphen = /\w-$/.test(text.slice(name.start, name.lineEnd))
  // `Li`, and `Wei` over the vote box; not `on Oct 1`
  const isOverVotes =
    rest !== undefined && !isTitle(rest) && linksToLogin(tokens[next + 2]) && !text.startsWith('on ', rest.start)
  const isBroken = rest?.kind === 'prose' && !rest.afterBlank && (endsInHyphen || isOverVotes)
  const lines = (isBroken ? [name, rest] : [name]).map(({ start, lineEnd }) => ({ start, end: lineEnd }))
  return { lines, length: next + lines.length - index }
}
