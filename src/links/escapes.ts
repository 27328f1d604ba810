// my\_repo , my{\_}repo , my\_{}repo ; my%5C_repo, the same after a browser got hold of it
const MARK = /\{\\([_#%&~$-])\}|(?:\\|%5C)([_#%&~$-])(?:\{\})?/.source
// my\textunderscore{}repo , my{\textunderscore}repo , my\textunderscore repo
const UNDERSCORE = /\{?\\textunderscore(?:\{\}|\}| )?/.source
// \textasciitilde{}user , $\sim$user
const TILDE = /\{?\\textasciitilde(?:\{\}|\}| )?|\$\\sim\$/.source

const ESCAPE = `${MARK}|(${UNDERSCORE})|${TILDE}`
const ESCAPES = new RegExp(ESCAPE, 'gi')

/** Any of these, tried at one place of a text: where a plain run of an address stops. */
const ESCAPE_HERE = new RegExp(ESCAPE, 'iy')

/** Where the escape at `at` ends, or `at` where none stands. */
export function skipEscape(text: string, at: number): number {
  ESCAPE_HERE.lastIndex = at
  return ESCAPE_HERE.test(text) ? ESCAPE_HERE.lastIndex : at
}

/** What an escape begins with. */
const ESCAPE_MARK = /[\\{%$]/

/** The address without what TeX and markdown write for the marks that an address may hold. */
export function undoEscapes(address: string): string {
  if (!ESCAPE_MARK.test(address)) return address
  return address.replace(
    ESCAPES,
    (_escape, inBraces?: string, bare?: string, underscore?: string) => inBraces ?? bare ?? (underscore ? '_' : '~'),
  )
}
