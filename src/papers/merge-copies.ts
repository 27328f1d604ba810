import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import type { BuiltPaper } from './build-paper.js'

/** Merges the copies of a paper that one page shows twice: first place, the fuller value of each field. */
export function mergeCopies(built: readonly BuiltPaper[], onCopy: (copy: BuiltPaper) => void): BuiltPaper[] {
  const kept: BuiltPaper[] = []
  const firsts = new Map<string, BuiltPaper>()
  for (const copy of built) {
    const key = copy.paper.title.toLowerCase()
    const first = firsts.get(key)
    if (first && isSame(first.paper, copy.paper)) {
      merge(first, copy)
      onCopy(copy)
    } else {
      firsts.set(key, copy)
      kept.push(copy)
    }
  }
  return kept
}

/** Two papers can share a title; the identifiers, where both show them, decide. */
const isSame = (first: Paper, copy: Paper): boolean =>
  first.arxivId === null || copy.arxivId === null || first.arxivId === copy.arxivId

function merge(first: BuiltPaper, copy: BuiltPaper): void {
  for (const field of Object.keys(copy.paper) as (keyof Paper)[]) {
    if (!isFuller(copy.paper[field], first.paper[field])) continue
    Object.assign(first.paper, { [field]: copy.paper[field] })
    first.source.fields[field] = copy.source.fields[field] as Span
  }
}

/** A value is fuller than none, a longer text or list than a shorter one. */
function isFuller(value: Paper[keyof Paper], than: Paper[keyof Paper]): boolean {
  if (value === null) return false
  if (than === null) return true
  if (typeof value === 'number' || typeof than === 'number') return false
  return value.length > than.length
}
