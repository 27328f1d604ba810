import { BEGINS_TEXT, LONGEST_AUTHOR, NO_PARTICLE } from './name-words.js'

/** `Chen|The`, `Chen|(Multi-modal)`, `Jr.|Large`, `II|Large`, `FELDT|A study`, `(Bo)|Large`, `王小明|Large`, `Ayesha K.|The paper`, `Jiaqi Wang|大模型` */
const WORD_BORDER = new RegExp(
  String.raw`(?<=(?!\p{Uppercase})\p{Alphabetic}|\p{Alphabetic}(?:\p{Lowercase}\.|\)))(?=${BEGINS_TEXT})|(?<=\p{Uppercase})(?=\p{Uppercase}(?:\p{Lowercase}{2}|[a-rt-z]\s)|A\s${NO_PARTICLE}\p{Lowercase}|["“]\S)|(?<=\s\p{Uppercase}\.)(?=\p{Uppercase}\S{0,30}\s${NO_PARTICLE}\p{Lowercase})|(?<=\p{Script=Latin})(?=\p{Script=Han})`,
  'gu',
)

/** A name goes on behind such a border: `McCallum`, `LeCun`. */
const NAME_PREFIX = /(?:^|[\s-])(?:Mc|Mac|Le|La|De|Di|Du|Da|Del|Van|Von|Fitz)$/

/** `Mc`, `Mac`: names' beginnings that are no names themselves */
const WORD_START = /(?:Mc|Mac|Fitz)$/

/** What glued texts begin with, whatever follows */
const OPENING_WORDS = 'An?|The|We|This|These|Despite|While|Although|Recently'

/** `Large language`, `Existing "world models`: a word in small letters follows, as in names none does; `An LLM`, `We` */
const BEGIN_OF_PROSE = new RegExp(
  String.raw`^(?:\S+\s+["“‘$]?${NO_PARTICLE}[\p{Lowercase}\d(]|(?:${OPENING_WORDS})\s)`,
  'u',
)

/** `Cohen|We present`, behind `Ha` */
const INNER_OPENING = new RegExp(String.raw`^\S{1,30}?\p{Lowercase}(?=(?:${OPENING_WORDS})\s)`, 'u')

/** `Large Language Models(LLMs)have`, `Existing "world models" are`, `LLMs such as o|3 are`, `Following Open|AI's introduction`: what meets prose behind a word of the text meets within it. */
const HOLDS_TEXT = /[\s(["$]/

/** `Wenhu Chen`, and not `The Big`, of `The BigScience Workshop(Multi-modal) models are` */
const WHOLE_NAME = /^(?!The\s)\S+\s\S/

/** `Meituan LongCat Team|Large`, `DeepSeek-AI|Large` */
const ORGANIZATION = /^[^,(]{1,40}?(?:\sTeam(?=[\p{Uppercase}\d])|AI(?=\p{Uppercase}\p{Lowercase}))/u

/** `Large Vision-Language Models (VLMs)`: more than the rest of a name */
const THREE_WORDS = /^\S+\s+\S+\s+\S/

/** `Wenhu Chen`, `Simon S. Du`, as most names are: in such no words meet, which takes less time than to look for where they do. */
const PLAIN_NAME = /^[A-Z][a-z]*\.?(?: [A-Z][a-z]*\.?)*$/

/**
 * Where a name and the words glued to it meet, rather over prose, and rather not where a name can go on: `Simon S. Du|Large Vision-Language
 * Models`, `Nan Du|Recently` over small letters, or where the words surely hold some of the text; -1: nowhere. Where they may be a name's alone,
 * only over prose.
 */
export function borderIn(words: string, areProse: boolean, isOverSmall: boolean, isOfText: boolean): number {
  if (PLAIN_NAME.test(words)) return -1
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
      const isWord = (isOfText || (isOverSmall && !rest.includes(' '))) && !WORD_START.test(name)
      if (isWhole(index) && (isOverProse || isWord || THREE_WORDS.test(rest))) inName = index
    } else if (isOverProse) {
      const before = isWhole(first) ? first : inName
      if (before >= 0 && HOLDS_TEXT.test(words.slice(before, index))) return before
      return index + (INNER_OPENING.exec(rest)?.[0].length ?? 0)
    } else if (!isWhole(first)) first = index
  }
  if (!areProse) return -1
  const isOfName = first >= 0 && (inName < 0 || !HOLDS_TEXT.test(words.slice(inName, first)))
  return isOfName ? first : inName
}
