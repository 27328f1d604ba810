import { PICTURE_END } from '../text/patterns.js'

/** The site's address, which may be left out */
const SITE = String.raw`(?:https?://huggingface\.co)?`

/** The site's own pages that no author cites */
const LISTS = String.raw`/(?:(?:papers|login)(?![\w-])|(?:models|datasets|spaces|docs|pricing)(?![\w/-]))`

/** At the beginning of a line, the address of a link without text: `/papers/date/2026-10-01 Oct 2` */
const ALONE = `^${SITE}/papers/[^\\s[\\]<>()]{1,300}(?=[ \\t]|$)`

/**
 * `[https://huggingface.co/papers/2410.10819]`, `[/papers/2410.10819]`, `[https://a.example/avatar.png]https://huggingface.co/tidelab`, a link
 * whose text is a picture; not Markdown's `[https://a.example](https://a.example)`
 */
const SQUARE_ADDRESS = new RegExp(
  `[ \\t]?\\[((?:https?://|/)[^\\s[\\]]{0,2000})\\](?![([])(?:(?<=${PICTURE_END}\\])(?:https?://|/)[^\\s[\\]]{1,2000}(?=[ \\t]|$))?|${ALONE}`,
  'gm',
)

/** The same of the site's own pages, and of pictures; so many of them are an extractor's. */
const SQUARE_OWN = new RegExp(
  `\\[(?:${SITE}/[^\\s[\\]]{0,2000}|https?://[^\\s[\\]]{1,2000}${PICTURE_END})\\](?!\\()`,
  'g',
)

/** `<https://huggingface.co/papers/2410.10819>` */
const ANGLE_ADDRESS = new RegExp(
  `[ \\t]?<((?:https?://|/)[^\\s<>]{0,2000})>(?![([])(?:(?<=${PICTURE_END}>)(?:https?://|/)[^\\s<>]{1,2000}(?=[ \\t]|$))?|${ALONE}`,
  'gm',
)

const ANGLE_OWN = new RegExp(
  `<(?:${SITE}${LISTS}[^\\s<>]{0,2000}|https?://[^\\s<>]{1,2000}${PICTURE_END})>(?!\\()`,
  'g',
)

/** `(https://huggingface.co/papers/2410.10819)` */
const ROUND_ADDRESS = new RegExp(
  `[ \\t]?(?<!\\])\\(((?:https?://|/)[^\\s()]{0,2000})\\)(?![([])(?:(?<=${PICTURE_END}\\))(?:https?://|/)[^\\s()]{1,2000}(?=[ \\t]|$))?|${ALONE}`,
  'gm',
)

const ROUND_OWN = new RegExp(
  `(?<!\\])\\((?:${SITE}${LISTS}[^\\s()]{0,2000}|https?://[^\\s()]{1,2000}${PICTURE_END})\\)(?!\\()`,
  'g',
)

/** The brackets that a tool prints around addresses: what opens them, what finds them, and what finds the page's own. */
export interface Brackets {
  open: string
  address: RegExp
  own: RegExp
}

/** html-to-text and lynx write the first; html-to-text, told to, and mail programs the others. */
export const BRACKETS: readonly Brackets[] = [
  { open: '[', address: SQUARE_ADDRESS, own: SQUARE_OWN },
  { open: '<', address: ANGLE_ADDRESS, own: ANGLE_OWN },
  { open: '(', address: ROUND_ADDRESS, own: ROUND_OWN },
]
