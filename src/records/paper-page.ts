import type { Span } from '../schema/span.js'
import type { Token, TokenKind } from '../tokens/token.js'
import { readLabelledCount } from './labelled-count.js'
import { emptyRecord, type PageReading, type PaperRecord, type TextLine } from './record.js'
import { linesOf } from './text-lines.js'
import { readSubmitter } from './zones.js'

/**
 * One paper's own page, from its title to the row of buttons:
 *
 *     arxiv:ID, title, Published on, Submitted by, rank, organization, Upvote, Authors:, Abstract, buttons
 *
 * What stands under "Community" and after is not the paper. A page is one only if it has the label of the authors.
 */
export function readPaperPage(text: string, tokens: readonly Token[]): PageReading {
  const authorsLabel = find(tokens, 'authors-label', 0)
  const published = findPublished(text, tokens, authorsLabel)
  const top = published >= 0 ? published : authorsLabel
  const begin = beginOfTitle(text, tokens, top)
  const end = endOfCard(tokens, authorsLabel)
  const record = emptyRecord((tokens[begin] as Token).lineStart, (tokens[end - 1] as Token).end)
  record.title = begin < top ? linesOf(tokens, begin, top, true) : readPageTitle(text, tokens)
  if (tokens[published]?.kind === 'date') record.date = tokens[published] as Token
  record.arxivId = readIdentifier(text, tokens)
  // Where the one over the title is lost, the identifier stands under the comments, outside the card.
  if (record.arxivId) record.start = Math.min(record.start, record.arxivId.start)
  const labelAt = find(tokens, 'abstract-label', top)
  const abstractLabel = labelAt < end ? labelAt : -1
  const namesEnd = abstractLabel >= 0 ? abstractLabel : beginOfText(tokens, authorsLabel, end)
  readFacts(text, tokens, record, top + 1, authorsLabel)
  record.authors = readNames(text, tokens, authorsLabel + 1, namesEnd)
  readTexts(tokens, record, abstractLabel >= 0 ? abstractLabel + 1 : namesEnd, end)
  readButtons(tokens, record, Math.max(abstractLabel, authorsLabel), end)
  return {
    records: record.title.length > 0 ? [record] : [],
    date: [],
    unreadable: record.title.length > 0 ? [] : [record],
    headerLength: begin,
    bodyEnd: record.end,
  }
}

/** `Paper page - LLM Circuits`, which saving tools keep where they lose the heading */
const PAGE_TITLE = /Paper page - ([^\n]{1,400}?)"?$/

function readPageTitle(text: string, tokens: readonly Token[]): Span[] {
  for (const { kind, start, end } of tokens) {
    const title = kind === 'furniture' || kind === 'prose' ? PAGE_TITLE.exec(text.slice(start, end)) : null
    if (title) {
      const at = start + title.index + 'Paper page - '.length
      return [{ start: at, end: at + (title[1] as string).length }]
    }
  }
  return []
}

/** `Cite arxiv.org/abs/2510.04618 in a model README.md to link it from this page.` */
const CITATION = /^Cite arxiv\.org\/abs\/(\S+) in a (?:model|dataset|Space)/

/** The identifier over the title, or, where that is lost, the one the page tells to cite. */
function readIdentifier(text: string, tokens: readonly Token[]): Span | null {
  const shown = tokens.find(({ kind }) => kind === 'arxiv-id')
  if (shown) return { start: shown.start, end: shown.end }
  for (const { kind, start, end } of tokens) {
    const cited = kind === 'prose' ? CITATION.exec(text.slice(start, Math.min(end, start + 120)))?.[1] : undefined
    if (cited)
      return { start: start + 'Cite arxiv.org/abs/'.length, end: start + 'Cite arxiv.org/abs/'.length + cited.length }
  }
  return null
}

function find(tokens: readonly Token[], kind: TokenKind, from: number): number {
  for (let index = from; index < tokens.length; index++) if ((tokens[index] as Token).kind === kind) return index
  return -1
}

/** `Published on Oct 4, 2026`, else the first date: a title can be one. */
function findPublished(text: string, tokens: readonly Token[], to: number): number {
  const dates = tokens.slice(0, to).map(({ kind }) => kind === 'date' || kind === 'published')
  const labelled = dates.findIndex((isDate, index) => isDate && text.startsWith('Publ', (tokens[index] as Token).start))
  return labelled >= 0 ? labelled : dates.indexOf(true)
}

