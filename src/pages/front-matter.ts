import { LINE_FEED } from '../text/characters.js'
import { matchAt, matchesAt } from '../text/sticky.js'

/** A lone CR is LF by now. */
const LINE_END = '\\r?\\n'

/** `title: "Daily Papers"` */
const KEY = `[\\w"'][\\w"' -]{0,59}:`

/** `  - "clippings"`, a key's value. The alternatives begin with different characters: with two ways to read a line, the time would double with each. */
const MATTER_LINE = `(?:[ \\t]{1,20}\\S|- |${KEY})[^\\r\\n]{0,2000}`

/** What a saving tool wrote before the page: YAML between `---` lines, or over `...`; a list between two rules has no key. A byte order mark is a space by now; a form feed may part two pages. */
const FRONT_MATTER = new RegExp(
  `[ \\f\\0]?---[ \\t]{0,8}${LINE_END}(?=${KEY})(?:(?:${MATTER_LINE})?${LINE_END}){1,80}?(?:---|\\.{3})[ \\t]{0,8}(?=[\\r\\n]|$)`,
  'y',
)

/** `date = 2026-02-25`, `[params]`, `  "papers",`, as Hugo writes it between `+++` lines: TOML */
const TOML_KEY = '[\\w.-]{1,60} {0,3}='
const TOML_LINE = `(?:[ \\t]{1,20}\\S|[\\][{}"'#]|${TOML_KEY})[^\\r\\n]{0,2000}`
const TOML_MATTER = new RegExp(
  `\\+{3}[ \\t]{0,8}${LINE_END}(?=${TOML_KEY})(?:(?:${TOML_LINE})?${LINE_END}){1,80}?\\+{3}[ \\t]{0,8}(?=[\\r\\n]|$)`,
  'y',
)
const TOML_FENCE = '+++'

/** What opens and closes it */
export const FENCE = '---'

/** The front matter that begins at a line's start, if it takes no more than `limit` characters. */
export function frontMatterAt(text: string, at: number, limit: number): string | null {
  return matchAt(FRONT_MATTER, text.slice(0, at + limit), at)?.[0] ?? null
}

/** A line's last words, to which a file's front matter is glued: `Sep 29, 2025---` over `url: …` */
const GLUED_FENCE = /(?<=[\p{Alphabetic}\d.!?)·•])---[ \t]{0,8}\r?\n[\w"']/uy

/** It is no longer. */
export const LONGEST_FENCE = FENCE.length + 8 + '\r\nu'.length

/** Where a fence opens or closes that is a line, perhaps behind one character, or that is glued to the file before; -1: it is none. */
export function beginOfFence(text: string, at: number): number {
  if (matchesAt(GLUED_FENCE, text, at)) return at
  const start = at > 0 && text.charCodeAt(at - 1) !== LINE_FEED ? at - 1 : at
  return start === 0 || text.charCodeAt(start - 1) === LINE_FEED ? start : -1
}

/** The ranges of a text that are a saving tool's front matter, or a person's. */
export function findFrontMatter(text: string): { start: number; end: number }[] {
  const toml = findMatter(text, TOML_FENCE, TOML_MATTER)
  return [...toml, ...findMatter(text, FENCE, FRONT_MATTER)].sort((left, right) => left.start - right.start)
}

function findMatter(text: string, fence: string, pattern: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(fence); at >= 0; ) {
    const start = beginOfFence(text, at)
    const matter = start >= 0 ? matchAt(pattern, text, start) : null
    if (matter) found.push({ start, end: start + matter[0].length })
    at = text.indexOf(fence, matter ? start + matter[0].length : at + fence.length)
  }
  return found
}
