import type { Span } from '../schema/span.js'
import { CARD_LABEL } from '../text/collection-patterns.js'
import { CALENDAR_DAY } from '../text/day-patterns.js'
import { lineAt } from '../text/lines.js'
import { AUTHOR_COUNT, COUNT } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { linesOfCollection, OVER_TITLE } from './joined-collection.js'
import { GAP } from './joined-gap.js'
import { linesOfList } from './joined-list.js'

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
    if (marks > MOST_MARKS || isMarkedPaper(words) || TAIL_BEHIND_TEXT.test(words) || linesIn(words, words).length > 0)
      return line
  }
  const joined = HEADER.exec(text) ?? NEXT_CARD.exec(text)
  // A match can begin with a line end.
  return joined && lineAt(text, joined.index + 1)
}

/** Whether a paper's own page, marks and all, is one line. */
const isMarkedPaper = (line: string): boolean =>
  line.includes('Authors:') && line.includes('Published on ') && MARKUP.test(line)

/** What each card of a list or of a collection has */
const CARD_MARK = new RegExp(`Submitted by(?: |$)|${AUTHOR_COUNT}|${CARD_LABEL}`)
const CARD_MARKS = new RegExp(CARD_MARK, 'g')
/** `Paper • 2410.10819`, at a line's beginning: not all cards were joined */
const LABEL_ALONE = new RegExp(`^[ \\t]{0,40}${CARD_LABEL}`)

/** What parts words, but for the wrap of a title at its source */
const WHITE_SPACE = /\n(?! {2}\S)|[^\S\n]/g

/**
 * Parts the joined lines of a list or a collection again: the spaces around what is known become line ends, so that every offset stays.
 * Where a title ends and an abstract begins, nothing shows. What line ends stand from the first card to the last are of the page's source, in
 * titles and before authors.
 */
export function restoreLines(text: string): string {
  const lines = text.split('\n')
  const marked = lines.flatMap((line, index) => (CARD_MARK.test(line) ? [index] : []))
  const [first = 0, last = 0] = [marked[0], marked.at(-1)]
  const end = endOfLastCard(lines, last)
  const start = first > 0 && OVER_TITLE.test(lines[first - 1] as string) ? first - 1 : first
  const cards = lines.slice(start, end + 1)
  const source = cards.join('\n')
  const joined = source.replace(WHITE_SPACE, ' ')
  const restored = restoreLine(joined, source)
  const areApart = restored === joined || cards.some((line) => LABEL_ALONE.test(line))
  const own = areApart ? cards.map((line) => restoreLine(line, line)) : [restored]
  return [...lines.slice(0, start), ...own, ...lines.slice(end + 1)].join('\n')
}

/** `11   Previous`: a count on the next line of the page's source */
const COUNT_FIRST = new RegExp(`^\\s{0,40}${COUNT}(?:\\s|$)`)

/** The last line of the last card: its count's, and of a card whose label is alone on its line, that of all that stands under it. */
function endOfLastCard(lines: readonly string[], last: number): number {
  const isBlank = (index: number): boolean => lines[index]?.trim() === ''
  let end = last
  if (lines[last]?.trimEnd().endsWith('Submitted by')) {
    while (isBlank(end + 1)) end++
    while (end + 1 < lines.length && !isBlank(end + 1)) end++
  }
  return COUNT_FIRST.test(lines[end + 1] ?? '') ? end + 1 : end
}

/** Parts a joined line; `source` is what it was joined of. */
function restoreLine(line: string, source: string): string {
  let restored = ''
  let done = 0
  for (const part of linesIn(line.trim(), source)) {
    const start = line.indexOf(part, done)
    const space = line.slice(done, start)
    restored += (done > 0 ? `${space.slice(1)}\n` : space) + part.replaceAll('\n', ' ')
    done = start + part.length
  }
  return restored + line.slice(done)
}

/** A gap in a line: where a tool makes each one space, a wrapped title's indent is none between elements. */
const GAP_IN_LINE = /\S[^\S\n]{2,60}\S/

/** The lines that were joined to one with a space between each; none, if it is as it was. Behind the last card can stand the page's scripts. */
function linesIn(line: string, source: string): string[] {
  const cards = line.slice(0, [...line.matchAll(CARD_MARKS)].at(-1)?.index)
  if (MARKUP.test(cards)) return []
  const items = linesOfCollection(line)
  if (items.length === 0) return linesOfList(line, GAP_IN_LINE.test(source))
  return cards.includes('://') ? [] : items
}
