import type { Link, PlainText } from '../markup/plain-text.js'
import { findLineEnds, visitLines } from '../text/lines.js'
import { LONGEST_MARKED_LINE } from '../text/outline.js'
import { hasSeparator } from '../text/page-patterns.js'
import { isCommentsTarget } from '../text/site.js'
import { inlineCardAt } from './card-facts.js'
import { readPhrases } from './line-phrases.js'
import { isMarksOnly, skipListMarks, skipOtherMarks } from './list-marks.js'
import { markOwnDays } from './own-days.js'
import type { Phrase } from './phrases.js'
import { readPlainAuthors, readPlainDate, readPlainNumber } from './plain-facts.js'
import { isSurelyProse } from './prose.js'
import { type DateReading, readDate } from './read-date.js'
import type { Token, TokenKind } from './token.js'
import { AUTHORS_OPENING, readWholeLine, WHOLE_MARKS } from './whole-lines.js'

/** Reads each line on its own: one token, or one for each phrase where the whole line is phrases. */
export function tokenize({ text, links }: PlainText, lineEnds: readonly number[] = findLineEnds(text)): Token[] {
  const tokens: Token[] = []
  const days: number[] = []
  let nextLink = 0
  visitLines(text, lineEnds, (start, end, afterBlank) => {
    while (nextLink < links.length && (links[nextLink] as Link).end <= start) nextLink++
    const token = lineToken(start, end, afterBlank, linkIn(links, nextLink, start, end))
    const phrases = readLine(text, token)
    if (phrases?.length === 1 && phrases[0]?.kind === 'date') days.push(tokens.length)
    if (phrases === null) tokens.push(token)
    else for (const phrase of phrases) tokens.push(withCount(text, phraseToken(token, phrase, links, nextLink)))
  })
  markOwnDays(text, tokens, days)
  return tokens
}

const lineToken = (start: number, end: number, afterBlank: boolean, link: Link | null): Token => ({
  kind: 'prose',
  start,
  end,
  lineStart: start,
  lineEnd: end,
  afterBlank,
  heading: false,
  value: null,
  date: null,
  form: null,
  nameStart: end,
  link,
})

function linkIn(links: readonly Link[], from: number, start: number, end: number): Link | null {
  for (let index = from; index < links.length; index++) {
    const link = links[index] as Link
    if (link.start >= end) return null
    if (link.end > start) return link
  }
  return null
}

/** A token for one phrase of a line. */
function phraseToken(
  line: Token,
  { kind, at, length, value, date, form }: Phrase,
  links: readonly Link[],
  nextLink: number,
): Token {
  const start = line.start + at
  const end = start + length
  const { lineStart, lineEnd, afterBlank, heading, nameStart } = line
  const link = linkIn(links, nextLink, start, end)
  return { kind, start, end, lineStart, lineEnd, afterBlank, heading, value, date, form, nameStart, link }
}

/** `Jan 16`, to which the number was glued that its link to `#community` tells: January 1, and 6 comments. */
function withCount(text: string, token: Token): Token {
  const { date, link, start, end } = token
  if (!date || date.count !== null || !link || !isCommentsTarget(link.target)) return token
  if (text.slice(end, link.end).trim() !== '') return token
  return { ...token, date: readDate(text.slice(start, end), true) }
}

/** The phrases of a line, or null: it is one token, which now says what it is. */
function readLine(text: string, token: Token): Phrase[] | null {
  if (token.end - token.start > LONGEST_MARKED_LINE && !text.startsWith(AUTHORS_OPENING, token.start)) {
    token.start = skipListMarks(text, token)
    skipOtherMarks(text, token)
    return null
  }
  const isOne = token.end - token.start === 1
  const mark = isOne ? WHOLE_MARKS.get(text.charAt(token.start)) : undefined
  if (mark || isMarksOnly(text, token)) return become(token, mark ?? 'bullet', mark === 'dash' ? 0 : null)
  const number = readPlainNumber(text, token.start, token.end)
  if (number >= 0) return become(token, 'number', number)
  // Any other character alone is text, as the comma between two names.
  if (isOne) return null
  token.start = skipListMarks(text, token)
  const authors = readPlainAuthors(text, token.start, token.end)
  if (authors >= 0) return become(token, 'authors', authors)
  skipOtherMarks(text, token)
  const { start, end } = token
  const date = readPlainDate(text, start, end)
  // Without a year, a link can tell that a count is glued to the day.
  if (date && (date.year !== null || !token.link)) return become(token, 'date', null, date)
  const line = text.slice(start, end)
  // Where a separator stands, phrases may stand beside each other.
  if (isSurelyProse(text, start, end) && !hasSeparator(line)) return null
  return inlineCardAt(line) === 0 && readWholeLine(line, token) ? null : readPhrases(line)
}

/** Says what a line's one token is. */
function become(token: Token, kind: TokenKind, value: number | null, date: DateReading | null = null): null {
  token.kind = kind
  token.value = value
  token.date = date
  return null
}
