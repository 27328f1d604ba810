import { findOrEnd } from '../text/find.js'

/** Tells whether ranges that go forward hold a `·` or `•`; each of them is looked for once. */
export function createSeparatorSearch(text: string): (start: number, end: number) => boolean {
  let dot = -1
  let bullet = -1
  return (start, end) => {
    if (dot < start) dot = findOrEnd(text, '·', start)
    if (bullet < start) bullet = findOrEnd(text, '•', start)
    return dot < end || bullet < end
  }
}
