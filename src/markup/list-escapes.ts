import { applyEdits, type PlainText } from './plain-text.js'

/** `1\. Routing`, `\- data` */
const LIST_ESCAPE = /(?<=^|\s)(?:\d{1,9}\\(?=\.\s)|\\(?=[+-]\s))/gm

/** Takes off the backslashes by which Markdown keeps text from being a list's; html2text writes them on pages without links, too. */
export function peelListEscapes(plain: PlainText): PlainText {
  const { text } = plain
  if (!text.includes('\\')) return plain
  const edits = [...text.matchAll(LIST_ESCAPE)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - 1, end, replacement: '' }
  })
  return applyEdits(plain, edits)
}
