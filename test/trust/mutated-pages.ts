import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { readSavedPages } from '../support/folders.js'

/** Saved pages to begin with: the fixtures, and the corpus of real dumps where it is at hand. */
const roots = [fileURLToPath(new URL('../../fixtures/', import.meta.url)), process.env.DAILY_PAPERS_DUMPS]
export const savedPages = roots.flatMap((root) => (root ? readSavedPages(root) : []))

/** A page longer than this is cut to a window, so that a run sees many cases. */
const WINDOW_LINES = 150

/** A place in a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const at = (part: number, length: number): number => Math.floor(part * length)

/** A whole page, or some of its lines. */
const pageLines: fc.Arbitrary<string[]> = fc
  .record({ page: fc.nat(savedPages.length - 1), from: place, whole: fc.integer({ min: 0, max: 3 }) })
  .map(({ page, from, whole }) => {
    const lines = (savedPages[page]?.text ?? '').split(/\r\n|\r|\n/)
    if (whole === 0 && lines.length < 3 * WINDOW_LINES) return lines
    const start = whole === 1 ? 0 : at(from, lines.length)
    return lines.slice(start, start + WINDOW_LINES)
  })

type LineMutation = (lines: readonly string[], from: number, to: number, other: readonly string[]) => string[]

/** Each moves whole lines: the range `from` to `to`, or as many of another page's. */
const LINE_MUTATIONS: Record<string, LineMutation> = {
  delete: (lines, from, to) => lines.toSpliced(from, to - from),
  duplicate: (lines, from, to) => lines.toSpliced(to, 0, ...lines.slice(from, to)),
  swap: (lines, from, to) => lines.with(from, lines[to] ?? '').with(to, lines[from] ?? ''),
  cut: (lines, from) => lines.slice(0, from),
  behead: (lines, from) => lines.slice(from),
  splice: (lines, from, to, other) => lines.toSpliced(from, 0, ...other.slice(from, to)),
  blank: (lines, from) => lines.toSpliced(from, 0, ''),
  tighten: (lines, from, to) => lines.filter((line, index) => line.trim() !== '' || index < from || index > to),
}

/** Ranges are short, so that most of the page stays what it was. */
const LONGEST_RANGE = 12

/** A page whose lines, each as it was, have been moved about. */
const shuffledLines: fc.Arbitrary<string[]> = fc
  .record({
    lines: pageLines,
    other: pageLines,
    steps: fc.array(fc.tuple(fc.constantFrom(...Object.keys(LINE_MUTATIONS)), place, fc.nat(LONGEST_RANGE)), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ lines, other, steps }) =>
    steps.reduce((page, [kind, part, length]) => {
      if (page.length === 0) return page
      const from = at(part, page.length)
      return (LINE_MUTATIONS[kind] as LineMutation)(page, from, Math.min(from + length, page.length - 1), other)
    }, lines),
  )

/** Characters that are nobody's friends: halves of a surrogate pair, controls, spaces, marks of every extractor. */
const ODD = [
  '\ud83d', '\ude80', '\0', '\b', '\x1b', '\t', '\v', '\f', '\r', '\n', '\r\n', '\u00a0', '\u2028', '\u200b', '\u202f', '\ufeff',
  '[', ']', '](', ')', '[1]', '**', '#', '<', '>', '\\', '·', '•', '-', '_', '|', '"', 'x', '7', 'https://', 'github.com/a/b', '\u0130',
] // biome-ignore format: a list of characters

type TextMutation = (text: string, from: number, to: number, odd: string) => string

