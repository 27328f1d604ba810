import { BEGINS_TEXT, maskBrackets, NO_PARTICLE } from './name-words.js'

/** `The BigCode project`, `Large Language Models`, `3D Gaussian Splatting`: what texts begin with, in capitals, and no word of a name but its first */
const OPENING = [
  '(?:As|The|This|These|For|With|When|While|How|What|Why|Though|Although|Since|Unlike|Despite|Does|Recent(?:ly)?|Existing|Current|Modern|Frontier)',
  String.raw`An?(?=\s["“‘]\p{Lowercase})`,
  String.raw`(?:Large|Multi-?modal|Vision-Language|Reinforcement|Training|Scaling|[2-4]D|\S{3,9}-(?:of|to)-\S{1,9}|\p{Uppercase}\S{2,20}(?:[ts]i(?:on|ve)|[ct]ial|ical|ific|ous|(?:[ai][nstz]|i|k|nt)ed|[’']s))`,
].join('|')

/** `Jianfei Chen |The efficiency`: a word in small letters follows */
const OVER_SMALL_WORD = String.raw`(?<=\S[ \t])(?=\p{Uppercase}\S{0,30}\s${NO_PARTICLE}(?!\p{Lowercase}-?\p{Uppercase}|\p{Script=Greek})(?:\p{Lowercase}|\d(?!D\s)))`
const NAME_BORDER = new RegExp(OVER_SMALL_WORD, 'u')

/** Two whole names, behind which a third is rare */
const TWO_NAMES = String.raw`\p{Lowercase}\s(?:\p{Uppercase}\.\s){0,3}\p{Uppercase}\S{0,30}\p{Lowercase}\s`

/** `Ed H. Chi |Generating 3D`, `Jia Wei |Building LLM`, `Jia Wei |On-device LLMs`; `Manning` is shorter. */
const BEHIND_NAMES = String.raw`(?<=${TWO_NAMES})(?=\p{Uppercase}[\p{Alphabetic}-]{4,30}ing\s|\p{Uppercase}\p{Lowercase}{2,15}-\p{Lowercase}|[IO]n[\s-]|(?:An|Can)\s\p{Uppercase}{2})`

/** `Weizhu "Bill" Chen`, `Zhuowen (Kevin) Tu` */
const NICKNAME = String.raw`["“(]\p{Alphabetic}{1,15}["”)]\s\p{Uppercase}`

/** `Qwen Team |Visual`, `Jia Wei |As LLMs`, `Jia Wei |"Aha moments"`, `Jia Wei |Transformers (DiTs)`, `Jia Wei |vLLM`, too */
const SPACED_BORDER = new RegExp(
  String.raw`(?<=\S\sTeam\s)|(?!.{0,40}\sTeam\s)(?:${OVER_SMALL_WORD}|${BEHIND_NAMES}|(?<=\S\s)(?=(?:${OPENING})\s|\p{Uppercase}\S{0,30}\s(?!${NICKNAME})\(|(?![\p{Uppercase}\d*(]|${NICKNAME})(?:${BEGINS_TEXT})|\p{Lowercase}\p{Uppercase}))`,
  'u',
)

/** Where a name ends before a text that a space joins to it; -1: nowhere. `isListed`: another name follows. */
export function spacedBorderIn(words: string, text: string, isListed: boolean, isOverSmall: boolean): number {
  const border = maskBrackets(words).search(isListed ? NAME_BORDER : SPACED_BORDER)
  // `Yu Su |Attention`, over `, as a core layer`
  const isLast = border < 0 && isOverSmall && words.trim().split(' ').length > 2
  if (isLast) return words.lastIndexOf(' ') + 1
  if (isListed || border < 0) return border
  const term = beginOfTerm(words)
  return beginOfSaid(words, term >= 0 && term < border ? term : border, text)
}

/** `Yuan Yao |Gaussian| Splatting has`: a third name, or the text's first word, which the text says again */
const THIRD_WORD = new RegExp(String.raw`(?<=${TWO_NAMES})\p{Uppercase}[\p{Alphabetic}-]{4,30}\s$`, 'u')

function beginOfSaid(words: string, border: number, text: string): number {
  const [last] = THIRD_WORD.exec(words.slice(0, border)) ?? []
  return last && text.toLowerCase().includes(` ${last.toLowerCase()}`)
    ? beginOfSaid(words, border - last.length, text)
    : border
}

/** `(DPO)`, `(DiTs)`, `(SAM 2)`, `(Video LLMs)` */
const SHORT_FORM = /\s\(([\p{Alphabetic}\d -]{2,12})\)/u

/** `G`, `R`, `A`, `G` of `Wei Graph Retrieval-Augmented Generation`; `c` of `In-context Learning` */
const INITIAL = /(?<=\S[\s-]\d?)\p{Alphabetic}/gu

/** `|Direct Preference Optimization (DPO)`: where the words begin whose initials stand in brackets behind them; -1: nowhere. */
export function beginOfTerm(words: string): number {
  const short = SHORT_FORM.exec(words)
  const letters = short?.[1]?.match(/\p{Uppercase}/gu) ?? []
  let left = letters.length
  for (const { 0: initial, index } of [...words.slice(0, short?.index).matchAll(INITIAL)].reverse()) {
    if (initial.toUpperCase() === letters[left - 1]) left--
    if (left === 0 && letters.length > 1) return index
  }
  return -1
}
