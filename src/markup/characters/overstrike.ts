import { LINE_FEED } from '../../text/characters.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Tid_`, `Tid_\b` */
const CUT_UNDERLINE = /_\x08?$/

/**
 * html2text and `man` print bold and underlined characters over each other: `P\bP`, `_\bP`, `_\bP\bP`, `_\b?\bö`; keeps the one that is
 * meant.
 */
export function peelOverstrike(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  const remove = (start: number, end: number): void => {
    const last = edits.at(-1)
    if (last?.end === start) last.end = end
    else if (end > start) edits.push(removal(start, end))
  }
  let done = -1
  for (let at = text.indexOf('\b'); at >= 0; ) {
    const first = at - lengthBefore(text, at)
    // That is the first which is no underline and does not stand for a character beyond ASCII, or else the first.
    let kept = first
    let keptEnd = at
    let end = at
    while (first < at && text.charCodeAt(end) === BACKSPACE) {
      const struckEnd = end + 1 + lengthAt(text, end + 1)
      if (struckEnd === end + 1) break
      if (text.charCodeAt(kept) === UNDERLINE || (text.charAt(kept) === '?' && text.charCodeAt(end + 1) > 0x7f)) {
        kept = end + 1
        keptEnd = struckEnd
      }
      end = struckEnd
    }
    remove(first, kept)
    remove(keptEnd, end)
    if (end > at) done = end
    // Beside a line's end it prints over nothing.
    else remove(at, at + 1)
    at = text.indexOf('\b', Math.max(end, at + 1))
  }
  // `Tid_`, `Tid_\b`, where the text's end cut what is printed over the underline.
  const rest = CUT_UNDERLINE.exec(text.slice(-2))?.[0].length ?? 0
  if (done === text.length - rest) remove(text.length - rest, text.length)
  return applyEdits(plain, edits)
}

const BACKSPACE = 0x08
const UNDERLINE = 0x5f

const isStruck = (unit: number): boolean => unit !== BACKSPACE && unit !== LINE_FEED

/** The units of the character before a place; 0: none that can be printed over. */
function lengthBefore(text: string, at: number): number {
  if (at === 0 || !isStruck(text.charCodeAt(at - 1))) return 0
  return (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1
}

/** The units of the character at a place; 0: none that prints over another. */
function lengthAt(text: string, at: number): number {
  const point = text.codePointAt(at)
  if (point === undefined || !isStruck(point)) return 0
  return point > 0xffff ? 2 : 1
}
