import { beginOfTerm } from '../markup/glue/spaced-border.js'
import { ABSTRACT_OPENING, LONGEST_TITLE_LINE } from '../text/page-patterns.js'

const WORD = /\S+/g

/** `learning`, `(see`, `heads,`: in small letters; and those of them that stand in titles, too */
const SMALL_WORD = /^["“‘'(`]?(\p{Lowercase}[\p{Lowercase}-]{1,40})[)"”’',.;:!?]{0,4}$/u
const TITLE_WORDS = new Set(
  `a about across against al all along among an and are as at be between beyond but by can do does during et for from how if in into is it
  its more need no nor not of off on onto or our out over per so than that the their this through to toward towards under up upon using via
  vs we what when with within without you your`.split(/\s+/),
)

/** `Large`, `"Why`, `3D` */
const CAPITAL = /^["“‘'[`$]?\d?\p{Uppercase}/u

/** `Orca:`, `Heads,`: a title goes on. */
const OPEN = /[:,;–—-]$/

/** `A`: what stands behind it goes on with it, as it does behind a small word. */
const ARTICLE = /^(?:An?|The)$/

/** `Large`, `Recently,`: what begins a sentence before other capitals, and ends no title */
const LEAD =
  /^(?:(?:Large|Recent|Existing|Current|Modern|While|Although|Despite|Unlike|This|These|As|When|If|For|With|In|On|By|To|Since|Given|Our)$|\p{Uppercase}\p{Lowercase}{2,15}ly,$)/u

/** What begins a sentence over a word in small letters, and does not stand within one: `In this`, `We study` */
const OPENING =
  /^(?:In|We|The|This|These|Existing|Recent|Large|While|Although|Despite|Current|Modern|As|For|With|Our|An?)$/
export const SMALL_FIRST = /^\p{Lowercase}/u

/** `Are We on the Right Way`, `How Far Are We`: a question goes on. */
const ASKS = /^(?:Are|Do|Did|Can|Should|Could|Will|Must|Have|If|What|How|Why|When|Where|As|Than|That)$/

/** `heads.`, `(SAH).`; not `vs.` */
const SENTENCE_END = /(?:\p{Lowercase}{3}|[)\d%])\.["”’)]*$/u

/** A title, and the begin of its abstract */
const LONGEST_BEGIN = LONGEST_TITLE_LINE + 100

/** A shorter title is likely only over what abstracts begin with, or where no longer one is. */
const SHORTEST_TITLE = 12

/** No short form stands for more words. */
const LONGEST_TERM = 8

/**
 * Where a title may end that a space joins to its abstract; -1: nowhere. The abstract begins with what no sentence has amid it, `The limits of
 * sparse heads |In this paper`, or else with the last capital before a word of the first sentence that titles have with a capital: `Sparse
 * Heads in Practice |Large models`.
 */
export function endOfSpacedTitle(text: string): number {
  const begin = text.slice(0, LONGEST_BEGIN)
  const matches = [...begin.matchAll(WORD)]
  const words = matches.map(([word]) => word)
  const placeOf = (index: number): number => (matches[index] as RegExpExecArray).index
  const opening = findOpening(words)
  if (opening > 0) return placeOf(opening)
  const sentence = words.findIndex((word) => SENTENCE_END.test(word))
  let short = -1
  for (const [index, word] of words.slice(0, sentence < 0 ? words.length : sentence + 1).entries()) {
    const [, small] = SMALL_WORD.exec(word) ?? []
    const first = small && !TITLE_WORDS.has(small) ? beginOfSentence(words, index) : 0
    const at = placeOf(first)
    const isOpening = at > 0 && (LEAD.test(words[first] as string) || ABSTRACT_OPENING.test(begin.slice(at)))
    if (at >= SHORTEST_TITLE || isOpening) return at
    if (short < 0 && at > 0) short = at
  }
  return short
}

/** Whether a sentence begins for sure behind other words. */
export const holdsOpening = (text: string): boolean => findOpening(text.split(' ')) > 0

/** Where a sentence begins for sure, before another ends; -1: nowhere. */
function findOpening(words: readonly string[]): number {
  const opening = words.findIndex(
    (word, index) =>
      index > 0 &&
      OPENING.test(word) &&
      SMALL_FIRST.test(words[index + 1] ?? '') &&
      endsTitle(words[index - 1] as string),
  )
  return words.slice(0, Math.max(opening, 0)).some((word) => SENTENCE_END.test(word)) ? -1 : opening
}

/** Whether a title can end with a word. */
const endsTitle = (word: string): boolean => !OPEN.test(word) && !TITLE_WORDS.has(word) && !ASKS.test(word)

/** The word that a sentence begins with which has one in small letters at `index`; 0: none but the first. */
function beginOfSentence(words: readonly string[], index: number): number {
  const goesOn = (word: string): boolean => TITLE_WORDS.has(word) || ARTICLE.test(word)
  const capital = words.findLastIndex(
    (word, at) => at < index && CAPITAL.test(word) && (at === 0 || !goesOn(words[at - 1] as string)),
  )
  let first = capital < 1 ? capital : beginOfShortened(words, capital, index)
  while (first > 1 && goesOn(words[first - 1] as string)) {
    const end = ARTICLE.test(words[first - 1] as string) ? first : first - 1
    first = words.findLastIndex((word, at) => at < end && CAPITAL.test(word))
  }
  while (LEAD.test(words[first - 1] ?? '')) first--
  return first > 0 && !OPEN.test(words[first - 1] as string) ? first : 0
}

/** `Sparse` of `Sparse Attention Heads (SAH) are`: the first of the words whose short form stands behind them; else the last capital. */
function beginOfShortened(words: readonly string[], capital: number, end: number): number {
  if (!words.slice(capital, end).some((word) => word.startsWith('('))) return capital
  const from = Math.max(capital - LONGEST_TERM, 0)
  const behind = words.slice(from, end).join(' ')
  const begin = beginOfTerm(behind)
  return begin > 0 ? from + behind.slice(0, begin).split(' ').length - 1 : capital
}
