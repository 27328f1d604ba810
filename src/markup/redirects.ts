import { SITE_HOST } from '../text/site.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** An address, up to what ends it in a text or in markup */
const ADDRESS = String.raw`https?(?:://|%3A%2F%2F)[^\s<>"()[\]`

/** `&sa=D`, behind the address that is a parameter */
const PARAMETERS = String.raw`(?:&[^\s<>"()[\]]{0,2000})?`

/**
 * Addresses that lead to the one they hold: of a page from the Internet Archive, of links in a document by Google or in a mail by Outlook or
 * Proofpoint.
 */
const REDIRECT = new RegExp(
  [
    String.raw`(?:https?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(${ADDRESS}]{1,2000})`,
    String.raw`https://www\.google\.com/url\?q=(${ADDRESS}&]{1,2000})${PARAMETERS}`,
    String.raw`https://[\w.-]{1,60}\.safelinks\.protection\.outlook\.com/\?url=(${ADDRESS}&]{1,2000})${PARAMETERS}`,
    String.raw`https://urldefense\.com/v3/__(${ADDRESS}]{1,2000}?)__;[^\s<>"()[\]]{0,300}`,
  ].join('|'),
  'g',
)

/** What one of these addresses has. */
export const REDIRECT_MARKS: readonly string[] = ['/web/2', '/url?q', 'safelinks', 'urldefense']

/** A link of the site among them: an abstract's own address of the Archive stays. */
const OF_SITE = new RegExp(`(?:/|%2F)${SITE_HOST}\\b`)

/** Replaces the addresses of a page's links that lead elsewhere first by those they lead to. */
export function peelRedirects(plain: PlainText): PlainText {
  const found = [...plain.text.matchAll(REDIRECT)]
  if (!found.some(([address]) => OF_SITE.test(address))) return plain
  const edits = found.map(({ 0: address, 1: archived, 2: byGoogle, 3: byOutlook, 4: byProofpoint, index }) => ({
    start: index,
    end: index + address.length,
    replacement: archived ?? byProofpoint ?? decode((byGoogle ?? byOutlook) as string) ?? address,
  }))
  return applyEdits(plain, edits)
}

/** Null: it is damaged. */
function decode(parameter: string): string | null {
  try {
    return decodeURIComponent(parameter)
  } catch {
    return null
  }
}
