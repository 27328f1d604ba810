import { visitNumbers } from './link-marks.js'
import type { Reference } from './references.js'

/** `][12]`, behind a link's text */
const NUMBER = /\]\[\d{1,5}\]/g

/** Fewer of them can be a paper's citations. */
const FEWEST_NUMBERS = 4

/** The numbers of a Markdown page whose list of addresses was cut off: each new one is larger than all before it. */
export function findLostDefinitions(text: string): Map<string, Reference> {
  const references = new Map<string, Reference>()
  let strangers = 0
  let largest = 0
  visitNumbers(text, NUMBER, (shown, start, end) => {
    if (references.has(shown)) return
    if (Number(shown) > largest) {
      largest = Number(shown)
      references.set(shown, { target: '', start: start - 1, end })
    } else strangers++
  })
  return references.size >= FEWEST_NUMBERS && strangers * 4 <= references.size ? references : new Map()
}
