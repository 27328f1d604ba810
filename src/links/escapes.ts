/**
 * What TeX and markdown write for a character that an address may hold: `my\_repo`, `my{\_}repo`, `\~{}user`,
 * `$\sim$user`, `my\textunderscore{}repo`; and `my%5C_repo`, the same escape after a browser got hold of it.
 */
const ESCAPES =
  /\{\\(?<braced>[_#%&~$-])\}|(?:\\|%5C)(?<bare>[_#%&~$-])(?:\{\})?|\{?\\text(?<word>underscore|asciitilde)(?:\{\}|\}| )?|\$\\sim\$/gi

/** The same, tried at one place of a text: where a plain run of an address stops. */
const ESCAPE_HERE = new RegExp(ESCAPES.source, 'iy')

/** Where the escape at `at` ends, or `at` where none stands. */
export function skipEscape(text: string, at: number): number {
  ESCAPE_HERE.lastIndex = at
  return ESCAPE_HERE.test(text) ? ESCAPE_HERE.lastIndex : at
}

/** The address without its escapes. */
export function undoEscapes(address: string): string {
  if (!address.includes('\\') && !address.includes('%5')) return address
  return address.replace(ESCAPES, (written, braced?: string, bare?: string) => {
    return braced ?? bare ?? (written.toLowerCase().includes('underscore') ? '_' : '~')
  })
}
