import type { Span } from '../schema/span.js'
import { textAt } from '../text/text-at.js'
import { holdsName, isOfBox } from '../tokens/kinds.js'
import { skipBullets, skipTokens } from '../tokens/search-tokens.js'
import { SUBMITTED_ON } from '../tokens/submission-day.js'
import type { Token } from '../tokens/token.js'
import type { PageTokens } from './page-tokens.js'
import { linksToLogin, marksTitle } from './targets.js'
import { restOfLine } from './text-lines.js'

/** A user's name is shorter. */
const LONGEST_USER_NAME = 64

/** A name's lines, and how many tokens they and the label take. */
interface Submitter {
  lines: readonly Span[]
  length: number
}

/** The lines of the name after `Submitted by`: on its line or on the next, or over two. */
export function readSubmitter(page: PageTokens, index: number): Submitter | null {
  const { tokens } = page
  const label = tokens[index] as Token
  if (holdsName(label)) return withRest(page, index, index, { start: label.nameStart, end: label.end })
  const at = skipBullets(tokens, index + 1)
  const name = tokens[at]
  if (!name || name.kind === 'authors-label' || name.end - name.start > LONGEST_USER_NAME) return null
  return withRest(page, index, at, { start: name.start, end: name.lineEnd })
}

/** A name, and the rest of it that a wrap put on the next line, or the name again, under its picture; `at`: the name's token. */
function withRest(page: PageTokens, index: number, at: number, name: Span): Submitter {
  const { text, tokens } = page
  const rest = tokens[at + 1]
  const isRest =
    rest?.kind === 'prose' &&
    (textAt(text, rest) === textAt(text, name) ||
      (!rest.afterBlank && !marksTitle(rest) && isRestOfName(page, at + 1, name)))
  const lines = isRest ? [name, { start: rest.start, end: rest.lineEnd }] : [name]
  return { lines: withoutEnd(text, lines, SUBMITTED_ON), length: at + lines.length - index }
}

/** A name without what a pattern finds at its end. */
export function withoutEnd(text: string, name: readonly Span[], pattern: RegExp): readonly Span[] {
  const last = name.at(-1)
  const at = last ? textAt(text, last).search(pattern) : -1
  if (!last || at < 0) return name
  const rest = { start: last.start, end: last.start + at }
  return textAt(text, rest).trim() === '' ? name.slice(0, -1) : [...name.slice(0, -1), rest]
}

/** `bao-`, over `tran` */
const CUT_WORD = /\w-$/

/** `Okonkwo on May 21`, or `Wei` over the vote box or the title; not `on Oct 1`, nor `· Tide Lab` */
function isRestOfName({ text, tokens }: PageTokens, at: number, line: Span): boolean {
  const before = textAt(text, line)
  const words = restOfLine(text, tokens[at] as Token)
  if (CUT_WORD.test(before)) return true
  if (SUBMITTED_ON.test(before) || words.startsWith('on ')) return false
  return SUBMITTED_ON.test(words) || isOverTitle(tokens, at + 1)
}

/** A vote box takes no more tokens. */
const LONGEST_BOX = 3

/** Whether a vote box that its link tells or a text browser draws, or the mark of a title, perhaps behind a vote box, stands from `from` on. */
function isOverTitle(tokens: readonly Token[], from: number): boolean {
  if (linksToLogin(tokens[from]) || tokens[from]?.form === 'drawn') return true
  return marksTitle(tokens[skipTokens(tokens, isOfBox, from, from + LONGEST_BOX)])
}
