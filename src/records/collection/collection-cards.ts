import { isBulletOrDot, isVotes } from '../../tokens/kinds.js'
import { skipBullets } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { countOf, emptyRecord, hasTitle, type PageReading, type PaperRecord } from '../record.js'
import { startOf, titleLinesOf } from '../text-lines.js'
import { beginOfTitle } from './collection-title.js'
import { type CutLabel, findCutLabel } from './cut-label.js'

/**
 * The cards of collections and activity pages:
 *
 *     title, Paper • 2403.09394 • Published Mar 14, 2024 • 28 • 11
 *
 * A page is one only if it has a card's label.
 */
export function readCollectionCards(page: PageTokens): PageReading {
  const labels = new Set(findCardLabels(page.tokens))
  const cut = findCutLabel(page)
  const cards: PaperRecord[] = []
  let done = 0
  for (const label of cut ? new Set([...labels, cut.index]) : labels) {
    const begin = beginOfTitle(page, done, label, cards.length === 0)
    const { record, next } = readCard(page, begin, label)
    done = next
    if (label === cut?.index && hasTitle(record)) cards.push(cutRecord(record, cut))
    else if (labels.has(label)) cards.push(record)
  }
  return { cards }
}

/** A number behind the label is its arXiv number's beginning, if that is cut. */
const cutRecord = (record: PaperRecord, { arxivId, end }: CutLabel): PaperRecord => ({
  ...record,
  arxivId,
  upvotes: arxivId && record.upvotes,
  truncated: true,
  end,
})

/** `Paper`, and an arXiv identifier behind it. */
export function findCardLabels(tokens: readonly Token[]): number[] {
  const labels: number[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'paper-label') return
    const follower = tokens[skipBullets(tokens, index + 1)]
    // `upvoted a paper 3 days ago` is what someone did.
    const isDate = follower?.kind === 'date' && isCalendarDate(follower)
    if (follower?.kind === 'arxiv-id' || follower?.kind === 'published' || isDate) labels.push(index)
  })
  return labels
}

const isCalendarDate = ({ date }: Token): boolean => date?.daysAgo === null && date.problem !== 'coarse'

/** `• 17` on a line of its own; a title can be a number, too, with a link of its own. */
const isBulleted = (token: Token | undefined, label: Token): boolean =>
  token?.kind === 'number' &&
  token.lineStart < token.start &&
  !token.heading &&
  (!token.link || token.link === label.link)

/** `42`, under a card whose facts are one line, and right over the next label */
const isNextTitle = (tokens: readonly Token[], number: number, label: Token): boolean =>
  (tokens[number] as Token).start > label.lineEnd && tokens[number + 1]?.kind === 'paper-label'

function readCard(page: PageTokens, begin: number, label: number): { record: PaperRecord; next: number } {
  const { tokens } = page
  const labelToken = tokens[label] as Token
  const record = emptyRecord(startOf(tokens, begin), labelToken.end)
  record.title = titleLinesOf(page, begin, label)
  let next = skipBullets(tokens, label + 1)
  const take = (): Token => {
    const token = tokens[next] as Token
    record.end = token.end
    next++
    return token
  }
  if (tokens[next]?.kind === 'arxiv-id') {
    const { start, end } = take()
    record.arxivId = { start, end }
    next = skipBullets(tokens, next)
  }
  const date = tokens[next]
  if (date?.kind === 'published') {
    take()
    if (tokens[next]?.date?.count === null) record.date = take()
    // `# Oct 2, 2026` on its own line is somebody's own.
  } else if (date?.kind === 'date' && (!date.heading || date.lineStart === labelToken.lineStart)) record.date = take()
  // A count follows a bullet; a bare number is the next card's title.
  while (isBulletOrDot(tokens[next]) || isBulleted(tokens[next], labelToken)) {
    const number = skipBullets(tokens, next)
    const token = tokens[number]
    if (!isVotes(token) || token?.value === null) break
    if (record.end <= labelToken.lineEnd && isNextTitle(tokens, number, labelToken)) break
    next = number
    const { form } = token as Token
    const count = countOf(take())
    if (!record.upvotes && form !== 'comments') record.upvotes = count
    else record.comments ??= count
  }
  return { record, next }
}
