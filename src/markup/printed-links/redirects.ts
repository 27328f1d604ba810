import { SITE_HOST } from '../../text/site.js'
import { type Edit, removal, replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** An address, up to what ends it in a text or in markup */
const ADDRESS = String.raw`https?(?:://|%3A%2F%2F)[^\s<>"()[\]`

/** What stands behind the address, `&sa=D`, `__;Iw!!Nyu6ZXf5!Lx$`, but the end of a sentence */
const behind = (opening: string, most: number): string => String.raw`${opening}[^\s<>"()[\]]{0,${most}}(?<![.,;:!?'])`

/**
 * Addresses that lead to the one they hold: of a page from the Internet Archive, of links in a document by Google or in a mail by Outlook or
 * Proofpoint.
 */
const REDIRECT = new RegExp(
  [
    String.raw`(?:https?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?<archived>${ADDRESS}]{1,2000})`,
    String.raw`https://www\.google\.com/url\?q=(?<byGoogle>${ADDRESS}&]{1,2000})(?:${behind('&', 2000)})?`,
    String.raw`https://[\w.-]{1,60}\.safelinks\.protection\.outlook\.com/\?url=(?<byOutlook>${ADDRESS}&]{1,2000})(?:${behind('&', 2000)})?`,
    String.raw`https://urldefense\.com/v3/__(?<byProofpoint>${ADDRESS}]{1,2000}?)${behind('__;', 300)}`,
    // One whose end is lost, which is passed as a whole: of many in one the rest would be looked through for the end of each.
    String.raw`https://urldefense\.com/v3/__${ADDRESS}]{1,2000}`,
  ].join('|'),
  'g',
)

/** A link of the site among them: an abstract's own address of the Archive stays. */
const OF_SITE = new RegExp(`(?:/|%2F)${SITE_HOST}\\b`)

/** Replaces the addresses of a page's links that lead elsewhere first by those they lead to, of which each character keeps its place. */
export function peelRedirects(plain: PlainText): PlainText {
  const found = [...plain.text.matchAll(REDIRECT)]
  return found.some(([address]) => OF_SITE.test(address)) ? applyEdits(plain, found.flatMap(editsOf)) : plain
}

/** What is escaped in a parameter */
const ESCAPED = /(?:%[\dA-F]{2})+/gi

/** Proofpoint writes a star for each mark that it names behind the address: `Iw`, a `#`. */
const STAR = /\*/g
const NAMES_HASH = '__;Iw'

/** Takes out what stands around the address that one holds, and its escapes; none: it is cut or damaged. */
function editsOf({ 0: words, index, groups = {} }: RegExpExecArray): Edit[] {
  const { archived, byGoogle, byOutlook, byProofpoint } = groups
  const parameter = byGoogle ?? byOutlook
  const held = archived ?? parameter ?? byProofpoint
  if (held === undefined) return []
  const start = index + words.indexOf(held)
  const end = start + held.length
  const escapes = parameter === undefined ? [] : [...held.matchAll(ESCAPED)]
  const stars = words.includes(NAMES_HASH) ? [...held.matchAll(STAR)] : []
  try {
    return [
      removal(index, start),
      ...escapes.map((mark) => replacementOf(mark, decodeURIComponent(mark[0]), start)),
      ...stars.map((mark) => replacementOf(mark, '#', start)),
      removal(end, index + words.length),
    ]
  } catch {
    return []
  }
}
