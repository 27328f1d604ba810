import { matchesAt, skip } from '../text/sticky.js'
import { schemeStart } from './candidates.js'
import { skipEscape } from './escapes.js'
import { skipKnownHost } from './hosts.js'

/** How far a part of an address reaches, and where the search for the next address may go on. */
export interface Reach {
  end: number
  next: number
}

// Of the letters beyond ASCII only the Latin ones: Chinese and Japanese text puts no space after an address.
const PLAIN_RUN = /[\w~/?#@!&+=%.À-ɏ-]+/y

// Rubik's_Cube , but not "repo's"
const INNER_APOSTROPHE = /'(?!s(?!\w))\w/y

// https://web.archive.org/web/2024/https://example.org , ?url=https://example.org
const CARRIES_ADDRESS = /[/=]/

/**
 * Reads the path, query and fragment from `from` on. They end at white space, quotes, `<>*{}|^`, a backslash or
 * dollar that escapes nothing, CJK text, a bracket that the address did not open, and where another address starts.
 * A bracket that the address opens and never closes ends it, too: `/wiki/Foo_(bar)` stays whole, `/page(see` does not.
 */
export function readBody(text: string, from: number): Reach {
  const open: number[] = []
  let at = from
  for (;;) {
    at = skip(PLAIN_RUN, text, at)
    const inner = text.startsWith('://', at) ? schemeStart(text, at, from) : -1
    if (inner >= 0 && !CARRIES_ADDRESS.test(text.charAt(inner - 1))) return { end: open[0] ?? inner, next: inner }
    const after = skipMark(text, at, open)
    if (after === at) return { end: open[0] ?? at, next: at }
    at = after
  }
}

/** Where the mark at `at` ends if it is the address's own, else `at`. `open` holds the brackets not yet closed. */
function skipMark(text: string, at: number, open: number[]): number {
  switch (text[at]) {
    case ':':
    case ',':
    case ';':
      return startsAddress(text, at + 1) ? at : at + 1
    case '(':
    case '[':
      if (startsAddress(text, at + 1)) return at
      open.push(at)
      return at + 1
    case ')':
      return closes(text, open, '(') ? at + 1 : at
    case ']':
      return closes(text, open, '[') ? at + 1 : at
    case "'":
      return matchesAt(INNER_APOSTROPHE, text, at) ? at + 1 : at
    case '\\':
    case '{':
    case '$':
      return skipEscape(text, at)
    default:
      return at
  }
}

function startsAddress(text: string, at: number): boolean {
  return text.startsWith('www.', at) || skipKnownHost(text, at) !== at
}

function closes(text: string, open: number[], opening: string): boolean {
  const last = open.at(-1)
  if (last === undefined || text[last] !== opening) return false
  open.pop()
  return true
}
