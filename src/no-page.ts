import type { Diagnostic } from './schema/diagnostic.js'
import type { Finding } from './schema/diagnostic-catalogue.js'
import type { Span } from './schema/span.js'
import { ESCAPED_LINE_END } from './text/escaped.js'
import { holdsHtml } from './text/html.js'

/** Where the first and the last character of a text stand that are no white space, and its first words, which tell what the text is. */
export interface Words extends Span {
  head: string
}

/** So much of a text tells whether it is HTML that does not begin so, as behind a heading of somebody's own. */
const LONGEST_HEAD = 10_000

const HTML = 'HTML (convert it to text or Markdown first)'

/** What a text can be that is no page, by its head, and what to do then; a sample above each. */
const OTHERS: readonly (readonly [pattern: RegExp, other: string])[] = [
  // <rss version="2.0">
  [/^(?:<\?xml[^<>]{0,200}>\s{0,9})?<(?:rss|feed)\b/i, 'XML (pass the text of a saved page)'],
  // <!doctype html>, <?xml version="1.0"?>, <div class="card">; HTTP/1.1 200 OK, as `curl -i` writes over it
  [/^(?:<[!?/a-z]|HTTP\/\d)/i, HTML],
  // {"papers":[]}, [{; "Daily Papers\n5", a string alone
  [/^(?:[{[]\s{0,9}(?:["{]|$)|"[^"]{0,200}\\n)/, 'JSON (pass the text that it holds)'],
  // Document('Daily Papers\nby\nAK
  [new RegExp(`^[^\\n]{0,400}${ESCAPED_LINE_END}`), 'the lines of a string, still escaped (decode it first)'],
  // %PDF-1.7
  [/^%PDF-/, 'a PDF (save it as text)'],
  // PK\x03\x04 of a ZIP file, \x89PNG, \x1f\x8b of gzip, \x7fELF
  [/^(?:PK[\x03\x05]|.PNG\r?\n|\x1f[\x8b\ufffd]|\x7fELF|bplist)/, 'a binary file (save the page as text)'],
  // What stands between the letters of a text in UTF-16 that was read as UTF-8.
  [/^[^\n]{0,200}\0/, 'UTF-16 (save the page, and decode the file, as UTF-8)'],
  // digests/2026-02-25.txt, https://huggingface.co/papers
  [
    /^(?:https?:\/\/\S{1,200}|\S{1,200}\.(?:txt|md|html?))[ \t]{0,9}(?:\n|$)/,
    'too few of its marks (looks like a path or an address: pass the text that it holds)',
  ],
]

const LINE_END = /[\r\n]/

/** Null: there are none. */
export function firstWordsOf(text: string): Words | null {
  const start = text.length - text.trimStart().length
  if (start === text.length) return null
  return { start, end: text.trimEnd().length, head: text.slice(start, start + LONGEST_HEAD) }
}

function nameOther(head: string): string {
  const [, other] = OTHERS.find(([pattern]) => pattern.test(head)) ?? []
  return other ?? (holdsHtml(head) ? HTML : 'too few of its marks')
}

/** Whether a diagnostic is told of a text without any page, too: it may be why. */
export const isOfAnyText = ({ code }: Diagnostic): boolean => code === 'wrong-encoding' || code === 'lost-lines'

/**
 * What is found in a text without any page, or with no more than banners, `isPage`, each of which can stand twice over one page, and tells
 * nothing. `text` is null where that is white space alone.
 */
export function findingOfNoPage(text: Words | null, length: number, isPage: boolean): Finding {
  if (!text) return { code: 'empty-input', found: '', start: 0, end: length }
  const { head, start, end } = text
  if (isPage) return { code: 'no-cards', found: '', start, end }
  return { code: 'unknown-layout', found: head.split(LINE_END, 1)[0] as string, basis: nameOther(head), start, end }
}
