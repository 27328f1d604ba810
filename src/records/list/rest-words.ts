import type { Span } from '../../schema/span.js'
import { COMPANY_END, NAME_END, NAMES_INSTITUTION } from '../../text/institutions.js'
import { beginsSmall } from '../../text/sentence.js'
import { textAt } from '../../text/text-at.js'
import { SITE_NAME } from '../organization-name.js'
import type { PaperRecord } from '../record.js'
import { endsOpen, opensAmid } from '../title-words.js'
import { NARROWEST_TITLE_WRAP } from '../wrapped-lines.js'

/** `JD Robotics`, which a title may end with, too */
const COMPANY = new RegExp(`\\b${COMPANY_END}$`)

/** `LG AI Research`, which is seldom one */
const OF_NAME = new RegExp(`\\b${NAME_END}$`)

/** `inclusionAI`, `JD.com` */
const HANDLE = /^\S+(?:\p{Lowercase}AI|\.(?:ai|com|io))$/u

const ONE_WORD = /^(?!\p{Lowercase})\p{Alphabetic}\S*$/u

/** `NVIDIA`, `ByteDance`, `OpenAI`; not `Interface`, `Pre-Training`, `LLMs` */
const BRAND = /[^-]\p{Uppercase}(?!\p{Uppercase}{0,20}s$)/u

/** `FreedomIntelligence`, `ByteDance` */
const CAMEL_CASE = /^\S{0,40}\p{Lowercase}\p{Uppercase}\S{0,40}$/u

/** `Tidal-Reefs` */
const TWO_NAMES = /^\p{Uppercase}\p{Lowercase}{1,20}-\p{Uppercase}\p{Lowercase}{1,20}$/u

/** `Large Language Models`, `Generation`, `Performance`: as titles end, but where a plural stands before; not `Physical Intelligence` */
const OF_TITLE = /\s\S*[^s]s$|(?:[st]ion|ment)$|^\S*(?:ance|ence|ics|\S{4}ing)$/

/** `Animation Model`, `Rule-Based RL`: words that end titles, and no names */
const LAST_WORD =
  /(?:^|[\s-])(?:Agents?|Analysis|Approach|Benchmark|Capability|Control|Data|Dataset|Feedback|Framework|Models?|QA|RL|Study|Survey|Transformer|Use)$/

/** `Dataset for Southeast Asia`, `Distribution Shift -- A Case Study`, `Do Nothing`: as titles go on */
const AMID_TITLE = /\s(?:by|for|in|on|to|with|without|--)\s|[:?](?:\s|$)|\s\S*ing$/

/** `Models`; `Experts`, under `Mixture of Modality-Aware`; not `Robotics` */
export const PLURAL = /(?:[^cs]|[^i]c)s$/

/** `Real-World`, `Spatio-Temporal`, `Large`: adjectives, which end lines, but no titles */
const ADJECTIVE =
  /-(?:aware|based|bit|driven|free|level|modality|platform|scale|source|speed|term|turn|world)$|(?:^|[\s-])(?:\p{Alphabetic}{2,20}(?:al|tive|ic|ous|able|ible|ized|ful)|complex|deep|efficient|every|hidden|human|infinite|large|limited|multiple|new|one|open|single|small|sparse|\p{Alphabetic}{2,20}ly)$/iu

/** `Tutorial`, `Perspective`, `and Composable`, `be Compute Agnostic`: what ends as adjectives do, and titles, too */
const NO_ADJECTIVE =
  /\b(?:and|(?:be|is|are)(?: \S+)?) \S+$|(?:approval|arrival|goal|interval|journal|manual|material|potential|proposal|removal|retrieval|signal|survival|trial|tutorial|alternative|initiative|narrative|objective|perspective|arithmetic|critic|heuristic|logic|magic|metric|music|rubric|topic|traffic|table|variable|anomaly|assembly|family|only)$/i

/** The line under a card's title. */
export const wordsUnder = (text: string, { organization: [line] }: PaperRecord): string => textAt(text, line as Span)

/** Whether a card's title stops in the middle of a phrase. */
const stopsOpen = (text: string, { title }: PaperRecord): boolean => endsOpen(text, title.at(-1) as Span)

/** The last line of a card's title. */
const titleEnd = (text: string, { title }: PaperRecord): string => textAt(text, title.at(-1) as Span)

/** Whether a card's title stops at an adjective. */
export function stopsAtAdjective(text: string, card: PaperRecord): boolean {
  const words = titleEnd(text, card)
  return ADJECTIVE.test(words) && !NO_ADJECTIVE.test(words)
}

/** Whether the line under a card's title must be its rest, by its small words. */
export const opensRest = (text: string, { organization: [line] }: PaperRecord): boolean => opensAmid(text, line as Span)

/** Whether small words tell that a line is a title's rest. */
export const isSureRest = (text: string, card: PaperRecord): boolean => stopsOpen(text, card) || opensRest(text, card)

/** Whether the line under a card's title ends or goes on as titles do. */
function endsAsTitle(text: string, card: PaperRecord): boolean {
  const words = wordsUnder(text, card)
  if (CAMEL_CASE.test(words)) return false
  return LAST_WORD.test(words) || AMID_TITLE.test(words) || (OF_TITLE.test(words) && !PLURAL.test(titleEnd(text, card)))
}

/** Whether the line under a card's title is a plural, `Formats`, under none, and no brand, `TidalReefs` or `Tidal-Reefs`. */
export function isPlural(text: string, card: PaperRecord): boolean {
  const words = wordsUnder(text, card)
  return PLURAL.test(words) && !PLURAL.test(titleEnd(text, card)) && !CAMEL_CASE.test(words) && !TWO_NAMES.test(words)
}

/** Whether the line under a card's title is written as its rest. */
export const isLikeRest = (text: string, card: PaperRecord): boolean =>
  isSureRest(text, card) || endsAsTitle(text, card)

/** Whether the line under a card's title is surely a name. */
export function isSureName(text: string, card: PaperRecord): boolean {
  const [name] = card.organization as [Span]
  const words = wordsUnder(text, card)
  const isNamed = HANDLE.test(words) || (!beginsSmall(text, name.start) && NAMES_INSTITUTION.test(words))
  const isOfTitle = (HANDLE.test(words) || COMPANY.test(words)) && stopsOpen(text, card)
  return isNamed && !isOfTitle
}

/** Whether the line under a card's title is written as a name is. */
export function isNameUnder(text: string, card: PaperRecord): boolean {
  const [name] = card.organization as [Span]
  const words = wordsUnder(text, card)
  const isOfName = OF_NAME.test(words) && !AMID_TITLE.test(words)
  const goesOn = endsOpen(text, name) && words.length < NARROWEST_TITLE_WRAP
  return isSureName(text, card) || (!stopsOpen(text, card) && !beginsSmall(text, name.start) && (isOfName || goesOn))
}

/**
 * One of `ByteDance`, `Salesforce` can stand under a long title by chance, and so can several of which one is written as a name, and any where
 * that is doubtful, unless all end as titles do.
 */
export function mayBeNames(text: string, cards: readonly PaperRecord[], isDoubtful: boolean): boolean {
  const names = cards.map((card) => wordsUnder(text, card))
  if (cards.every((card) => endsAsTitle(text, card))) return false
  if (isDoubtful) return true
  const areWords = names.every((name) => ONE_WORD.test(name))
  return names.includes(SITE_NAME) || (areWords && (names.length === 1 || names.some((name) => BRAND.test(name))))
}
