import { findPageStarts, MARK_CONTEXT } from './page-starts.js'
import { readLines } from './read-lines.js'

/** Smaller chunks are gathered to so many characters, so that each character is looked at a bounded number of times. */
const SMALLEST_BLOCK = 1024

/** Text that arrives in chunks and leaves in pages, the same pages that `findPageStarts` finds in the whole. */
export interface PageBuffer {
  push(chunk: string): void
  /** Says that no more will come. */
  end(): void
  /** The page at the front, once its end is known; before that, what there is of it if that is longer than `limit`. */
  page(limit: number): string | null
  /** Drops characters from the front. */
  take(length: number): void
  /** How many were dropped so far. */
  taken(): number
}

export function createPageBuffer(): PageBuffer {
  const starts: number[] = []
  let pending: string[] = []
  let pendingLength = 0
  // What of the current page has come, as blocks; they are joined once, when the page is complete.
  let blocks: string[] = []
  let at = 0
  let length = 0
  let ended = false
  // Marks are known up to `scanned`; `tail` is the text before it that a mark can need, and all after it.
  let scanned = 0
  let tail = ''

  function scan(to: number, window: string): void {
    const windowStart = length - window.length
    for (const start of findPageStarts(readLines(window), scanned - windowStart, to - windowStart)) {
      starts.push(start + windowStart)
    }
    scanned = to
    tail = window.slice(Math.max(0, scanned - MARK_CONTEXT - windowStart))
  }

  function flush(): void {
    const block = pending.join('')
    pending = []
    pendingLength = 0
    blocks.push(block)
    length += block.length
    scan(ended ? length : length - MARK_CONTEXT, tail + block)
  }

  function held(): string {
    const text = blocks.length === 1 ? (blocks[0] as string) : blocks.join('')
    blocks = [text]
    return text
  }

  return {
    push(chunk) {
      pending.push(chunk)
      pendingLength += chunk.length
      if (pendingLength >= SMALLEST_BLOCK) flush()
    },
    end() {
      ended = true
      flush()
    },
    page(limit) {
      while ((starts[0] ?? Number.POSITIVE_INFINITY) <= at) starts.shift()
      const end = starts[0] ?? (ended ? length : null)
      if (end !== null) return end > at ? held().slice(0, end - at) : null
      // A page begins up to `MARK_CONTEXT` before its mark.
      const known = scanned - MARK_CONTEXT - at
      return known > limit ? held().slice(0, known) : null
    },
    take(count) {
      blocks = [held().slice(count)]
      at += count
    },
    taken: () => at,
  }
}
