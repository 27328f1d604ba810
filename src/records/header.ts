import type { Token } from '../tokens/token.js'

/** The page's header: how many tokens it takes, and the tokens of its date. */
export interface Header {
  length: number
  date: Token[]
}

/** A query echo or a tab may stand between the page's own wording and its date; a paper's text does not. */
const LONGEST_ECHO = 80

/** Reads the page's own wording and its date, from the first token to at most `limit`. */
export function readHeader(tokens: readonly Token[], limit: number): Header {
  let length = 0
  for (let index = 0; index < limit; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'submitted-by') break
    if (token.kind === 'furniture' || token.kind === 'community') length = index + 1
  }
  if (length === 0) return { length: 0, date: [] }
  while (length < limit && isFiller(tokens[length] as Token)) length++
  for (let index = length; index < Math.min(limit, length + 3); index++) {
    const date = readHeaderDate(tokens, index)
    if (date.length > 0) return { length: index + date.length, date }
    if ((tokens[index] as Token).lineEnd - (tokens[index] as Token).lineStart > LONGEST_ECHO) break
  }
  return { length, date: [] }
}

const isFiller = ({ kind, heading }: Token): boolean => !heading && (kind === 'bullet' || kind === 'separator')

/** `Feb 25`, or `AUG` and `1` on two lines. */
function readHeaderDate(tokens: readonly Token[], index: number): Token[] {
  const token = tokens[index] as Token
  if (token.heading) return []
  if (token.kind === 'date' && token.date?.count === null) return [token]
  const day = tokens[index + 1]
  if (token.kind === 'month' && day?.kind === 'number' && (day.value ?? 0) <= 31) return [token, day]
  return []
}
