import { beginsSmall, FOUR_SMALL_WORDS, holdsSecondSentence, holdsSentenceEnd } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { type PaperRecord, type TextLine, withoutTitle } from '../record.js'
import { linksToPaper } from '../targets.js'
import { canBeTitle, isLikeTitle } from '../title-words.js'
import type { Zone } from './read-zone.js'

/**
 * The first card, mended where the page was cut at its top, in a text or under `Submitted by`: what is left of these is no title. No vote box
 * and no submitter stands over it.
 */
export function mendFirst(page: PageTokens, zones: readonly Zone[], cards: readonly PaperRecord[]): PaperRecord {
  const [first] = cards as [PaperRecord]
  const [zone] = zones as [Zone]
  if (zone.votes || zone.bare.length > 0 || zone.submitter) return first
  if (isRestOfText(page, zones, cards)) return withoutTitle(first)
  if (!beginsWithSubmitter(page, cards)) return first
  const [title, ...abstract] = first.abstract as [TextLine, ...TextLine[]]
  return { ...first, start: title.start, title: [title], abstract }
}

/**
 * Whether the first line is who submitted the first card, under a label that was cut off: all others tell theirs, and have a line each for
 * title and abstract, and under this one stand two.
 */
function beginsWithSubmitter({ text }: PageTokens, cards: readonly PaperRecord[]): boolean {
  const [{ title, abstract }, ...others] = cards as [PaperRecord, ...PaperRecord[]]
  return (
    others.length > 0 &&
    title.length === 1 &&
    abstract.length === 2 &&
    others.every((card) => card.submittedBy.length > 0 && card.title.length === 1 && card.abstract.length === 1) &&
    canBeTitle(textAt(text, abstract[0] as TextLine))
  )
}

/**
 * Whether the first card of a page that was cut at its top begins in the middle of its abstract, whose lines were read as a title: it is a
 * sentence, or no heading where all others are, or alone where others stand over an abstract.
 */
function isRestOfText(page: PageTokens, zones: readonly Zone[], cards: readonly PaperRecord[]): boolean {
  const { text, tokens } = page
  const [{ title, abstract }, ...others] = cards as [PaperRecord, ...PaperRecord[]]
  const [{ to }, ...behind] = zones as [Zone, ...Zone[]]
  const token = tokens[to] as Token
  const [first, last] = [title[0], title.at(-1)]
  if (!first || !last || token.heading) return false
  const words = text.slice(first.start, last.end)
  const areHeaded = others.length > 0 && others.every((_card, index) => tokens[(behind[index] as Zone).to]?.heading)
  const isOverText = abstract.some(isAfterBlank)
  if (areHeaded && !linksToPaper(token) && !(isOverText && words.includes(' ') && canBeTitle(words))) return true
  // An address can be a title.
  const isSmall = beginsSmall(text, first.start) && !words.startsWith('http')
  const isProse = FOUR_SMALL_WORDS.test(words) || holdsSecondSentence(words)
  if (holdsSentenceEnd(words) ? isSmall || (isProse && !canBeTitle(words)) : isSmall && !canBeTitle(words)) return true
  const isAlone = others.length > 0 && !isOverText && others.every((card) => card.abstract.some(isAfterBlank))
  if (!isAlone || linksToPaper(token)) return false
  const [next] = abstract
  return isSmall || (next ? isProse || beginsSmall(text, next.start) : !isLikeTitle(words))
}

const isAfterBlank = ({ afterBlank }: TextLine): boolean => afterBlank
