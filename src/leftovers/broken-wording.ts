import { textAt } from '../text/text-at.js'
import { beginsWithDeed, isFurniture } from '../tokens/furniture.js'
import { isOneOf } from '../tokens/kinds.js'
import { skipTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'

/**
 * Whether a line is of the site's own words over some lines, the last a number or a date: `WEEK` and `19`, `akhaliq`, `upvoted a paper` and
 * `3 days ago`; or on one, behind a name or under it: `Ana Roe submitted a paper to Daily Papers Jul 3`
 */
export function isBrokenWording(text: string, tokens: readonly Token[], index: number): boolean {
  const wordsOf = (token: Token): string => textAt(text, token)
  const [line, next] = [tokens[index] as Token, tokens[index + 1]]
  if (isFurniture(wordsOf(line))) return true
  if (next?.kind === 'furniture' && beginsWithDeed(wordsOf(next)) && isPart(line)) return true
  const last = skipTokens(tokens, (token) => !isCountOrDate(token), index, index + MOST_PARTS)
  for (let from = Math.max(last + 1 - MOST_PARTS, 0); from <= index && from < last; from++) {
    const parts = tokens.slice(from, last + 1)
    if (parts.every(isPart) && areWording(parts.map(wordsOf))) return true
  }
  return false
}

/**
 * Whether parts are furniture together, and the first is no line over what is furniture without it, but the name of who did something. Under
 * `Daily Papers`, or under `Models`, `Datasets` and `Spaces`, which are furniture each, anybody's words can stand.
 */
function areWording(parts: readonly string[]): boolean {
  // Nearly none are.
  if (!isFurniture(parts.join(' '))) return false
  const [first = ''] = parts
  const firstTwo = parts.slice(0, 2)
  if (first.includes(' ') ? isFurniture(first) : parts.length > 2 && firstTwo.every(isFurniture)) return false
  return firstTwo.some(beginsWithDeed) || !isFurniture(parts.slice(1).join(' '))
}

/** Whether nothing is unknown but two lines that are furniture together, `Sign` and `Up`: a tool wrapped them behind the markup of a link or a picture. */
export function isWrappedWording(text: string, run: readonly Token[]): boolean {
  const [first, last] = run
  if (!first || !last || run.length > 2 || last.lineEnd - first.start > LONGEST_PART) return false
  return isFurniture(text.slice(first.start, last.lineEnd).replace(/\s+/, ' '))
}

/** A user, `upvoted`, `a`, `paper`, a day */
const MOST_PARTS = 5

/** A user's name is no longer, nor two lines that a tool wrapped; nor a word of the site over its number, `September`. */
const LONGEST_PART = 40
const LONGEST_WORD = 12

const isPart = ({ kind, start, end }: Token): boolean =>
  kind !== 'dash' && end - start <= (kind === 'furniture' ? LONGEST_WORD : LONGEST_PART)

const isCountOrDate = isOneOf('number', 'date')
