import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { readsLikeTitle } from '../title-words.js'
import type { Zone } from './read-zone.js'

/** A note is shorter than most titles, but for one that is marked as a quotation: `> My note: …` */
const LONGEST_NOTE = 60
const QUOTE_MARK = '> '

/**
 * Tells the zones that end before what is no title: a date alone; or somebody's own line, `My notes`, where most cards of the page have
 * no more than a title and an abstract. Both stand over a paragraph that reads like a title. Null: there are none.
 */
export function findNotes(
  page: PageTokens,
  zones: readonly Zone[],
  limitOf: (index: number) => number,
): ((zone: Zone, index: number) => boolean) | null {
  const { tokens } = page
  const isOver = ({ to }: Zone, index: number): boolean => isNoteOverTitle(page, to, limitOf(index))
  const isDate = ({ to }: Zone): boolean => tokens[to]?.kind === 'date'
  const noted = zones.filter(isOver)
  if (noted.length === 0) return null
  const areFew = noted.filter((zone) => !isDate(zone)).length * 2 < zones.length
  return (zone, index) => isOver(zone, index) && (areFew || isDate(zone))
}

/** Whether a date, or a short paragraph, stands over one that reads like a title, and that over another. */
function isNoteOverTitle(page: PageTokens, index: number, limit: number): boolean {
  const { text, tokens } = page
  if (index + 2 >= limit) return false
  const paragraphs = tokens.slice(index, index + 3)
  const [note, title, abstract] = paragraphs as [Token, Token, Token]
  if (!title.afterBlank || title.kind !== 'prose') return false
  if (paragraphs.some(({ link }) => link) || !readsLikeTitle(page, index + 1, limit)) return false
  if (note.kind === 'date') return true
  const isLonger = abstract.afterBlank && abstract.lineEnd - abstract.lineStart > title.end - title.start
  const isNote = note.end - note.start <= LONGEST_NOTE || text.startsWith(QUOTE_MARK, note.start)
  return isNote && isLonger
}
