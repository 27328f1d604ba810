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
  NUMBER.lastIndex = 0
  while (NUMBER.test(text)) {
    const end = NUMBER.lastIndex
    const start = text.lastIndexOf('[', end - 1) - 1
    const shown = text.slice(start + 2, end - 1)
    if (references.has(shown)) continue
    if (Number(shown) > largest) {
      largest = Number(shown)
      references.set(shown, { target: '', start, end })
    } else strangers++
  }
  return references.size >= FEWEST_NUMBERS && strangers * 4 <= references.size ? references : new Map()
}
