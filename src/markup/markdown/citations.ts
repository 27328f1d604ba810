import { matchesAt, skip } from '../../text/sticky.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What begins a citation's number. */
export const CITATION_MARK = '⟨'

/** `⟨12⟩` */
const CITATION = /⟨(\d{1,5})⟩/g

/** Fewer of them can be an author's. */
const FEWEST = 4

/** `## References`, over the addresses */
const LIST = /^## References\n{1,4}(?=⟨\d{1,5}⟩ )/m

/** `⟨12⟩ https://huggingface.co/papers/2410.10819: Orca` */
const DEFINITION = /^⟨(\d{1,5})⟩ (\S+?):?(?: (.*))?$/gm

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
  const definitions = [...plain.text.slice(page.length).matchAll(DEFINITION)]
  const texts = new Map(definitions.map(([, number, , shown]) => [number, shown]))
  const edits = writeDefinitions(definitions, page.length)
  let found = 0
  let done = 0
  for (const { 0: mark, 1: number = '', index } of page.matchAll(CITATION)) {
    edits.push(...writeLink(page, done, index, number, texts.get(number)))
    done = index + mark.length
    found++
  }
  return found < FEWEST ? plain : applyEdits(plain, edits)
}

/** `[12]: https://huggingface.co/papers/2410.10819`, without the link's text, whose lines reach to the next number; `from`: where the list begins. */
function writeDefinitions(definitions: readonly RegExpExecArray[], from: number): Edit[] {
  return definitions.flatMap((definition, index) => {
    const [line, number, address] = definition as unknown as [string, string, string]
    const start = from + definition.index
    const addressAt = start + number.length + 3
    const next = definitions[index + 1]
    const isNext = Number(next?.[1]) === Number(number) + 1
    const end = next && isNext ? from + next.index - 1 : start + line.length
    return [{ start, end: addressAt - 1, replacement: `[${number}]:` }, removal(addressAt + address.length, end)]
  })
}

/** The link whose number stands at a place, and whose text begins at `done` at the earliest. */
function writeLink(page: string, done: number, at: number, number: string, shown?: string): Edit[] {
  const before = page.slice(done, at)
  const end = at + number.length + 2
  const reference = (to: number): Edit => ({ start: at, end: to, replacement: `][${number}]` })
  const picture = before.lastIndexOf('![')
  const isInPicture = picture > before.lastIndexOf(']')
  if (isInPicture && matchesAt(PICTURE_END, page, end)) return [reference(end + 1)]
  const start = done + (isInPicture ? picture : beginOfWords(before, shown))
  return [{ start, end: start, replacement: '[' }, reference(end)]
}

/** Where a link's words begin before its number: where those that the list shows do, or behind the marks of their line. */
const beginOfWords = (before: string, shown = ''): number =>
  shown !== '' && before.endsWith(shown)
    ? before.length - shown.length
    : skip(LEAD, before, before.lastIndexOf('\n') + 1)
