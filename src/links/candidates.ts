import { skip } from '../text/sticky.js'
import { skipKnownHost } from './hosts.js'

/** A place where an address seems to start. */
export interface Candidate {
  start: number
  /** Where its host stands, behind the scheme if it has one; for `git`, where the owner stands. */
  host: number
  /** What precedes that in the absolute URL. */
  scheme: string
  /** `scheme`: https://host; `www`: www.host; `bare`: a known host, which needs a path; `git`: git@github.com:owner. */
  form: 'scheme' | 'www' | 'bare' | 'git'
}

// https
const SCHEME_BEFORE = /(?:https?|ftp|ssh|git)$/i
const LONGEST_SCHEME = 'https'.length

// git+https://github.com/owner/repo
const PIP_PREFIX = /^git\+$/i

// A line that ends in "https://" is finished by the next, whatever its indent.
export const LINE_BREAK = /[ \t]*\r?\n[ \t]*/y

// "https:" over "//open-r1.github.io/"
const COLON_OVER = /:[ \t]{0,8}\r?\n[ \t]{0,40}$/
const LONGEST_INDENT = 60

// What stands before the slash of "Node.js/TypeScript", "and/or", "git@github.com/owner"
const HOST_CHARACTER = /[\w.@-]/
const LONGEST_HOST = 80

// "(github.com", "see:github.com", "https: //github.com", "_github.com"; but not "mirror/github.com"
const STARTS_WORD = /(?:^|[^\w.@/À-ɏ-]|[:/]\/|(?:^|\W)_{1,2})$/

// git@github.com:owner/repo
const GIT_HOST = 'git@github.com:'

/** The address that owns the slash at `slash`, if one does. Looks back no further than `from`. */
export function slashCandidate(text: string, slash: number, from: number): Candidate | null {
  const colon = colonBefore(text, slash)
  const slashesEnd = colon < 0 ? -1 : endOfSlashes(text, slash)
  if (slashesEnd >= 0) {
    const scheme = schemeStart(text, colon, from)
    if (scheme < 0) return null
    const start = PIP_PREFIX.test(text.slice(Math.max(from, scheme - 4), scheme)) ? scheme - 4 : scheme
    return {
      start,
      host: skip(LINE_BREAK, text, slashesEnd),
      scheme: `${text.slice(scheme, colon)}://`,
      form: 'scheme',
    }
  }
  const end = wrapBefore(text, slash)
  const start = hostStart(text, end, from)
  const git = start - GIT_HOST.length
  if (git >= from && text.slice(git, start).toLowerCase() === GIT_HOST) {
    return startsWord(text, git) ? { start: git, host: start, scheme: 'https://github.com/', form: 'git' } : null
  }
  if (skipKnownHost(text, start) !== end || !startsWord(text, start)) return null
  return { start, host: start, scheme: 'https://', form: 'bare' }
}

/** The colon that a slash stands behind, perhaps on the next line, where a wrap parted them; -1: none. */
function colonBefore(text: string, slash: number): number {
  if (text[slash - 1] === ':') return slash - 1
  if (text[slash + 1] !== '/') return -1
  return searchBefore(text, slash, Math.max(0, slash - LONGEST_INDENT), COLON_OVER)
}

/** Where a pattern that ends at `at` is found, from `from` on; -1: nowhere. */
function searchBefore(text: string, at: number, from: number, pattern: RegExp): number {
  const found = text.slice(from, at).search(pattern)
  return found < 0 ? -1 : from + found
}

/** Behind the two slashes of a scheme, which w3m's wrap can part; -1: there is but one. */
function endOfSlashes(text: string, slash: number): number {
  const second = text[slash + 1] === '/' ? slash + 1 : skip(LINE_BREAK, text, slash + 1)
  return text[second] === '/' ? second + 1 : -1
}

/** The address that starts with the `www.` at `start`, if one does. */
export function wwwCandidate(text: string, start: number): Candidate | null {
  return startsWord(text, start) ? { start, host: start, scheme: 'https://', form: 'www' } : null
}

/**
 * Where the scheme before the colon starts, or -1. Letters may touch it on the left
 * ("available athttps://github.com/thu-ml/SageAttention"): lost white space is commoner than made-up schemes.
 */
export const schemeStart = (text: string, colon: number, from: number): number =>
  searchBefore(text, colon, Math.max(from, colon - LONGEST_SCHEME), SCHEME_BEFORE)

// github.com over /owner/repo
const WRAP = /[ \t]{0,8}\r?\n[ \t]{0,40}$/
const BLANK = /[ \t\n]/

/** The end of the line before a slash that begins one, else the slash. */
function wrapBefore(text: string, slash: number): number {
  if (!BLANK.test(text.charAt(slash - 1))) return slash
  const wrap = searchBefore(text, slash, Math.max(0, slash - LONGEST_INDENT), WRAP)
  return wrap < 0 ? slash : wrap
}

function hostStart(text: string, slash: number, from: number): number {
  const earliest = Math.max(from, slash - LONGEST_HOST)
  let start = slash
  while (start > earliest && HOST_CHARACTER.test(text.charAt(start - 1))) start--
  while (text[start] === '_') start++
  return start
}

function startsWord(text: string, at: number): boolean {
  return STARTS_WORD.test(text.slice(Math.max(0, at - 3), at))
}
