import type { Span } from '../schema/span.js'
import { findOrEnd } from '../text/find.js'

/** A text without some of its lines, in their order, of which one may be told twice; spaces behind the line before stand for each, so that every offset stays. */
export function withoutLines(text: string, lines: readonly Span[]): string {
  let rest = ''
  let done = 0
  for (const { start, end } of lines) {
    if (end <= done) continue
    const before = text.slice(done, start)
    const isApart = text.slice(end + 1, findOrEnd(text, '\n', end + 1)).trim() === ''
    const kept = isApart ? before.trimEnd() : before.slice(0, before.endsWith('\r\n') ? -2 : -1)
    const to = text.charAt(end - 1) === '\r' ? end - 1 : end
    rest += kept + ' '.repeat(to - done - kept.length)
    done = to
  }
  return rest + text.slice(done)
}
