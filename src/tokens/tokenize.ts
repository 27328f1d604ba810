import type { Link, PlainText } from '../markup/plain-text.js'
import type { Line } from '../text/lines.js'
import { isFurniture } from './furniture.js'
import { type Phrase, readPhrase } from './phrases.js'
import { readMonth } from './read-date.js'
import type { Token, TokenKind } from './token.js'

/** No phrase of the page is longer; a longer line is prose. */
const LONGEST_PHRASE_LINE = 160

/** The first characters of list and heading marks. */
const MARKS = '•*+◦▪-#'

/** `• `, `* `, `- `, `+ `: list marks, which may repeat (`*   -   text`). */
const LIST_MARK = /(?:[•*+◦▪-][ \t]+)*/y

/** `### ` */
const HEADING_MARK = /#{1,6}[ \t]+/y

/** Words and marks that are a whole line. */
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

/** `4 authors`, `·`, `Oct 6, 2024`: no line that is one thing as a whole begins so, but `43 papers`, which is no phrase. */
const PHRASES = /^(?:\d|·$|[A-Z][a-z]{2} \d)/

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
  const marks = wholeMarksOf(whole)
  if (marks) {
    token.kind = marks
    if (marks === 'dash') token.value = 0
    tokens.push(token)
    return
  }
  skipMarks(text, token)
  const line = token.start === token.lineStart ? whole : text.slice(token.start, token.end)
  const sure = PHRASES.test(line) ? readPhrases(line) : null
  const phrases = sure ?? (readWholeLine(line, token) ? null : readPhrases(line))
  if (!phrases) tokens.push(token)
  else for (const phrase of phrases) tokens.push(readToken(plain.links, token, nextLink, phrase))
}

/** A token for one phrase of a line. */
function readToken(
  links: readonly Link[],
  line: Token,
  nextLink: number,
  { kind, at, length, value, date }: Phrase,
): Token {
  const start = line.start + at
  const end = start + length
  const { lineStart, lineEnd, afterBlank, heading, nameStart } = line
  const link = linkIn(links, nextLink, start, end)
  return { kind, start, end, lineStart, lineEnd, afterBlank, heading, value, date, nameStart, link }
}

function wholeMarksOf(line: string): TokenKind | undefined {
  if (line.length === 1) return WHOLE_LINES.get(line)
  return MARKS.includes(line.charAt(0)) && MARKS_ONLY.test(line) ? 'bullet' : undefined
}

/** Leaves list and heading marks out of a token, unless they are all it has. */
function skipMarks(text: string, token: Token): Token {
  if (!MARKS.includes(text.charAt(token.start))) return token
  LIST_MARK.lastIndex = token.start
  if (LIST_MARK.test(text) && LIST_MARK.lastIndex < token.end) token.start = LIST_MARK.lastIndex
  HEADING_MARK.lastIndex = token.start
  if (HEADING_MARK.test(text) && HEADING_MARK.lastIndex < token.end) {
    token.start = HEADING_MARK.lastIndex
    token.heading = true
  }
  return token
}

/** Whether a line as a whole is one thing; if so, the token says which. */
function readWholeLine(line: string, token: Token): boolean {
  const submitted = SUBMITTED_BY.exec(line)
  if (submitted) token.nameStart = token.start + submitted[0].length
  const kind = submitted ? 'submitted-by' : wholeKindOf(line)
  if (kind) token.kind = kind
  return kind !== null
}

function wholeKindOf(line: string): TokenKind | null {
  if (AFTER_CARD.test(line)) return 'community'
  const known = WHOLE_LINES.get(line.length <= 20 ? line.toLowerCase() : '')
  if (known) return known
  if (line.length <= 9 && readMonth(line) > 0) return 'month'
  return isFurniture(line) ? 'furniture' : null
}

/** The phrases of a line that is nothing else, but for one name before a separator (`OCC · May 29 6`). */
function readPhrases(line: string): Phrase[] | null {
  const label = inlineCardAt(line)
  if (label > 0) return [proseAt(0, line.slice(0, label).trimEnd().length), ...(readPhrasesFrom(line, label) ?? [])]
  return line.length <= LONGEST_PHRASE_LINE ? (readPhrasesFrom(line, 0) ?? readNamed(line)) : null
}

/** A name that begins like a phrase: `May 30 Lab · Published on Mar 4, 2026`. */
function readNamed(line: string): Phrase[] | null {
  const name = readName(line, 0)
  const rest = name && readPhrasesFrom(line, name.length + leadingSpace(line, name.length))
  return name && rest?.every((phrase) => !isProse(phrase)) && rest.some(isFact) ? [name, ...rest] : null
}

const leadingSpace = (line: string, at: number): number => (line.charAt(at) === ' ' ? 1 : 0)

const proseAt = (at: number, length: number): Phrase => ({ kind: 'prose', at, length, value: null, date: null })

function readPhrasesFrom(line: string, from: number): Phrase[] | null {
  const phrases: Phrase[] = []
  let at = from
  while (at < line.length) {
    const phrase = readPhrase(line, at) ?? (phrases.every(isSeparator) ? readName(line, at) : null)
    if (!phrase) return null
    phrases.push(phrase)
    at += phrase.length
    while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++
  }
  return phrases.length === 1 || phrases.some(isFact) || !phrases.some(isProse) ? phrases : null
}

const isProse = ({ kind }: Phrase): boolean => kind === 'prose'
const isSeparator = ({ kind }: Phrase): boolean => kind === 'separator' || kind === 'bullet'
const isFact = (phrase: Phrase): boolean => !isProse(phrase) && !isSeparator(phrase)

/** ` · ` with text after it */
const INNER_SEPARATOR = /[ \t]{0,20}[·•][ \t]{0,20}(?=\S)/g

/** The text before the next separator that has text after it. */
function readName(line: string, at: number): Phrase | null {
  if (!line.includes('·', at) && !line.includes('•', at)) return null
  INNER_SEPARATOR.lastIndex = at
  const match = INNER_SEPARATOR.exec(line)
  return match && match.index > at ? proseAt(at, match.index - at) : null
}
