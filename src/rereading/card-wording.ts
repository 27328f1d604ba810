import type { PaperSource } from '../schema/digest.js'
import type { Span } from '../schema/span.js'
import { lineAt } from '../text/lines.js'
import { COUNT } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { hasLongWord, hasRoom } from '../text/wraps.js'
import { type EdgeLine, edgeLinesOf } from './card-edges.js'

/** Fewer cards can have a line in common by chance. */
export const FEWEST_CARDS = 3

/**
 * The lines that most cards of a page hold at the edges of their texts: a button or a label that the site has got, and that no rule knows
 * there; else a badge over the titles of some of a list's cards. A name that cards have as their organization stays one. `offset` is where
 * the page begins in the input; the lines are places in the page.
 */
export function findCardWording(text: string, offset: number, sources: readonly PaperSource[]): EdgeLine[] {
  const first = sources.slice(0, FEWEST_CARDS)
  if (first.length < FEWEST_CARDS) return []
  const linesOf = (source: PaperSource): EdgeLine[] => edgeLinesOf(text, source, offset)
  const frequent = wordsOfTwo(first.map(linesOf))
  // A badge stands over cards that have a name.
  const cards = frequent.length > 0 ? sources : sources.filter(({ fields }) => fields.organization)
  const all = cards.flatMap(linesOf)
  for (const words of frequent) {
    const lines = all.filter((line) => line.words === words)
    if (isShared(lines, sources.length) && !areNames(lines) && !areTitles(text, lines) && standAlone(text, lines))
      return lines
  }
  return findBadges(text, all, offset)
}

/** `Featured`, `Editor's pick` */
const BADGE = /^\p{Alphabetic}[^\s\d]*(?: [^\s\d]+)?$/u

/**
 * A badge on a line of its own over some titles, two or more, which are read as the names under it: no two papers share a title, and have
 * other names.
 */
function findBadges(text: string, all: readonly EdgeLine[], offset: number): EdgeLine[] {
  const badges = new Map<string, { lines: EdgeLine[]; names: Set<string> }>()
  for (const line of all) {
    const name = line.source.fields.organization
    if (!name || !isTitle(line) || !BADGE.test(line.words)) continue
    const badge = badges.get(line.words) ?? { lines: [], names: new Set() }
    badge.lines.push(line)
    badge.names.add(text.slice(name.start - offset, name.end - offset))
    badges.set(line.words, badge)
  }
  const found = [...badges.values()].find(({ lines, names }) => lines.length > 1 && names.size === lines.length)
  return found?.lines ?? []
}

/** What two of some cards say, one of which may be cut off. */
function wordsOfTwo(cards: readonly EdgeLine[][]): string[] {
  const all = cards.map((card) => card.map(({ words }) => words))
  return [...new Set(all.flatMap((card, index) => card.filter((words) => all.slice(0, index).flat().includes(words))))]
}

const cardsOf = (lines: readonly EdgeLine[]): Set<PaperSource> => new Set(lines.map(({ source }) => source))

function isShared(lines: readonly EdgeLine[], count: number): boolean {
  const { size } = cardsOf(lines)
  return size >= FEWEST_CARDS && size * 2 > count
}

/** Whether some cards have a line as their organization, and none of the others has it beside or in another one. */
function areNames(lines: readonly EdgeLine[]): boolean {
  const named = cardsOf(lines.filter(({ field, isAll }) => field === 'organization' && isAll))
  return named.size > 0 && lines.every(({ source }) => !source.fields.organization || named.has(source))
}

const isTitle = ({ field, isAll }: EdgeLine): boolean => field === 'title' && isAll

/**
 * Whether lines are whole titles that differ by a number. `#1` is none, nor is `Cited by 3` over a vote box, with which a card begins that has
 * more text.
 */
function areTitles(text: string, lines: readonly EdgeLine[]): boolean {
  const isOverBox = ({ end, source: { fields } }: EdgeLine): boolean =>
    (fields.abstract || fields.organization) !== undefined && BOX.test(text.slice(end, end + LONGEST_BOX))
  const titles = lines.filter((line) => line.words !== '#0' && isTitle(line) && !isOverBox(line))
  return new Set(titles.map((line) => textAt(text, line).trim())).size > 1
}

/** A count alone on the next line, perhaps over a blank one */
const BOX = new RegExp(`^\\s*(?:-|${COUNT})[ \\t]*\\n`)
const LONGEST_BOX = 30

/** Whether one of some lines is no part of a wrapped one: the line before has room for it, and it for the next one; no wrapped line has. */
export function standAlone(text: string, lines: readonly Span[]): boolean {
  const width = text.split('\n').reduce((widest, line) => Math.max(widest, hasLongWord(line) ? 0 : line.length), 0)
  const wordsAt = (at: number): string => textAt(text, lineAt(text, at)).trim()
  const hasRoomFor = (line: string, next: string): boolean =>
    line === '' || next === '' || hasRoom(line.length, next, width)
  return lines.some(({ start, end }) => {
    const line = wordsAt(start)
    return hasRoomFor(wordsAt(start - 1), line) && hasRoomFor(line, wordsAt(end + 1))
  })
}
