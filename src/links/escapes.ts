// my\_repo , my{\_}repo , my\_{}repo ; my%5C_repo, the same after a browser got hold of it
const ESCAPED_MARK = /\{\\([_#%&~$-])\}|(?:\\|%5C)([_#%&~$-])(?:\{\})?/gi
// my\textunderscore{}repo , my{\textunderscore}repo , my\textunderscore repo
const NAMED_UNDERSCORE = /\{?\\textunderscore(?:\{\}|\}| )?/gi
// \textasciitilde{}user , $\sim$user
const NAMED_TILDE = /\{?\\textasciitilde(?:\{\}|\}| )?|\$\\sim\$/gi

/** Any of these, tried at one place of a text: where a plain run of an address stops. */
const ESCAPE_HERE = new RegExp(`${ESCAPED_MARK.source}|${NAMED_UNDERSCORE.source}|${NAMED_TILDE.source}`, 'iy')

/** Where the escape at `at` ends, or `at` where none stands. */
export function skipEscape(text: string, at: number): number {
  ESCAPE_HERE.lastIndex = at
  return ESCAPE_HERE.test(text) ? ESCAPE_HERE.lastIndex : at
}

/** The address without what TeX and markdown write for the marks that an address may hold. */
export function undoEscapes(address: string): string {
  return address.replace(NAMED_UNDERSCORE, '_').replace(NAMED_TILDE, '~').replace(ESCAPED_MARK, '$1$2')
}
