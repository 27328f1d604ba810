import type { BuiltPaper } from '../papers/build-paper.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import type { Span } from '../schema/span.js'
import { withoutNumbers } from '../text/labels.js'
import { textAt } from '../text/text-at.js'
import { isLabel, shortLineAt } from './card-edges.js'
import { FEWEST_CARDS } from './card-wording.js'

/** What lines of a page say, and how many of its findings begin with it. */
interface ToldWords {
  words: string
  count: number
  /** Whether names end with it, too: a wrapped one's last word can be alike. */
  endsNames: boolean
}

/** A place in a line that begins behind another, `after`: what is told there, or the name that ends there. */
interface Place {
  at: number
  after: number
  what: string | number
}

/**
 * What several findings in a page begin with, or several names of submitters and organizations end with: a button or a label that the site has
 * got between the facts of its cards. Null: nothing. `offset` is where the page begins in the input.
 */
export function findToldWords(text: string, offset: number, { papers, findings }: ParsedPage): ToldWords | null {
  const told = findings.filter(({ code }) => code === 'unrecognized-text' || code === 'doubtful-field')
  const places = [...told.map(({ start }): Place => ({ at: start, after: -1, what: start })), ...endsOfNames(papers)]
  if (places.length < FEWEST_CARDS) return null
  const found = new Map<string, Set<string | number>>()
  for (const { at, after, what } of places) {
    const place = shortLineAt(text, at - offset)
    const line = place ? textAt(text, place).trim() : ''
    if (!place || !isLabel(line) || place.start + offset <= after) continue
    const words = withoutNumbers(line)
    found.set(words, (found.get(words) ?? new Set()).add(what))
  }
  const [words, all] = [...found].reduce((most, next) => (next[1].size > most[1].size ? next : most), ['', new Set()])
  if (all.size < FEWEST_CARDS) return null
  const count = [...all].filter((what) => typeof what === 'number').length
  return { words, count, endsNames: count < all.size }
}

/** Where the names of papers end that have several words, the last of which may be the next line's label. */
function endsOfNames(papers: readonly BuiltPaper[]): Place[] {
  const places: Place[] = []
  for (const { paper, source } of papers)
    for (const field of NAMES) {
      const name = paper[field]
      if (!name?.includes(' ')) continue
      const { start, end } = source.fields[field] as Span
      places.push({ at: end - 1, after: start, what: name })
    }
  return places
}

const NAMES = ['submittedBy', 'organization'] as const
