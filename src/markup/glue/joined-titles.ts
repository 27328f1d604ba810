import { cardFacts, itemFacts, PAPER_DEED } from '../../text/collection-patterns.js'
import { CALENDAR_DAY } from '../../text/day-patterns.js'
import { lineAt } from '../../text/lines.js'
import { ARXIV_NUMBER, COUNT } from '../../text/page-patterns.js'
import { countUpTo } from '../../text/sorted.js'
import { matchesAt } from '../../text/sticky.js'
import { type Edit, lineBreakAt } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** ` Paper • 2306.02707 • Published`, at a line's end behind a title */
const LABEL_BEHIND = `[ \\t]Paper • ${ARXIV_NUMBER} • Published[ \\t]{0,9}\\n`

/** `Paper •`, over its number, under a title; or behind it */
const LABEL = new RegExp(`\\n[ \\t]{0,40}Paper[ \\t]{0,9}•[ \\t]{0,9}\\n|${LABEL_BEHIND}`, 'g')

/** Or `Paper`, over its dot, under a title in a collection */
const ANY_LABEL = new RegExp(`\\n[ \\t]{0,40}Paper[ \\t]{0,40}\\n[ \\t]{0,40}•|${LABEL.source}`, 'g')

/** `88|Orca`, `2 days ago|Orca`, `Upvote-|Orca`; what follows can be a count's own letter, and `23D` two numbers. */
const BEFORE_GLUED = '(?<=[\\dko-])(?=\\p{Uppercase}\\p{Alphabetic})'

/** `Upvote 12    +9`, a collection's votes; glued, `Upvote12+9`, `Upvote-`, they are no word of a title: `Learning Upvote-Aware Ranks` */
const VOTES = `(?:Upvote[ \\t]{1,9}|(?<![ \\t])Upvote)(?:-|${COUNT})(?:[ \\t]{0,9}\\+${COUNT})?`

/**
 * `upvoted a paper 2 days ago |Orca`, `Upvote 12    +9 |Orca`, `• Updated Sep 3 • 12.4k • 88|Orca`: what stands over a title, and white space of
 * the page's source behind it, if any
 */
const OVER_TITLE = new RegExp(
  `(?:${PAPER_DEED}|${VOTES}|${itemFacts('[ \\t]{1,9}')})(?:[ \\t]{1,9}(?=\\S)|${BEFORE_GLUED})`,
  'gu',
)

/**
 * What stands behind a card's last count or its date: the votes of the collection, a note or a link, in `•` over `7|    Upvote 12    +9`,
 * `7|   Note Read this first`, `7| View all activity`, and, or anything, also in `7| Orca` or `7|Orca` over `Paper •`, and in `Published`, perhaps over
 * `Oct 9, 2020 • 14| Note Read it`, which can be glued
 */
const CARD_AND_MORE = new RegExp(
  `(?:•(?:[ \\t]{0,40}\\n){1,2}[ \\t]{0,40}${COUNT}|Published(?:[ \\t]{0,9}\\n)?[ \\t]{0,40}${CALENDAR_DAY}(?:[ \\t]{1,3}•[ \\t]{1,3}${COUNT}){0,2})(?=([ \\t]{0,9}Note[ \\t]|[ \\t]{1,9}(?:Upvote|View all)[ \\t])|[ \\t]{1,9}\\S|${BEFORE_GLUED})`,
  'gu',
)

/** Up to the label of the next card, its title on one line with the end of the card before, perhaps wrapped at its source */
const TITLE = /^[ \t]{0,9}\S[^\n]*(?:\n[ \t]{0,40}\S[^\n]*){0,2}$/
const LONGEST_TITLE = 400

/** `Note Read this first.|Orca 2.5: What Is It?`: the last sentence of what the owner says of the card before ends so. */
const GLUED_END = /[.!?…](?=\p{Uppercase}\p{Alphabetic}(?:[^.!?…\n]|\.\d|\?$)*$)/mu

/** `Paper • 2306.02707 • Published Jun 5, 2023 • 7 • 2| Note Read it`, in one line */
const FACTS_AND_NOTE = new RegExp(`${cardFacts(' • ', ` ${CALENDAR_DAY}`)}(?=[ \\t]{0,9}Note[ \\t])`, 'g')

/** No line with a title is longer: over the first stands all of a profile. */
const LONGEST_LINE = 5000

/** Parts a collection's titles from the deed, the collection's votes or a note before them, and its counts from what follows, as `get_text()` joins them. */
export function peelJoinedTitles(plain: PlainText): PlainText {
  const { text } = plain
  const [labels, all] = [placesOf(LABEL, text), placesOf(ANY_LABEL, text)]
  const edits = all.flatMap((label) => breaksOver(text, label))
  const beginsTitle = (at: number): boolean => {
    // What a space parts from a count can also be a word of the site's: `4 comments`.
    const ends = text.charAt(at).trim() === '' ? labels : all
    const label = ends[countUpTo(ends, at)] ?? Infinity
    return label - at < LONGEST_TITLE && TITLE.test(text.slice(at, label))
  }
  for (const { 0: words, 1: more, index } of text.matchAll(CARD_AND_MORE)) {
    const end = index + words.length
    if (more || beginsTitle(end)) edits.push(lineBreakAt(end))
    const title = more ? endOfNote(text, end) : -1
    if (title >= 0 && beginsTitle(title)) edits.push(lineBreakAt(title))
  }
  for (const { 0: words, index } of text.matchAll(FACTS_AND_NOTE)) edits.push(lineBreakAt(index + words.length))
  return applyEdits(plain, edits)
}

const placesOf = (pattern: RegExp, text: string): number[] => Array.from(text.matchAll(pattern), ({ index }) => index)

/** `  Image Manifold`: a title's second line, or its third, has the indent of its source. */
const TITLE_REST = /(?<=\n) {2}\S/y
const MOST_RESTS = 2

/** Where a title begins that is glued to a note from `at` on; -1: nowhere. */
function endOfNote(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_TITLE).search(GLUED_END)
  return end < 0 ? -1 : at + end + 1
}

/** The line breaks around the last of what stands before the title that ends at `end` on its line. */
function breaksOver(text: string, end: number): Edit[] {
  let lineStart = lineAt(text, end).start
  for (let rest = 0; rest < MOST_RESTS && matchesAt(TITLE_REST, text, lineStart); rest++)
    lineStart = lineAt(text, lineStart - 1).start
  if (end - lineStart > LONGEST_LINE) return []
  const last = [...text.slice(lineStart, end).matchAll(OVER_TITLE)].at(-1)
  if (!last) return []
  const start = lineStart + last.index
  const isFirst = text.slice(lineStart, start).trim() === ''
  return [...(isFirst ? [] : [lineBreakAt(start)]), lineBreakAt(start + last[0].length)]
}
