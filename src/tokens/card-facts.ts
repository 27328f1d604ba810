import { CARD_LABEL } from '../text/collection-patterns.js'
import { matchesAt } from '../text/sticky.js'
import { isProse, isSeparator, leadingSpaces, nameBeforeSeparator, proseAt } from './phrase-parts.js'
import { type Phrase, readPhrase } from './phrases.js'

/** `PolyJudge: Verifier Ensembles Paper • 2505.10319 • Published May 5, 2025 • 5`: a collection's card on one line, perhaps glued to its title */
const INLINE_CARD = new RegExp(`(?<=.)${CARD_LABEL}(?=[ \\t]{0,9}•)`)

/** Where the card's label begins on a line that holds a whole card, whatever its title begins with; 0: it holds none. */
export function inlineCardAt(line: string): number {
  const match = line.includes('Paper', 1) ? INLINE_CARD.exec(line) : null
  return match?.index ?? 0
}

/** `Paper • 2505.10319 • Published May 5, 2025 • - • Featured`, `Published May 5, 2025 • 1.2k+`: a card's facts, with what nobody knows behind a bullet */
const LABEL_AND_DATE = new RegExp(`(?:${CARD_LABEL}[ \\t]{0,9}•[ \\t]{0,9}Published |Published [^\\n•·]{4,20}•)`, 'y')

/** A vote box without votes */
const NO_VOTES = /-(?=[ \t]{0,9}(?:•|$))/y

/** Reads them from a place of a line on; null: it is none of these. */
export function readCardFacts(line: string, from: number): Phrase[] | null {
  if (!matchesAt(LABEL_AND_DATE, line, from)) return null
  const phrases: Phrase[] = []
  for (let at = from; at < line.length; at += leadingSpaces(line, at)) {
    const dash: Phrase | null = matchesAt(NO_VOTES, line, at) ? { ...proseAt(at, 1), kind: 'dash', value: 0 } : null
    const phrase = dash ?? readPhrase(line, at) ?? nameBeforeSeparator(line, at) ?? proseAt(at, line.length - at)
    // Else it is the next card's, on a line that a tool joined.
    const last = phrases.at(-1)
    if (isProse(phrase) && (phrase.length > LONGEST_UNKNOWN || !last || !isSeparator(last))) return null
    phrases.push(phrase)
    at += phrase.length
  }
  return phrases
}

/** No badge is longer. */
const LONGEST_UNKNOWN = 20
