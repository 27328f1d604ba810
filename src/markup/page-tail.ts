import { MESSAGE_MARK } from '../text/dividers.js'
import { CUT_MARK } from '../text/page-patterns.js'
import { type Edit, removal, removalOf } from './edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** The name of a tag that is none of a page's own, which tools leave */
const TAG_NAME =
  '(?!(?:html|head|body|main|section|nav|div|span|p|a|h[1-6]|[uo]l|li|t(?:able|body|head|[dhr])|b|i|em|strong|font)\\b)[a-z][\\w:-]{0,40}'

/** `</document>`, `]]></content>` */
const CLOSING = `(?:\\]\\]>)?</${TAG_NAME}>`

/** But of `<source>b.txt</source>`, a line of its own */
const NOT_OPENED = '(?<!<[^<\\n]{1,80}</[^<\\n]{1,42})'

/** `remain narrow in |[Content truncated]`, a line of it, `Aug 8, 2024 2|</document>`, `• 24|<|im_end|>`, `of models.|```` */
const PAGE_TAIL = new RegExp(
  `(?:${CUT_MARK}|(?<=\\S[ \\t]{0,4})(?:${CLOSING}${NOT_OPENED}|${MESSAGE_MARK}|\`{3}|"{3}))$`,
  'i',
)

/** `<pre>`, `<web_page url="https://huggingface.co/papers">`, `<content><![CDATA[`, before a page's first line or over it */
const PAGE_HEAD = new RegExp(`^\\s{0,20}<(${TAG_NAME})(?:\\s[^<>]{0,400})?>(?:<!\\[CDATA\\[)?`, 'i')

/** What closes such a tag. */
const CLOSED = new RegExp(`${CLOSING}$`, 'i')

/** A tail is no longer. */
const LONGEST_TAIL = 100

/**
 * Takes off what a tool or a script put behind a page: that it was cut off, and beside its last line what closes the text; and a tag around
 * all of it.
 */
export function peelPageTail(plain: PlainText): PlainText {
  const { text } = plain
  const end = text.trimEnd().length
  const from = Math.max(0, end - LONGEST_TAIL)
  const last = text.slice(from, end)
  const head = PAGE_HEAD.exec(text)
  const isWrapped = head !== null && last.endsWith(`</${head[1]}>`)
  const tail = (isWrapped ? CLOSED : PAGE_TAIL).exec(last)
  const edits: Edit[] = tail ? [removal(from + tail.index, end)] : []
  return applyEdits(plain, isWrapped ? [removalOf(head), ...edits] : edits)
}
