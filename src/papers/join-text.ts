import type { Address } from '../links/addresses.js'
import type { TextLine } from '../records/record.js'
import type { Span } from '../schema/span.js'

/** Lines as one line, white space collapsed. */
export function joinLines(text: string, lines: readonly Span[]): string {
  const [first] = lines
  if (!first) return ''
  const joined =
    lines.length === 1
      ? text.slice(first.start, first.end)
      : lines.map(({ start, end }) => text.slice(start, end)).join(' ')
  return joined.replace(/\s+/g, ' ').trim()
}

/** Lines as running text: wraps become spaces, blank lines paragraph breaks. */
export function joinParagraphs(text: string, lines: readonly TextLine[], addresses: readonly Address[]): string {
  const [first] = lines
  if (!first) return ''
  let joined = text.slice(first.start, first.end)
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] as TextLine
    const line = lines[index] as TextLine
    joined += line.afterBlank ? '\n\n' : wrapBetween(text, before, line, addresses)
    joined += text.slice(line.start, line.end)
  }
  return joined
}

/** Nothing, where the wrap cut an address or a hyphenated word, or stands before punctuation that a keyword link cut off. */
function wrapBetween(text: string, before: TextLine, line: TextLine, addresses: readonly Address[]): string {
  if (addresses.some(({ start, end }) => start < before.end && end > line.start)) return ''
  const left = text.slice(before.end - 2, before.end)
  const right = text.slice(line.start, line.start + 4)
  if (/^[,.;:)](?:\s|$)/.test(right)) return ''
  if (left.endsWith('(')) return ''
  return /\p{L}-/u.test(left) && /^\p{L}/u.test(right) && !/^(?:and|or|to)\b/.test(right) ? '' : ' '
}
