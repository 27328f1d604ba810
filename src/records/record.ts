import type { Span } from '../schema/span.js'
import type { Token } from '../tokens/token.js'

/** A count and its characters in the plain text. */
export interface Count extends Span {
  value: number
}

/** One card as the page shows it: places in the plain text, nothing interpreted yet. */
export interface PaperRecord extends Span {
  /** Its lines, list and heading marks left out. */
  title: readonly Span[]
  abstract: readonly TextLine[]
  summary: readonly TextLine[]
  authorCount: Count | null
  /** The listed names. */
  authors: readonly Span[]
  date: Token | null
  upvotes: Count | null
  comments: Count | null
  /** A number after the date on a page without vote boxes. */
  unlabelled: Count | null
  stars: Count | null
  organization: readonly Span[]
  /** Whether that may be the title's last line. */
  mayBeRest: boolean
  submittedBy: readonly Span[]
  arxivId: Span | null
  /** Whether the text ends before the card does. */
  truncated: boolean
}

/** A line of running text. */
export interface TextLine extends Span {
  afterBlank: boolean
}

/** What a layout's grammar finds on a page. */
export interface PageReading {
  /** In text order. Of one without a title no paper can be made. */
  cards: readonly PaperRecord[]
  /** The page's own date, where it shows one: `Feb 25`, or `AUG` and `1` on two lines. */
  date?: readonly Token[]
  /** How many of the page's first tokens are its header; none unless told. */
  headerLength?: number
  /** From this plain offset on, the page holds nothing of its papers; the text's end unless told. */
  bodyEnd?: number
}

export const hasTitle = ({ title }: PaperRecord): boolean => title.length > 0

/** Shared by all records, most of whose lists stay empty. */
export const NONE: readonly never[] = []

export const emptyRecord = (start: number, end: number): PaperRecord => ({
  start,
  end,
  title: NONE,
  abstract: NONE,
  summary: NONE,
  authorCount: null,
  authors: NONE,
  date: null,
  upvotes: null,
  comments: null,
  unlabelled: null,
  stars: null,
  organization: NONE,
  mayBeRest: false,
  submittedBy: NONE,
  arxivId: null,
  truncated: false,
})

export const withoutTitle = (card: PaperRecord): PaperRecord => ({ ...card, title: NONE })

/** The count a token shows. */
export const countOf = (token: Token): Count | null =>
  token.value === null ? null : { value: token.value, start: token.start, end: token.end }
