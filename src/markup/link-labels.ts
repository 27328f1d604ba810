import { wrapSpace } from '../text/wraps.js'
import type { Edit } from './edit-text.js'

/** A link's text of several lines that are not its wraps: paragraphs, list items, hard breaks. */
const HAS_LINES = /\n[ \t]*(?:\n|[-*+•·!][ \t]|$)|\\[ \t]*\n/

/** A collection's card in one link: `Title Paper • 2410.10164 • Published Oct 10, 2024 • 101` */
const HOLDS_CARD = /\sPaper\s{1,3}•\s{1,3}\d{4}\.\d/

/** Titles, names and whole cards are shorter; an abstract keeps its lines. */
const LONGEST_JOINED_LABEL = 450

/** html2text wraps a link's text like any other; a title or a card is one line. */
export function joinLabel(label: string, offset: number, edits: Edit[]): void {
  if (label.length > LONGEST_JOINED_LABEL || !label.includes('\n')) return
  if (HAS_LINES.test(label) && !HOLDS_CARD.test(label)) return
  for (let at = label.indexOf('\n'); at >= 0; at = label.indexOf('\n', at + 1)) {
    const replacement = wrapSpace(label.slice(0, at), label.slice(at + 1))
    edits.push({ start: offset + at, end: offset + at + 1, replacement })
  }
}
