import { skip } from '../text/sticky.js'

// my\_repo , my{\_}repo , my\_{}repo ; my%5C_repo, the same after a browser got hold of it
const MARK = /\{\\([_#%&~$-])\}|(?:\\|%5C)([_#%&~$-])(?:\{\})?/.source
// my%5Frepo: characters that an address need not encode (RFC 3986, section 2.3), as node-html-markdown does in texts, too
const ENCODED = /%(2D|2E|5F|7E)/.source
// my\textunderscore{}repo , my{\textunderscore}repo , my\textunderscore repo
const UNDERSCORE = /\{?\\textunderscore(?:\{\}|\}| )?/.source
// \textasciitilde{}user , $\sim$user
const TILDE = /\{?\\textasciitilde(?:\{\}|\}| )?|\$\\sim\$/.source

const ESCAPE = `${MARK}|${ENCODED}|(${UNDERSCORE})|${TILDE}`
const ESCAPES = new RegExp(ESCAPE, 'gi')

/** Any of these, tried at one place of a text: where a plain run of an address stops. */
const ESCAPE_HERE = new RegExp(ESCAPE, 'iy')

/** Where the escape at `at` ends, or `at` where none stands. */
export const skipEscape = (text: string, at: number): number => skip(ESCAPE_HERE, text, at)

/** What an escape begins with. */
const ESCAPE_MARK = /[\\{%$]/

/** The address without what TeX, markdown and percent-encoding write for the marks that an address may hold. */
export function undoEscapes(address: string): string {
  if (!ESCAPE_MARK.test(address)) return address
  return address.replace(
    ESCAPES,
    (_escape, inBraces?: string, bare?: string, encoded?: string, underscore?: string) =>
      inBraces ?? bare ?? (encoded ? String.fromCharCode(Number.parseInt(encoded, 16)) : underscore ? '_' : '~'),
  )
}
