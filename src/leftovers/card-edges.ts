import { pageWords } from '../pages/page-words.js'
import type { PaperSource } from '../schema/digest.js'
import { findOrEnd } from '../text/find.js'

/** No button or label has more words, nor takes more with its address. */
const LONGEST_WORDS = 40
const LONGEST_LINE = 160

/** The fields that take a line which no rule knows. */
const TAKING = ['title', 'abstract', 'aiSummary', 'organization'] as const

/** What ends a sentence, which a button does not. */
const SENTENCE_END = /[.!?:;,]$/

const DIGIT_FIRST = /^\d/

const LETTERS = /[A-Za-z]{2}/

const NUMBERS = /\d+(?: \d+)*k?/g

/** The words of short lines at which texts of several cards begin or end; one of the cards may be cut off. */
export function wordsAtEdges(text: string, offset: number, sources: readonly PaperSource[]): Set<string> {
  const edges = sources.flatMap((source) => edgesOf(text, offset, source))
  const words = alikeOf(edges).map(({ at }) => wordsOf(lineAt(text, at)))
  return new Set(words.filter((one, index) => one !== '' && words.indexOf(one) < index))
}

/** Where a card's text begins or ends, and characters there: which lines may say the same is told by them at once, their words take long. */
interface Edge {
  at: number
  sign: string
}

const SIGN_LENGTH = 3

function edgesOf(text: string, offset: number, { fields }: PaperSource): Edge[] {
  const edges: Edge[] = []
  for (const name of TAKING) {
    const field = fields[name]
    if (!field) continue
    const start = field.start - offset
    const end = field.end - offset
    const first = text.slice(start, start + SIGN_LENGTH)
    const last = text.slice(end - SIGN_LENGTH, end)
    edges.push({ at: start, sign: DIGIT_FIRST.test(first) ? '0' : first })
    if (!SENTENCE_END.test(last)) edges.push({ at: end - 1, sign: ` ${last}` })
  }
  return edges
}

/** Those with the sign of another. */
function alikeOf(edges: readonly Edge[]): Edge[] {
  const first = new Map<string, Edge>()
  const alike = new Set<Edge>()
  for (const edge of edges) {
    const other = first.get(edge.sign)
    if (other) alike.add(other).add(edge)
    else first.set(edge.sign, edge)
  }
  return [...alike]
}

/** The line that holds a place. */
export const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, findOrEnd(text, '\n', at))

/** The words of a line that can be wording, its numbers made one; else nothing. */
export function wordsOf(line: string): string {
  if (line.length > LONGEST_LINE || SENTENCE_END.test(line.trimEnd())) return ''
  const words = pageWords(line)
  return words.length <= LONGEST_WORDS && LETTERS.test(words) ? words.replace(NUMBERS, '0') : ''
}
