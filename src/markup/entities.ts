import type { Edit } from '../text/edit-text.js'
import { normalizeBlock } from '../text/normalize.js'
import { matchAt } from '../text/sticky.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `&amp;`, `&#39;`: what a tool that reads HTML by hand forgets to decode */
const ENTITY =
  /&(?:(amp|lt|gt|quot|apos|nbsp|middot|bull|ndash|mdash|hellip|[lr][sd]quo)|#(\d{2,6})|#x([\da-f]{2,5}));/iy

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** Decodes the entities of HTML. */
export function peelEntities(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (let at = plain.text.indexOf('&'); at >= 0; at = plain.text.indexOf('&', at + 1)) {
    const match = matchAt(ENTITY, plain.text, at)
    if (match) edits.push({ start: at, end: at + match[0].length, replacement: decode(match) })
  }
  return applyEdits(plain, edits)
}

function decode([whole, name, decimal, hexadecimal]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] as string
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  return code >= 0x20 ? normalizeBlock(String.fromCodePoint(code)) : whole
}
