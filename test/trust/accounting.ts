import type { Digest, Span } from '../../src/index.js'

/** Diagnostics that say of a text that it was not read. */
const UNREAD = new Set(['unrecognized-text', 'unreadable-paper', 'no-papers', 'unknown-layout', 'duplicate-paper'])

/**
 * What says nothing where no card is: a picture's place (`[435507115b]`, `![Image 6](...)`), a numbered address, a rank,
 * more voters than avatars (`+110`), a vote box, a button, and the page's own date, which has no place in a digest.
 */
const SILENT = [
  /^(?:\W*\[[\w-]{0,40}\])+\W*$/,
  /^!\[[^\]]*\]/,
  /^\W*!\[[^\]]*\]\(\S*\)\W*$/,
  /^\[\d+\]: \S+$/,
  /^(?:\[ ?)?#\d+ Paper of the \w+(?: ?\]\(\S*\))?$/,
  /^\+\d+$/,
  /^\d+\]\(.*$/,
  /^\[ ?\\?- ?\]\(\S*\)$/,
  /^\[?(?:arXiv Page|View arXiv page|View PDF|GitHub|Add to collection|Upvote|图片)/,
  /^Community\W*$/,
  /^(?:Title: )?Paper page - /,
  /^https?:\/\/huggingface\.co\/\S*$/,
  /^\W*(?:Published )?(?:on )?[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?\W*$/,
]

/** The lines of a text that have a letter or a digit, and are in no paper's card and under no diagnostic. */
export function linesOutside(text: string, { sources, diagnostics }: Digest): string[] {
  const ranges = [...sources, ...diagnostics.filter(({ code }) => UNREAD.has(code))].sort(
    (left, right) => left.start - right.start,
  )
  const lines: string[] = []
  let next = 0
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const end = match.index + match[0].length
    while (next < ranges.length && (ranges[next] as Span).end <= match.index) next++
    const range = ranges[next]
    const line = match[0].replace(/.\x08/g, '').trim()
    if (/[\p{L}\p{N}]/u.test(line) && !SILENT.some((known) => known.test(line)) && !(range && range.start < end))
      lines.push(line)
  }
  return lines
}

/** The cards and unread texts that hold a place. */
export const holdersOf = ({ sources, diagnostics }: Digest, { start, end }: Span): string[] => [
  ...sources.filter((source) => source.start <= start && end <= source.end).map(() => 'paper'),
  ...diagnostics
    .filter((found) => UNREAD.has(found.code) && found.start <= start && end <= found.end)
    .map(({ code }) => code),
]

/** Under a paper's own page stands what people say and link to: it is not the paper's, and known not to be. */
export const isUnderPaperPage = (before: string): boolean =>
  /Community|(?:citing|including) this paper/.test(before.replace(/.\x08/g, ''))
