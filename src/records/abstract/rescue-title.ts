import { isOfButtons } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import type { Count } from '../record.js'
import { holdsSentence } from '../sentence.js'
import { linksToPaper } from '../targets.js'
import { linesOf } from '../text-lines.js'
import { isTitleAndText, LONGEST_TITLE_LINE } from '../title-words.js'
import { continuesLine, hangs } from '../wrapped-lines.js'
import type { CardStyle } from './card-style.js'
import type { Zone } from './read-zone.js'

/**
 * What was read as a count or a label may be the title: it is, where the card would have none, or more counts than others. Gives the zone
 * without it.
 */
export function rescueTitle(page: PageTokens, zone: Zone, limit: number, style: CardStyle): Zone {
  const { tokens } = page
  if (zone.to === zone.from) return zone
  const last = zone.to - 1
  const token = tokens[last] as Token
  const next = zone.to < limit ? tokens[zone.to] : undefined
  if (token.link || (next && linksToPaper(next))) return zone
  const abstractNext = zone.to < limit && isOnlyAbstract(page, zone.to, limit)
  const { submitter } = zone
  const isSubmitter = submitter?.inline && last === submitter.at
  if (isSubmitter && (abstractNext || !(style.submitsInline || isTitleAndText(page, zone.to, limit)))) {
    return { ...zone, to: last, submitter: null }
  }
  const isLabel = isOfButtons(token)
  const isBare = zone.bare.at(-1) === last && tokens[last - 1]?.lineStart !== token.lineStart
  if (submitter && !isBare && !isLabel) return zone
  const titleMissing = zone.to >= limit && limit < tokens.length
  const tooMany = token.kind === 'number' && zone.bare.length > style.mostBare
  const unfinishedLabel = isLabel && token.value === null && abstractNext && limit < tokens.length
  const afterSubmitter = submitter !== null && !style.votesLead
  const hasVotes = !style.votesSure || zone.votes !== null || zone.bare.length > 1
  const spare = isBare && (tooMany || afterSubmitter || (abstractNext && hasVotes))
  if (!titleMissing && !spare && !unfinishedLabel) return zone
  // What it shows is no count.
  const before = (count: Count | null): Count | null => (count && count.start < token.start ? count : null)
  return {
    ...zone,
    to: last,
    votes: before(zone.votes),
    comments: before(zone.comments),
    stars: before(zone.stars),
    bare: isBare ? zone.bare.slice(0, -1) : zone.bare,
  }
}

/** Whether what follows is one paragraph that reads like an abstract: too long for a title, or a sentence. */
function isOnlyAbstract({ text, tokens, width }: PageTokens, from: number, to: number): boolean {
  const { lineStart, afterBlank } = tokens[from] as Token
  const lines = linesOf(tokens, from, to)
  const [first, second] = lines
  if (first && second && (!afterBlank || !continuesLine(text, first, second, width) || hangs(text, first))) return false
  if (lines.slice(1).some((line) => line.afterBlank)) return false
  const words = text.slice(lineStart, Math.min((tokens[to - 1] as Token).lineEnd, lineStart + LONGEST_TITLE_LINE + 1))
  return words.length > LONGEST_TITLE_LINE || holdsSentence(words)
}
