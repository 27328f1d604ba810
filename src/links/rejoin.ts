import { readRepository } from './repository.js'

// A hard wrap, with the next line's indent; or the space that took its place when the lines were joined.
const LINE_BREAK = /[ \t]*\r?\n[ \t]*/y

// https://github.com/owner/long-⏎name
const ENDS_IN_HYPHEN = /[a-z\d]-$/i
const WORD_CHARACTER = /[a-z\d]/i

// https://github.com/⏎owner/repo
const LACKS_OWNER = /github\.com\/$/i
// https://github.com/owner/⏎repo
const LACKS_NAME = /github\.com\/[a-z\d-]{1,39}\/$/i
// https://github.com⏎/owner/repo , https://github.com/owner⏎/repo
const LACKS_SLASH = /github\.com(?:\/[a-z\d-]{1,39})?$/i
const LONGEST_UNFINISHED = 'github.com//'.length + 39

const NEXT_PART = /[\w./-]{1,140}/y
const NOTHING_ELSE = /[\s)\]}]{0,20}$/y

// duo-attention, MAS_TTS, GiT2, CompressKV, three.js; not "for", not "2.12k"
const LOOKS_LIKE_NAME = /\w[_-]\w|[a-z]\d|\d[a-z]|[a-z][A-Z]|[a-z]\.[a-z]/
const COUNT = /^[\d.,]+[kM]?$/

/**
 * Where the address that reads `address` up to `end` goes on behind a break of the line, or -1.
 *
 * An address is rejoined once, and only where it would be unfinished without:
 * - after a hyphen at the end of a line, with a letter or digit next (the hyphen is kept: wraps come after the
 *   hyphens an address has, nobody hyphenates addresses);
 * - after `github.com/` at the end of a line, if `owner/repo` is next;
 * - after `github.com/owner/` at the end of a line, if a legal name is next that no prose has (`MAS-TTS`,
 *   `duo_attention`), or any legal name that ends the text;
 * - before a slash that starts a line, if that makes `github.com` or `github.com/owner` a repository;
 * - after `github.com/` or `github.com/owner/` and one space, which is what joining the lines leaves, if what is next
 *   looks like a name.
 */
export function findContinuation(text: string, address: string, end: number): number {
  const nextLine = skip(LINE_BREAK, text, end)
  const isWrapped = nextLine > end
  const resume = isWrapped ? nextLine : end + 1
  if (!isWrapped && text[end] !== ' ') return -1

  const tail = address.slice(-LONGEST_UNFINISHED)
  if (isWrapped && ENDS_IN_HYPHEN.test(tail)) return WORD_CHARACTER.test(text.charAt(resume)) ? resume : -1
  if (!tail.endsWith('/') && text[resume] !== '/') return -1

  const part = text.slice(resume, skip(NEXT_PART, text, resume))
  if (COUNT.test(part)) return -1
  const endsText = isWrapped && skip(NOTHING_ELSE, text, resume + part.length) === text.length
  const isUnfinished =
    (LACKS_OWNER.test(tail) && (isWrapped || LOOKS_LIKE_NAME.test(part))) ||
    (LACKS_NAME.test(tail) && (endsText || LOOKS_LIKE_NAME.test(part))) ||
    (LACKS_SLASH.test(tail) && isWrapped)
  return isUnfinished && readRepository(address + part) !== null ? resume : -1
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
