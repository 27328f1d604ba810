import type { Edit } from '../text/edit-text.js'
import { wrapSpace } from '../text/wraps.js'

/** A link's text of several lines that are not its wraps: paragraphs, list items, hard breaks. */
const HAS_LINES = /\n[ \t]*(?:\n|[-*+•·!][ \t]|$)|\\[ \t]*\n/

/** Titles, names and whole cards are shorter; an abstract keeps its lines. */
const LONGEST_JOINED_LABEL = 450

/** html2text wraps a link's text like any other; a title or a card is one line. */
export function joinLabel(label: string, offset: number, edits: Edit[]): void {
  if (label.length > LONGEST_JOINED_LABEL || !label.includes('\n') || HAS_LINES.test(label)) return
  for (let at = label.indexOf('\n'); at >= 0; at = label.indexOf('\n', at + 1)) {
    const replacement = wrapSpace(label.slice(0, at), label.slice(at + 1))
    edits.push({ start: offset + at, end: offset + at + 1, replacement })
  }
}
