import type { Span } from '../schema/span.js'
import { matchAt } from '../text/sticky.js'
import { type Edit, editText, replacementOf } from './edit-text.js'

/** A link of the page: the plain text it covers, its target, and where the target stands in the input. */
export interface Link extends Span {
  target: string
  source: Span
  /** Whether its tool marks where its text ends, by a bracket or by an address on the next line; else it ends with its line at the latest, which may be wrapped. */
  isWhole: boolean
}

/** Text without an extractor's markup, its links beside it, and the way back to the input. */
export interface PlainText {
  text: string
  links: Link[]
  /** The input offset of a character of `text`. */
  toSource(offset: number): number
  /** The input offset behind the character before `offset`, and behind all that it stands for, as `&hellip;`. */
  toSourceEnd(offset: number): number
}

/** The input range of a non-empty range of plain text: from its first character to after its last. */
export function sourceSpan(plain: PlainText, start: number, end: number): Span {
  const first = plain.toSource(start)
  return { start: first, end: end > start ? plain.toSourceEnd(end) : first }
}

/** Replaces what a sticky pattern, which begins with `mark`, matches; null: it stays. Seeking the mark first is what makes a page without it cheap. */
export function replaceMarked(
  plain: PlainText,
  mark: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null = () => '',
): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const match = matchAt(pattern, text, at)
    const replacement = match && replace(match)
    if (match && replacement !== null) edits.push(replacementOf(match, replacement))
  }
  return applyEdits(plain, edits)
}

/** Applies edits, of two that overlap the first; keeps the links in place, adds new ones given in the old text's offsets. */
export function applyEdits(plain: PlainText, edits: readonly Edit[], added: readonly Link[] = []): PlainText {
  if (edits.length === 0) return plain
  const links = plain.links.concat(added).sort(byPlace)
  const { text, map } = editText(plain.text, inOrder(edits))
  for (let index = 0; index < links.length; index++) {
    const { start, end, target, source, isWhole } = links[index] as Link
    links[index] = { start: map.toNew(start), end: map.toNew(end), target, source, isWhole }
  }
  return {
    text,
    links,
    toSource: (offset) => plain.toSource(map.toOld(offset)),
    toSourceEnd: (offset) => plain.toSourceEnd(map.toOldEnd(offset)),
  }
}

/** In order, as they are nearly always found, and without what stands inside a longer one before it, as what a removed image had. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const follows = ({ start }: Edit, before: Edit | undefined): boolean =>
    before === undefined || start >= Math.max(before.start, before.end)
  if (edits.every((edit, index) => follows(edit, edits[index - 1]))) return edits
  let done = 0
  const sorted = [...edits].sort((left, right) => left.start - right.start)
  return sorted.filter(({ start, end }) => {
    const isApart = start >= done
    if (isApart) done = end
    return isApart
  })
}

/** The outer link before the inner one. */
const byPlace = (left: Link, right: Link): number => left.start - right.start || right.end - left.end
