import { AUTHOR_COUNT, COUNT } from '../text/page-patterns.js'
import { SMALL_WORDS } from '../text/words.js'
import { isName } from './glued-cards/title-end.js'
import { GAP, partBy } from './joined-gap.js'
import { linesOfWording } from './joined-wording.js'

/**
 * A list's card, `Submitted by jfeldt 12 Orca: … · 4 authors 2.12k 6`, before its title and behind it; the submitter is one word, as a handle
 * is, or the name that a wide gap parts from the votes.
 */
const CARD_HEAD = new RegExp(
  `^(Submitted by${GAP}\\S{1,60}(?:(?: [^\\s·]{1,60}){1,4}(?= {2,40}(?:\\d{1,6}|-) ))?)${GAP}(?:(\\d{1,6}|-)${GAP})?`,
)
const CARD_TAIL = new RegExp(
  `${GAP}(?:(•)${GAP})?([•·])${GAP}(${AUTHOR_COUNT})(?:${GAP}(${COUNT}))?(?:${GAP}(${COUNT}))?(?:${GAP}|$)`,
)

const BEFORE_SUBMITTER = new RegExp(`${GAP}(?=Submitted by )`)

/** `Oct|   |2`, as a page's source has it between a month and its day, where a tool keeps it */
const WIDE_GAP = /(?<=\S) {2,60}(?=\S)/

/** The lines of a joined list; none, if it has no card: each card's parts are one each; what stands before the first or behind the last is the page's wording. `hasGaps`: two spaces stand side by side in its source. */
export function linesOfList(line: string, hasGaps: boolean): string[] {
  const texts = line.split(BEFORE_SUBMITTER)
  const keepsGaps = hasGaps && GAP_KEPT.test(line)
  const cards = texts.map((text) => readListCard(text) ?? (keepsGaps ? readOrganizationCard(text) : null))
  const whole = cards.filter((card) => card !== null)
  // On a page without vote boxes a number is a title's.
  const isBoxed = whole.filter(({ votes }) => votes).length * 2 >= whole.length
  const linesOf = (card: JoinedCard | null, text: string): string[] => {
    if (!card)
      return text.startsWith('Submitted by ') ? [text] : linesOfWording(text).flatMap((line) => line.split(WIDE_GAP))
    const { submitter, votes, title, tail, rest } = card
    const box = isBoxed && votes ? [votes] : []
    const words = isBoxed || !votes ? title : `${votes} ${title}`
    return [submitter, ...box, ...(keepsGaps ? partOrganization(words) : [words]), ...tail, ...linesOfWording(rest)]
  }
  return whole.length === 0 ? [] : cards.flatMap((card, index) => linesOf(card, texts[index] as string))
}

/** `jfeldt   12`, `Tide Lab ·  4 authors`: two spaces where no title is, which a tool keeps that keeps those of the page's source */
const GAP_KEPT = new RegExp(`Submitted by(?: {2}|${GAP}\\S{1,60} {2})| {2}·|· {2}|authors? {2}`)

/** `Orca: Heads|  |Tide Lab`, as the source has it between elements; three spaces can be a line end and a title's indent. */
const BETWEEN_ELEMENTS = /(?<=[^\s:])(?: {2}| {4,60})(?=\S)/g

/** `at the Edge`, which is no name */
const SMALL_FIRST = new RegExp(`^${SMALL_WORDS} `)

/** `   Previous`, what stands behind the last card */
const BEHIND_CARDS = / {2,60}(?:Previous|Next|System theme|Company)(?= |$)/

/** `   6`, the last count of a card without authors */
const LAST_COUNT = new RegExp(`${GAP}(${COUNT})$`)

/** `Submitted by jfeldt 12 Orca: …  Tide Lab  2.12k 6`: a card whose organization stands where others show their authors, told by the gap before it */
function readOrganizationCard(text: string): JoinedCard | null {
  const [card] = partBy(BEHIND_CARDS, text)
  const [beforeLast, last] = partBy(LAST_COUNT, card)
  const [before, first] = partBy(LAST_COUNT, beforeLast)
  const read = readCard(text, [before, [...first, ...last], text.slice(card.length)])
  return read && partOrganization(read.title).length > 1 ? read : null
}

/** A title, and the organization under it. */
function partOrganization(words: string): string[] {
  const gap = [...words.matchAll(BETWEEN_ELEMENTS)].at(-1)
  if (!gap) return [words]
  const name = words.slice(gap.index + gap[0].length)
  return isName(name) && !SMALL_FIRST.test(name) ? [words.slice(0, gap.index), name] : [words]
}

interface JoinedCard {
  submitter: string
  votes: string | undefined
  title: string
  /** Dots, authors and counts. */
  tail: string[]
  /** What stands behind the card. */
  rest: string
}

function readListCard(text: string): JoinedCard | null {
  const parts = partBy(CARD_TAIL, text)
  return parts[1].length > 0 ? readCard(text, parts) : null
}

/** A card of what stands before its tail, the tail, and what stands behind it. */
function readCard(text: string, [before, tail, rest]: ReturnType<typeof partBy>): JoinedCard | null {
  const [head, submitter = '', votes] = CARD_HEAD.exec(text) ?? []
  const title = before.slice(head?.length)
  return head && title !== '' && !title.includes('://') ? { submitter, votes, title, tail, rest } : null
}
