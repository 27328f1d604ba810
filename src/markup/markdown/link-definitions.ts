import type { Span } from '../../schema/span.js'
import { WHITE_SPACE } from '../../text/characters.js'
import { type Edit, removal } from '../edit-text.js'
import { type PlainText, sourceSpan } from '../plain-text.js'

/**
 * What ends a definition, `[Daily Papers]: /papers`, whose name is all that a link covers: over several lines, be it with a picture. pandoc puts a
 * long one's address on the next line, and classes behind it: `[TOS]: /terms {.flex}`.
 */
const DEFINITION_END =
  /\]:(?:[ \t]{1,8}|[ \t]{0,8}\n[ \t]{1,8})<?((?:https?:\/\/|[/#]|mailto:|data:)[^\s<>]{0,2000})>?(?:[ \t]{1,8}"[^"\n]{0,300}")?(?:\s{1,8}\{[^{}]{0,1000}\})?[ \t]{0,8}(?:\n|$)/g

/** What a definition begins with, at the beginning of its line */
const OPENING = /(?<![^\n]) {0,3}\[/g

/** A bracket, or what is escaped */
export const BRACKET = /\\.|[[\]]/gs

/** An abstract can be a link, too. */
export const LONGEST_NAME = 5000

/** Where a link leads, and where that is written. */
export interface Target {
  target: string
  source: Span
}

/** What takes the definitions of links out of a text, and the addresses that each name has there, in their order. */
interface Definitions {
  edits: Edit[]
  targets: Map<string, Target[]>
}

/** Finds what defines links by their words. */
export function findDefinitions(plain: PlainText): Definitions {
  const { text } = plain
  const edits: Edit[] = []
  const targets = new Map<string, Target[]>()
  let done = 0
  for (const { 0: words, 1: target = '', index } of text.matchAll(DEFINITION_END)) {
    const start = startOf(text, index, done)
    done = index + words.length
    const name = start < 0 ? null : nameOf(text.slice(text.indexOf('[', start) + 1, index))
    if (name === null || !isBalanced(name)) continue
    edits.push(removal(start, done))
    const first = index + words.indexOf(target)
    addTo(targets, name, { target, source: sourceSpan(plain, first, first + target.length) })
  }
  return { edits, targets }
}

/** Adds one to those of a name. */
export function addTo<One>(lists: Map<string, One[]>, name: string, one: One): void {
  const list = lists.get(name)
  if (list) list.push(one)
  else lists.set(name, [one])
}

/** Where the definition begins whose name ends at `close`: right behind the one before, which ends at `done`, or on the last line that begins so; -1: nowhere. */
function startOf(text: string, close: number, done: number): number {
  const from = Math.max(done, close - LONGEST_NAME)
  const starts = Array.from(text.slice(from, close).matchAll(OPENING), ({ index }) => index)
  const isNext = done > 0 && from === done && starts[0] === 0
  const start = isNext ? 0 : starts.at(-1)
  return start === undefined ? -1 : from + start
}

/** Whether every bracket that is closed was opened: no definition begins within a link. */
function isBalanced(name: string): boolean {
  let depth = 0
  return Array.from(name.matchAll(BRACKET)).every(([bracket]) => {
    depth += bracket === '[' ? 1 : bracket === ']' ? -1 : 0
    return depth >= 0
  })
}

/** A name's words, which pandoc wraps anew where it defines them. */
export const nameOf = (words: string): string => words.replace(WHITE_SPACE, ' ')
