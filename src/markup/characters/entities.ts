import { normalizeBlock } from '../../text/normalize.js'
import { type PlainText, replaceMarked } from '../plain-text.js'

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

/** `&amp;`, `&#39;`: what a tool that reads HTML by hand forgets to decode */
const ENTITY = new RegExp(`&(?:(${Object.keys(NAMED).join('|')})|#(\\d{2,6})|#x([\\da-f]{2,5}));`, 'iy')

/** Decodes the entities of HTML. */
export const peelEntities = (plain: PlainText): PlainText => replaceMarked(plain, '&', ENTITY, decode)

function decode([, name, decimal, hexadecimal]: RegExpExecArray): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] as string
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  return code >= 0x20 ? normalizeBlock(String.fromCodePoint(code)) : null
}
