import { normalizeBlock } from '../text/normalize.js'
import { type PlainText, replaceMarked } from './plain-text.js'

/** `·` and `•` in a mail's body that is saved as it is sent (RFC 2045), one of which each page has. */
export const QUOTED_MARKS: readonly string[] = ['=C2=B7', '=E2=80=A2']

const NEXT = '=[89AB][\\dA-F]'

/** `=` at a line's end, which is none of the text's; `=3D`; the bytes of a character beyond ASCII */
const QUOTED = new RegExp(
  `=[ \\t]*\\n|=[0-7][\\dA-F]|=[CD][\\dA-F]${NEXT}|=E[\\dA-F](?:${NEXT}){2}|=F[0-4](?:${NEXT}){3}`,
  'y',
)

/** Restores the characters and the lines of a mail that is quoted-printable. */
export const peelQuotedPrintable = (plain: PlainText): PlainText =>
  replaceMarked(plain, '=', QUOTED, ([quoted]) => (quoted.endsWith('\n') ? '' : decode(quoted)))

/** Null: the bytes are no UTF-8. */
function decode(quoted: string): string | null {
  try {
    return normalizeBlock(decodeURIComponent(quoted.replaceAll('=', '%')))
  } catch {
    return null
  }
}
