import type { Span } from '../schema/span.js'
import { type PlainText, sourceSpan } from './plain-text.js'
import type { Reference } from './references.js'

/** Where a link leads, where the input says so, and where its markup ends. */
export interface Destination {
  target: string
  source: Span
  end: number
}

/** `(https://huggingface.co/papers "title")`; html2text wraps long addresses over lines. */
const DESTINATION =
  /\([ \t]{0,8}<?((?:[^\s()<>[\]]|\([^\s()<>[\]]{0,200}\)|(?<=[-/._=&?%])\n[ \t]{0,8}(?=[^\s()<>[\]])){0,2000})>?(?:[ \t\n]{1,8}"[^"\n]{0,300}")?[ \t\n]{0,8}\)/y

/** Nearly every destination: an address and nothing else, found faster. */
const PLAIN_DESTINATION = /\([^\s()<>[\]]{1,2000}\)/y

/** `[12]` or, in collapsed references, `[text]` */
const REFERENCE = /\[(\d{1,5})\]/y

/** The destination that stands behind a link's text, in parentheses or as a reference's number. */
export function readDestination(plain: PlainText, references: Map<string, Reference>, at: number): Destination | null {
  const close = plainDestinationEnd(plain.text, at)
  if (close > 0) {
    return { target: plain.text.slice(at + 1, close), source: sourceSpan(plain, at + 1, close), end: close + 1 }
  }
  DESTINATION.lastIndex = at
  const inline = DESTINATION.exec(plain.text)
  if (inline) {
    const written = inline[1] as string
    const start = at + inline[0].indexOf(written, 1)
    const target = written.replace(/\n[ \t]*/g, '')
    const source = sourceSpan(plain, start, start + Math.max(written.length, 1))
    return { target, source, end: at + inline[0].length }
  }
  REFERENCE.lastIndex = at
  const numbered = REFERENCE.exec(plain.text)
  const reference = numbered && references.get(numbered[1] as string)
  if (!numbered || !reference) return null
  const source = sourceSpan(plain, reference.start, reference.end)
  return { target: reference.target, source, end: at + numbered[0].length }
}

/** Where the parenthesis closes of `(https://huggingface.co/papers)`: an address and nothing else, as nearly all are; -1: it is none. */
function plainDestinationEnd(text: string, at: number): number {
  PLAIN_DESTINATION.lastIndex = at
  return PLAIN_DESTINATION.test(text) ? PLAIN_DESTINATION.lastIndex - 1 : -1
}
