import { WHITE_SPACE } from '../../text/characters.js'
import { matchesAt, skip } from '../../text/sticky.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `⟨12⟩` */
const CITATION = /⟨(\d{1,5})⟩/g

/** Fewer of them can be an author's. */
const FEWEST = 4

/** `## References`, over the addresses */
const LIST = /^[ \t]{0,40}## References[ \t]{0,8}(?:\n[ \t]{0,300}){1,4}(?=⟨\d{1,5}⟩ )/m

/** `⟨12⟩ https://huggingface.co/papers/2410.10819: Orca` */
const DEFINITION = /(?<=^[ \t]{0,40})⟨(\d{1,5})⟩ ((?:[a-z]+:|[/#])\S*?):?(?: (.*?))?[ \t]{0,8}$/gm

/** `### `, `  * `: what stands on a link's line before it */
const LEAD = /(?:\s|#{1,6} |[*+-] |\d{1,3}\. ){0,20}/y

/** `]`, the end of a picture, but not `](https://…`, the end of a link around it */
const PICTURE_END = /\](?!\()/y

/**
 * Writes Crawl4AI's `Orca⟨12⟩` and `![Ana⟨3⟩]` as the links that it made these of, `[Orca][12]` and `![Ana][3]`, and its list of
 * addresses, which repeats the texts of links, as Markdown's.
 */
export function peelCitations(plain: PlainText): PlainText {
  const list = LIST.exec(plain.text)
  const page = list ? plain.text.slice(0, list.index) : plain.text
  const marks = [...page.matchAll(CITATION)]
  if (marks.length < FEWEST) return plain
  const definitions = [...plain.text.slice(page.length).matchAll(DEFINITION)]
  const texts = new Map(definitions.map(([, number, , shown]) => [number, shown]))
  const last = Number(definitions.at(-1)?.[1])
  const cited = new Map<string, string>()
  const edits: Edit[] = []
  let done = 0
  for (const { 0: mark, 1: number = '', index } of marks) {
    const before = page.slice(done, index)
    if (!cited.has(number)) cited.set(number, before)
    done = index + mark.length
    // Those beyond the last that is defined the text's end cut from the list.
    const isLost = !texts.has(number) && Number(number) < last
    edits.push(...(isLost ? [removal(index, done)] : writeLink(page, before, index, number, texts.get(number))))
  }
  return applyEdits(plain, [...edits, ...writeDefinitions(plain.text, page.length, definitions, cited)])
}

/** `[12]: https://huggingface.co/papers/2410.10819`, without the link's text, perhaps of more lines, which stands before its number on the page. */
function writeDefinitions(
  text: string,
  from: number,
  definitions: readonly RegExpExecArray[],
  cited: ReadonlyMap<string, string>,
): Edit[] {
  return definitions.flatMap((definition, index) => {
    const [line, number, address] = definition as unknown as [string, string, string]
    const start = from + definition.index
    const markEnd = start + number.length + 2
    const wordsAt = markEnd + 1 + address.length
    const next = definitions[index + 1]
    const end = next ? text.lastIndexOf('\n', from + next.index) : start + line.length
    const words = text.slice(wordsAt, end)
    const before = cited.get(number)?.slice(-words.length - MOST_SPACES) ?? ''
    const isRepeated = withoutSpace(before).endsWith(withoutSpace(words.slice(1)))
    return [
      { start, end: markEnd, replacement: `[${number}]:` },
      isRepeated ? removal(wordsAt, end) : { start: wordsAt, end: wordsAt + 1, replacement: '\n' },
    ]
  })
}

/** So many more than in the list can stand in a link's text on the page, as a program trims the ends of lines. */
const MOST_SPACES = 100

const withoutSpace = (words: string): string => words.replace(WHITE_SPACE, '')

/** The link whose number stands at a place, behind `before`, in which its text begins. */
function writeLink(page: string, before: string, at: number, number: string, shown?: string): Edit[] {
  const end = at + number.length + 2
  const reference = (to: number): Edit[] => [
    { start: at, end: at + 1, replacement: '][' },
    { start: end - 1, end: to, replacement: ']' },
  ]
  const picture = before.lastIndexOf('![')
  const isInPicture = picture > before.lastIndexOf(']')
  if (isInPicture && matchesAt(PICTURE_END, page, end)) return reference(end + 1)
  const start = at - before.length + (isInPicture ? picture : beginOfWords(before, shown))
  return [{ start, end: start, replacement: '[' }, ...reference(end)]
}

/** Where a link's words begin before its number: where those that the list shows do, or behind the marks of their line. */
const beginOfWords = (before: string, shown = ''): number =>
  shown !== '' && before.endsWith(shown)
    ? before.length - shown.length
    : skip(LEAD, before, before.lastIndexOf('\n') + 1)
