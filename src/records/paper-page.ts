import type { Span } from '../schema/span.js'
import type { Token, TokenKind } from '../tokens/token.js'
import { readLabelledCount } from './labelled-count.js'
import { isArxivLine, isNumber, isOneOf, isPublication, saysPublished } from './marks.js'
import type { PageTokens } from './page-tokens.js'
import { readFacts } from './paper-facts.js'
import { readNames } from './paper-names.js'
import { endsTexts, readTexts } from './paper-texts.js'
import { readPaperTitle } from './paper-title.js'
import { countOf, emptyRecord, type PageReading, type PaperRecord } from './record.js'
import { stopsInSentence } from './sentence.js'

/**
 * One paper's own page, from its title to the row of buttons:
 *
 *     arxiv:ID, title, Published on, Submitted by, rank, organization, Upvote, Authors:, Abstract, buttons
 *
 * What stands under "Community" and after is not the paper. Pages without headers may stand one behind another.
 */
export function readPaperPage(page: PageTokens): PageReading {
  const starts = findPapers(page)
  const papers = starts.map((start, index) =>
    readPaper({ ...page, tokens: page.tokens.slice(start, starts[index + 1]) }),
  )
  const [{ headerLength }] = papers as [PaperReading]
  const { bodyEnd } = papers.at(-1) as PaperReading
  return { cards: papers.map(({ card }) => card), headerLength, bodyEnd }
}

/** Where the papers begin of pages without headers that were saved one behind another, from 0: each has its date and its `Authors:`. */
function findPapers({ text, tokens }: PageTokens): number[] {
  const starts = [0]
  let label = -1
  let mark = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'authors-label') {
      if (label >= 0 && mark > label) starts.push(beginOfBlock(tokens, mark, label + 1))
      label = index
    } else if (mark <= label && (isArxivLine(text, token) || isPublication(text, token))) {
      mark = index
    }
  }
  return starts
}

/** Goes back from a token as far as no blank line, and no button, stands before. */
function beginOfBlock(tokens: readonly Token[], index: number, from: number): number {
  let begin = index
  while (begin > from && !(tokens[begin] as Token).afterBlank && !endsTexts(tokens[begin - 1] as Token)) begin--
  return begin
}

/** What one of these pages gives. */
interface PaperReading {
  card: PaperRecord
  headerLength: number
  bodyEnd: number
}

function readPaper(page: PageTokens): PaperReading {
  const { text, tokens } = page
  const authorsLabel = find(tokens, 'authors-label', 0)
  // The label under the facts; the end, where the page was cut over both.
  const label = [authorsLabel, find(tokens, 'abstract-label', 0), tokens.length].find((at) => at >= 0) as number
  const published = findPublished(page, label)
  const top = published >= 0 ? published : label
  const title = readPaperTitle(page, top, published < 0)
  const { lines, begin } = title
  const end = endOfCard(tokens, label)
  const record = emptyRecord((tokens[begin] as Token).lineStart, (tokens[end - 1] as Token).end)
  record.title = lines
  if (tokens[published]?.kind === 'date') record.date = tokens[published] as Token
  record.arxivId = readIdentifier(page)
  // What a saving tool kept of the title, and the identifier that the page tells to cite, stand outside the card.
  for (const { start } of [record.arxivId ?? record, ...lines]) record.start = Math.min(record.start, start)
  const labelAt = find(tokens, 'abstract-label', top)
  const abstractLabel = labelAt < end ? labelAt : -1
  const namesEnd = abstractLabel >= 0 ? abstractLabel : beginOfText(page, label, end)
  readFacts(page, record, published >= 0 ? top + 1 : title.end, label)
  if (authorsLabel >= 0) readAuthors(page, record, authorsLabel, namesEnd)
  readTexts(page, record, abstractLabel >= 0 ? abstractLabel + 1 : namesEnd, end)
  readButtons(tokens, record, Math.max(abstractLabel, label), end)
  record.truncated = label === tokens.length || (end === tokens.length && stopsShort(text, record))
  return {
    card: record,
    headerLength: begin,
    // What another page shows is no paper of this one, and is told.
    bodyEnd: tokens.some((_token, index) => index >= end && isForeign(tokens, index))
      ? Number.POSITIVE_INFINITY
      : record.end,
  }
}

