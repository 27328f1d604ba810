import type { Finding } from '../diagnostics/catalogue.js'
import { type PlainText, sourceSpan } from '../markup/plain-text.js'
import { findFrontMatter } from '../pages/front-matter.js'
import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'
import { isBanner, isOneOf, isWordless } from './marks.js'
import { SUBMISSION_DAY } from './paper-facts.js'
import type { Page } from './read-page.js'
import { hasTitle, type PaperRecord } from './record.js'

/** Marks that say nothing where no card is. */
const isSilent = isOneOf(
  'furniture',
  'bullet',
  'separator',
  'dash',
  'upvote',
  'more',
  'button',
  'github',
  'rank',
  'community',
)

/** Finds what belongs to no paper and is no furniture, and the cards that gave no paper. */
export function findLeftovers(plain: PlainText, tokens: readonly Token[], page: Page): Finding[] {
  const lost = findLostCards(plain, tokens, page)
  if (lost[0]?.code === 'no-papers') return lost
  const { cards } = page
  // Looked for once there is text that nothing else accounts for.
  let saved: readonly Span[] | undefined
  const isSaved = ({ start }: Token): boolean => {
    saved ??= findFrontMatter(plain.text)
    while (matter < saved.length && (saved[matter] as Span).end <= start) matter++
    return matter < saved.length && (saved[matter] as Span).start <= start
  }
  const findings: Finding[] = []
  let run: Token[] = []
  const flush = (): void => {
    if (run.length === 0) return
    findings.push(unrecognized(plain, run))
    run = []
  }
  const echo = beginOfEcho(tokens, page)
  let next = 0
  let matter = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    while (next < cards.length && (cards[next] as PaperRecord).end <= token.start) next++
    const card = cards[next]
    const isCard =
      card !== undefined && card.start <= token.start && (token.kind !== 'prose' || holds(plain.text, card, token))
    const isKnown =
      isCard ||
      isSilent(token) ||
      isHeader(token, index, echo, page) ||
      isEcho(plain.text, tokens, index, page) ||
      token.start >= page.bodyEnd ||
      (next === 0 && isVotes(tokens, index, page)) ||
      isRestOfPageTitle(plain.text, tokens, index) ||
      isSaved(token)
    if (isKnown) flush()
    else run.push(token)
  }
  flush()
  return [...lost, ...findings]
}

/** The votes of a collection, over its cards: `Upvote`, and the number under it. */
const isVotes = (tokens: readonly Token[], index: number, { layout }: Page): boolean =>
  layout === 'cards' &&
  tokens[index]?.kind === 'number' &&
  tokens[index - 1]?.kind === 'upvote' &&
  tokens[index - 1]?.value === null

/** Where a title is wrapped, its first line is no shorter. */
const SHORTEST_WRAPPED_TITLE = 50

/** Whether a line is the rest of a title that a tool kept: `Paper page - Orca: Progressive Learning`, over the site's own lines */
function isRestOfPageTitle(text: string, tokens: readonly Token[], index: number): boolean {
  const { kind, afterBlank } = tokens[index] as Token
  const before = tokens[index - 1]
  if (kind !== 'prose' || afterBlank || !before || !text.startsWith('Paper page - ', before.start)) return false
  return before.end - before.start >= SHORTEST_WRAPPED_TITLE && tokens[index + 1]?.kind === 'furniture'
}

/** Whether a line of text in a card is part of one of its fields; what gave no paper, or was cut off, is told as a whole. */
function holds(text: string, card: PaperRecord, token: Token): boolean {
  if (card.title.length === 0 || card.truncated) return true
  const { title, abstract, summary, authors, organization, submittedBy } = card
  // Nearly all lines.
  if (touches(title, token) || touches(abstract, token)) return true
  if ([summary, authors, organization, submittedBy].some((lines) => touches(lines, token))) return true
  return isWordless(text, token) || SUBMISSION_DAY.test(text.slice(token.start, token.end))
}

/** Whether a token stands between the first and the last of some lines. */
const touches = (lines: readonly Span[], { lineStart, end }: Token): boolean =>
  lines.length > 0 && (lines[0] as Span).start < end && (lines[lines.length - 1] as Span).end > lineStart

const isHeader = (token: Token, index: number, echo: number, { headerLength, date }: Page): boolean =>
  index < headerLength && (index >= echo || date.includes(token))

/** Whether an echo of the query stands between the banner and the tabs, of a page that has them. */
function isEcho(text: string, tokens: readonly Token[], index: number, { headerLength, layout }: Page): boolean {
  const banner = tokens[index - 1]
  const tab = tokens[index + 1]
  if (layout === 'list' || index + 1 >= headerLength || !banner || !isBanner(text, banner)) return false
  return tab?.kind === 'furniture' && /^daily$/i.test(text.slice(tab.start, tab.end))
}

/** Where an echo of the query begins, between the site's own lines and the page's date. */
function beginOfEcho(tokens: readonly Token[], { headerLength, date, layout }: Page): number {
  if (layout === 'list' || date.length === 0) return headerLength
  let index = tokens.indexOf(date.at(-1) as Token) + 1
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'prose' || date.includes(token))
  while (isPart(tokens[index - 1])) index--
  return index
}

function findLostCards(plain: PlainText, tokens: readonly Token[], { cards }: Page): Finding[] {
  const unreadable = cards.filter((card) => !hasTitle(card))
  if (unreadable.length === 0) return []
  if (unreadable.length === cards.length) {
    const found = unreadable.length === 1 ? '1 card' : `${unreadable.length} cards`
    return [{ code: 'no-papers', found, ...spanOf(plain, tokens) }]
  }
  return unreadable.map(({ start, end }) => ({
    code: 'unreadable-paper' as const,
    found: plain.text.slice(start, end),
    ...sourceSpan(plain, start, end),
  }))
}

const spanOf = (plain: PlainText, tokens: readonly Token[]): { start: number; end: number } =>
  sourceSpan(plain, (tokens[0] as Token).lineStart, (tokens.at(-1) as Token).lineEnd)

function unrecognized(plain: PlainText, run: readonly Token[]): Finding {
  const found = plain.text.slice((run[0] as Token).lineStart, (run.at(-1) as Token).lineEnd)
  return { code: 'unrecognized-text', found, ...spanOf(plain, run) }
}
