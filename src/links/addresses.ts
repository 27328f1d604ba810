// Why not linkify-it: TeX, CJK, `git@`, glued text and hard wraps are beyond it, so that it reads a quarter of test/links/cases.ts otherwise
// than a human would; it takes many times as long, and adds more bytes than all of this.

import { WHITE_SPACE } from '../text/characters.js'
import { findOrEnd } from '../text/find.js'
import { skip } from '../text/sticky.js'
import { type Reach, readBody } from './body.js'
import { type Candidate, slashCandidate, wwwCandidate } from './candidates.js'
import { undoEscapes } from './escapes.js'
import { cutGlued } from './glue.js'
import { findContinuation } from './rejoin.js'
import { readRepository } from './repository.js'
import { trimTrailing } from './trailing.js'

/** An external address in running text. */
export interface Address {
  /** Its range in the text, without the sentence's punctuation; a range over a line break if it was rejoined. */
  start: number
  end: number
  /** The absolute URL: a scheme added, escapes undone, otherwise as written. */
  url: string
  /** `https://github.com/OWNER/REPO`, or null. */
  repository: string | null
}

// huggingface.co , user@host.example , 10.0.0.1:8080 , my\-lab.github.io , my-⏎lab.github.io
const AUTHORITY =
  /(?:[\w~%.+-]{1,64}(?::[\w~%.+-]{0,64})?@)?(?:(?:\\?-(?:[ \t]{0,8}\r?\n[ \t]{0,40}(?=[a-z\d]))?|[\wÀ-ɏ]){1,63}\.){1,10}(?:[a-z]{2,63}|\d{1,3})(?::\d{1,5})?/iy

const BODY_START = /[/?#]/

/** A long address can fill a line of its own between the two it begins and ends on. */
const MOST_LINES = 3

/** Every external address in the text, in order. */
export function findAddresses(text: string): Address[] {
  const addresses: Address[] = []
  let from = 0
  let slash = findOrEnd(text, '/', 0)
  let www = findOrEnd(text, 'www.', 0)
  while (slash < text.length || www < text.length) {
    const candidate = www < slash ? wwwCandidate(text, www) : slashCandidate(text, slash, from)
    const found = candidate === null ? null : readAddress(text, candidate)
    if (found?.address) addresses.push(found.address)
    from = found === null ? Math.min(slash, www) + 1 : found.next
    if (slash < from) slash = findOrEnd(text, '/', from)
    if (www < from) www = findOrEnd(text, 'www.', from)
  }
  return addresses
}

/** The candidate's address, if it is one. `next` is behind all that was read, so that no character is read twice. */
function readAddress(text: string, candidate: Candidate): { address: Address | null; next: number } | null {
  const { start, host, scheme, form } = candidate
  const hostEnd = form === 'git' ? host : skip(AUTHORITY, text, host)
  if (
    (hostEnd === host && form !== 'git') ||
    (form === 'www' && text.lastIndexOf('.', hostEnd - 1) === start + 'www'.length)
  )
    return null

  const hasBody = form === 'git' || BODY_START.test(text.charAt(hostEnd)) || isGitColon(text, hostEnd, scheme)
  let reach: Reach = hasBody ? readBody(text, hostEnd) : { end: hostEnd, next: hostEnd }
  // A slice of the text, which takes no room, where that is the same.
  let read = host - start === scheme.length ? text.slice(start, reach.end) : scheme + text.slice(host, reach.end)
  for (let lines = 1; lines < MOST_LINES; lines++) {
    const resume = findContinuation(text, read, reach.end)
    if (resume < 0) break
    reach = readBody(text, resume)
    read += text.slice(resume, reach.end)
  }
  const end = closeAddress(text, candidate, reach.end)
  if (form === 'bare' && end <= hostEnd + 1) return { address: null, next: reach.next }
  // Without what is left of a wrap inside a host
  const url = undoEscapes(read.slice(0, read.length + end - reach.end).replace(WHITE_SPACE, ''))
  return { address: { start, end, url, repository: readRepository(url) }, next: reach.next }
}

// ssh://git@github.com:owner/repo.git
function isGitColon(text: string, at: number, scheme: string): boolean {
  return text[at] === ':' && !scheme.toLowerCase().startsWith('http')
}

/** The end without glued text and punctuation. A host is not cut down to one label: `https://Repo.View PDF`. */
function closeAddress(text: string, { start, host, form }: Candidate, bodyEnd: number): number {
  const end = trimTrailing(text, start, cutGlued(text, start, bodyEnd))
  return form === 'git' || text.lastIndexOf('.', end - 1) > host ? end : trimTrailing(text, start, bodyEnd)
}
