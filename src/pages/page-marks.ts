/**
 * Words that a page begins with, or that the page before ends with. What stands around them decides (`findPageStarts`). Each has six
 * characters at most: a whole text is searched for each, and V8 takes five times as long for more.
 */
export const PAGE_MARKS = {
  title: 'Papers',
  footer: 'Compan',
  logo: "Face's",
  struckLogo: "\b'_\bs",
  collection: "'s Col",
  frontMatter: '---',
  fileName: '==> ',
} as const

export type PageMarkName = keyof typeof PAGE_MARKS

/** One of them, and where it stands. */
export interface PageMark {
  name: PageMarkName
  at: number
}

export const LONGEST_PAGE_MARK = Math.max(...Object.values(PAGE_MARKS).map(({ length }) => length))

/** A mark is recognised by no more characters than this behind it; before it, by `HEAD_CONTEXT`. */
export const MARK_CONTEXT = 4000
