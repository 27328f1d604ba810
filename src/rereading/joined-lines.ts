import type { Span } from '../schema/span.js'
import { CARD_LABEL, cardFacts, itemFacts, PAPER_DEED, UPDATED_WORDS } from '../text/collection-patterns.js'
import { CALENDAR_DAY } from '../text/day-patterns.js'
import { lineAt } from '../text/lines.js'
import { AUTHOR_COUNT, COUNT } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { isName } from './glued-cards/title-end.js'
import { linesOfWording } from './joined-wording.js'

/** Where a line ended, perhaps over an empty one, or with what its source has around it. */
const GAP = ' {1,40}'

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

/** `Orca Paper • 2410.10819 • Published Oct 14, 2024 • 7`: a collection's card behind its title */
const COLLECTION_FACTS = new RegExp(`${GAP}(${cardFacts(`${GAP}•${GAP}`, ` ${CALENDAR_DAY}`)})(?:${GAP}|$)`)

/** When a collection was updated, which it says over its cards. */
const UPDATED = new RegExp(`(?:^|${GAP})(${UPDATED_WORDS})${GAP}`)

/** A collection's votes, behind which its first title begins. */
const UPVOTE = new RegExp(`(?:^|${GAP})(Upvote)${GAP}(-|${COUNT})(?:${GAP}(\\+${COUNT}))?${GAP}`)

/** `upvoted a paper 3 days ago`, over a card of an activity page, perhaps behind who did it */
const DEED = new RegExp(`(?:^|${GAP})(${PAPER_DEED})${GAP}(?=\\S)`)

/** `• Updated Feb 18 • 5.02B • 4.76k • 611`, the end of an item that is no paper */
const OTHER_ITEM = new RegExp(`${itemFacts(GAP)}(?=${GAP}\\S)`)

