import { WHITE_SPACE } from '../../text/characters.js'
import { findOrEnd } from '../../text/find.js'
import { ROW_WORD } from '../../text/furniture-lines.js'
import { LINKS_HEADING } from '../../text/page-patterns.js'
import { NARROWEST_WRAP } from '../../text/wraps.js'
import { removal, replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** The address of a numbered link, and where it stands. */
export interface Reference {
  target: string
  start: number
  end: number
}

/**
 * `   [12]: https://huggingface.co/papers (title)` (Markdown), also with the address on the next line, or of a place on the page, `#community`; `  12. https://huggingface.co/papers` (lynx, html2text) or
 * `[12] https://huggingface.co/papers` (w3m)
 */
const DEFINITION =
  /^[ \t]{0,40}(?:\[(\d{1,5})\]:(?:[ \t]{1,8}|[ \t]{0,8}\n[ \t]{0,8})|\[?(\d{1,5})[.\]][ \t]{1,8})<?((?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:mailto|data|javascript|about|tel):)(?:[^\s<>]| (?=[^\s"(])){1,2000}|\/(?:[^\s<>]| (?=[^\s"(])){0,2000}|(?<=\]:[ \t]{1,8}<?)#[\w-]{1,60})>?(?:[ \t]{1,8}(?:"[^"\n]{0,300}"|\([^()\n]{0,300}\)))?[ \t]{0,8}((?:(?:\n[ \t]{5,40}|(?<=[-/])\n(?=[^\s[]))(?!\d{1,5}\.[ \t])[^\s]{1,2000}[ \t]{0,8}){0,8})$/gim

/** `file:///papers/2410.10819`: a link of the site, in a page that was saved as HTML first */
const LOCAL = /^file:\/\/(?=\/)/i

/** The heading of such a list: `References`, `Visible links:`, `Hidden links:` */
const LIST_HEADING = new RegExp(`^[ \\t#*]{0,40}(?:References|${LINKS_HEADING}):?[ *]{0,8}$`, 'gim')

/** The definitions of a text. Without brackets, one alone is a line of an abstract: `52. https://…` */
function definitionsIn(text: string): RegExpExecArray[] {
  const matches = [...text.matchAll(DEFINITION)]
  const isNext = (match: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean =>
    match !== undefined && next !== undefined && next.index - match.index - match[0].length <= LONGEST_GAP
  return matches.filter(
    (match, index) => match[1] !== undefined || isNext(matches[index - 1], match) || isNext(match, matches[index + 1]),
  )
}

/** Between the definitions of a list stands no more than a heading: `Hidden links:` */
const LONGEST_GAP = 30

/** The numbered addresses of a page whose links are numbers; `bracketedOnly`: those that Markdown defines, `[12]: …`. */
export function findReferences(text: string, bracketedOnly = false): Map<string, Reference> {
  const references = new Map<string, Reference>()
  for (const match of definitionsIn(text)) {
    const number = (match[1] ?? match[2]) as string
    if (references.has(number) || (bracketedOnly && match[1] === undefined)) continue
    const rest = restOfAddress(match).trimEnd()
    const address = match[3] as string
    const scheme = LOCAL.exec(address)?.[0].length ?? 0
    const target = isCut(text, match, number) ? '' : `${address.slice(scheme)}${rest}`.replace(WHITE_SPACE, '')
    const start = match.index + match[0].indexOf(address)
    const end = rest === '' ? start + address.length : match.index + lengthOfLine(match) + rest.length
    references.set(number, { target, start: start + scheme, end })
  }
  return references
}

/** Whether the text's end may have cut a definition's address: with it ends a list that lacks the next one. */
const isCut = (text: string, { 0: definition, index }: RegExpExecArray, number: string): boolean =>
  index + definition.length === text.length && text.includes(`[${Number(number) + 1}]`)

/** `][12]`, behind a link's text, a picture's, `![Ana][12]`, or the site's own, `[Models][3]` */
const NUMBER = new RegExp(`(!\\[[^[\\]\\n]{0,100}|\\[(?:${ROW_WORD}))?\\]\\[(\\d{1,5})\\]`, 'gi')

/** Fewer of them can be a paper's citations. */
const FEWEST_NUMBERS = 4

/** The number of a link is smaller than those of the pictures in it, and a card's first is that of its title, too, over which a page can begin. */
const MOST_BEHIND = 10

/**
 * The numbers of a Markdown page whose list of addresses was cut off, or all but those that are `defined`: each new one is larger than all
 * before it, or nearly, or that of a picture or of the footer, which repeats the navigation's, and is no citation.
 */
export function findLostDefinitions(text: string, defined: ReadonlyMap<string, Reference>): Map<string, Reference> {
  const references = new Map<string, Reference>()
  const strangers = new Set<string>()
  let rising = 0
  let largest = 0
  for (const { 0: mark, 1: own, 2: number = '', index } of text.matchAll(NUMBER)) {
    const value = Number(number)
    if (references.has(number)) continue
    const isKnown = defined.has(number) || own !== undefined
    if (!isKnown && value <= Math.max(largest - MOST_BEHIND, 0)) {
      strangers.add(number)
      continue
    }
    if (value > largest) rising++
    largest = Math.max(largest, value)
    references.set(number, { target: '', start: index, end: index + mark.length })
  }
  return rising >= FEWEST_NUMBERS && strangers.size * 4 <= rising ? references : new Map()
}

/** The largest number that is defined, or 0. */
export const largestOf = (references: ReadonlyMap<string, Reference>): number =>
  [...references.keys()].reduce((largest, number) => Math.max(largest, Number(number)), 0)

/** Takes the definitions and their headings out. */
export function dropDefinitions(plain: PlainText): PlainText {
  const definitions = definitionsIn(plain.text).map((match) =>
    removal(match.index, match.index + lengthOfLine(match) + restOfAddress(match).length),
  )
  return applyEdits(plain, [...definitions, ...replacementsOf(LIST_HEADING, '', plain.text)])
}

/** `https://a.example/long-`, `https://a.example/` */
const CUT_PLACE = /[-/]$/

/** The lines that go on with a definition's address. A word that had room in the line before does not: `Website` */
function restOfAddress(match: RegExpExecArray): string {
  const [definition, , , address, rest] = match as unknown as [string, string, string, string, string]
  const lines = definition.slice(0, lengthOfLine(match)).trimEnd()
  let before = lines.slice(lines.lastIndexOf('\n') + 1)
  // A title stands behind the whole address.
  if (!before.endsWith(address)) return ''
  for (let at = 0; at < rest.length; ) {
    const end = findOrEnd(rest, '\n', at + 1)
    const line = rest.slice(at + 1, end).trimEnd()
    const word = line.trimStart()
    const hadRoom = before.length + (word.indexOf('-') + 1 || word.length) <= NARROWEST_WRAP
    // An indent, and a place where addresses are cut: somebody wrapped at fewer columns.
    const isMarked = word !== line && CUT_PLACE.test(before)
    if (hadRoom && !isMarked) return rest.slice(0, at)
    before = line
    at = end
  }
  return rest
}

/** How long a definition is up to the end of its address's first line. */
const lengthOfLine = (match: RegExpExecArray): number => match[0].length - (match[4] as string).length
