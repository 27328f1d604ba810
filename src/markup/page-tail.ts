import { MESSAGE_MARK, SCRIPT_TAGS } from '../text/dividers.js'
import { CUT_MARK } from '../text/page-patterns.js'
import { removal } from './edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `remain narrow in |[Content truncated]`, a line of it, `Aug 8, 2024 2|</document>`, `• 24|<|im_end|>`, `of models.|```` */
const PAGE_TAIL = new RegExp(
  `(?:${CUT_MARK}|(?<=\\S[ \\t]{0,4})(?:</(?:${SCRIPT_TAGS}|s)>|${MESSAGE_MARK}|\`{3}|"{3}))$`,
  'i',
)

/** It is no longer. */
const LONGEST_TAIL = 100

/** Takes off what a tool or a script put behind a page: that it was cut off, and beside its last line what closes the text. */
export function peelPageTail(plain: PlainText): PlainText {
  const { text } = plain
  const end = text.trimEnd().length
  const from = Math.max(0, end - LONGEST_TAIL)
  const tail = PAGE_TAIL.exec(text.slice(from, end))
  return tail ? applyEdits(plain, [removal(from + tail.index, end)]) : plain
}
