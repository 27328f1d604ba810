import { isSiteTarget } from '../../text/site.js'
import { applyEdits, type PlainText } from '../plain-text.js'
import { addTo, BRACKET, findDefinitions, LONGEST_NAME, nameOf, type Target } from './link-definitions.js'
import type { Destination } from './markdown-scan.js'

/** A number defines a link of another kind, and a footnote none. */
const NUMBER = /^\d{1,5}$/
const FOOTNOTE = /^\^/

/** A page has more that lead to others of the site: authors define some, too, and somebody under a page. */
const FEWEST_NAMES = 3

/** A page without what defines its links by their words, and where each of these leads, by where the bracket stands that closes it. */
interface NamedLinks {
  plain: PlainText
  named: ReadonlyMap<number, Destination>
}

/** Takes out what defines links by their words, as jina, turndown and pandoc do if asked, and finds those links. */
export function takeNamedLinks(plain: PlainText): NamedLinks {
  const { edits, targets } = findDefinitions(plain)
  const isName = ([name, [first]]: [string, Target[]]): boolean =>
    !NUMBER.test(name) && !FOOTNOTE.test(name) && isSiteTarget((first as Target).target)
  const names = [...targets].filter(isName)
  if (names.length < FEWEST_NAMES) return { plain, named: new Map() }
  const rest = applyEdits(plain, edits)
  const uses = findUses(rest.text, targets)
  return { plain: uses.size > 0 ? rest : plain, named: findDestinations(uses, targets) }
}

/**
 * Where the links lead that are named. Where several definitions have one name, `12`, its links have them in their order; where they are not as
 * many, a part of the page is missing, so that where one of them leads is not known.
 */
function findDestinations(
  uses: ReadonlyMap<string, readonly Use[]>,
  targets: ReadonlyMap<string, readonly Target[]>,
): Map<number, Destination> {
  const named = new Map<number, Destination>()
  for (const [name, places] of uses) {
    const all = targets.get(name) as readonly [Target, ...Target[]]
    const isKnown = places.length === all.length || all.every(({ target }) => target === all[0].target)
    places.forEach(({ close, markEnd }, index) => {
      const { target, source } = all[index] ?? all[0]
      named.set(close, { target: isKnown ? target : '', source, markEnd })
    })
  }
  return named
}

/** Where the bracket stands that closes a link's words, and where its markup ends. */
interface Use {
  close: number
  markEnd: number
}

/** The links of each name: `[Daily Papers]`, `[Daily Papers][]`, or `[Daily][Daily Papers]`, where the first words are no name, and `[2.1k][12]`. */
function findUses(text: string, targets: ReadonlyMap<string, unknown>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const areNumbered = areNumbers(targets)
  const open: { start: number; depth: number }[] = []
  let done = 0
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    if (bracket === '[') open.push({ start: index + 1, depth: 0 })
    const last = bracket === ']' ? open.pop() : undefined
    if (!last) continue
    const { start, depth } = last
    const outer = open.at(-1)
    if (outer) outer.depth = Math.max(outer.depth, depth + 1)
    // In brackets stand those of pictures, at most.
    if (depth > 1 || index - start > LONGEST_NAME || start <= done || text.startsWith('(', index + 1)) continue
    const name = nameOf(text.slice(start, index))
    const isNumber = areNumbered && NUMBER.test(name)
    const isNext = text.charAt(start - 2) === ']'
    if (!targets.has(name) || (isNumber && !isNext)) continue
    const isBehind = isNext && (isNumber || start - 1 > done)
    done = text.startsWith('[]', index + 1) ? index + 3 : index + 1
    addTo(uses, name, { close: isBehind ? start - 2 : index, markEnd: done })
  }
  return uses
}

/** Fewer numbers in a row can be counts. */
const FEWEST_NUMBERED = 8

/** Whether numbers name links as pandoc lets them, where other words name another, from 1 on; else they are counts, links' own words. */
function areNumbers(targets: ReadonlyMap<string, unknown>): boolean {
  const numbers = [...targets.keys()].filter((name) => NUMBER.test(name)).map(Number)
  // One of them can be a title.
  const inRow = numbers.filter((number) => number <= numbers.length)
  return inRow.length >= FEWEST_NUMBERED && inRow.length * 10 >= numbers.length * 9
}
