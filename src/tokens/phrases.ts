import { MONTHS } from '../text/day-patterns.js'
import { ARXIV_ARCHIVE, ARXIV_NUMBER, COUNT, PAPER_OF_THE_DAY } from '../text/page-patterns.js'
import { matchAt } from '../text/sticky.js'
import { BUTTONS } from '../text/words.js'
import { readCount } from './read-count.js'
import { DATE, type DateReading, readDate } from './read-date.js'
import type { TokenForm, TokenKind } from './token.js'

/** A known phrase at some place of a line. */
export interface Phrase {
  kind: TokenKind
  form: TokenForm | null
  at: number
  length: number
  value: number | null
  date: DateReading | null
}

interface Rule {
  kind: TokenKind
  form?: TokenForm
  /** What it can begin with, in either case: characters, or words of at least three. */
  first: readonly string[]
  /** Sticky; its group, where it has one, is the count or the date. */
  pattern: RegExp
}

const DIGITS = [...'0123456789']
/** What draws an upvote, or what a notes program makes of `[ ]` */
const ARROWS = ['▲', '△', '↑', '⬆', '🔼', '👍', '❤', '♥', '♡', '☐', '☑']
const BUBBLES = ['💬', '🗨']
const AGES = ['about ', 'almost ', 'over ', 'an ', 'a m', 'a h', 'a d', 'a w', 'a y']

/** A phrase ends where its line, a space, a tab or a separator does. */
const phrase = (source: string): RegExp => new RegExp(`(?:${source})(?=[ \\t·•]|$)`, 'iy')

/** `Upvoted 117`, `Upvoted` alone: in no other case */
const UPVOTED = new RegExp(`Upvoted(?: {0,3}(${COUNT}|-)(?:\\+${COUNT})?(?=[ \\t]|$)|(?=[ \\t]*$))`, 'y')

