import { WHITE_SPACE } from '../../text/characters.js'
import { matchAt, skip } from '../../text/sticky.js'
import { sourceSpan } from '../plain-text.js'
import { ESCAPABLE } from './markdown-marks.js'
import type { Destination, MarkdownScan } from './markdown-scan.js'

/** Where html2text wraps a long address over lines, and what of it follows; no place is both, or the time would double with each. */
export const ADDRESS_WRAP = /(?:[ \t]{0,3}\n[ \t]{0,8}(?=--)|(?<=[-/._=&?%])[ \t]{0,3}\n[ \t]{0,8}(?=[^\s-]|-[^-]))/
  .source

/** `https://huggingface.co/</papers/2410.10819>`: html2text protects an address, which crawl4ai takes for a relative one */
const JOINED_BASE = String.raw`(?:https://huggingface\.co/[\w./-]{0,60}(?=<(?:/|https?:)))?`

/** `(https://huggingface.co/papers "title")` */
const DESTINATION = new RegExp(
  String.raw`\([ \t]{0,8}${JOINED_BASE}<?((?:[^\s()<>[\]]|\([^\s()<>[\]]{0,200}\)|${ADDRESS_WRAP}(?=[^\s()<>[\]])){0,2000})>?(?:[ \t\n]{1,8}"[^"\n]{0,300}")?[ \t\n]{0,8}\)`,
  'y',
)

/** Nearly every destination: an address and nothing else, found faster. */
const PLAIN_DESTINATION = /\([^\s()<>[\]]{1,2000}\)/y

/** `[12]` */
const REFERENCE = /\[(\d{1,5})\]/y

/** The destination that stands behind a link's words, which end at a bracket: in parentheses, or as a reference's number; or that is defined by them. */
export function readDestination({ plain, references, named }: MarkdownScan, close: number): Destination | null {
  const { text } = plain
  const at = close + 1
  const markEnd = skip(PLAIN_DESTINATION, text, at)
  if (markEnd > at) {
    const target = withoutEscapes(text.slice(at + 1, markEnd - 1))
    return { target, source: sourceSpan(plain, at + 1, markEnd - 1), markEnd }
  }
  const inline = matchAt(DESTINATION, text, at)
  if (inline) {
    const written = inline[1] as string
    const first = at + inline[0].indexOf(written, 1)
    const target = withoutEscapes(written.replace(WHITE_SPACE, '')).replace(LOST_SLASH, '//')
    const source = sourceSpan(plain, first, first + Math.max(written.length, 1))
    return { target, source, markEnd: at + inline[0].length }
  }
  const numbered = matchAt(REFERENCE, text, at)
  const reference = numbered && references.get(numbered[1] as string)
  if (!numbered || !reference) return named.get(close) ?? null
  const source = sourceSpan(plain, reference.start, reference.end)
  return { target: reference.target, source, markEnd: at + numbered[0].length }
}

/** `https:/github.com/tidelab/orca`, as the same leaves other sites' addresses */
const LOST_SLASH = /(?<=^https?:)\/(?!\/)/

/** `https://a.example/Orca_\(owl\)` */
const ESCAPE = new RegExp(`\\\\(${ESCAPABLE.source})`, 'g')

const withoutEscapes = (target: string): string => {
  const decoded = decodeTarget(target)
  return decoded.includes('\\') ? decoded.replace(ESCAPE, '$1') : decoded
}

/** `?x=1&amp;y=2`, of a tag or of a tool that kept it so */
export const decodeTarget = (target: string): string => target.replaceAll('&amp;', '&')
