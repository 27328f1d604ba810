import type { Span } from '../../schema/span.js'
import { TREE_ELEMENT } from '../../text/tree-patterns.js'

/** An element in the tree of a page's elements. */
export interface TreeElement {
  role: string
  depth: number
  parent: TreeElement | null
  /** Its line, without the line feed. */
  line: Span
  /** What its line says that it shows, or where a link leads; null: nothing, or what is in it says so. */
  words: Span | null
  /** Whether that is its name. */
  isName: boolean
  /** What is escaped in it, of which the first character goes. */
  escapes: readonly RegExp[]
}

/**
 * `- text: Published on`, `  - link "Orca 2" [ref=e12]:`, `- 'heading "Orca: Progressive Learning" [level=3]':`, `- /url: /papers/2306.02707`,
 * `- generic [ref=e5]: "Authors:"`: the role, in quotes or not, and the rest
 */
const ELEMENT = new RegExp(`^${TREE_ELEMENT}([^\\n]*)`, 'gm')

/** ` "Orca 2" [ref=e12]`: the name and the state */
const NAME = /^(?: "((?:[^"\\]|\\.)*)")?(?: \[[^[\]]*\])*'?/

/** `: Published on`, `: "Authors:"`, `:`, or nothing */
const TEXT = /^(?::?|: (?:"(.*)"|(.+)))$/s

/** Roles of elements whose name is the text that they show; a picture's, a list's or a field's is not shown. */
const NAMED_BY_TEXT = /^(?:button|cell|heading|link|menuitem|option|radio|tab)$/

/** `\"` in a name and in a quoted text, `''` in a name on a line in quotes */
const ESCAPE = /\\["\\]/g
const DOUBLED_QUOTE = /''/g

/** Reads the tree of a page's elements, as YAML, in text order. */
export function readTreeElements(text: string): TreeElement[] {
  const elements: TreeElement[] = []
  const showsText = new Set<TreeElement>()
  let parent: TreeElement | null = null
  for (const match of text.matchAll(ELEMENT)) {
    const element = readElement(match)
    if (!element) continue
    elements.push(element)
    while (parent && parent.depth >= element.depth && !isTargetOf(parent, element)) parent = parent.parent
    element.parent = parent
    if (isAddress(element)) continue
    if (element.words)
      for (let holder = parent; holder && !showsText.has(holder); holder = holder.parent) showsText.add(holder)
    parent = element
  }
  for (const element of showsText) if (element.isName) element.words = null
  return elements
}

/** Whether it is no element, but says where the link leads that it stands in. */
export const isAddress = ({ role }: TreeElement): boolean => role === '/url'

/** Whether an element is the address of the link over it, also where a script took off its indent. */
const isTargetOf = ({ role, words }: TreeElement, element: TreeElement): boolean =>
  isAddress(element) && role === 'link' && words !== null

function readElement({
  0: whole,
  1: indent = '',
  2: quote = '',
  3: role = '',
  4: behind = '',
  index,
}: RegExpExecArray): TreeElement | null {
  const rest = behind.trimEnd()
  const [key, name] = NAME.exec(rest) as RegExpExecArray
  const match = TEXT.exec(rest.slice(key.length))
  if (!match) return null
  const line = { start: index, end: index + whole.length }
  const [, quoted, plain] = match
  const text = quoted ?? plain
  const isName = text === undefined
  const restStart = line.end - behind.length
  const textEnd = restStart + rest.length - (quoted === undefined ? 0 : 1)
  const nameStart = restStart + ' "'.length
  const named = name && NAMED_BY_TEXT.test(role) ? { start: nameStart, end: nameStart + name.length } : null
  const shown = text ? { start: textEnd - text.length, end: textEnd } : null
  const ofName = quote === '' ? [ESCAPE] : [ESCAPE, DOUBLED_QUOTE]
  const ofText = quoted === undefined ? [] : [ESCAPE]
  return {
    role,
    depth: indent.length,
    parent: null,
    line,
    words: isName ? named : shown,
    isName,
    escapes: isName ? ofName : ofText,
  }
}
