import { applyEdits, type Edit, type PlainText } from './plain-text.js'

/** What one place of an overstruck text is made of: `P\bP` (bold), `_\bP` (underlined), `_\bP\bP`. */
const OVERSTRUCK = /[^\n\b](?:\x08[^\n\b])+/gu

/** html2text and `man` print bold and underlined characters over each other; keeps the one that is seen. */
export function peelOverstrike(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const match of plain.text.matchAll(OVERSTRUCK)) {
    const struck = match[0].split('\b')
    const seen = Math.max(
      struck.findIndex((character) => character !== '_'),
      0,
    )
    // Only `_`, which is one unit long, and a backspace stand before it.
    const kept = match.index + 2 * seen
    edits.push({ start: match.index, end: kept, replacement: '' })
    const keptEnd = kept + (struck[seen] as string).length
    edits.push({ start: keptEnd, end: match.index + match[0].length, replacement: '' })
  }
  return applyEdits(plain, edits)
}
