import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { isBulletOrDot } from './marks.js'
import type { PageTokens } from './page-tokens.js'
import { linksToLogin, marksTitle } from './targets.js'

/** A user's name is shorter. */
const LONGEST_USER_NAME = 64

/** The lines of the name after `Submitted by`: on its line or on the next, or over two. */
export function readSubmitter({ text, tokens }: PageTokens, index: number): { lines: Span[]; length: number } | null {
  const token = tokens[index] as Token
  if (token.end > token.nameStart) return { lines: [{ start: token.nameStart, end: token.end }], length: 1 }
  let next = index + 1
  while (isBulletOrDot(tokens[next])) next++
  const name = tokens[next]
  if (!name || name.kind === 'authors-label' || name.end - name.start > LONGEST_USER_NAME) return null
  const rest = tokens[next + 1]
  const endsInHyphen = /\w-$/.test(text.slice(name.start, name.lineEnd))
  // `Li`, and `Wei` over the vote box; not `on Oct 1`
  const isOverVotes =
    rest !== undefined && !marksTitle(rest) && linksToLogin(tokens[next + 2]) && !text.startsWith('on ', rest.start)
  const isBroken = rest?.kind === 'prose' && !rest.afterBlank && (endsInHyphen || isOverVotes)
  const lines = (isBroken ? [name, rest] : [name]).map(({ start, lineEnd }) => ({ start, end: lineEnd }))
  return { lines, length: next + lines.length - index }
}
