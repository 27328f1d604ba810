import { BLOCK_OVERLAP, markBlock } from './mark-text.js'
import { HEAD_CONTEXT } from './page-head.js'
import { MARK_CONTEXT, type PageMark } from './page-marks.js'
import { findPageStarts } from './page-starts.js'

/** Smaller chunks are gathered to so many characters, so that each character is looked at a bounded number of times. */
const SMALLEST_BLOCK = 1024

/** Text that arrives in chunks and leaves, normalized, in pages, the same pages that `findPageStarts` finds in the whole. */
export interface PageBuffer {
  push(chunk: string): void
  /** Says that no more will come. */
  end(): void
  /** The page at the front, once its end is known; before that, what there is of it if that is too long. */
  page(): string | null
  /** Drops characters from the front. */
  take(length: number): void
  /** How many were dropped so far. */
  taken(): number
}

interface Block {
  start: number
  text: string
}

/** `longest`: so much of a page is held until its end is known. */
export function createPageBuffer(longest: number): PageBuffer {
  // What has come and is not normalized yet.
  let pending = ''
  // The text up to `length`, without what no page and no mark needs any more.
  let blocks: Block[] = []
  let length = 0
  // Words that stand behind `settled`, where what follows them has not come yet; before it, it is known where pages start.
  let marks: PageMark[] = []
  let settled = 0
  // Where pages start, in order; those before `next` are behind.
  let starts: readonly number[] = []
  let next = 0
  let at = 0
  let ended = false

  function flush(): void {
    const end = ended ? pending.length : pending.length - BLOCK_OVERLAP
    const block = markBlock(pending, end)
    for (const { name, at: place } of block.marks) marks.push({ name, at: length + place })
    blocks.push({ start: length, text: block.text })
    length += end
    pending = pending.slice(end)
    settle(ended ? length : length - MARK_CONTEXT)
  }

  function settle(to: number): void {
    const first = marks.reduce((least, mark) => Math.min(least, mark.at), Number.POSITIVE_INFINITY)
    if (first < to) {
      const from = Math.max(0, first - HEAD_CONTEXT)
      const window = { text: textOf(from, length), marks: marks.map((mark) => ({ ...mark, at: mark.at - from })) }
      const found = findPageStarts(window, to - from).map((start) => from + start)
      // A later mark can begin a page before one that is known.
      starts = [...starts.slice(next), ...found].sort((left, right) => left - right)
      next = 0
      marks = marks.filter((mark) => mark.at >= to)
    }
    settled = to
  }

  function textOf(from: number, to: number): string {
    const pieces: string[] = []
    for (const { start, text } of blocks) {
      if (start < to && start + text.length > from) pieces.push(text.slice(Math.max(0, from - start), to - start))
    }
    return pieces.join('')
  }

  return {
    push(chunk) {
      pending += chunk.slice(0, SMALLEST_BLOCK)
      if (pending.length >= SMALLEST_BLOCK) flush()
      if (chunk.length <= SMALLEST_BLOCK) return
      // The rest of a long chunk is read where it stands, and not copied behind what was held back.
      pending = chunk.slice(SMALLEST_BLOCK - BLOCK_OVERLAP)
      flush()
    },
    end() {
      ended = true
      flush()
    },
    page() {
      while ((starts[next] ?? Number.POSITIVE_INFINITY) <= at) next++
      const first = starts[next] ?? length
      // A page may begin up to `HEAD_CONTEXT` before a mark that is not settled yet.
      const known = settled - HEAD_CONTEXT
      if (ended || first <= known) return first > at ? textOf(at, first) : null
      return known - at > longest ? textOf(at, known) : null
    },
    take(count) {
      at += count
      const needed = Math.min(at, settled - HEAD_CONTEXT)
      blocks = blocks.filter(({ start, text }) => start + text.length > needed)
    },
    taken: () => at,
  }
}