/** `](`, `] [`, `[ ]`, `* *`, ` ### `, `=====`: what a tool marks lines with, which nobody can read where they are joined */
const MARKUP = /\]\(|\] ?\[|\[ \]|\* \*| #{1,6} |={5}/

/**
 * `4 authors ·`, `· 4 authors`, `- 4 authors`, `·\\ \\ 4 authors`, `Paper • 2410.10819`, `Authors:`: one of each card, in a joined line behind
 * other words, and not behind the mark of a quotation alone
 */
const MARK = new RegExp(
  `(?<=[^\\s>])${GAP}(?:[•·*-][ \\\\]{1,9}${AUTHOR_COUNT}|${AUTHOR_COUNT}${GAP}·|${CARD_LABEL}|Authors:)`,
  'g',
)

/** `… of heads. 4 authors · Oct 14, 2025`: the end of a search page's card behind its abstract's last words, whose own line ends are kept */
const TAIL_BEHIND_TEXT = new RegExp(`[^\\s·•*] {1,9}${AUTHOR_COUNT} {0,9}· {0,9}(?:Published on )?${CALENDAR_DAY}`)

/**
 * `12 authors   6 Submitted by`: a card's end and the next one's beginning, be its count on the next line of the page's source; or the
 * beginning of one that a script took alone, `Submitted by jfeldt   12 Orca`
 */
export const NEXT_CARD = new RegExp(
  `(?:${AUTHOR_COUNT}(?:${GAP}${COUNT}){0,2}|\\n[ \\t]{0,40}${COUNT})${GAP}Submitted by\\s|Submitted by\\s{1,60}\\S{1,60}${GAP}(?:\\d{1,6}|-)${GAP}(?!https?:)[^\\s#·•]`,
)

/** `Subscribe Daily Papers`, `Daily Papers by AK and the research`, `Trending Papers Oct 14`: what stands over a page's cards, and never on one line */
export const JOINED_HEADER = `(?:Subscribe${GAP}(?:Daily|Trending) Papers|(?:Daily|Trending) Papers${GAP}by${GAP}AK and the research|Trending Papers${GAP}${CALENDAR_DAY}$)`
const HEADER = new RegExp(JOINED_HEADER, 'm')

/** No line of a page holds more of them than one. */
const MOST_MARKS = 1

/** The first line into which a tool joined a page's lines with spaces: `get_text(' ', strip=True)`. */
export function findJoinedLine(text: string): Span | null {
  for (const { index } of text.matchAll(MARK)) {
    const line = lineAt(text, index)
    const words = textAt(text, line).trim()
    const marks = [...words.matchAll(MARK)].length
    if (marks > MOST_MARKS || isMarkedPaper(words) || TAIL_BEHIND_TEXT.test(words) || linesIn(words).length > 0)
      return line
  }
  const joined = HEADER.exec(text) ?? NEXT_CARD.exec(text)
  // A match can begin with a line end.
  return joined && lineAt(text, joined.index + 1)
}

/** Whether a paper's own page, marks and all, is one line. */
const isMarkedPaper = (line: string): boolean =>
  line.includes('Authors:') && line.includes('Published on ') && MARKUP.test(line)

/** What each card of a list or of a collection has, and what stands over a collection's first title, which may be wrapped. */
const CARD_MARK = new RegExp(`Submitted by(?: |$)|${AUTHOR_COUNT}|${CARD_LABEL}`)
const CARD_MARKS = new RegExp(CARD_MARK, 'g')
const OVER_TITLE = new RegExp([UPVOTE, DEED, UPDATED].map(({ source }) => source).join('|'))

/** What parts words, but for the wrap of a title at its source */
const WHITE_SPACE = /\n(?! {2}\S)|[^\S\n]/g

/** `Oct|   |2`, as a page's source has it between a month and its day, where a tool keeps it */
const WIDE_GAP = /(?<=\S) {2,60}(?=\S)/

/**
 * Parts the joined lines of a list or a collection again: the spaces around what is known become line ends, so that every offset stays.
 * Where a title ends and an abstract begins, nothing shows. What line ends stand from the first card to the last are of the page's source, in
 * titles and before authors.
 */
export function restoreLines(text: string): string {
  const lines = text.split('\n')
  const marked = lines.flatMap((line, index) => (CARD_MARK.test(line) ? [index] : []))
  const [first = 0, end = 0] = [marked[0], marked.at(-1)]
  const start = first > 0 && OVER_TITLE.test(lines[first - 1] as string) ? first - 1 : first
  const cards = lines.slice(start, end + 1)
  const joined = cards.join('\n').replace(WHITE_SPACE, ' ')
  const restored = restoreLine(joined)
  const own = restored === joined ? cards.map(restoreLine) : [restored]
  return [...lines.slice(0, start), ...own, ...lines.slice(end + 1)].join('\n')
}

function restoreLine(line: string): string {
  let restored = ''
  let done = 0
  for (const part of linesIn(line.trim())) {
    const start = line.indexOf(part, done)
    const space = line.slice(done, start)
    restored += (done > 0 ? `${space.slice(1)}\n` : space) + part.replaceAll('\n', ' ')
    done = start + part.length
  }
  return restored + line.slice(done)
}

/** The lines that were joined to one with a space between each; none, if it is as it was. Behind the last card can stand the page's scripts. */
function linesIn(line: string): string[] {
  const cards = line.slice(0, [...line.matchAll(CARD_MARKS)].at(-1)?.index)
  if (MARKUP.test(cards)) return []
  const parts = line.split(COLLECTION_FACTS)
  if (parts.length === 1) return linesOfList(line.split(BEFORE_SUBMITTER))
  return cards.includes('://') ? [] : linesOfCollection(parts)
}

/** Each card's parts are a line each; what is no card, and stands before the first or behind the last, is the page's wording. */
function linesOfList(texts: readonly string[]): string[] {
  const cards = texts.map(readListCard)
  const whole = cards.filter((card) => card !== null)
  // On a page without vote boxes a number is a title's.
  const isBoxed = whole.filter(({ votes }) => votes).length * 2 >= whole.length
  const linesOf = (card: JoinedCard | null, text: string): string[] => {
    if (!card)
      return text.startsWith('Submitted by ') ? [text] : linesOfWording(text).flatMap((line) => line.split(WIDE_GAP))
    const { submitter, votes, title, tail, rest } = card
    const box = isBoxed && votes ? [votes] : []
    const words = isBoxed || !votes ? title : `${votes} ${title}`
    return [submitter, ...box, ...partOrganization(words), ...tail, ...linesOfWording(rest)]
  }
  return whole.length === 0 ? [] : cards.flatMap((card, index) => linesOf(card, texts[index] as string))
}

/** `Orca: Heads|  |Tide Lab`, as a page's source has it between elements, where a tool keeps it; three spaces can be a line end and a title's indent. */
const BETWEEN_ELEMENTS = /(?<=[^\s:])(?: {2}| {4,60})(?=\S)/g

/** A title, and the organization under it. */
function partOrganization(words: string): string[] {
  const gap = [...words.matchAll(BETWEEN_ELEMENTS)].at(-1)
  if (!gap) return [words]
  const name = words.slice(gap.index + gap[0].length)
  return isName(name) ? [words.slice(0, gap.index), name] : [words]
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
  const [head, submitter = '', votes] = CARD_HEAD.exec(text) ?? []
  const [before, tail, rest] = partBy(CARD_TAIL, text)
  const title = before.slice(head?.length)
  return head && tail.length > 0 && title !== '' && !title.includes('://')
    ? { submitter, votes, title, tail, rest }
    : null
}

/** `parts`: titles and facts by turns; the collection's own words stand before the first title, and the page's end is the last. */
function linesOfCollection(parts: readonly string[]): string[] {
  const [head, votes, title] = partBy(UPVOTE, parts[0] as string)
  const [owner, updated, own] = partBy(UPDATED, head)
  const over = updated.length > 0 ? [...linesOfWording(owner), ...updated, own] : [owner]
  // A title that is wrapped at its source ends on the next line.
  const end = partFromTitle(parts.at(-1) as string)
  return [...over, ...votes, title]
    .flatMap(partFromTitle)
    .concat(parts.slice(1, -1).flatMap((part, index) => (index % 2 === 0 ? part : partFromTitle(part))))
    .concat(end.length > 1 ? end : end.flatMap(linesOfWording))
    .filter((line) => line !== '')
}

/** A title, and what stands over it as lines of their own. */
function partFromTitle(text: string): string[] {
  const own = text.length - (text.split(OTHER_ITEM).at(-1) as string).length
  const [who, deed, title] = partBy(DEED, text.slice(own).trimStart())
  // Without a deed all of it is before one.
  return [text.slice(0, own), who, ...deed, title].filter((line) => line !== '')
}

/** What stands before the first match of a pattern, the match's parts, and what stands behind it. */
function partBy(pattern: RegExp, text: string): [before: string, parts: string[], behind: string] {
  const match = pattern.exec(text)
  if (!match) return [text, [], '']
  const [whole, ...parts] = match
  return [text.slice(0, match.index), parts.filter((part) => part), text.slice(match.index + whole.length)]
}
