import type { ParsedPage } from '../papers/parsed-page.js'
import type { PageText } from '../text/page-text.js'
import { withLostLines } from './finding-at.js'
import { findJoinedLine, restoreLines } from './joined-lines.js'

/**
 * Reads a page again with its lines restored, where a tool joined those of a list or a collection; null: none did. `first` is what it gave
 * as it stands.
 */
export function readRestored(
  { text, offset }: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage | null {
  const joined = findJoinedLine(text)
  if (!joined) return null
  const restored = parse(restoreLines(text))
  return withLostLines(restored.papers.length > 0 ? restored : first, text, joined, offset)
}
