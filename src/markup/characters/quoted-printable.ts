import { normalizeBlock } from '../../text/normalize.js'
import { type PlainText, replaceMarked } from '../plain-text.js'

/** `=` at a line's end, which is none of the text's */
const SOFT_BREAK = '=[ \\t]*\\n'
const SOFT_BREAKS = new RegExp(SOFT_BREAK, 'g')

/** Some programs break lines between the bytes of a character. */
const NEXT = `(?:${SOFT_BREAK})?=[89AB][\\dA-F]`

/** Such an end; `=3D`; the bytes of a character beyond ASCII */
const QUOTED = new RegExp(
  `${SOFT_BREAK}|=[0-7][\\dA-F]|=[CD][\\dA-F]${NEXT}|=E[\\dA-F](?:${NEXT}){2}|=F[0-4](?:${NEXT}){3}`,
  'y',
)

/** Restores the characters and the lines of a mail that is saved as it is sent, quoted-printable (RFC 2045). */
export const peelQuotedPrintable = (plain: PlainText): PlainText =>
  replaceMarked(plain, '=', QUOTED, ([quoted]) => (quoted.endsWith('\n') ? '' : decode(quoted)))

/** Null: the bytes are no UTF-8. */
function decode(quoted: string): string | null {
  try {
    return normalizeBlock(decodeURIComponent(quoted.replace(SOFT_BREAKS, '').replaceAll('=', '%')))
  } catch {
    return null
  }
}
