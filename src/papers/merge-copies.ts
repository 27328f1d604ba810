import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { openingOf } from '../tokens/opening.js'
import type { BuiltPaper } from './build-paper.js'

/** Of the papers with one title so many, the latest, are looked at for a copy. */
const MOST_NAMESAKES = 8

/** Papers of which each is one, and the copies that were merged into them. */
interface Merged {
  papers: BuiltPaper[]
  copies: BuiltPaper[]
}

/** Merges the copies of a paper that one page shows twice: first place, the fuller value of each field. */
export function mergeCopies(built: BuiltPaper[]): Merged {
  // Stryker disable next-line ConditionalExpression: without a quick look each title is compared in whole
  if (!mayHoldCopies(built)) return { papers: built, copies: [] }
  const papers: BuiltPaper[] = []
  const copies: BuiltPaper[] = []
  const byTitle = new Map<string, BuiltPaper[]>()
  for (const copy of built) {
    const key = copy.paper.title.toLowerCase()
    const namesakes = byTitle.get(key) ?? []
    const first = namesakes.find(({ paper }) => isSame(paper, copy.paper))
    if (first) {
      merge(first, copy)
      copies.push(copy)
    } else {
      byTitle.set(key, [copy, ...namesakes.slice(0, MOST_NAMESAKES - 1)])
      papers.push(copy)
    }
  }
  return { papers, copies }
}

/** Whether two titles have the same length and the same letters in their middle: most pages need no whole title compared, which takes long. */
const mayHoldCopies = (built: readonly BuiltPaper[]): boolean =>
  new Set(built.map(({ paper: { title } }) => (openingOf(title, title.length >> 1) << 7) ^ title.length)).size <
  built.length

/**
 * Two papers can share a title: the identifiers decide, where both show them, or an abstract that is the same, or else other facts; where no
 * abstract tells, also the names.
 */
function isSame(first: Paper, copy: Paper): boolean {
  if (first.arxivId !== null && copy.arxivId !== null)
    return withoutVersion(first.arxivId) === withoutVersion(copy.arxivId)
  if (first.abstract !== null && first.abstract === copy.abstract) return true
  const shared = first.abstract === null && copy.abstract === null ? NAMED_FACTS : FACTS
  return shared.every((fact) => agree(first[fact], copy[fact]))
}

const withoutVersion = (arxivId: string): string => arxivId.replace(/v\d+$/, '')

/** What two copies of a paper do not show in two ways. */
const FACTS = ['date', 'authorCount'] as const
const NAMED_FACTS = [...FACTS, 'organization', 'submittedBy'] as const

const agree = <Value>(left: Value | null, right: Value | null): boolean =>
  left === null || right === null || left === right

function merge(first: BuiltPaper, copy: BuiltPaper): void {
  for (const field of Object.keys(copy.paper) as (keyof Paper)[]) {
    if (!isFuller(copy.paper[field], first.paper[field], copy.truncated)) continue
    Object.assign(first.paper, { [field]: copy.paper[field] })
    first.source.fields[field] = copy.source.fields[field] as Span
  }
}

/** A value is fuller than none, a longer text or list than a shorter one, but for those of a card that the text's end cut, which can hold its marks. */
function isFuller(value: Paper[keyof Paper], than: Paper[keyof Paper], isCut: boolean): boolean {
  if (value === null) return false
  if (than === null) return true
  // Stryker disable next-line all: a number has no length, so that neither is longer
  if (typeof value === 'number' || typeof than === 'number') return false
  return value.length > than.length && !(isCut && than.length > 0)
}
