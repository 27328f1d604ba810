import { endsSentence } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { holdsBanner, isOneOf } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import { readHeader } from '../header.js'
import { nameAt } from '../organization.js'
import type { PageTokens } from '../page-tokens.js'
import { partBoxes } from '../part-boxes.js'
import { countOf, emptyRecord, type PageReading, type PaperRecord, type TextLine } from '../record.js'
import type { Tail } from '../tails/tail.js'
import { isWordless, linesOf, startOf } from '../text-lines.js'
import { addVotes, readCounts } from './card-counts.js'
import { readStyle } from './card-style.js'
import { isOverCutTitle, readCutCard } from './cut-card.js'
import { addLostTails } from './lost-tails.js'
import { beginOfNext, type Zone } from './read-zone.js'
import { readZones } from './read-zones.js'
import { rescueTitle } from './rescue-title.js'
import { mendFirst } from './rest-of-text.js'
import { splitTitle } from './title.js'

/**
 * Cards that show an abstract, as on search and trending pages:
 *
 *     [votes] title, abstract, authors or organization, `·`, date, [comments] [votes, repository, arXiv]
 *
 * `dated`: where its cards end. `votesMayLead`: whether the layout can have vote boxes before its titles; trending has them after the dates.
 * A card's end is its surest mark, so the cards are what stands between the ends.
 */
export function readAbstractCards(page: PageTokens, dated: readonly Tail[], votesMayLead: boolean): PageReading {
  const { tokens } = page
  const header = readHeader(page, dated[0]?.from ?? tokens.length)
  const tails = addLostTails(page, dated, header.length)
  const read = readZones(page, tails, header.length)
  const first = readStyle(page, tails, read, votesMayLead)
  const zones = read.map((zone, index) => rescueTitle(page, zone, tails[index]?.from ?? tokens.length, first))
  // A number that is a title is no vote box.
  const style = zones.every((zone, index) => zone === read[index]) ? first : readStyle(page, tails, zones, votesMayLead)
  const whole = tails.map((tail, index) => readCard(page, zones[index] as Zone, tail))
  const lastZone = zones.at(-1) as Zone
  const isParted = isPartedBox(tokens, zones)
  const rest = isParted ? null : readCutCard(page, lastZone, tails.length === 0)
  const cards = rest ? [...whole, rest] : whole
  // A lone number over a cut title is the last card's own, where all others have one.
  const isOwn = (): boolean =>
    isParted || (lastZone.bare.length === 1 && whole.slice(0, -1).every(({ comments }) => comments))
  if (style.votesLead) for (const [index, card] of cards.entries()) addVotes(tokens, card, zones[index] as Zone)
  whole.forEach((card, index) => {
    const isLast = index === cards.length - 1 && (!isOverCutTitle(page, lastZone) || isOwn())
    readCounts(tokens, card, zones[index + 1] as Zone, style, isLast)
  })
  const mayBeCut = whole.length > 0 && header.date.length === 0 && !holdsBanner(tokens)
  const mended = mayBeCut ? [mendFirst(page, zones, whole), ...cards.slice(1)] : cards
  return {
    cards: votesMayLead ? partBoxes(page.text, mended, false) : mended,
    date: header.date,
    headerLength: header.length,
  }
}

/** On fewer cards an empty line over a title can be chance. */
const FEWEST_CARDS = 3

/** An abstract's line is longer than what somebody writes under a page. */
const LONGEST_OWN_LINE = 100

/**
 * Whether an empty line parts the only number behind the last card from what follows, as nothing parts the page's vote boxes from their titles,
 * over which most cards show their comments: no card follows.
 */
function isPartedBox(tokens: readonly Token[], zones: readonly Zone[]): boolean {
  // Whether an empty line stands under a zone's last number, if what it stands over follows.
  const isParted = ({ bare, to }: Zone): boolean | undefined =>
    bare.at(-1) === to - 1 ? tokens[to]?.afterBlank : undefined
  const [boxes, between, last] = [zones.slice(0, -1), zones.slice(1, -1), zones.at(-1) as Zone]
  return (
    last.bare.length === 1 &&
    isParted(last) === true &&
    boxes.filter((box) => isParted(box) === false).length >= FEWEST_CARDS &&
    !boxes.some(isParted) &&
    between.filter(({ bare }) => bare.length > 1).length * 2 >= between.length &&
    tokens.slice(last.to).every(({ start, end }) => end - start <= LONGEST_OWN_LINE)
  )
}

function readCard(page: PageTokens, zone: Zone, tail: Tail): PaperRecord {
  const { tokens } = page
  const last = tokens[tail.last] as Token
  const record = emptyRecord(startOf(tokens, Math.min(beginOfNext(zone), tail.last)), last.end)
  if (zone.to < tail.from) readText(page, record, zone.to, tail.from)
  record.date = tail.dated ? last : null
  record.submittedBy = zone.submitter?.lines ?? []
  if (tail.authors >= 0) record.authorCount = countOf(tokens[tail.authors] as Token)
  if (tail.organization) record.organization = nameAt(page, tail.organization)
  return record
}

function readText(page: PageTokens, record: PaperRecord, from: number, to: number): void {
  const { tokens } = page
  const title = splitTitle(page, from, to)
  record.title = title.lines
  const lines = withoutRules(page.text, linesOf(tokens, title.end, endOfAbstract(page, title.end, to)))
  // A list's card among these has a separator there.
  if (lines.some((line) => !isWordless(page.text, line))) record.abstract = lines
}

/** `---`, which a script puts between the parts of a card, too */
const RULE = /^(?:-{3,300}|={3,300}|\*{3,300}|_{3,300}|~{3,300}|[─━]{3,300})$/

const withoutRules = (text: string, lines: TextLine[]): TextLine[] =>
  lines.length > 1 ? lines.filter((line) => !RULE.test(textAt(text, line))) : lines

/**
 * Before `Read more`, `View PDF`: the page's own words behind an abstract, unless its last sentence goes on with them. An address is the
 * abstract's.
 */
function endOfAbstract(page: PageTokens, from: number, to: number): number {
  const { text, tokens } = page
  let end = to
  while (end - 1 > from && isOwnWording(text, tokens[end - 1] as Token)) end--
  if (end === to || (tokens[end] as Token).afterBlank) return end
  const last = (tokens[end - 1] as Token).end
  return endsSentence(text, last) ? end : to
}

const isOwnWording = (text: string, token: Token): boolean =>
  isWording(token) && !isWordless(text, token) && !ADDRESS_OR_LABEL.test(textAt(text, token))

/** `https://…`, `Source: https://…`: the page's own words under an abstract are none. */
const ADDRESS_OR_LABEL = /^http|: /

const isWording = isOneOf('furniture', 'button', 'github', 'rank')
