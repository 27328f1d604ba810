import type { Link, PlainText } from '../markup/plain-text.js'
import type { Line } from '../text/lines.js'
import { isFurniture } from './furniture.js'
import { type Phrase, readPhrase } from './phrases.js'
import { readMonth } from './read-date.js'
import type { Token, TokenKind } from './token.js'

/** No phrase of the page is longer; a longer line is prose. */
const LONGEST_PHRASE_LINE = 160

/** `• `, `* `, `- `, `+ `: list marks, which may repeat (`*   -   text`). */
const LIST_MARK = /(?:[•*+◦▪-][ \t]+)*/y

/** `### ` */
const HEADING_MARK = /#{1,6}[ \t]+/y

/** Words that are a whole line. */
const WHOLE_LINES: ReadonlyMap<string, TokenKind> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['•', 'bullet'],
  ['*', 'bullet'],
  ['+', 'bullet'],
  ['#', 'bullet'],
  ['authors:', 'authors-label'],
  ['abstract', 'abstract-label'],
  ['ai-generated summary', 'summary-label'],
  ['community', 'community'],
])

/** `*   *`, `• •`: avatars without their pictures */
const MARKS_ONLY = /^[•*+](?:[ \t]+[•*+])*$/

/** `Models citing this paper 0`: the sections under a paper's card */
const AFTER_CARD = /^(?:(?:Models|Datasets|Spaces) citing|Collections including) this paper(?: ?[\d,]+)?$/

/** `Submitted by`, `SubscribeSubmitted by`, `Submitted by Zijian Wu on Oct 1` */
const SUBMITTED_BY = /^(?:Subscribe)?(?:· ?)?Submitted by(?: |$)/i

/** Reads each line on its own: one token, or one for each phrase where the whole line is phrases. */
export function tokenize(plain: PlainText, lines: readonly Line[]): Token[] {
  const tokens: Token[] = []
  const { text, links } = plain
  let nextLink = 0
  for (const line of lines) {
    while (nextLink < links.length && (links[nextLink] as Link).end <= line.start) nextLink++
    const token: Token = {
      kind: 'prose',
      start: line.start,
      end: line.end,
      lineStart: line.start,
      lineEnd: line.end,
      afterBlank: line.afterBlank,
      heading: false,
      value: null,
      date: null,
      nameStart: line.end,
      link: linkIn(links, nextLink, line.start, line.end),
    }
    if (line.end - line.start <= LONGEST_CARD_LINE) readShortLine(plain, token, nextLink, tokens)
    else tokens.push(skipMarks(text, token))
  }
  return tokens
}

function linkIn(links: readonly Link[], from: number, start: number, end: number): Link | null {
  for (let index = from; index < links.length; index++) {
    const link = links[index] as Link
    if (link.start >= end) return null
    if (link.end > start) return link
  }
  return null
}

/** `PolyJudge: Verifier Ensembles Paper • 2505.10319 • Published May 5, 2025 • 5`: a collection's card on one line */
const INLINE_CARD = /[ \t]Paper[ \t]*•[ \t]*\d{4}\.\d{4,5}(?=[ \t]*•)/

/** A longer line is no card. */
const LONGEST_CARD_LINE = 450

/** Where the card's label begins on a line that holds a whole card; 0: it holds none. */
function inlineCardAt(line: string): number {
  const match = line.length <= LONGEST_CARD_LINE && line.includes('Paper') ? INLINE_CARD.exec(line) : null
  return match ? match.index + 1 : 0
}

function readShortLine(plain: PlainText, token: Token, nextLink: number, tokens: Token[]): void {
  const { text } = plain
  const whole = text.slice(token.start, token.end)
  const wholeKind = MARKS_ONLY.test(whole) ? 'bullet' : WHOLE_LINES.get(whole.length <= 20 ? whole.toLowerCase() : '')
  if (wholeKind) {
    tokens.push({ ...token, kind: wholeKind, value: wholeKind === 'dash' ? 0 : null })
    return
  }
  skipMarks(text, token)
  const line = text.slice(token.start, token.end)
  const submitted = SUBMITTED_BY.exec(line)
  if (submitted) {
    tokens.push({ ...token, kind: 'submitted-by', nameStart: token.start + submitted[0].length })
    return
  }
  const kind = AFTER_CARD.test(line) ? 'community' : wholeKindOf(line)
  if (kind) {
    tokens.push({ ...token, kind })
    return
  }
  const phrases = readPhrases(line)
  if (!phrases) {
    tokens.push(token)
    return
  }
  for (const { at, kind, length, value, date } of phrases) {
    const start = token.start + at
    const link = linkIn(plain.links, nextLink, start, start + length)
    tokens.push({ ...token, kind, start, end: start + length, value, date, link })
  }
}

/** Leaves list and heading marks out of a token, unless they are all it has. */
function skipMarks(text: string, token: Token): Token {
  LIST_MARK.lastIndex = token.start
  const marked = token.start + (LIST_MARK.exec(text)?.[0].length ?? 0)
  if (marked < token.end) token.start = marked
  HEADING_MARK.lastIndex = token.start
  const heading = HEADING_MARK.exec(text)
  if (heading && token.start + heading[0].length < token.end) {
    token.start += heading[0].length
    token.heading = true
  }
  return token
}

function wholeKindOf(line: string): TokenKind | null {
  const known = WHOLE_LINES.get(line.length <= 20 ? line.toLowerCase() : '')
  if (known) return known
  if (line.length <= 9 && readMonth(line) > 0) return 'month'
  return isFurniture(line) ? 'furniture' : null
}

type PlacedPhrase = Phrase & { at: number }

/** The phrases of a line that is nothing else, but for one name before a separator (`OCC · May 29 6`). */
function readPhrases(line: string): PlacedPhrase[] | null {
  const label = inlineCardAt(line)
  if (label > 0)
    return [
      { kind: 'prose', at: 0, length: line.slice(0, label).trimEnd().length, value: null, date: null },
      ...(readPhrasesFrom(line, label) ?? []),
    ]
  return line.length <= LONGEST_PHRASE_LINE ? readPhrasesFrom(line, 0) : null
}

function readPhrasesFrom(line: string, from: number): PlacedPhrase[] | null {
  const phrases: PlacedPhrase[] = []
  let at = from
  while (at < line.length) {
    const phrase = readPhrase(line, at)
    if (phrase) {
      phrases.push({ ...phrase, at })
      at += phrase.length
    } else {
      const name = phrases.every(({ kind }) => kind === 'separator' || kind === 'bullet') ? nameBefore(line, at) : 0
      if (name === 0) return null
      phrases.push({ kind: 'prose', at, length: name, value: null, date: null })
      at += name
    }
    while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++
  }
  return phrases.some(({ kind }) => kind !== 'prose' && kind !== 'separator' && kind !== 'bullet') ||
    phrases.length === 1 ||
    phrases.every(({ kind }) => kind !== 'prose')
    ? phrases
    : null
}

/** ` · ` with text after it */
const INNER_SEPARATOR = /[ \t]{0,20}[·•][ \t]{0,20}(?=\S)/g

/** The length of the text before the next separator that has text after it. */
function nameBefore(line: string, at: number): number {
  INNER_SEPARATOR.lastIndex = at
  const match = INNER_SEPARATOR.exec(line)
  return match && match.index > at ? match.index - at : 0
}