/** In order of trial; the comments are lines of real dumps. */
const RULES: readonly Rule[] = [
  { kind: 'separator', first: ['·', '|'], pattern: /[·|]/y },
  // the list marks before avatars whose pictures are gone: * * * · 4 authors, ** * ** · 4 authors, -- - -- ·
  {
    kind: 'bullet',
    first: ['•', '*', '-'],
    pattern: /•|\*{1,2}(?=[ \t]+[*·•])|-{1,2}(?=(?:[ \t]{1,8}-{1,2}){0,12}[ \t]{1,8}[·•])/y,
  },
  // 4 authors, by 4 authors, 4 author(s), +85 authors behind the names that are shown, or , +85 authors, 4 authors** with the marks of avatars
  {
    kind: 'authors',
    first: [...DIGITS, 'by ', '+', ','],
    pattern: phrase('(?:by |(?:, ?)?\\+ ?)?(\\d[\\d,]{0,6}) author(?:s|\\(s\\))?(?:\\*{1,9}$)?'),
  },
  // Authors: 4
  { kind: 'authors', first: ['authors: '], pattern: phrase('Authors: (\\d{1,5})') },
  // Oct 6, 2024
  { kind: 'date', first: [...DIGITS, ...MONTHS, ...AGES], pattern: phrase(`(${DATE})`) },
  // Published on Oct 4, 2026, PublishedMar 3, Published: Oct 4, 2026
  { kind: 'date', form: 'labelled', first: ['published'], pattern: phrase(`Published(?: on|:)? ?(${DATE})`) },
  // arxiv:2509.24002, Papers arxiv:2509.24002, Papersarxiv:2509.24002
  {
    kind: 'arxiv-id',
    form: 'labelled',
    first: ['arxiv', 'papers'],
    pattern: phrase(`(?:Papers[ \\t]{0,8})?arXiv: ?(?:${ARXIV_NUMBER}|${ARXIV_ARCHIVE}/\\d{7})(?:v\\d+)?`),
  },
  // 2404.14469
  { kind: 'arxiv-id', first: DIGITS, pattern: phrase(`${ARXIV_NUMBER}(?:v\\d+)?`) },
  // 117 upvotes, 117 votes, 117 likes
  { kind: 'upvote', first: DIGITS, pattern: phrase(`(${COUNT}) (?:(?:up)?votes?|likes?)`) },
  // 11 comments, Comments: 11, 💬 11
  { kind: 'number', form: 'comments', first: DIGITS, pattern: phrase(`(${COUNT}) comments?`) },
  { kind: 'number', form: 'comments', first: ['comments: '], pattern: phrase(`Comments: (${COUNT})`) },
  { kind: 'number', form: 'comments', first: BUBBLES, pattern: phrase(`(?:${BUBBLES.join('|')})\\ufe0f? ?(${COUNT})`) },
  // 131 stars
  { kind: 'github', first: DIGITS, pattern: phrase(`(${COUNT}) stars?`) },
  // 2.12k, 226+218 under Upvote
  { kind: 'number', first: DIGITS, pattern: phrase(`(${COUNT})(?:\\+${COUNT})?`) },
  // Upvote 117, Upvote 226+218, Upvotes: 117
  { kind: 'upvote', first: ['upvote'], pattern: phrase(`Upvote(?:s?:(?= ))?(?: {0,3}(${COUNT}|-)(?:\\+${COUNT})?)?`) },
  // Upvoted 117, where the reader has voted; `upvoted 2 papers` is a deed
  { kind: 'upvote', first: ['upvoted'], pattern: UPVOTED },
  // [-] 74, [ ] Upvote, [____________________], [*] or [X] where the reader has voted
  {
    kind: 'upvote',
    form: 'drawn',
    first: ['['],
    pattern: phrase(`\\[(?:[ _-]{1,40}|[*x])\\] ?(?:Upvoted?)?(?: ?(${COUNT}|-))?`),
  },
  // ▲ 42, 👍 42, ☐ 42, [ 42 ]: another program's vote box
  { kind: 'upvote', first: ARROWS, pattern: phrase(`(?:${ARROWS.join('|')})\\ufe0f? ?(${COUNT})`) },
  { kind: 'upvote', first: ['['], pattern: phrase(`\\[ (${COUNT}) \\]`) },
  // GitHub 131, GitHub ⭐ 131, GitHub repository, GitHub7, GitHub 182 auto: one that the site found by itself
  {
    kind: 'github',
    first: ['github'],
    pattern: phrase(`GitHub(?: repository| repo)?(?: {0,3}(?:[⭐★]\\ufe0f? ?)?(${COUNT}))?(?: {0,3}auto)?`),
  },
  { kind: 'button', form: 'arxiv-page', first: ['arxiv'], pattern: phrase('arXiv page') },
  {
    kind: 'button',
    first: ['view', 'arxiv', 'project', 'add', 'paper', 'chat', 'hugging'],
    pattern: phrase(`${BUTTONS}|arXiv|Project page|Paper page|Chat with paper|Hugging Face page`),
  },
  { kind: 'rank', first: ['#', 'paper of'], pattern: phrase(`(?:#\\d{1,4} )?${PAPER_OF_THE_DAY}`) },
  { kind: 'paper-label', first: ['paper'], pattern: phrase('Paper') },
  { kind: 'published', first: ['published'], pattern: phrase('Published(?: on)?') },
  // +110, +1.19k
  { kind: 'more', first: ['+'], pattern: phrase(`\\+${COUNT}`) },
]

/** The rules for each first character, both cases. */
const RULES_AT = new Map<string, Rule[]>()
for (const rule of RULES) {
  const characters = rule.first.flatMap((word) => [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()])
  for (const character of new Set(characters)) RULES_AT.set(character, [...(RULES_AT.get(character) ?? []), rule])
}

/** The words a phrase can begin with. */
export const PHRASE_OPENINGS: readonly string[] = RULES.flatMap(({ first }) => first.filter(({ length }) => length > 1))

/** The phrase that begins at a place of a line, if any does. */
export function readPhrase(line: string, at: number): Phrase | null {
  const rules = RULES_AT.get(line.charAt(at))
  if (!rules) return null
  for (const { kind, pattern, form = null } of rules) {
    const match = matchAt(pattern, line, at)
    if (!match) continue
    const shown = match[1]
    const date = kind === 'date' ? readDate(shown as string) : null
    const value = shown === undefined || date ? null : shown === '-' ? 0 : readCount(shown)
    if ((kind === 'date' && !date) || (kind === 'number' && value === null)) continue
    return { kind, at, length: match[0].length, value, date, form }
  }
  return null
}
