import type { Edit } from '../edit-text.js'
import type { Link, PlainText } from '../plain-text.js'
import type { Reference } from '../printed-links/references.js'
import type { Target } from './link-definitions.js'

/** Where a link of Markdown leads, and where its markup ends. */
export interface Destination extends Target {
  markEnd: number
}

/** A page's Markdown while it is read: what goes, which links there are, and the brackets that are open. */
export interface MarkdownScan {
  readonly plain: PlainText
  readonly references: ReadonlyMap<string, Reference>
  /** Where links lead that definitions name by their words, by where the bracket stands that closes each. */
  readonly named: ReadonlyMap<number, Destination>
  readonly edits: Edit[]
  readonly links: Link[]
  readonly openings: Opening[]
  /** The bracket that opens a paragraph's first link, until it is closed. */
  paragraph: Opening | null
  /** The link of a tag that is open. */
  anchor: Omit<Link, 'end'> | null
  /** Where the two stars stand that end the bold words which were begun last; -1: none were. */
  boldEnd: number
  /** Whether the page escapes what authors write behind a backslash of their own, too: the answers so far. */
  readonly escapes: Map<PageTest, boolean>
}

/** A question that a page's whole text answers. */
export type PageTest = (text: string) => boolean

/** An open bracket, and how much had been found before it. */
export interface Opening {
  start: number
  image: boolean
  edits: number
  links: number
}

/** Takes a mark out; returns its end. */
export function remove({ edits }: MarkdownScan, start: number, end: number, replacement = ''): number {
  edits.push({ start, end, replacement })
  return end
}
