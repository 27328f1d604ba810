import { CALENDAR_DAY } from '../text/day-patterns.js'
import { AUTHOR_COUNT, RANK, SEPARATOR } from '../text/page-patterns.js'
import { inlineCardAt, readCardFacts } from './card-facts.js'
import { isRow } from './furniture.js'
import { isProse, isSeparator, leadingSpaces, nameBeforeSeparator, proseAt } from './phrase-parts.js'
import { type Phrase, readPhrase } from './phrases.js'

/** No phrase of the page is longer; a longer line is prose. */
const LONGEST_PHRASE_LINE = 160

/** The phrases of a line that is nothing else, but for one name before a separator (`OCC · May 29 6`). */
export function readPhrases(line: string): Phrase[] | null {
  const label = inlineCardAt(line)
  const card = label > 0 ? (readCardFacts(line, label) ?? readPhrasesFrom(line, label)) : null
  if (card) return [proseAt(0, line.slice(0, label).trimEnd().length), ...card]
  if (line.length > LONGEST_PHRASE_LINE) return null
  return (
    readCardFacts(line, 0) ??
    readPhrasesFrom(line, 0) ??
    readNamed(line) ??
    readButtonRow(line) ??
    readRanked(line) ??
    readEdged(line) ??
    readDatedRow(line)
  )
}

/** A name that begins like a phrase, or holds a separator: `May 30 Lab · Mar 4, 2026`, `Tide Lab · A.X · Published on Mar 4, 2026`. */
function readNamed(line: string): Phrase[] | null {
  for (let name = nameBeforeSeparator(line, 0); name; name = nameBeforeSeparator(line, 0, name.length + 1)) {
    const end = name.length
    const isParted = SEPARATOR.test(line.slice(0, end))
    if (isParted && NUMBER_OR_DOT.test(line)) return null
    const isWhole = !isParted || BEHIND_NAME.test(line.slice(end))
    const rest = isWhole ? readPhrasesFrom(line, end + leadingSpaces(line, end)) : null
    if (rest?.every((phrase) => !isProse(phrase)) && rest.some(isFact)) return [name, ...rest]
  }
  return null
}

/** `4 contributors · Lab`, `· 4 contributors`: a number that nobody knows is no part of a name. */
const NUMBER_OR_DOT = /^[\d·•]/

/** Only what the site writes behind names can follow one with a separator: `Code · Paper · May 7` is somebody's line. */
const BEHIND_NAME = new RegExp(`^[ \\t]{0,20}·[ \\t]{0,20}(?:Published on |${AUTHOR_COUNT}\\b)`)

/** `View arXiv page View PDF GitHub 1 Add`: the row of buttons under an abstract, perhaps cut by a wrap, or with a new one on it. */
function readButtonRow(line: string): Phrase[] | null {
  if (!BUTTON_ROW.test(line)) return null
  const phrases: Phrase[] = []
  for (let at = 0; at < line.length; at += leadingSpaces(line, at)) {
    const phrase = readPhrase(line, at) ?? restOfRow(line, at)
    phrases.push(phrase)
    at += phrase.length
  }
  // `View PDF Documents as Images` is a title.
  const isTitle = phrases.length === 2 && line.startsWith('View PDF')
  return isTitle ? null : phrases
}

/** What nobody knows, up to the next button */
function restOfRow(line: string, at: number): Phrase {
  let end = line.indexOf(' ', at)
  while (end >= 0 && !isButton(readPhrase(line, end + 1))) end = line.indexOf(' ', end + 1)
  return proseAt(at, (end < 0 ? line.length : end) - at)
}

const isButton = (phrase: Phrase | null): boolean => phrase?.kind === 'button' || phrase?.kind === 'github'

const BUTTON_ROW = /^View (?:arXiv page|PDF) [^\p{Lowercase}\s]/u

/** `#1 Paper of the dayTide Lab`, `#1 Paper of the day· Tide Lab`: two links beside each other, a rank's and an organization's */
function readRanked(line: string): Phrase[] | null {
  const length = RANKED.exec(line)?.[0].length
  if (length === undefined) return null
  const behind = length + leadingSpaces(line, length)
  const dot = line.startsWith('· ', behind) ? [readPhrase(line, behind) as Phrase] : []
  const name = behind + dot.length * '· '.length
  return [{ ...proseAt(0, length), kind: 'rank' }, ...dot, proseAt(name, line.length - name)]
}

const RANKED = new RegExp(`^${RANK}(?= ?(?:\\d|(?!\\p{Lowercase})\\p{Alphabetic}|· ))`, 'u')

/** `· Tide Lab`, `Tide Lab ·`: a name beside a separator, whose other side stands on another line */
function readEdged(line: string): Phrase[] | null {
  const at = line.startsWith('·') ? 0 : line.length - 1
  if (line.charAt(at) !== '·' || !EDGED.test(line)) return null
  const start = at === 0 ? line.length - line.slice(1).trimStart().length : 0
  const name = proseAt(start, line.slice(start, at || line.length).trimEnd().length)
  const separator = readPhrase(line, at) as Phrase
  return at === 0 ? [separator, name] : [name, separator]
}

const EDGED = /^(?:·[ \t]*[^·•\s].*(?<![·•])|[^·•].*(?<![·•][ \t]{0,8})·)$/

/** `Submit a paper Oct 31, 2024`, `Trending Papers Aug 15`, perhaps glued: tabs and buttons, and the page's date */
function readDatedRow(line: string): Phrase[] | null {
  const row = DATED_ROW.exec(line)?.[1] ?? ''
  if (!isRow(row)) return null
  const date = readPhrase(line, row.length + leadingSpaces(line, row.length))
  return date && [{ ...proseAt(0, row.length), kind: 'furniture' }, date]
}

const DATED_ROW = new RegExp(`^(\\p{Alphabetic}.{2,}?) ?${CALENDAR_DAY}$`, 'u')

function readPhrasesFrom(line: string, from: number): Phrase[] | null {
  const phrases: Phrase[] = []
  for (let at = from; at < line.length; at += leadingSpaces(line, at)) {
    const phrase = readPhrase(line, at) ?? (phrases.every(isSeparator) ? nameBeforeSeparator(line, at) : null)
    if (!phrase) return null
    phrases.push(phrase)
    at += phrase.length
  }
  return phrases.some(isFact) || !phrases.some(isProse) ? phrases : null
}

const isFact = (phrase: Phrase): boolean => !isProse(phrase) && !isSeparator(phrase)
