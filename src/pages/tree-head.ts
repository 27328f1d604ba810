import { TREE_ELEMENT, TREE_FRAME } from '../text/tree-patterns.js'

/** `  - banner [ref=e3]:`, a line of the tree of a page that Playwright writes */
const ELEMENT = new RegExp(`^${TREE_ELEMENT}`)

/** `### Page state`, the fence, a line over it */
const FRAME = new RegExp(`^${TREE_FRAME}\\s{0,9}$`)

/** The navigation's picture stands no further behind the tree's beginning. */
const LONGEST_TREE_HEAD = 2000

/** Where the tree begins, with what is over it, in which the navigation's picture stands on the line at `lineStart`; -1: no tree is over that. */
export function beginOfTree(text: string, lineStart: number): number {
  const lines = text.slice(Math.max(0, lineStart - LONGEST_TREE_HEAD), lineStart).split('\n')
  let start = lineStart
  let isInside = text.startsWith(' ', lineStart)
  // The last of the lines is the picture's own, of which nothing is there.
  for (const line of lines.slice(0, -1).reverse()) {
    if (!(isInside ? ELEMENT : FRAME).test(line)) break
    start -= line.length + 1
    isInside &&= line.startsWith(' ')
  }
  return isInside ? -1 : start
}
