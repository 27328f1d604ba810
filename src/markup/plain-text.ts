import type { Span } from '../schema/span.js'

/** A link of the page: the plain text it covers, its target, and where the target stands in the input. */
export interface Link extends Span {
  target: string
  source: Span
}

/** Text without an extractor's markup, its links beside it, and the way back to the input. */
export interface PlainText {
  text: string
  links: Link[]
  /** The input offset of a character of `text`. */
  toSource(offset: number): number
}

/** One replacement in a plain text. */
export interface Edit extends Span {
  replacement: string
}

/** The input range of a non-empty range of plain text: from its first character to after its last. */
export function sourceSpan(plain: PlainText, start: number, end: number): Span {
  const first = plain.toSource(start)
  return { start: first, end: end > start ? plain.toSource(end - 1) + 1 : first }
}

/** Applies edits (in order, not overlapping), keeps the links in place, adds new ones given in the old text's offsets. */
export function applyEdits(plain: PlainText, edits: readonly Edit[], added: readonly Link[] = []): PlainText {
  if (edits.length === 0 && added.length === 0) return plain
  if (edits.length === 0) return { ...plain, links: mergeLinks(plain.links, added) }
  const pieces: string[] = []
  const starts: number[] = []
  const origins: number[] = []
  let length = 0
  let done = 0
  const push = (piece: string, origin: number): void => {
    if (piece === '') return
    pieces.push(piece)
    starts.push(length)
    origins.push(origin)
    length += piece.length
  }
  for (const edit of edits) {
    push(plain.text.slice(done, edit.start), done)
    push(edit.replacement, edit.start)
    done = edit.end
  }
  push(plain.text.slice(done), done)

  const pieceBefore = (sorted: readonly number[], offset: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  const oldOffset = (offset: number): number => {
    const piece = pieceBefore(starts, offset)
    if (piece < 0) return offset
    const old = (origins[piece] as number) + offset - (starts[piece] as number)
    const next = origins[piece + 1]
    return next !== undefined && old >= next ? Math.max(next - 1, origins[piece] as number) : old
  }
  const newOffset = (offset: number): number => {
    const piece = pieceBefore(origins, offset)
    if (piece < 0) return 0
    const moved = (starts[piece] as number) + offset - (origins[piece] as number)
    return Math.min(moved, starts[piece + 1] ?? length)
  }
  const moved = mergeLinks(plain.links, added).map((link) => ({
    ...link,
    start: newOffset(link.start),
    end: newOffset(link.end),
  }))
  return { text: pieces.join(''), links: moved, toSource: (offset) => plain.toSource(oldOffset(offset)) }
}

const mergeLinks = (links: readonly Link[], added: readonly Link[]): Link[] =>
  added.length === 0
    ? [...links]
    : [...links, ...added].sort((left, right) => left.start - right.start || right.end - left.end)
