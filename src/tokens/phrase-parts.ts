import type { Phrase } from './phrases.js'

export const proseAt = (at: number, length: number): Phrase => ({
  kind: 'prose',
  at,
  length,
  value: null,
  date: null,
  form: null,
})

export const isProse = ({ kind }: Phrase): boolean => kind === 'prose'
export const isSeparator = ({ kind }: Phrase): boolean => kind === 'separator' || kind === 'bullet'

/** How many spaces and tabs stand at a place. */
export function leadingSpaces(line: string, at: number): number {
  let end = at
  while (line.charAt(end) === ' ' || line.charAt(end) === '\t') end++
  return end - at
}

/** ` · ` with text after it */
const INNER_SEPARATOR = /[ \t]{0,20}[·•][ \t]{0,20}(?=\S)/g

/** The text from a place to the next separator behind `from` that has text after it. */
export function nameBeforeSeparator(line: string, at: number, from = at): Phrase | null {
  INNER_SEPARATOR.lastIndex = from
  const match = INNER_SEPARATOR.exec(line)
  return match && proseAt(at, match.index - at)
}
