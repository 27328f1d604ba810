import { LONGEST_TITLE_LINE } from '../../text/page-patterns.js'
import { holdsSentence } from '../../text/sentence.js'
import { isOfButtons } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import type { Count } from '../record.js'
import { linksToPaper } from '../targets.js'
import { linesOf } from '../text-lines.js'
import { isTitleOverText } from '../title-words.js'
import { continuesLine, hangs } from '../wrapped-lines.js'
import type { CardStyle } from './card-style.js'
import type { Zone } from './read-zone.js'

/** What was read as a submitter, a count or a label may be the card's title. Gives the zone without it. */
export function rescueTitle(page: PageTokens, zone: Zone, limit: number, style: CardStyle): Zone {
  const { tokens } = page
  const token = tokens[zone.to - 1] as Token
  if (zone.to === zone.from || token.link || (zone.to < limit && linksToPaper(tokens[zone.to]))) return zone
  return isTitle(page, zone, limit, style) ? withoutLast(zone, token) : zone
}

/** Whether the last number or label of a zone is a title: the card would have none, or has more of them than others. */
function isTitle(page: PageTokens, zone: Zone, limit: number, style: CardStyle): boolean {
  const { tokens } = page
  const { to, submitter, bare } = zone
  const last = to - 1
  const token = tokens[last] as Token
  const isMissing = to >= limit && limit < tokens.length
  if (bare.at(-1) === last && tokens[last - 1]?.lineStart !== token.lineStart) {
    // One alone over a title and a text is the count of the card before.
    const isCount = (): boolean => bare.length === 1 && isTitleOverText(page, to, limit)
    const isBelow = tokens[to] !== undefined && tokens[to]?.kind !== 'furniture'
    const isOneTooMany = token.kind === 'number' && isBelow && bare.length > style.mostBare && !isCount()
    const isUnderSubmitter = submitter !== null && !style.votesLead
    const hasVotes = !style.votesSure || zone.votes !== null || bare.length > 1
    // Right under the date, and apart from what follows, it counts.
    const isOfDate = last === zone.from && !token.afterBlank && tokens[to]?.afterBlank === true
    return isMissing || isOneTooMany || isUnderSubmitter || (hasVotes && !isOfDate && isAbstractOnly(page, to, limit))
  }
  if (!isOfButtons(token)) return isMissing && submitter === null
  // `GitHub 131`, `arXiv Page`: the last of a row of buttons, over a title that is joined to its abstract, or to the whole card
  const over = tokens[last - 1]?.kind === 'number' ? last - 2 : last - 1
  const isOfRow = token.form === 'arxiv-page' && over >= zone.from && isOfButtons(tokens[over])
  return !isOfRow && (isMissing || (token.value === null && isAbstractOnly(page, to, limit)))
}

/** A zone without its last mark, which begins the title: what it shows is no count. */
function withoutLast(zone: Zone, { start }: Token): Zone {
  const to = zone.to - 1
  const before = (count: Count | null): Count | null => (count && count.start < start ? count : null)
  return {
    ...zone,
    to,
    votes: before(zone.votes),
    closing: before(zone.closing),
    comments: before(zone.comments),
    stars: before(zone.stars),
    bare: zone.bare.filter((index) => index < to),
  }
}

/** Whether what follows is one paragraph that reads like an abstract: too long for a title, or a sentence. */
function isAbstractOnly(page: PageTokens, from: number, to: number): boolean {
  const { text, tokens } = page
  if (from >= to) return false
  const { lineStart, afterBlank } = tokens[from] as Token
  const lines = linesOf(tokens, from, to)
  const [first, second] = lines
  if (first && second && (!afterBlank || !continuesLine(page, first, second) || hangs(text, first))) return false
  if (lines.slice(1).some((line) => line.afterBlank)) return false
  const words = text.slice(lineStart, Math.min((tokens[to - 1] as Token).lineEnd, lineStart + LONGEST_TITLE_LINE + 1))
  return words.length > LONGEST_TITLE_LINE || holdsSentence(words)
}
