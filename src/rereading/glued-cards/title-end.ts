import { matchAt } from '../../text/sticky.js'

/** `Interface|This paper`, `learning?|"World`, `GPT-4|Large`, `LLMs|The`, `HRIT|We`, `Orca|大模型`: where a word meets another; not in `3D`, `T2I` */
const WORDS_MEET =
  /(?<=[\p{Lowercase}\d)\]?!.%$}+*\p{Script=Han}\p{Extended_Pictographic}]|[^\s(]["”’'])(?=[\p{Uppercase}"“‘$([#\\§\x60\p{Extended_Pictographic}])(?!(?<=\d)\p{Uppercase}\P{Lowercase})|(?<=\p{Uppercase})(?=\p{Uppercase}(?:\p{Lowercase}{2}|(?<=[AIOTW])[a-z]\s))|(?<=[\p{Script=Latin}\d)?!.])(?=(?!\p{Script=Latin}|\p{Script=Greek})\p{Alphabetic})/gu

/** What texts begin with, whatever follows */
const OPENING = /^(?:An?|The|We|This|These|In|On|By|To|As|At|It|Recent(?:ly)?)\s/

/** `Large language`, `Existing "world`, `GPT-4 (`: a word in small letters follows, as in titles seldom; not `Mo|Es from` */
const PROSE = /^(?!\p{Uppercase}\p{Lowercase}?\s)\S{1,60}\s{1,9}["“‘$(]?[\p{Lowercase}\d(]/u

/** Few titles are longer, or shorter. */
const LONGEST_TITLE = 300
const SHORTEST_TITLE = 12

/** `heads. We`: the first sentence's end, behind which no title does */
const NEXT_SENTENCE = /(?<!\bvs)(?<=[\p{Lowercase})])\. \p{Uppercase}/u

/** The rest of a word, as of `ChatGPT`, at a border in it, or of `FooNet:`, which begins titles */
const REST_OF_WORD = /[^\s,.;:!?)]{0,60}:?/y
const BEGIN_OF_WORD = /[^\s"“([]{1,60}$/

const LONGEST_WORD = 60

/** No more of a text is looked through for a word. */
const LONGEST_TEXT = 5000

/** Shorter words are said again by chance. */
const SHORTEST_WORD = 3

/**
 * Where a title meets the abstract that is glued to it; -1: nowhere. A border in a word that the text says again, `ChatGPT`, is none; of the
 * others the first over what texts begin with is the likeliest.
 */
export function endOfTitle(text: string): number {
  const begin = text.slice(0, LONGEST_TITLE)
  const sentence = begin.search(NEXT_SENTENCE)
  const borders = bordersIn(sentence < 0 ? begin : begin.slice(0, sentence)).filter((at) => !isInWord(text, at))
  const restAt = (at: number): string => text.slice(at, at + LONGEST_TITLE)
  return (
    borders.find((at) => OPENING.test(restAt(at))) ??
    borders.find((at) => PROSE.test(restAt(at))) ??
    borders.find((at) => at >= SHORTEST_TITLE) ??
    borders[0] ??
    -1
  )
}

/** `DeepSeek`, `Tide Lab`, `University of Washington, Seattle (UW)`, `AI at Meta`: not `T: Towards`, `GPT in small words`, `GiT at the Edge` */
const NAME = /^[^\s:]{2,40}(?: (?:of|for|and|the|de|at(?= \p{Uppercase})|[^\s:\p{Lowercase}][^\s:]{0,40})){0,7}$/u

/** What stands before a name has more characters than the first letter of `vLLM`. */
const SHORTEST_WORDS = 3

export const isName = (words: string): boolean => NAME.test(words)

/** Where a name at a text's end begins that is glued to what stands before it; -1: nowhere. Of `LanguageDeepSeek`, the first border of the last such word. */
export function beginOfName(text: string): number {
  const borders = bordersIn(text)
  const last = borders.at(-1)
  if (last === undefined) return -1
  const word = last - (BEGIN_OF_WORD.exec(text.slice(0, last))?.[0].length ?? 0)
  const begin = borders.find((at) => at >= word) as number
  return begin >= SHORTEST_WORDS && isName(text.slice(begin)) ? begin : -1
}

/** Where the first words end that others are glued to; their end, where nowhere. */
export const endOfFirstWords = (text: string): number => bordersIn(text.slice(0, LONGEST_TITLE))[0] ?? text.length

const bordersIn = (text: string): number[] =>
  Array.from(text.matchAll(WORDS_MEET), ({ index }) => index).filter((at) => at > 0)

function isInWord(text: string, at: number): boolean {
  const [begin = ''] = BEGIN_OF_WORD.exec(text.slice(Math.max(at - LONGEST_WORD, 0), at)) ?? []
  const [rest] = matchAt(REST_OF_WORD, text, at) as RegExpExecArray
  const word = begin + rest
  return (
    (rest.endsWith(':') && begin.length === at) ||
    (word.length >= SHORTEST_WORD && text.slice(at, at + LONGEST_TEXT).includes(word))
  )
}
