import { PICTURE_END } from '../../text/page-patterns.js'
import { OWN_PAGES, SITE, USERS_PAGES } from '../../text/site.js'

/** The site's own pages that no author cites */
const LISTS = `/(?:${OWN_PAGES}(?![\\w-])|${USERS_PAGES}(?![\\w/-]))`

/** At a line's beginning, or another day's at its end, the address of a link without text: `/papers/date/2026-10-01 Oct 2 /papers/date/2026-10-03` */
const ALONE = `^${SITE}/papers[/?][^\\s[\\]<>()]{1,300}(?=[ \\t]|$)|(?<=[ \\t])${SITE}/papers/date/[\\d-]{10}$`

const ADDRESS = '(?:https?://|file://|/)'

/**
 * `[https://huggingface.co/papers/2410.10819]`, `[/papers/2410.10819]`, `[https://a.example/avatar.png]https://huggingface.co/tidelab`, a link
 * whose text is a picture, perhaps with a space before the site's own address; not Markdown's `[https://a.example](https://a.example)`. `inside`: a character of an address.
 */
const addressIn = (opening: string, inside: string, closing: string): RegExp =>
  new RegExp(
    `[ \\t]?${opening}(${ADDRESS}${inside}{0,2000})${closing}(?!\\((?!BUTTON\\))|\\[(?! |https?:|file:|/))(?:(?<=${PICTURE_END}(?:\\?[\\w=&]{1,60})?${closing})(?: (?=${SITE}/))?${ADDRESS}${inside}{1,2000}(?=[ \\t]|$))?|${ALONE}`,
    'gm',
  )

/** The same of the site's own `pages`, and of pictures; so many of them are an extractor's. */
const ownIn = (opening: string, inside: string, closing: string, pages: string): RegExp =>
  new RegExp(
    `${opening}(?:${SITE}${pages}${inside}{0,2000}|https?://${inside}{1,2000}${PICTURE_END})${closing}(?!\\()`,
    'g',
  )

/** The brackets that a tool prints around addresses: what opens them, what finds them, and what finds the page's own. */
export interface Brackets {
  open: string
  address: RegExp
  own: RegExp
}

/** html-to-text and lynx write the first; html-to-text, told to, and mail programs the others, which authors write around addresses, too. */
export const BRACKETS: readonly Brackets[] = [
  { open: '[', address: addressIn('\\[', '[^\\s[\\]]', '\\]'), own: ownIn('\\[', '[^\\s[\\]]', '\\]', '/') },
  { open: '<', address: addressIn('<', '[^\\s<>]', '>'), own: ownIn('<', '[^\\s<>]', '>', LISTS) },
  {
    open: '(',
    address: addressIn('(?<!\\])\\(', '[^\\s()]', '\\)'),
    own: ownIn('(?<!\\])\\(', '[^\\s()]', '\\)', LISTS),
  },
]
