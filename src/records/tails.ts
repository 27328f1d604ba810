import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { canBeName, isSeparator } from './marks.js'
import { continuesLine, lineOf, wrapWidth } from './text-lines.js'

/** The end of a card that shows an abstract: authors or an organization, a separator, the date. Token indexes. */
export interface Tail {
  /** Its first token. */
  from: number
  /** Its last token. */
  date: number
  /** Whether that is a date. */
  dated: boolean
  /** The authors line, or -1. */
  authors: number
  /** The organization's tokens, end exclusive; empty where none is shown. */
  organization: { from: number; to: number }
  separated: boolean
}

/** The end of a sentence, not of `Upvote Inc.` */
const SENTENCE_END = /(?<!\b(?:Inc|Ltd|Co|Corp|e\.V))[.!?:;,]$/

/** An organization's name is not a sentence, and is short. */
const LONGEST_NAME = 90

/** Finds where cards end. A line in the abstract that only looks like a date has not the company of the page's real ones. */
export function findTails(text: string, tokens: readonly Token[]): Tail[] {
  const candidates: Tail[] = []
  const width = wrapWidth(tokens)
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index] as Token).kind === 'date') candidates.push(readTail(text, tokens, index, width))
  }
  const isStrong = ({ authors, organization }: Tail): boolean =>
    authors >= 0 || (organization.to > organization.from && tokens[organization.from]?.kind !== 'number')
  const strong = candidates.filter(isStrong)
  const separated = strong.filter((tail) => tail.separated)
  const needsSeparator = separated.length > 0 && separated.length * 2 >= strong.length
  return candidates.filter((tail, index) => {
    if (needsSeparator && !tail.separated) return false
    return isStrong(tail) || (tail.separated && closesCard(tokens, tail, candidates[index - 1]))
  })
}

function readTail(text: string, tokens: readonly Token[], date: number, width: number): Tail {
  let from = beginOfMarks(tokens, date)
  const tail: Tail = {
    from,
    date,
    dated: true,
    authors: -1,
    organization: NOWHERE,
    separated: holdsSeparator(tokens, from, date),
  }
  const last = from - 1
  if (tokens[last]?.kind === 'authors') {
    tail.authors = last
    from = last
  } else if (last >= 0 && tail.separated) {
    tail.organization = readOrganization(text, tokens, last, tokens[date] as Token, width) ?? NOWHERE
    if (tail.organization !== NOWHERE) from = tail.organization.from
  }
  tail.from = beginOfMarks(tokens, from)
  tail.separated ||= holdsSeparator(tokens, tail.from, from)
  return tail
}

/** No organization is shown. */
export const NOWHERE: Tail['organization'] = { from: 0, to: 0 }

/** The places of an organization's tokens. */
export const nameAt = (tokens: readonly Token[], { from, to }: Tail['organization']): Span[] =>
  tokens.slice(from, to).map(({ start, end }) => ({ start, end }))

/** Where the marks begin that stand before a token. */
function beginOfMarks(tokens: readonly Token[], index: number): number {
  let from = index
  while (from > 0 && isMark(tokens[from - 1] as Token)) from--
  return from
}

function holdsSeparator(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((tokens[index] as Token).kind === 'separator') return true
  return false
}

/** Avatars, empty list items and separators, and `Published on` without its date. */
const isMark = (token: Token): boolean => isSeparator(token) || token.kind === 'dash' || token.kind === 'published'

/** The name before the separator: on the date's own line, or a profile's link, or a short line that is no end of a sentence. */
function readOrganization(
  text: string,
  tokens: readonly Token[],
  last: number,
  date: Token,
  width: number,
): Tail['organization'] | null {
  const token = tokens[last] as Token
  const linked = linksToProfile(token)
  // `2024`, a name that is a number
  const numeric = token.kind === 'number' && tokens[last + 1]?.kind === 'separator'
  if (!canBeName(text, token) && !linked && !numeric) return null
  if (token.lineStart === date.lineStart || numeric) return { from: last, to: last + 1 }
  if (linked) return linkedName(tokens, last)
  const before = tokens[last - 1]
  if (!before || token.link?.target || token.end - token.start > LONGEST_NAME) return null
  if (SENTENCE_END.test(text.slice(Math.max(token.start, token.end - 6), token.end))) return null
  const standsAlone =
    token.afterBlank ||
    !continuesLine(text, lineOf(before), lineOf(token), width) ||
    isNameBehindSentence(text, before, token)
  return standsAlone && before.kind === 'prose' ? { from: last, to: last + 1 } : null
}

/** `Tide Lab`, `tidelab Tide Lab`, `inclusionAI` */
const LOOKS_LIKE_NAME = /^(?:[\w.-]+ )?\p{Lu}|^[\w.-]{2,40}$/u

/** `are trained well.`, `at https://github.com/tidelab/lumenroute` */
const SENTENCE_OR_ADDRESS = /\.$|:\/\/\S{1,200}$/

const LONGEST_ADDRESS = 250

/** Whether a name stands right under the end of a sentence, where that sentence leaves it no room on its line. */
function isNameBehindSentence(text: string, before: Token, token: Token): boolean {
  const name = text.slice(token.start, token.end)
  const line = text.slice(Math.max(before.lineStart, before.lineEnd - LONGEST_ADDRESS), before.lineEnd)
  return SENTENCE_OR_ADDRESS.test(line) && LOOKS_LIKE_NAME.test(name) && !name.includes('://')
}

/** `https://huggingface.co/occ-ai` */
const PROFILE =
  /^(?:https?:\/\/huggingface\.co)?\/(?!papers$|login$|join$|models$|datasets$|spaces$|docs$|pricing$)[\w.-]+\/?$/

const linksToProfile = ({ link }: Token): boolean => link !== null && PROFILE.test(link.target)

/** All tokens of the link that ends with the token `last`. */
function linkedName(tokens: readonly Token[], last: number): Tail['organization'] {
  let from = last
  while (from > 0 && (tokens[from - 1] as Token).link === (tokens[last] as Token).link) from--
  return { from, to: last + 1 }
}

/** Who stands at the end of a card that lost its date: the authors, or an organization that its link tells. `last`: before the separators. */
export function readNamesAt(tokens: readonly Token[], last: number): Pick<Tail, 'from' | 'authors' | 'organization'> {
  const token = tokens[last]
  if (token?.kind === 'authors') return { from: last, authors: last, organization: NOWHERE }
  if (!token || !linksToProfile(token)) return { from: last + 1, authors: -1, organization: NOWHERE }
  const organization = linkedName(tokens, last)
  return { from: organization.from, authors: -1, organization }
}

/** A date with only a separator ends a card if text enough for a title stands since the last one. */
function closesCard(tokens: readonly Token[], tail: Tail, previous: Tail | undefined): boolean {
  const since = previous ? previous.date : -1
  for (let index = since + 1; index < tail.from; index++) {
    if ((tokens[index] as Token).kind === 'prose') return true
  }
  return false
}
