import { findOrEnd } from '../text/find.js'
import type { Edit } from './edit-text.js'
import { lineBreakAt } from './plain-text.js'

/** What a text begins with, and no part of a name: `[Context] Recent`, ``` ``Scaling'' laws ```, `'Thinking' models`, `τ-bench`, `🚀 We`, `— heads`, `~30%`, `k-NN`, `https://…` */
const BEGINS_TEXT =
  /[\p{Lu}\d$“(\\[`‘#<]|"(?!\s)|'\p{Lu}?[\p{Ll}\d -]{1,40}'(?=[\s.,)])|(?<!\p{Script=Greek})\p{Script=Greek}|\p{Extended_Pictographic}|[—–*]|~\d|\p{Ll}-\p{Lu}{2,4} \p{Ll}|https?:/u
    .source

/** `Jianfei Chen |Abstract| The efficiency`: joined with a space, the label stands behind the last name, or under it. */
const SPACED_LABEL = new RegExp(
  String.raw`Abstract(?:(?<=[\p{L}\d.)']\s{1,8}.{8})(?=[ \t]{0,8}(?:${BEGINS_TEXT}|[\p{Script=Han}•\n])|[ \t]{1,8}\p{Ll}\p{Lu})|(?<=[\p{L}\d.)'][ \t]{1,8}.{8})(?=[ \t]{1,8}\p{Ll}))`,
  'gu',
)

/** `|Abstract|`, `|AI-generated summary|` */
export const TEXT_BORDERS = new RegExp(
  String.raw`Abstract(?:(?<=[\p{L}\d.)'].{8})(?!ion|ive|ed)(?=\p{L}|${BEGINS_TEXT})|(?<=^[ \t]{0,40}.{8})(?=[\p{Lu}\d"“$]))|AI-generated summary`,
  'gmu',
)

/** The label on a line of its own, which ends the names */
const LABEL_LINE = /^[ \t]{0,8}#{1,6} Abstract[ \t]*$/gm

/** A name is no longer. */
const LONGEST_AUTHOR = 60

/** Line breaks between the names and the abstract: around the label, where that stands between spaces, or where the two meet. */
export function breaksBehindNames(text: string, authors: number, buttons: number): Edit[] {
  SPACED_LABEL.lastIndex = authors
  const label = SPACED_LABEL.exec(text)
  const name = label ? Math.max(text.lastIndexOf(',', label.index), authors + 'Authors:'.length) : 0
  if (label && label.index < buttons && label.index - name <= LONGEST_AUTHOR)
    return [lineBreakAt(label.index), lineBreakAt(label.index + label[0].length)]
  LABEL_LINE.lastIndex = authors
  const line = LABEL_LINE.exec(text)
  const end = line && line.index < buttons ? null : endOfNames(text, authors, buttons)
  return end === null ? [] : [{ start: end, end, replacement: '\n\n' }]
}

/** `Authors:`, and the names on lines of their own: the page is not glued here. */
const ENDS_LINE = /^\s*\n/

/** Where the last name meets the abstract and no label stands between; null: nowhere. Commas between names have none behind them. */
function endOfNames(text: string, authors: number, buttons: number): number | null {
  let start = authors + 'Authors:'.length
  const isSpaced = text.charAt(start) === ' '
  TEXT_BORDERS.lastIndex = start
  const label = TEXT_BORDERS.exec(text)
  if (ENDS_LINE.test(text.slice(start, start + 20)) || (label?.[0] === 'Abstract' && label.index < buttons)) return null
  while (start < buttons) {
    const comma = Math.min(findOrEnd(text, ',', start), buttons)
    const isLong = comma - start > LONGEST_AUTHOR
    const isOfProse = comma === buttons || isLong || PROSE_COMMA.test(text.slice(comma - 1, comma + COMMA_AND_PARTICLE))
    // In brackets no name ends.
    const part = text.slice(start, Math.min(comma, start + 2 * LONGEST_AUTHOR))
    const words = part.replace(IN_BRACKETS, mask)
    // `Jia Wei , Do Xuan Long |Recently, DeepSeek`: a list's commas have a space before them, or none of them has.
    const isOther = isSpaced && text.startsWith(' ,', start - 2) && text.charAt(comma - 1) !== ' '
    const isOverSmall = isOther || OVER_SMALL.test(text.slice(comma, comma + LONGEST_AUTHOR))
    const rest = text.slice(start + part.length, buttons)
    const border = isSpaced
      ? spacedBorderIn(part, rest, LIST_COMMA.test(text.slice(comma - 1, comma + 3)), isOverSmall)
      : borderIn(words, isOfProse, isOverSmall)
    if (border >= 0) return start + (isInWord(part, border, rest) ? border - 1 : border)
    // Between names no comma has a space behind it.
    const isOfText =
      HUGGED.test(text.slice(start - 1, start + 1)) && (isLong || SPACED.test(text.slice(comma, comma + 2)))
    if (isOfText && SMALL_WORD.test(text.slice(start, start + words.length + COMMA_AND_PARTICLE)))
      return start + unclearBorderIn(words)
    if (isLong) return null
    start = comma + 1
  }
  return null
}

/** `DiTs`, of `Diffusion Transformers (DiTs)` */
const IN_BRACKETS = /(?<=\()[^()]+/g
const mask = (words: string): string => 'x'.repeat(words.length)

/** `van der Berg` is a name, and no word of prose. */
const NO_PARTICLE = /(?!(?:de|van|von|der|den|ter|dos|du|la|le|da|di|bin|al)\s|d['’]\p{Lu})/u.source

/** `, and`, `1,283`, `Recently,large` before a word that linked to a search; a space before it is a list's. */
const PROSE_COMMA = new RegExp(String.raw`^\S,\s|^\d,\d|^\S,${NO_PARTICLE}\p{Ll}`, 'u')

/** A comma between names, and one of a text's */
const HUGGED = /^,\S/
const SPACED = /^,\s/

/** `Jiaqi Wanglarge language models`, `Jiaqi XULLMs, agents` */
const SMALL_WORD = new RegExp(String.raw`\s${NO_PARTICLE}\p{Ll}`, 'u')

/** `Jiaqi Wanglarge|`, `Jiaqi XULLMs|`, `Ed H. Chilarge|` */
const TWO_WORDS = /^\S+(?: \p{Lu}\.(?= ))?(?: \S+)?/u

/** Where the last name ends, which nothing tells from the text glued to it: behind its second word. */
const unclearBorderIn = (words: string): number => words.length - words.replace(TWO_WORDS, '').length

/** `Nan Du|Recently`, over `, large models see`: more words than a name in small letters has */
const OVER_SMALL = new RegExp(String.raw`^,\s?${NO_PARTICLE}\p{Ll}[^\s,]*\s[^\s,]+\s(?!,)`, 'u')

/** A comma with what it is told by. */
const COMMA_AND_PARTICLE = 5

/** `The BigCode project`, `Large Language Models`, `3D Gaussian Splatting`: what texts begin with, in capitals, and no word of a name but its first */
const OPENING = [
  '(?:As|The|This|These|For|With|When|While|How|What|Why|Though|Although|Since|Unlike|Despite|Does|Recent(?:ly)?|Existing|Current|Modern|Frontier)',
  String.raw`(?:Large|Multi-?modal|Vision-Language|Reinforcement|Training|Scaling|[2-4]D|\S{3,9}-(?:of|to)-\S{1,9}|\p{Lu}\S{2,20}(?:[ts]i(?:on|ve)|[ct]ial|ical|ific|ous|(?:[ai][nstz]|i|k|nt)ed|[’']s))`,
].join('|')

/** `Kevin Small , Yi Tay` */
const LIST_COMMA = /^ , [\p{Lu}\p{Lo}]/u

/** `Jianfei Chen |The efficiency`: a word in small letters follows */
const OVER_SMALL_WORD = String.raw`(?<=\S[ \t])(?=\p{Lu}\S{0,30}\s${NO_PARTICLE}(?!\p{Ll}-?\p{Lu}|\p{Script=Greek})(?:\p{Ll}|\d(?!D\s)))`
const NAME_BORDER = new RegExp(OVER_SMALL_WORD, 'u')

/** Two whole names, behind which a third is rare */
const TWO_NAMES = String.raw`\p{Ll}\s(?:\p{Lu}\.\s){0,3}\p{Lu}\S{0,30}\p{Ll}\s`

/** `Ed H. Chi |Generating 3D`, `Jia Wei |Building LLM`, `Jia Wei |On-device LLMs`; `Manning` is shorter. */
const BEHIND_NAMES = String.raw`(?<=${TWO_NAMES})(?=\p{Lu}[\p{L}-]{4,30}ing\s|\p{Lu}\p{Ll}{2,15}-\p{Ll}|[IO]n[\s-]|(?:An|Can)\s\p{Lu}{2})`

/** `Weizhu "Bill" Chen`, `Zhuowen (Kevin) Tu` */
const NICKNAME = String.raw`["“(]\p{L}{1,15}["”)]\s\p{Lu}`

/** `Qwen Team |Visual`, `Jia Wei |As LLMs`, `Jia Wei |"Aha moments"`, `Jia Wei |Transformers (DiTs)`, `Jia Wei |vLLM`, too */
const SPACED_BORDER = new RegExp(
  String.raw`(?<=\S\sTeam\s)|(?!.{0,40}\sTeam\s)(?:${OVER_SMALL_WORD}|${BEHIND_NAMES}|(?<=\S\s)(?=(?:${OPENING})\s|\p{Lu}\S{0,30}\s(?!${NICKNAME})\(|(?![\p{Lu}\d*(]|${NICKNAME})(?:${BEGINS_TEXT})|\p{Ll}\p{Lu}))`,
  'u',
)

/** Where a name ends before a text that a space joins to it; -1: nowhere. `isListed`: another name follows. */
function spacedBorderIn(words: string, text: string, isListed: boolean, isOverSmall: boolean): number {
  const border = words.replace(IN_BRACKETS, mask).search(isListed ? NAME_BORDER : SPACED_BORDER)
  // `Yu Su |Attention`, over `, as a core layer`
  const isLast = border < 0 && isOverSmall && words.trim().split(' ').length > 2
  if (isLast) return words.lastIndexOf(' ') + 1
  if (isListed || border < 0) return border
  const term = beginOfTerm(words)
  return beginOfSaid(words, term >= 0 && term < border ? term : border, text)
}

/** `Yuan Yao |Gaussian| Splatting has`: a third name, or the text's first word, which the text says again */
const THIRD_WORD = new RegExp(String.raw`(?<=${TWO_NAMES})\p{Lu}[\p{L}-]{4,30}\s$`, 'u')

function beginOfSaid(words: string, border: number, text: string): number {
  const [last] = THIRD_WORD.exec(words.slice(0, border)) ?? []
  return last && text.toLowerCase().includes(` ${last.toLowerCase()}`)
    ? beginOfSaid(words, border - last.length, text)
    : border
}

/** `vLLM`, `iVideoGPT` */
const SMALL_FIRST = /^\p{Ll}\p{Lu}[\p{L}-]+/u

/** `Ed H. Chiv|LLM`: whether a border stands behind the first letter of a word that the text says again. */
function isInWord(words: string, border: number, text: string): boolean {
  const [word] = SMALL_FIRST.exec(words.slice(border - 1)) ?? []
  return word !== undefined && text.includes(` ${word}`)
}

/** `(DPO)`, `(DiTs)`, `(SAM 2)`, `(Video LLMs)` */
const SHORT_FORM = /\s\(([\p{L}\d -]{2,12})\)/u

/** `G`, `R`, `A`, `G` of `Wei Graph Retrieval-Augmented Generation` */
const INITIAL = /(?<=\S[\s-]\d?)\p{Lu}/gu

/** `|Direct Preference Optimization (DPO)`: where the words begin whose initials stand in brackets behind them; -1: nowhere. */
function beginOfTerm(words: string): number {
  const short = SHORT_FORM.exec(words)
  const letters = short?.[1]?.match(/\p{Lu}/gu) ?? []
  let left = letters.length
  for (const { 0: initial, index } of [...words.slice(0, short?.index).matchAll(INITIAL)].reverse()) {
    if (initial === letters[left - 1]) left--
    if (left === 0 && letters.length > 1) return index
  }
  return -1
}

/** `Chen|The`, `Chen|(Multi-modal)`, `Jr.|Large`, `II|Large`, `王小明|Large`, `Ayesha K.|The paper`, `Jiaqi Wang|大模型` */
const WORD_BORDER = new RegExp(
  String.raw`(?<=[\p{Ll}\p{Lo}]|\p{L}\p{Ll}\.)(?=${BEGINS_TEXT})|(?<=\p{Lu})(?=\p{Lu}(?:\p{Ll}{2}|[a-rt-z]\s))|(?<=\s\p{Lu}\.)(?=\p{Lu}\S{0,30}\s${NO_PARTICLE}\p{Ll})|(?<=\p{Script=Latin})(?=\p{Script=Han})`,
  'gu',
)

/** A name goes on behind such a border: `McCallum`, `LeCun`. */
const NAME_PREFIX = /(?:^|[\s-])(?:Mc|Mac|Le|La|De|Di|Du|Da|Del|Van|Von|Fitz)$/

/** `Mc`, `Mac`: names' beginnings that are no names themselves */
const WORD_START = /(?:Mc|Mac|Fitz)$/

/** What glued texts begin with, whatever follows */
const OPENING_WORDS = 'An?|The|We|This|These|Despite|While|Although|Recently'

/** `Large language`, `Existing "world models`: a word in small letters follows, as in names none does; `An LLM`, `We` */
const BEGIN_OF_PROSE = new RegExp(String.raw`^(?:\S+\s+["“‘$]?${NO_PARTICLE}[\p{Ll}\d(]|(?:${OPENING_WORDS})\s)`, 'u')

/** `Cohen|We present`, behind `Ha` */
const INNER_OPENING = new RegExp(String.raw`^\S{1,30}?\p{Ll}(?=(?:${OPENING_WORDS})\s)`, 'u')

/** `Large Language Models(LLMs)have`, `Existing "world models" are`, `LLMs such as o|3 are`, `Following Open|AI's introduction`: what meets prose behind a word of the text meets within it. */
const HOLDS_TEXT = /[\s(["$]/

/** `Wenhu Chen`, and not `The Big`, of `The BigScience Workshop(Multi-modal) models are` */
const WHOLE_NAME = /^(?!The\s)\S+\s\S/

/** `Meituan LongCat Team|Large`, `DeepSeek-AI|Large` */
const ORGANIZATION = /^[^,(]{1,40}?(?:\sTeam(?=[\p{Lu}\d])|AI(?=\p{Lu}\p{Ll}))/u

/** `Large Vision-Language Models (VLMs)`: more than the rest of a name */
const THREE_WORDS = /^\S+\s+\S+\s+\S/

/**
 * Where a name and the words glued to it meet, rather over prose, and rather not where a name can go on: `Simon S. Du|Large Vision-Language
 * Models`, `Nan Du|Recently` over small letters; -1: nowhere. Where the words may be a name's alone, only over prose.
 */
function borderIn(words: string, areProse: boolean, isOverSmall: boolean): number {
  const organization = ORGANIZATION.exec(words)
  if (organization) return organization[0].length
  let first = -1
  let inName = -1
  const isWhole = (end: number): boolean => end > 0 && WHOLE_NAME.test(words.slice(0, end))
  for (const { index } of words.matchAll(WORD_BORDER)) {
    if (index > LONGEST_AUTHOR) break
    const [name, rest] = [words.slice(0, index), words.slice(index)]
    const isOverProse = BEGIN_OF_PROSE.test(rest)
    if (NAME_PREFIX.test(name)) {
      const isLoneWord = isOverSmall && !rest.includes(' ') && !WORD_START.test(name)
      if (isOverProse || isLoneWord || THREE_WORDS.test(rest)) inName = index
    } else if (isOverProse) {
      if (isWhole(first) && HOLDS_TEXT.test(words.slice(first, index))) return first
      return index + (INNER_OPENING.exec(rest)?.[0].length ?? 0)
    } else if (!isWhole(first)) first = index
  }
  if (!areProse) return -1
  return first < 0 ? inName : first
}
