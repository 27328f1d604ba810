import type { Span } from '../../schema/span.js'
import { isAvatarOrDot, isBulletOrDot } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { canBeName, isUnknownCount } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import { countOf, type PaperRecord } from '../record.js'
import { countsComments, linksToGithub, linksToPaper, linksToProfile } from '../targets.js'
import { isWordless, nameSpan } from '../text-lines.js'
import { hangs, isWrappedAtSource } from '../wrapped-lines.js'
import { isCutLabel } from './cut-list.js'

/** What follows a title: avatars, a separator, the authors or an organization, stars and comments. */
export function readListTail(page: PageTokens, record: PaperRecord, from: number, to: number): void {
  const { text, tokens } = page
  const numbers: Token[] = []
  let isCounted = false
  record.end = (tokens[from - 1] as Token).lineEnd
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    // `## 2`, somebody's own over the next card; or the vote box of a card that the text's end cut
    if (token.kind === 'number' && (token.heading || (token.link === null && isCounted))) break
    if (isAvatarOrDot(token) || isUnknownCount(text, token) || isSign(text, token)) continue
    if (token.kind === 'authors' && !record.authorCount) record.authorCount = countOf(token)
    else if (token.kind === 'number' && !isNumericName(tokens, index)) numbers.push(token)
    else if (token.kind === 'github' && !isNamedGithub(token, record)) numbers.push(token)
    else if (isOrganization(page, index, record, numbers))
      record.organization = [...record.organization, nameSpan(page, index)]
    else break
    isCounted ||= countsComments(token)
    record.end = token.end
  }
  readNumbers(record, numbers)
}

/** `▶`, a button without a word, or a separator that nobody knows */
const isSign = (text: string, token: Token): boolean => token.kind === 'prose' && isWordless(text, token)

/** `2024` in `2024 · 4 authors`, or where it links to a profile */
export function isNumericName(tokens: readonly Token[], index: number): boolean {
  const [name, separator, authors] = tokens.slice(index, index + 3)
  if (name?.kind !== 'number') return false
  if (linksToProfile(name)) return true
  if (separator?.kind !== 'separator' || authors?.kind !== 'authors') return false
  return separator.lineStart === name.lineStart || !separator.afterBlank
}

/** `GitHub`, where no authors stand before it: an organization */
const isNamedGithub = (token: Token, { authorCount }: PaperRecord): boolean =>
  token.value === null && authorCount === null && (token.link === null || linksToProfile(token))

function isOrganization(page: PageTokens, index: number, record: PaperRecord, numbers: readonly Token[]): boolean {
  const { text, tokens } = page
  const token = tokens[index] as Token
  return (
    (canBeName(text, token) || token.kind === 'number' || token.kind === 'github') &&
    !isCutLabel(text, token) &&
    numbers.length === 0 &&
    record.authorCount === null &&
    (record.organization.length === 0 ||
      text.slice(record.organization.at(-1)?.end, nameSpan(page, index).start).trim() === '') &&
    hasRoomForLine(text, record.organization)
  )
}

/** Whether an organization has no second line, or one that may be the rest of a title that its source wrapped twice. */
const hasRoomForLine = (text: string, [first, second, third]: readonly Span[]): boolean =>
  !third && (!first || !second || hangs(text, first) || isWrappedAtSource(text, first, second))

/** Stars come before comments; links or a `k` tell a lone number, and two that the site wrote the other way round. */
function readNumbers(record: PaperRecord, numbers: readonly Token[]): void {
  const loose: Token[] = []
  for (const token of numbers) {
    if (token.kind === 'github' || linksToGithub(token)) record.stars ??= countOf(token)
    else if (countsComments(token)) record.comments ??= countOf(token)
    else loose.push(token)
  }
  if (loose.length === 2 && isAbbreviated(loose[1] as Token) && !isAbbreviated(loose[0] as Token)) loose.reverse()
  const [first, second] = loose
  if (!first) return
  const isStars = second !== undefined || record.comments !== null || isAbbreviated(first) || linksToPaper(first)
  if (!isStars || record.stars) record.comments ??= countOf(first)
  else record.stars = countOf(first)
  if (second) record.comments ??= countOf(second)
}

/** The site shortens stars (`2.12k`), and has no paper with as many comments. */
const isAbbreviated = ({ value }: Token): boolean => (value as number) >= 1000

/** `·`, `4 authors`, or `Tide Lab ·` on one line */
export function isTailStart(tokens: readonly Token[], index: number, to: number): boolean {
  if (index >= to) return false
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  return (
    isBulletOrDot(token) ||
    token.kind === 'authors' ||
    (next?.kind === 'separator' && next.lineStart === token.lineStart)
  )
}