/** `+ 8 authors`; the page's footer */
const endsNames = isOneOf('authors', 'furniture')

/** `AK`, a word of the site, behind a comma or before one */
const isListed = ({ text, tokens }: PageTokens, index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].some((token) => token && text.slice(token.start, token.end) === ',')

/** The names, up to `+ 8 authors` for those that are not shown, or to the page's footer where the rest of the page is lost. */
function readAuthors(page: PageTokens, record: PaperRecord, label: number, to: number): void {
  const { tokens } = page
  let end = label + 1
  while (end < to && (!endsNames(tokens[end]) || isListed(page, end))) end++
  record.authors = readNames(page, label, end)
  const others = end < to ? countOf(tokens[end] as Token) : null
  if (others) record.authorCount = { ...others, value: others.value + record.authors.length }
}

/** `Cite arxiv.org/abs/2510.04618 in a model README.md to link it from this page.` */
const CITATION = /^Cite arxiv\.org\/abs\/(\S+) in a (?:model|dataset|Space)/

/** The identifier over the title, or, where that is lost, the one the page tells to cite. */
function readIdentifier({ text, tokens }: PageTokens): Span | null {
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
function findPublished({ text, tokens }: PageTokens, to: number): number {
  const dates = tokens.slice(0, to).map(({ kind }) => kind === 'date' || kind === 'published')
  const labelled = dates.findIndex((isDate, index) => isDate && saysPublished(text, tokens[index] as Token))
  return labelled >= 0 ? labelled : dates.indexOf(true)
}

/** Where the abstract begins on a page that lost its label: after a blank line, below names that have a line each, or with the buttons. */
function beginOfText({ text, tokens }: PageTokens, authorsLabel: number, end: number): number {
  let isNamePerLine = false
  for (let index = authorsLabel + 2; index < end; index++) {
    const token = tokens[index] as Token
    isNamePerLine ||= token.end === token.start + 1 && text.charAt(token.start) === ','
    const isLong = token.lineEnd - token.lineStart > LONGEST_NAME_LINE
    if (endsTexts(token) || (isLong && (token.afterBlank || isNamePerLine))) return index
  }
  return end
}

const LONGEST_NAME_LINE = 60

/** Whether a page's last characters are an abstract's, in the middle of a sentence. */
function stopsShort(text: string, { abstract, end }: PaperRecord): boolean {
  const last = abstract.at(-1)
  return last?.end === end && stopsInSentence(text, last)
}

/** The card's end (exclusive): after the row of buttons, before "Community" or another layout's card. */
function endOfCard(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (token, index) => index >= from && (token.kind === 'community' || isForeign(tokens, index)),
  )
  return end < 0 ? tokens.length : end
}

/** A list's card has its votes and its authors this near to its submitter. */
const LONGEST_LIST_CARD = 12

/** Whether a token is of a list's card, or of a collection's, as of a page without a header that was saved behind this one. */
function isForeign(tokens: readonly Token[], index: number): boolean {
  const { kind } = tokens[index] as Token
  if (kind === 'paper-label') return tokens.slice(index, index + 3).some((token) => token.kind === 'arxiv-id')
  if (kind !== 'submitted-by') return false
  const card = tokens.slice(index, index + LONGEST_LIST_CARD)
  const authors = card.findIndex((token) => token.kind === 'authors')
  return card.slice(0, Math.max(authors, 0)).some((token) => isNumber(token) || token.kind === 'upvote')
}

function readButtons(tokens: readonly Token[], record: PaperRecord, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'github') continue
    record.stars = readLabelledCount(tokens, index, to).count
    return
  }
}
