import { countUpTo } from '../text/sorted.js'

/** One replacement in a text. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/** Takes a range out. */
export const removal = (start: number, end: number): Edit => ({ start, end, replacement: '' })

/** Replaces what a pattern matched in a text, or in a part of it that begins at `from`. */
export const replacementOf = ({ 0: words, index }: RegExpExecArray, replacement: string, from = 0): Edit => ({
  start: from + index,
  end: from + index + words.length,
  replacement,
})

/** Replaces each match of a global pattern by the same words. */
export const replacementsOf = (pattern: RegExp, replacement: string, text: string, from = 0): Edit[] =>
  Array.from(text.matchAll(pattern), (match) => replacementOf(match, replacement, from))

/** Takes what a pattern matched out. */
export const removalOf = (match: RegExpExecArray): Edit => replacementOf(match, '')

/** Begins a line. */
export const lineBreakAt = (at: number): Edit => ({ start: at, end: at, replacement: '\n' })

/** Tells where the characters of a text stand after edits, and where they stood before. */
interface OffsetMap {
  toOld(offset: number): number
  /** Where the end of what stands before an offset stood: behind all that a replacement took the place of. */
  toOldEnd(offset: number): number
  toNew(offset: number): number
}

/** A text after edits (in order, not overlapping), and the map between the two. */
export function editText(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  // The pieces of the new text: where each begins there, and where it, or what it stands for, began and ended in the old one.
  const starts: number[] = []
  const origins: number[] = []
  const ends: number[] = []
  let edited = ''
  let done = 0
  const push = (piece: string, origin: number, end: number): void => {
    starts.push(edited.length)
    origins.push(origin)
    ends.push(end)
    edited += piece
  }
  for (const { start, end, replacement } of edits) {
    if (start > done) push(text.slice(done, start), done, start)
    if (replacement !== '') push(replacement, start, end)
    done = end
  }
  if (done < text.length) push(text.slice(done), done, text.length)
  return { text: edited, map: mapPieces(starts, origins, ends, edited.length) }
}

function mapPieces(starts: number[], origins: number[], ends: number[], length: number): OffsetMap {
  function toOld(offset: number): number {
    const piece = countUpTo(starts, offset) - 1
    if (piece < 0) return offset
    const origin = origins[piece] as number
    const old = origin + offset - (starts[piece] as number)
    const next = origins[piece + 1]
    return next !== undefined && old >= next ? Math.max(next - 1, origin) : old
  }
  return {
    toOld,
    toOldEnd(offset) {
      const piece = countUpTo(starts, offset - 1) - 1
      const isEnd = offset === (starts[piece + 1] ?? length)
      return isEnd ? (ends[piece] as number) : toOld(offset - 1) + 1
    },
    toNew(offset) {
      const piece = countUpTo(origins, offset) - 1
      if (piece < 0) return 0
      const moved = (starts[piece] as number) + offset - (origins[piece] as number)
      return Math.min(moved, starts[piece + 1] ?? length)
    },
  }
}
