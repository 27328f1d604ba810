import { CUT_MARK } from '../text/page-patterns.js'
import { applyEdits, lineBreakAt, type PlainText } from './plain-text.js'

/** `remain narrow in |[Content truncated]`, `Aug 8, 2024 2|</document>`, `• 24|<|im_end|>`, `of models.|```` */
const GLUED_TAIL = new RegExp(
  `(?<=\\S[ \\t]{0,4})(?<!^(?:\\.{3}|…) ?)(?:${CUT_MARK}|</(?:documents?|document_content|context|content|article|text|result|tool_result|output|s)>|<\\|\\w{2,30}\\|>|\`{3}|"{3})(?=\\s*$)`,
  'im',
)

/** They stand so near to a page's end. */
const LONGEST_TAIL = 120

/** Breaks the last line before what a tool or a script put behind a page: that it was cut off, or what closes the text. */
export function peelPageTail(plain: PlainText): PlainText {
  const from = Math.max(0, plain.text.length - LONGEST_TAIL)
  const tail = GLUED_TAIL.exec(plain.text.slice(from))
  return tail ? applyEdits(plain, [lineBreakAt(from + tail.index)]) : plain
}
