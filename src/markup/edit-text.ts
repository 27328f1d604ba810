import { countUpTo } from './sorted.js'

/** One replacement in a text. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/** Tells where the characters of a text stand after edits, and where they stood before. */
interface OffsetMap {
  toOld(offset: number): number
  toNew(offset: number): number
}

/** A text after edits (in order, not overlapping), and the map between the two. */
export function editText(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  // The pieces of the new text: where each begins there, and where it began in the old one.
  const starts = new Int32Array(2 * edits.length + 1)
  const origins = new Int32Array(2 * edits.length + 1)
  const pieces: string[] = []
  let length = 0
  let done = 0
  const push = (piece: string, origin: number): void => {
    starts[pieces.length] = length
    origins[pieces.length] = origin
    pieces.push(piece)
    length += piece.length
  }
  for (const { start, end, replacement } of edits) {
    if (start > done) push(text.slice(done, start), done)
    if (replacement !== '') push(replacement, start)
    done = end
  }
  if (done < text.length) push(text.slice(done), done)
  const map = mapPieces(starts.subarray(0, pieces.length), origins.subarray(0, pieces.length), length)
  return { text: pieces.join(''), map }
}

function mapPieces(starts: Int32Array, origins: Int32Array, length: number): OffsetMap {
  const pieceAt = createSearch(starts)
  const pieceFrom = createSearch(origins)
  return {
    toOld(offset) {
      const piece = pieceAt(offset)
      if (piece < 0) return offset
      const origin = origins[piece] as number
      const old = origin + offset - (starts[piece] as number)
      const next = origins[piece + 1]
      return next !== undefined && old >= next ? Math.max(next - 1, origin) : old
    },
    toNew(offset) {
      const piece = pieceFrom(offset)
      if (piece < 0) return 0
      const moved = (starts[piece] as number) + offset - (origins[piece] as number)
      return Math.min(moved, starts[piece + 1] ?? length)
    },
  }
}

/** Finds the last of ascending numbers that is not over a given one, or -1; at once where it is the one found before, or the next. */
function createSearch(sorted: Int32Array): (offset: number) => number {
  let found = 0
  const isAt = (index: number, offset: number): boolean =>
    (sorted[index] as number) <= offset && !((sorted[index + 1] as number) <= offset)
  return (offset) => {
    if (isAt(found, offset)) return found
    if (isAt(found + 1, offset)) return ++found
    const last = countUpTo(sorted, offset) - 1
    found = Math.max(last, 0)
    return last
  }
}