const TEXT_MUTATIONS: Record<string, TextMutation> = {
  insert: (text, from, _to, odd) => text.slice(0, from) + odd + text.slice(from),
  repeat: (text, from, to, odd) => text.slice(0, from) + odd.repeat(to - from + 1) + text.slice(from),
  replace: (text, from, to, odd) => text.slice(0, from) + odd + text.slice(to),
  delete: (text, from, to) => text.slice(0, from) + text.slice(to),
  duplicate: (text, from, to) => text.slice(0, to) + text.slice(from),
  swap: (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
  cut: (text, from) => text.slice(0, from),
  everywhere: (text, from, _to, odd) => text.replaceAll(text.charAt(from) || ' ', () => odd),
}

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r')

/** A page whose lines and characters have been damaged. */
export const damagedPage: fc.Arbitrary<string> = fc
  .record({
    lines: fc.oneof(pageLines, shuffledLines),
    end: lineEnd,
    steps: fc.array(
      fc.tuple(fc.constantFrom(...Object.keys(TEXT_MUTATIONS)), place, fc.nat(60), fc.constantFrom(...ODD)),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ lines, end, steps }) =>
    steps.reduce((text, [kind, part, length, odd]) => {
      const from = at(part, text.length)
      return (TEXT_MUTATIONS[kind] as TextMutation)(text, from, Math.min(from + length, text.length), odd)
    }, lines.join(end)),
  )

export const windowOfPage: fc.Arbitrary<string> = pageLines.map((lines) => lines.join('\n'))

export const shuffledPage: fc.Arbitrary<string> = shuffledLines.map((lines) => lines.join('\n'))

/** A line that no rule of the page knows. */
export const CANARY = 'Zyxomma petiolatum flies at dusk over ponds'

/** A page with the canary somewhere between its lines. */
export const pageWithCanary: fc.Arbitrary<string> = fc
  .record({ lines: fc.oneof(pageLines, shuffledLines), part: place, alone: fc.boolean(), end: lineEnd })
  .map(({ lines, part, alone, end }) =>
    lines.toSpliced(at(part, lines.length + 1), 0, ...(alone ? ['', CANARY, ''] : [CANARY])).join(end),
  )

/** What rules look for, whole or begun. */
const FRAGMENTS = [
  ...ODD, ' ', '  ', '\t', 'a', 'A', '.', ',', '(', '![', '[a](', '[a][1]', '[a](/papers/1)', '[-]', '[ ]', '***', '* ', '- ', '# ', '~',
  '[1]: https://a.b\n', '1. https://a.b\n', '<a ', '<b>', 'https://a.b/c', 'www.', '-\n', '_a', 'a_', '\\_', '{\\_}', '%5C', '.git', '/',
  'Papers', 'Papers\n', 'by AK', 'research community', 'arxiv:2505.11594', 'Published on May 16', 'Authors:', 'Abstract', 'Submitted by', 'May 1',
  'Oct 6, 2024', '4 authors', 'Upvote', '1', '2.12k', '3 days ago', 'Community', 'View arXiv page', 'System theme', 'Paper', '• 2403.09394 •',
  'References', 'new', 'Subscribe', '---', '"', 'P\bP', 'Title: ', '图片', 'Ab', 'aB', 'by',
] // biome-ignore format: a list of texts

const fragment = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

/** What pages begin with that makes a rule apply. */
const OPENINGS = [
  '', 'Daily Papers\nby AK and the research community\n', '[_]\n', '[a](/x)[b][1]\n[1]: https://a.b/c\n[2]: https://a.b/d\n', 'a\b',
  'arxiv:2505.11594xPublished on May 16', 'Submitted by\nx\n3\nTitle\n', 'Authors:\nA,\nB\nAbstract\n', 'T\nPaper • 2403.09394 • Published May 1\n',
] // biome-ignore format: a list of texts

/** A text of some length that says the same again and again: where a slow rule shows. */
export const monotonousText = (length: number): fc.Arbitrary<string> =>
  fc
    .record({ opening: fc.constantFrom(...OPENINGS), first: fragment, again: fragment, last: fragment })
    .map(({ opening, first, again, last }) => opening + first + again.repeat(Math.ceil(length / again.length)) + last)
