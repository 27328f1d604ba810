import { FORM_FEED } from '../text/characters.js'
import { UPDATED_LINE } from '../text/collection-patterns.js'
import { PUBLISHED } from '../text/day-patterns.js'
import { BORDER_OPENING, isBorder } from './border-lines.js'

/** What stands under the title of a paper's own page and of a collection, and what follows only there. */
const HEADS = [
  { under: new RegExp(`^${PUBLISHED}`), behind: /^Authors:/ },
  { under: UPDATED_LINE, behind: /^Paper(?:$| •)/ },
]

/** A border, or what stands under a title, at the beginning of a line: few single pages have any, and no others need a closer look. */
const MAY_DIVIDE = new RegExp(`\\n[ \\t]{0,40}(?:${BORDER_OPENING}|Published on |Paper(?: •|[ \\t]{0,8}\\n))`)

export const mayBeDivided = (text: string): boolean => MAY_DIVIDE.test(text)

/** From one to the other. */
const MOST_HEAD_LINES = 24

/** A title takes no more lines. */
const LONGEST_TITLE = 3

/** `## Community`, `Community (3)`: over the comments on a paper */
const COMMENTS_BEGIN = /^(?:#{1,6} )?Community(?: \(?\d{1,4}\)?)?$/

/** `Models citing this paper 0`: under them */
const COMMENTS_END = /^(?:#{1,6} )?Models citing this paper/

/** Where a page may begin. */
export interface Division {
  start: number
  /** Whether it is a title, rather than a line between texts. */
  isTitle: boolean
}

/**
 * Where pages may begin that have no header, and stand behind another: at a line that is written between texts, and at the title of a
 * paper's own page or of a collection, but not in comments, which quote. In text order. `lineEnds` are what `findLineEnds` gives.
 */
export function findDivisions(text: string, lineEnds: readonly number[]): Division[] {
  const lines = linesOf(text, lineEnds)
  const areBorders = lines.map(({ words }) => isBorder(words))

  const isUnderTitle = ({ words, number }: Line, index: number): boolean =>
    HEADS.some(
      ({ under, behind }) =>
        under.test(words) &&
        lines
          .slice(index, index + MOST_HEAD_LINES)
          .some((other) => other.number < number + MOST_HEAD_LINES && behind.test(other.words)),
    )

  function titleOver(index: number): number {
    const last = index - 1
    const isAbove = (first: number): boolean =>
      lines[first - 1]?.number === (lines[first] as Line).number - 1 && !areBorders[first - 1]
    let first = last
    while (last - first < LONGEST_TITLE && isAbove(first)) first--
    return last - first < LONGEST_TITLE ? first : last
  }

  const titles = new Set(
    lines.flatMap((line, index) => (index > 0 && isUnderTitle(line, index) ? [titleOver(index)] : [])),
  )
  const isComment = lines.map(() => false)
  let begin = Number.POSITIVE_INFINITY
  lines.forEach(({ words }, index) => {
    if (COMMENTS_BEGIN.test(words)) begin = index
    if (!COMMENTS_END.test(words)) return
    isComment.fill(true, begin, index)
    begin = Number.POSITIVE_INFINITY
  })
  return lines.flatMap(({ start }, index) => {
    const isTitle = titles.has(index)
    return start > 0 && !isComment[index] && (areBorders[index] || isTitle) ? [{ start, isTitle }] : []
  })
}

/** A line with any words, or a form feed alone. */
interface Line {
  number: number
  start: number
  words: string
}

function linesOf(text: string, lineEnds: readonly number[]): Line[] {
  const lines: Line[] = []
  let start = 0
  lineEnds.forEach((end, number) => {
    const line = text.slice(start, end)
    const words = line.trim() || (line.includes(FORM_FEED) ? FORM_FEED : '')
    if (words !== '') lines.push({ number, start, words })
    start = end + 1
  })
  return lines
}
