import type { Diagnostic, Digest, PaperSource, Span } from '../../src/index.js'
import { peelMarkup } from '../../src/markup/peel.js'
import { type PlainText, sourceSpan } from '../../src/markup/plain-text.js'
import { findFrontMatter } from '../../src/pages/front-matter.js'
import { markText } from '../../src/pages/mark-text.js'
import { findPageStarts } from '../../src/pages/page-starts.js'
import type { Token, TokenKind } from '../../src/tokens/token.js'
import { tokenize } from '../../src/tokens/tokenize.js'

/** Diagnostics that say of a text that it was not read, or is in no field. */
const UNREAD = new Set([
  'other-date',
  'unrecognized-text',
  'collection-text',
  'unreadable-paper',
  'no-papers',
  'unknown-layout',
  'duplicate-paper',
])

/**
 * The papers whose fields, and the unread texts, that hold a place. What no rule knows in a second copy is told beside the copy, and an
 * abstract that is too long holds what it is told by.
 */
export function holdersOf({ sources, diagnostics }: Digest, place: Span): string[] {
  const unread = diagnostics.filter((found) => UNREAD.has(found.code) && holds(found, place)).map(({ code }) => code)
  const papers = sources.filter((source) => showsIn(source, diagnostics, place)).map(() => 'paper')
  if (papers.length === 1 && unread.join() === 'unreadable-paper') return papers
  return [...papers, ...(unread.join() === 'duplicate-paper,unrecognized-text' ? ['unrecognized-text'] : unread)]
}

/** The fields that are text; links reach from the first to the last. */
const TEXT_FIELDS = ['title', 'abstract', 'authors', 'organization', 'submittedBy', 'aiSummary'] as const

/** Whether a paper's field holds a place, or its card, where that is told to be cut off. */
const showsIn = (source: PaperSource, diagnostics: readonly Diagnostic[], place: Span): boolean =>
  holds(source, place) &&
  (TEXT_FIELDS.some((name) => source.fields[name] && holds(source.fields[name], place)) ||
    diagnostics.some((found) => found.code === 'truncated-paper' && holds(source, found)))

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end

/**
 * The lines of a text that have a letter or a digit, are in no paper's card and under no diagnostic, and may not be. What a line is on
 * its own is asked of the first stages; whether that may go without a word is the matter of this file.
 */
export function linesUnaccounted(text: string, digest: Digest): string[] {
  const isHeld = touches([...digest.sources, ...digest.diagnostics.filter(({ code }) => UNREAD.has(code))])
  const tokens = readTokens(text, digest)
  const isSpoken = touches(tokens.filter(({ mayBeLeft }) => !mayBeLeft))
  const hasToken = touches(tokens)
  const lines: string[] = []
  let before = ''
  const shown = text.replace(TAG, (tag) => tag.replace(/[^\r\n]/g, ' '))
  for (const { 0: raw, index: start } of shown.matchAll(/[^\r\n]+/g)) {
    const isOfAddress = CUT_ADDRESS.test(before) && /^\S+$/.test(raw)
    const rest = raw.replace(LINK, '')
    const isOfPicture = CUT_PICTURE.test(rest) || (CUT_PICTURE.test(before) && /^[^[\]]*(?:\]\(|$)/.test(raw))
    // A line that is a link alone can stand within a picture's text, too.
    if (rest.trim() !== '') before = rest
    if (isOfAddress || isOfPicture) continue
    const line = raw.replace(/.\x08/g, '').trim()
    const span = { start, end: start + raw.length }
    if (!/[\p{L}\p{N}]/u.test(line) || isHeld(span)) continue
    if (isSpoken(span) || !(hasToken(span) || isMarkup(line))) lines.push(line)
  }
  return lines
}

/** Whether what stands at a place may go without a word. */
export function mayBeLeftAt(text: string, digest: Digest, { start, end }: Span): boolean {
  const tokens = readTokens(text, digest).filter((token) => token.start < end && token.end > start)
  return tokens.length > 0 && tokens.every(({ mayBeLeft }) => mayBeLeft)
}

/**
 * What an extractor writes around the words: pictures (`[435507115b]`, `![Image 6](...)`), addresses, tags, buttons and headings of its own,
 * elements (`::: flex`) and their attributes (`.h-5 loading="lazy"}`, over two lines); Playwright's elements without a text; Crawl4AI's citations.
 */
const MARKUP =
  /^\W*(?:References|(?:Visible |Hidden )?links:)\W*$|^### Page state$|^- Page (?:URL|Title|Snapshot):.*|^```yaml$|^- '?\/?[a-z]+(?: ".*")?(?: \[[^\]]*\])*'?(?::(?: https?:.*)?)?$|^(?:\[\d+\]:|\d+\.|⟨\d+⟩) https?:.*|⟨\d+⟩|<[^<>]*>|!?\[[^\]]*\](?:\(\S*)?|https?:\S+|\]\(\S*|^\S+\/\S+|\(BUTTON\)|^(?:- +)*:::.*|(?:^|\{| )[.#][^\s{}"]+|[\w-]+="[^"]*"/g

/** `<a href="/papers/2603.02210"><!-- <header> -->`, over more lines than one: tags are no words, be they peeled on the whole page, or only where it is read in parts. */
const TAG = /<!--[^\n]{0,200}?-->|<\/?(?:a|div|footer|header|img|main|nav|span|time)\b[^<>]{0,2000}>/g

