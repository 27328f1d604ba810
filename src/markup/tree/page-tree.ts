import type { Span } from '../../schema/span.js'
import { textAt } from '../../text/text-at.js'
import { TREE_FRAME, TREE_LINE } from '../../text/tree-patterns.js'
import { type Edit, removal, replacementsOf } from '../edit-text.js'
import { applyEdits, type Link, type PlainText, sourceSpan } from '../plain-text.js'
import { isAddress, readTreeElements, type TreeElement } from './tree-elements.js'

/** What the server writes around it: a line over it, or the fence that closes it */
const FRAME = new RegExp(`^(?:${TREE_FRAME}|\`\`\`)[ \\t]{0,9}(?:\\n|$)`, 'gm')

/** What stands apart from what is over and under it, as a browser shows it. */
const PARAGRAPH = /^(?:heading|paragraph)$/

/**
 * Makes lines of text, and links, of the tree of a page's elements that Playwright and its server for agents write (the accessibility tree, as
 * YAML).
 */
export function peelPageTree(plain: PlainText): PlainText {
  if (!TREE_LINE.test(plain.text)) return plain
  const elements = readTreeElements(plain.text)
  const edits = replacementsOf(FRAME, '', plain.text)
  const covered = new Map<TreeElement, Span>()
  let over: TreeElement | null = null
  for (const element of elements) {
    const { line, words } = element
    if (!words || isAddress(element)) {
      edits.push(removal(line.start, Math.min(line.end + 1, plain.text.length)))
      continue
    }
    for (let holder: TreeElement | null = element; holder; holder = holder.parent)
      covered.set(holder, { start: covered.get(holder)?.start ?? words.start, end: words.end })
    const paragraph = paragraphOf(element)
    // One by one: an engine takes no call with as many arguments as a line can have escapes.
    for (const edit of editsAround(plain.text, element, words, paragraph !== over)) edits.push(edit)
    over = paragraph
  }
  return applyEdits(
    plain,
    edits,
    elements.flatMap((element) => linkOf(plain, element, covered)),
  )
}

const paragraphOf = (element: TreeElement): TreeElement | null =>
  PARAGRAPH.test(element.role) ? element : element.parent && paragraphOf(element.parent)

/** Leaves of an element's line the words that it shows, without their escapes, under a blank line if they stand apart. */
function editsAround(text: string, { line, escapes }: TreeElement, words: Span, isApart: boolean): Edit[] {
  const marks = escapes.flatMap((mark) => Array.from(textAt(text, words).matchAll(mark), ({ index }) => index))
  return [
    { start: line.start, end: words.start, replacement: isApart ? '\n' : '' },
    ...marks.map((at) => removal(words.start + at, words.start + at + 1)),
    removal(words.end, line.end),
  ]
}

function linkOf(plain: PlainText, address: TreeElement, covered: ReadonlyMap<TreeElement, Span>): Link[] {
  const text = isAddress(address) && address.parent ? covered.get(address.parent) : undefined
  if (!text || !address.words) return []
  const { start, end } = address.words
  return [{ ...text, target: textAt(plain.text, address.words), source: sourceSpan(plain, start, end), isWhole: true }]
}
