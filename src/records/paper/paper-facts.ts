import { isHandleOf } from '../../text/handles.js'
import { textAt } from '../../text/text-at.js'
import { holdsName, isNumberOrDash, isPaperFact } from '../../tokens/kinds.js'
import { findKind } from '../../tokens/search-tokens.js'
import {
  CUT_SUBMISSION_DAY,
  canEndDay,
  isRestOfDay,
  SUBMISSION_DAY,
  SUBMITTED_ON,
} from '../../tokens/submission-day.js'
import type { Token } from '../../tokens/token.js'
import { readLabelledCount } from '../labelled-count.js'
import { linkedOrganization } from '../organization.js'
import { canBeName } from '../organization-name.js'
import type { PageTokens } from '../page-tokens.js'
import { countOf, NONE, type PaperRecord } from '../record.js'
import { readSubmitter, withoutEnd } from '../submitter.js'
import { linksToLogin } from '../targets.js'
import { nameSpan } from '../text-lines.js'
import { continuesBefore } from '../wrapped-lines.js'

/** The first of the facts that a title without its date stands over, or `to`; over its identifier a search box can look like a vote box. */
export function firstFact({ text, tokens }: PageTokens, to: number): number {
  const from = findKind(tokens, 'arxiv-id', 0, to) + 1
  const first = tokens
    .slice(from, to)
    .findIndex((token) => isPaperFact(token) || SUBMISSION_DAY.test(textAt(text, token)))
  return first < 0 ? to : from + first
}

/** `on Oct 1`, `Shared by jfeldt on Oct 1`, `on 1 October`; `on`, over the day */
const DAY_LINE = new RegExp(`${SUBMITTED_ON.source}|^on(?: \\d|$)`)

type Facts = Pick<PaperRecord, 'submittedBy' | 'upvotes' | 'organization'>

/** Between the date and the authors: submitter, rank, organization, votes. */
export function readFacts(page: PageTokens, from: number, to: number): Facts {
  const { text, tokens } = page
  const facts: Facts = { submittedBy: NONE, upvotes: null, organization: NONE }
  const bareVotes = findBareVotes(page, from, to)
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    const words = textAt(text, token)
    if (token.kind === 'submitted-by') {
      const named = isOverVotes(page, index, to) ? null : readSubmitter(page, index)
      if (named) {
        const { lines, length } = named
        // The day can be wrapped behind its first words.
        const isCut = canEndDay(tokens[index + length])
        facts.submittedBy = isCut ? withoutEnd(text, lines, CUT_SUBMISSION_DAY) : lines
        index += length - 1
      }
    } else if (token.kind === 'upvote') {
      facts.upvotes = readLabelledCount(tokens, index, tokens.length).count
    } else if (index === bareVotes) {
      facts.upvotes = countOf(token)
    } else if (token.kind === 'prose' && DAY_LINE.test(words)) {
      // Over the day stands who submitted the paper, in words that are not known, or a label over the name or under it.
      facts.organization = NONE
    } else if (canBeName(text, token) && !facts.upvotes && !isUnknownBox(page, index)) {
      const line = nameSpan(page, index)
      // The link of a long name, which a text browser wrapped, begins on the line before.
      const isLinked = (linkedOrganization(tokens, index)?.from ?? index) < index
      const isMore = isLinked || continuesBefore(page, index) || isUnderHandle(page, facts, index)
      if (facts.organization.length === 0 || isMore) facts.organization = [...facts.organization, line]
    }
  }
  return facts
}

/** Whether a label stands over the page's only votes, `Upvote` and their count: the name is gone. */
function isOverVotes({ tokens }: PageTokens, label: number, to: number): boolean {
  const votes = label + 1
  if (holdsName(tokens[label] as Token) || tokens[votes]?.kind !== 'upvote') return false
  if (findKind(tokens, 'upvote', votes + 1, to) >= 0) return false
  return readLabelledCount(tokens, votes, to).count !== null
}

/** The votes where their button's words are not known, or lost: over `+110`, the voters that are not shown; -1: none. */
function findBareVotes({ text, tokens }: PageTokens, from: number, to: number): number {
  if (findKind(tokens, 'upvote', from, to) >= 0) return -1
  const more = findKind(tokens, 'more', from, to)
  const last = tokens.findLastIndex(({ kind }, index) => kind === 'number' && index >= from && index < more)
  return isRestOfDay(text, tokens, last) ? -1 : last
}

/** Whether a name stands right under its handle, as a browser copies its picture: `TauricResearch` over `Tauric Research` */
function isUnderHandle({ text, tokens }: PageTokens, { organization }: Facts, index: number): boolean {
  const before = tokens[index - 1] as Token
  if (organization[0]?.end !== before.end) return false
  return isHandleOf(textAt(text, before), textAt(text, tokens[index] as Token))
}

/** `Vote`, `[ ] Kudos`: an organization's name over a number, whose button is lost, has more words. */
const ONE_WORD = /^(?:\[[ _-]{1,40}\] ?)?\p{Alphabetic}+$/u

/** Whether a token is the vote box in words that are not known: it links to the login, or is one word over a number. */
function isUnknownBox({ text, tokens }: PageTokens, index: number): boolean {
  const token = tokens[index] as Token
  return linksToLogin(token) || (ONE_WORD.test(textAt(text, token)) && isNumberOrDash(tokens[index + 1]))
}
