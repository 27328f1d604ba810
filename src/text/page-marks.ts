/**
 * Words that a page begins with, or that the page before ends with; each is short, since a long text is searched once for each. What
 * stands around them decides (`findPageStarts`).
 */
export const PAGE_MARKS = { title: 'Papers', footer: 'System', logo: "Face's", collection: "'s Col" } as const

export const LONGEST_PAGE_MARK = Math.max(...Object.values(PAGE_MARKS).map(({ length }) => length))
