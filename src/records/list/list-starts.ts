import { endsLikeName, isNote } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { holdsBanner, type IsToken, isAvatarOrDot, isOneOf, isSubmitterLabel, isVotes } from '../../tokens/kinds.js'
import { beginOfTokens, findKind, skipBullets, skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { readLabelledCount } from '../labelled-count.js'
import { canBeName } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import type { Count } from '../record.js'
import { countsComments, linksToPaper, marksTitle } from '../targets.js'
import { endOfTitle } from './list-title.js'

/** Where a list's cards begin: with their submitters, or, where those are not shown, with their titles or vote boxes. */
export function findStarts(page: PageTokens): number[] {
  const { tokens } = page
  const submitted = [...tokens.keys()].filter((index) => isSubmitterLabel(tokens[index]))
  const [first] = submitted
  if (first === undefined) return findUnsubmitted(page)
  const starts = findBareStarts(page, 0, first)
  for (const [index, start] of submitted.entries())
    starts.push(start, ...findBareBoxes(page, start, submitted[index + 1] ?? tokens.length))
  return starts
}

/** Where the cards of a page without submitters begin, the last of which the text's end can have cut. */
function findUnsubmitted(page: PageTokens): number[] {
  const boxes = findBoxes(page.tokens)
  if (boxes.length > 0) return boxes
  const starts = findBareStarts(page, 0, page.tokens.length)
  return [...starts, ...findCutStart(page, starts)]
}

/** Where cards that lost their submitters begin, with their vote boxes, behind the authors of a card that begins at `from`. */
function findBareBoxes(page: PageTokens, from: number, to: number): number[] {
  const { text, tokens } = page
  // `3 authors` is a name right behind its label.
  const authors = findKind(tokens, 'authors', from + 2, to)
  if (authors < 0 || findKind(tokens, 'authors', authors + 1, to) < 0) return []
  return findBareStarts(page, authors + 1, to).filter((index) => {
    const [box, title] = [tokens[index] as Token, tokens[index + 1] as Token]
    return isBox(box) && !text.startsWith('Submitted by', title.start)
  })
}

/** Whether a page without submitters holds a list's cards, more than one. */
export const isBareList = (page: PageTokens): boolean =>
  findBareStarts(page, 0, page.tokens.length).length > 1 || findBoxes(page.tokens).length > 1

/** Fewer numbers over lines can be somebody's own. */
const FEWEST_BOXES = 3

/**
 * Where cards begin that show neither submitters nor authors, as a phone does: with vote boxes, under each of which stands a title, and no
 * other text; behind titles numbers count comments.
 */
function findBoxes(tokens: readonly Token[]): number[] {
  if (!holdsBanner(tokens) || findKind(tokens, 'authors', 0) >= 0) return []
  const isStart = (box: number): boolean =>
    tokens[box + 1]?.kind === 'prose' && isBox(tokens[box]) && tokens[box - 1]?.kind !== 'month'
  const boxes = [...tokens.keys()].filter(isStart)
  const [first = 0, last = 0] = [boxes[0], boxes.at(-1)]
  // From the line over the first box on.
  const lines = tokens.slice(Math.max(0, first - 1), last).filter(({ kind }) => kind === 'prose').length
  return boxes.length < FEWEST_BOXES || lines >= boxes.length ? [] : boxes
}

/** A title, its organization and the avatars before the authors are no more tokens. */
const MOST_BEFORE_AUTHORS = 40

/** Where cards without a submitter begin, among the tokens from `from` to `to`: with a title over authors, or with the vote box before it. */
function findBareStarts(page: PageTokens, from: number, to: number): number[] {
  const { tokens } = page
  const starts: number[] = []
  let authors = -1
  for (let index = from; index < to; index++) {
    if (authors < index) authors = findKind(tokens, 'authors', index, to)
    if (authors < 0) break
    if (authors - index > MOST_BEFORE_AUTHORS) index = authors - MOST_BEFORE_AUTHORS
    // `AUG` and `1`, the page's date
    if (tokens[index - 1]?.kind === 'month') continue
    const behindBox = isBox(tokens[index]) ? readVotes(tokens, index, authors).next : index
    const title = skipBullets(tokens, behindBox)
    if (!isTitleOver(page, title, authors)) continue
    starts.push(index)
    index = authors
  }
  // Where the first card shows no vote box, the number before a title is the comment count of the card before, unless a link tells that another is.
  const isBoxed = (start: number): boolean => isBox(tokens[start])
  const isBehindComments = (start: number): boolean => isBoxed(start) && countsComments(tokens[start - 1])
  const areBoxes = starts.slice(0, 1).some(isBoxed) || starts.slice(1).some(isBehindComments)
  return areBoxes ? starts : starts.map((start) => (isBoxed(start) ? start + 1 : start))
}

/**
 * The vote box of a last card that the text's end cut behind its title, where all others begin with theirs. Where all others have two counts, or
 * all have one, words without a mark may be somebody's under the last card's own.
 */
function findCutStart({ text, tokens }: PageTokens, starts: readonly number[]): number[] {
  const title = beginOfTokens(tokens, isProse, beginOfTokens(tokens, isAvatarOrDot, tokens.length))
  const first = tokens[title]
  const last = starts.at(-1)
  // The first can have lost its own.
  const boxed = starts.filter((start) => isBox(tokens[start])).length
  if (!first || last === undefined || boxed < Math.max(1, starts.length - 1)) return []
  if (!isBox(tokens[title - 1])) return []
  const counts = countsBehind(tokens, last, title)
  const others = starts.slice(0, -1).map((start, index) => countsBehind(tokens, start, starts[index + 1] as number))
  const isWords = !tokens.slice(title).some((token) => isNote(textAt(text, token)))
  const isOver = others.every((other) => counts > other) || others.includes(counts - 1)
  return marksTitle(first) || (isWords && isOver) ? [title - 1] : []
}

const isProse = isOneOf('prose')

/** How many numbers stand at the end of a card that begins at `from`, and ends before `to`. */
const countsBehind = (tokens: readonly Token[], from: number, to: number): number =>
  to - beginOfTokens(tokens, isVotes, to, findKind(tokens, 'authors', from, to) + 1)

/** Whether a title begins at `title`, with nothing but its organization and avatars between it and the authors. */
function isTitleOver(page: PageTokens, title: number, authors: number): boolean {
  const { text, tokens } = page
  const first = tokens[title] as Token
  if (title >= authors || (first.kind !== 'prose' && !marksTitle(first))) return false
  // Under text it is an abstract.
  if (!marksTitle(first) && tokens[title - 1]?.kind === 'prose') return false
  const behind = skipTokens(tokens, isAvatarOrDot, endOfTitle(page, title, authors))
  const name = tokens[behind] as Token
  const isName = canBeName(text, name) && !marksTitle(name) && endsLikeName(textAt(text, name))
  return skipTokens(tokens, isAvatarOrDot, isName ? behind + 1 : behind) === authors
}

const isBox: IsToken = (token) => isVotes(token) && !countsComments(token)

/** An avatar, `#1 Paper of the day` */
const isBeforeBox = isOneOf('bullet', 'rank')

/** The vote box behind a submitter, and the token after it. */
export function readVotes(tokens: readonly Token[], from: number, to: number): { count: Count | null; next: number } {
  const next = skipTokens(tokens, isBeforeBox, from, to)
  const token = tokens[next]
  if (!token || !isVotes(token) || token.heading || linksToPaper(token)) return { count: null, next }
  const { count, length } = readLabelledCount(tokens, next, to)
  return { count, next: next + length }
}