/** The title's first token: after the identifier, or after the last blank line or furniture. */
function beginOfTitle(text: string, tokens: readonly Token[], top: number): number {
  let begin = top
  while (begin > 0) {
    const before = tokens[begin - 1] as Token
    if (before.kind === 'arxiv-id') break
    const isFixed = before.kind === 'furniture' || before.kind === 'button'
    if (isFixed && (begin < top || !canBeTitle(text, tokens, begin - 1))) break
    if (begin < top && (tokens[begin] as Token).afterBlank) break
    begin--
  }
  return begin
}

/** Whether the page's own wording is a title: "Search" under the identifier or as a heading, "Models" as a wrapped title's last word. */
function canBeTitle(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  const follows = before?.kind === 'arxiv-id' || (before?.kind === 'prose' && !token.afterBlank)
  return token.heading || (follows && /\p{L}/u.test(text.slice(token.start, token.end)))
}

/** Where the abstract begins on a page that lost its label: after a blank line, or with the buttons. */
function beginOfText(tokens: readonly Token[], authorsLabel: number, end: number): number {
  for (let index = authorsLabel + 2; index < end; index++) {
    const token = tokens[index] as Token
    if (isButton(token) || (token.afterBlank && token.lineEnd - token.lineStart > LONGEST_NAME_LINE)) return index
  }
  return end
}

const LONGEST_NAME_LINE = 60

/** The card's end (exclusive): after the row of buttons, before "Community". */
function endOfCard(tokens: readonly Token[], from: number): number {
  const community = find(tokens, 'community', from)
  return community < 0 ? tokens.length : community
}

/** `on Oct 1`, the day of the submission */
const SUBMISSION_DAY = /^on [A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?$/

/** ` on Oct 1`, behind the name */
const SUBMITTED_ON = / on [A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?$/

/** Between the date and the authors: submitter, rank, organization, votes. */
function readFacts(text: string, tokens: readonly Token[], record: PaperRecord, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    const words = text.slice(token.start, token.end)
    if (token.kind === 'submitted-by') {
      const named = readSubmitter(text, tokens, index)
      if (named) {
        record.submittedBy = withoutDay(text, named.span)
        index += named.length - 1
      }
    } else if (token.kind === 'upvote') {
      record.upvotes = readLabelledCount(tokens, index, tokens.length).count
    } else if (
      token.kind === 'prose' &&
      !record.upvotes &&
      record.organization.length === 0 &&
      !SUBMISSION_DAY.test(words)
    ) {
      const mark = /^·\s*/.exec(words)?.[0].length ?? 0
      record.organization = [{ start: token.start + mark, end: token.end }]
    }
  }
}

function withoutDay(text: string, span: Span): Span {
  const day = SUBMITTED_ON.exec(text.slice(span.start, span.end))
  return day ? { start: span.start, end: span.start + day.index } : span
}

/** Names end with commas; without any comma each line is a name. */
function readNames(text: string, tokens: readonly Token[], from: number, to: number): Span[] {
  const lines = linesOf(tokens, from, to, true)
  const commas = lines.some(({ start, end }) => text.slice(start, end).includes(','))
  const names: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    let start = line.start
    for (let at = start; at <= line.end; at++) {
      if (at < line.end && text[at] !== ',') continue
      const name = trimmed(text, start, at)
      if (name) open = open ? { start: open.start, end: name.end } : name
      if (open && (at < line.end || !commas)) {
        names.push(open)
        open = null
      }
      start = at + 1
    }
  }
  if (open) names.push(open)
  return names
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  const right = words.trimEnd().length
  return right > left ? { start: start + left, end: start + right } : null
}

/** The AI-generated summary and the abstract: told apart by a label, or by order where there are two paragraphs. */
function readTexts(tokens: readonly Token[], record: PaperRecord, from: number, to: number): void {
  let end = from
  while (end < to && !isButton(tokens[end] as Token)) end++
  const label = find(tokens, 'summary-label', from)
  if (label >= 0 && label < end) {
    record.summary = linesOf(tokens, from, label)
    record.abstract = linesOf(tokens, label + 1, end)
    return
  }
  const lines = linesOf(tokens, from, end)
  const breaks = lines.flatMap(({ afterBlank }, index) => (afterBlank && index > 0 ? [index] : []))
  const split = breaks.length === 1 ? (breaks[0] as number) : 0
  const isSummary = split > 0 && lengthOf(lines.slice(0, split)) < lengthOf(lines.slice(split))
  record.summary = isSummary ? lines.slice(0, split) : []
  record.abstract = isSummary ? lines.slice(split) : lines
}

const lengthOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { start, end }) => sum + end - start, 0)

const isButton = ({ kind }: Token): boolean =>
  kind === 'button' || kind === 'github' || kind === 'upvote' || kind === 'community'

function readButtons(tokens: readonly Token[], record: PaperRecord, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'github') continue
    record.stars = readLabelledCount(tokens, index, to).count
    return
  }
}
