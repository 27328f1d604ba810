import type { Link } from '../markup/plain-text.js'
import type { DateReading } from './read-date.js'

/** What a line, or a part of a line between separators, is on its own. */
export type TokenKind =
  /** text of the papers, or text that no rule knows */
  | 'prose'
  /** the page's own wording: navigation, banner, footer */
  | 'furniture'
  /** `94`, `2.12k` */
  | 'number'
  /** a lone `-`: a vote box that shows no votes, or an empty list item */
  | 'dash'
  /** a lone `•` or an image's place: an avatar whose picture is gone */
  | 'bullet'
  /** `·`, `|` */
  | 'separator'
  /** `4 authors` */
  | 'authors'
  /** `Oct 6, 2024`, `May 30 2`, `Published on Sep 28`, `3 days ago` */
  | 'date'
  /** `AUG` alone: the first half of a page date */
  | 'month'
  /** `Published` without a date */
  | 'published'
  /** `Submitted by`, with or without the name */
  | 'submitted-by'
  /** `Upvote`, `[ ]`, `[-] 74`, `Upvote 117` */
  | 'upvote'
  /** `+110`: more voters than avatars */
  | 'more'
  /** `GitHub 131` */
  | 'github'
  /** `View PDF`, `arXiv Page`, `Project page` */
  | 'button'
  /** `Paper`, the label of a collection's card */
  | 'paper-label'
  /** `2410.10819`, `arxiv:2410.10819` */
  | 'arxiv-id'
  /** `#1 Paper of the day` */
  | 'rank'
  /** `Authors:`, with or without the names */
  | 'authors-label'
  /** `Abstract` */
  | 'abstract-label'
  /** `AI-generated summary` */
  | 'summary-label'
  /** `Community`, `Models citing this paper 0`: what follows is not the paper */
  | 'community'

/** What tells a token from others of its kind. */
export type TokenForm =
  /** `Published on Oct 4, 2026`, `arxiv:2306.02707`: its words say what it is */
  | 'labelled'
  /** `[ ]`, `[-] 74`: a vote box as only text browsers draw it */
  | 'drawn'
  /** `11 comments`: a number with its word */
  | 'comments'
  /** `Community`, under which others' words stand */
  | 'discussion'
  /** `arXiv Page`, the button of a trending card */
  | 'arxiv-page'
  /** `by AK and the research community`, over the papers of a page */
  | 'banner'
  /** `Hugging Face's logo`: a picture's alternative text, which text browsers print */
  | 'logo'
  /** `---`, `==> digest.txt <==`, the page's own address: what nobody takes for a title */
  | 'divider'

export interface Token {
  kind: TokenKind
  form: TokenForm | null
  /** Its characters in the plain text, list marks left out. */
  start: number
  end: number
  /** Its line's characters, list marks included. */
  lineStart: number
  lineEnd: number
  /** Whether a blank line, or the text's beginning, stands before its line. */
  afterBlank: boolean
  /** Whether its line is marked as a heading. */
  heading: boolean
  /** A count, where it shows one. */
  value: number | null
  date: DateReading | null
  /** Where the name after `Submitted by`, or the names after `Authors:`, begin; its end, where the line holds none. */
  nameStart: number
  /** The first link that touches it. */
  link: Link | null
}
