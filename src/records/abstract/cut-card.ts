import type { Span } from '../../schema/span.js'
import { CUT_AUTHORS, PAGE_END } from '../../text/page-patterns.js'
import { isNote } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { isNumberOrDash, isOfTail, isOneOf } from '../../tokens/kinds.js'
import { beginOfTokens, findKind } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { linkedOrganization, nameAt } from '../organization.js'
import type { PageTokens } from '../page-tokens.js'
import { countOf, emptyRecord, type PaperRecord } from '../record.js'
import { countsComments, linksToPaper } from '../targets.js'
import { linesOf, startOf } from '../text-lines.js'
import { beginOfNext, type Zone } from './read-zone.js'
import { splitTitle } from './title.js'

/** A card that the end of the text cut off. `isFirst`: no whole card stands before it. */
export function readCutCard(page: PageTokens, zone: Zone, isFirst: boolean): PaperRecord | null {
  const { text, tokens } = page
  const first = tokens[zone.to]
  if (!first || first.kind === 'date' || isSignature(text, tokens[zone.to - 1])) return null
  let end = zone.to
  while (end < tokens.length && !endsCards(tokens[end] as Token)) end++
  if (end === zone.to || findKind(tokens, 'prose', end) >= 0) return null
  const title = splitTitle(page, zone.to, end)
  const marked = linksToPaper(first) || (first.heading && headsCards(tokens, zone.from))
  if (!marked && (title.end === end || holdNote(text, title.lines) || (isFirst && isNoCard(page, zone, end))))
    return null
  const record = emptyRecord(startOf(tokens, beginOfNext(zone)), (tokens[end - 1] as Token).lineEnd)
  record.title = title.lines
  record.submittedBy = zone.submitter?.lines ?? []
  record.truncated = true
  readCutTail(page, record, title.end, end)
  return record
}

/** Whether words without any mark, before which no card stands, are none: a message, or titles that counts part. */
const isNoCard = (page: PageTokens, zone: Zone, end: number): boolean =>
  isMessage(page, zone, end) || areCounted(page.tokens.slice(zone.to, end))

/** A message has no more characters. */
const LONGEST_MESSAGE = 200

/** Whether words without any mark stand right over a page's end: one without cards was not cut in its first, but shows a message. */
function isMessage({ text, tokens }: PageTokens, { bare, votes, to }: Zone, end: number): boolean {
  const words = tokens.slice(to, end)
  const next = tokens[end]
  return (
    next !== undefined &&
    PAGE_END.test(textAt(text, next)) &&
    bare.length === 0 &&
    votes === null &&
    words.every(({ kind }) => kind === 'prose') &&
    (tokens[end - 1] as Token).end - (words[0] as Token).start <= LONGEST_MESSAGE
  )
}

/** One card holds fewer numbers on lines of their own. */
const FEWEST_COUNTS = 3

/** Whether numbers stand between a page's lines, which then are titles, none of a card that was cut. */
const areCounted = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind }, index) => kind === 'number' && tokens[index + 1]?.kind === 'prose').length >= FEWEST_COUNTS

/** Whether a number without a mark stands over a title that the end of the text cut: the vote box of that card. */
export function isOverCutTitle({ text, tokens }: PageTokens, { bare, to }: Zone): boolean {
  const rest = tokens.slice(to)
  return bare.length > 0 && rest.length > 0 && rest.every(({ kind }) => kind === 'prose') && !holdNote(text, rest)
}

/** `-- `, under which a mail's sender stands */
const isSignature = (text: string, token: Token | undefined): boolean =>
  token !== undefined && textAt(text, token) === '--'

/** Whether headings are titles on a page, as far as cards stand before its last: `## Page 2` is somebody's own. */
function headsCards(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(0, to)
  return before.some(isHeading) || !before.some(({ kind }) => kind === 'prose')
}

const isHeading = ({ kind, heading }: Token): boolean => heading && kind === 'prose'

/** The page's own wording, or somebody's own heading: `# Oct 2, 2026` */
const endsCards = ({ kind, heading }: Token): boolean => kind === 'furniture' || (heading && kind === 'date')

const holdNote = (text: string, lines: readonly Span[]): boolean => lines.some((line) => isNote(textAt(text, line)))

const isEmptyItem = isOneOf('bullet', 'dash')

/** What of a card's end there is: the authors or an organization, a separator, the first characters of a date, the comments. */
function readCutTail(page: PageTokens, record: PaperRecord, from: number, to: number): void {
  const { tokens } = page
  const last = tokens[to - 1] as Token
  const counted = isNumberOrDash(last) && countsComments(last)
  if (counted) record.comments = countOf(last)
  const limit = counted ? to - 1 : to
  let end = limit
  while (end > from && isCutTail(page, end - 1, limit)) {
    const token = tokens[--end] as Token
    if (token.kind === 'authors') {
      record.authorCount = countOf(token)
      break
    }
  }
  // A title can link to a profile, too.
  if (end > from) {
    const organization = linkedOrganization(tokens, end - 1)
    // Its link can reach back over the title.
    if (organization && organization.from >= from) {
      record.organization = nameAt(page, organization)
      end = organization.from
    }
  }
  record.abstract = linesOf(tokens, from, beginOfTokens(tokens, isEmptyItem, end, from))
}

/** `• 533 au` */
const LIST_MARK = /^[•*-][ \t]/

function isCutTail({ text, tokens }: PageTokens, index: number, to: number): boolean {
  const token = tokens[index] as Token
  if (isOfTail(token)) return true
  if (index !== to - 1) return false
  if (tokens[index - 1]?.kind === 'separator') return true
  const line = text.slice(token.lineStart, token.lineEnd)
  return LIST_MARK.test(line) && CUT_AUTHORS.test(line.slice(1).trimStart())
}