/** An address that a wrap cut, whose rest is the next line's word, whatever that is. */
const CUT_ADDRESS = /\]\(https?:\S*[-._=&?%/]$/

/** A whole link, which may stand within a picture's text. */
const LINK = /(?<!!)\[[^[\]]*\]\([^()\s]*\)/g

/** A picture's text that a wrap cut. */
const CUT_PICTURE = /^\W*!\[[^\]]*$/

/** Whether a line of which the stages see nothing has no words of its own. */
const isMarkup = (line: string): boolean => !/\p{L}/u.test(line.replace(MARKUP, ''))

/** Whether one of some ranges touches a place; places are asked for in text order. */
function touches(ranges: readonly Span[]): (place: Span) => boolean {
  const sorted = ranges.toSorted((left, right) => left.start - right.start)
  let next = 0
  return ({ start, end }) => {
    while (next < sorted.length && (sorted[next] as Span).end <= start) next++
    return next < sorted.length && (sorted[next] as Span).start < end
  }
}

/** What of a line can stand anywhere and says nothing of a paper. */
const SILENT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'furniture',
  'bullet',
  'separator',
  'dash',
  'upvote',
  'more',
  'button',
  'github',
  'rank',
  'community',
])

/** The places of a text's tokens, and whether each may be left where no card holds it. */
function readTokens(text: string, { sources }: Digest): (Span & { mayBeLeft: boolean })[] {
  const source = markText(text)
  const starts = [0, ...findPageStarts(source)]
  return starts.flatMap((start, index) => {
    const plain = peelMarkup(source.text.slice(start, starts[index + 1]), start)
    const tokens = tokenize(plain)
    const isMatter = touches(findFrontMatter(plain.text))
    const card = sources.find((source) => source.start >= start)?.start ?? text.length
    const header = headerOf(plain, tokens, card)
    const discussion = discussionOf(tokens)
    return tokens.map((token, at) => ({
      ...sourceSpan(plain, token.start, token.end),
      mayBeLeft:
        SILENT.has(token.kind) ||
        // `###`, which a glued page keeps apart from its heading
        /^#+$/.test(plain.text.slice(token.start, token.end)) ||
        isMatter(token) ||
        (at >= header.from && at < header.to) ||
        at >= discussion ||
        isOfHead(plain.text, tokens, at, plain.toSource(token.start) < card),
    }))
  })
}

/** The echo of a query and a tab are shorter, and no more; over a date without a year stand new controls, too. */
const LONGEST_ECHO = 80
const MOST_ECHOES = 2
const MOST_CONTROLS = 5

/** The page's own date and the query over it, between the page's wording and its first card. */
function headerOf({ text, toSource }: PlainText, tokens: readonly Token[], card: number): { from: number; to: number } {
  let header = { from: 0, to: 0 }
  for (const [index, { kind, start, date }] of tokens.entries()) {
    if (toSource(start) >= card) break
    const isSplit = kind === 'month' && tokens[index + 1]?.kind === 'number'
    const isPapers = text.startsWith('Published', start) || tokens[index - 1]?.kind === 'published'
    if (!(isSplit || date?.count === null) || isPapers) continue
    // A page saved from its date on, perhaps the end of one before that which shows its own
    if (index === 0 && date?.year === null && tokens[1]?.kind === 'prose') header = { from: 0, to: 1 }
    let from = index
    while (from > 0 && isEcho(tokens[from - 1] as Token)) from--
    const isUnderWording = tokens.slice(0, from).some(isWording) && tokens[from - 1]?.kind !== 'prose'
    const most = date?.year === null ? MOST_CONTROLS : MOST_ECHOES
    if (isUnderWording && index - from <= most) return { from, to: index + (isSplit ? 2 : 1) }
  }
  return header
}

/** The site's own words, or what is left of its pictures and marks. */
const isWording = ({ kind }: Token): boolean => /^(?:furniture|community|bullet|separator|dash)$/.test(kind)

const isEcho = ({ kind, lineStart, lineEnd }: Token): boolean => kind === 'prose' && lineEnd - lineStart <= LONGEST_ECHO

/** Whether a line is of a page's head: a query under the banner, the second line of a kept title, a collection's owner, votes and date. */
function isOfHead(text: string, tokens: readonly Token[], at: number, isOverCards: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  const wordsOf = (other: Token | undefined): string => text.slice(other?.start, other?.end)
  // The echo of a query can be a number.
  const isUnderBanner = /research community$/.test(wordsOf(before)) && /^daily$/i.test(wordsOf(next))
  if (isUnderBanner && before?.kind === 'furniture' && next?.kind === 'furniture') return true
  if (token.kind === 'number') {
    const isCollection = tokens.some(({ kind }) => kind === 'paper-label')
    const isLabelled = isOverCards || /upvote/i.test(wordsOf(before))
    return isLabelled && isCollection && before?.kind === 'upvote' && before.value === null
  }
  if (token.kind === 'date') return wordsOf(before) === 'updated'
  if (token.kind === 'month') return isOverCards && before?.kind === 'furniture'
  // `anaq` over `'s Collections` is one line of the site's.
  if (wordsOf(token) === "'s Collections" || wordsOf(next) === "'s Collections") return true
  if (token.kind !== 'prose' || next?.kind !== 'furniture') return false
  if (before?.kind === 'furniture' && /^submit(?: a)? paper$/i.test(wordsOf(next))) return true
  return /^Paper page - .{37}/.test(wordsOf(before)) && !token.afterBlank
}

/** Where people begin to talk of a paper under its own page, which is known not to be the paper. */
function discussionOf(tokens: readonly Token[]): number {
  const label = tokens.findIndex(({ kind }) => kind === 'authors-label' || kind === 'abstract-label')
  const discussion = tokens.findIndex(({ kind }, index) => kind === 'community' && index > label)
  return label < 0 || discussion < 0 ? tokens.length : discussion
}
