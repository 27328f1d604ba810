import type { Span } from '../../schema/span.js'

/** What can be read in more than one way, and is in no field. */
export interface Unclear extends Span {
  /** `leo1178`, a submitter and votes, whose line still begins a card; else `1479`, comments and votes, which no line needs. */
  isName?: true
}

/** Where the parts of a page meet that a tool joined without white space, and what stands between two of them unclear. */
export interface Borders {
  breaks: number[]
  unclear: Unclear[]
}

export const joinBorders = (parts: readonly Borders[]): Borders => ({
  breaks: parts.flatMap(({ breaks }) => breaks),
  unclear: parts.flatMap(({ unclear }) => unclear),
})

/** Where the parts of a text meet, one after another, that begins at a place. */
export function endsOf(start: number, parts: readonly string[]): number[] {
  let end = start
  return parts.map((part) => {
    end += part.length
    return end
  })
}

/** Where the groups of a match meet, and its ends; `from`: where the text that it is of begins. */
export function endsOfGroups(match: RegExpExecArray, from = 0): number[] {
  const [, ...groups] = match
  return endsOf(from + match.index, ['', ...groups.map((group = '') => group)])
}

/** What stands over a card, before its submitter */
export const LABEL = 'Submitted by'

/** What begins a title behind digits: `3D Orca`, or no digit */
export const TITLE_BEGINS = '(?=[2-4]D\\b|[^\\d])'

/** `11`, `2.12k`, which a title in small letters can follow: `2|mRNA` */
export const GLUED_COUNT = '\\d[\\d,]{0,8}(?:(?:\\.\\d{1,3})?[km](?!(?!arXiv Page)[a-z]))?'

/** `·`, `· `, as of `· Published on`, where a page's source has a separator and what follows in one part */
export const DOT = '·[ \\t]{0,40}(?:\\n[ \\t]{0,40})?'

/** What stands between two cards, where each has a line of its own. */
export const WHITE_SPACE = /\s*/y
