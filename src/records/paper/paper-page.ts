import type { Span } from '../../schema/span.js'
import { stopsInSentence } from '../../text/sentence.js'
import { isPublication } from '../../tokens/kinds.js'
import { findKind, skipTokens } from '../../tokens/search-tokens.js'
import type { Token } from '../../tokens/token.js'
import { readLabelledCount } from '../labelled-count.js'
import type { PageTokens } from '../page-tokens.js'
import { emptyRecord, type PageReading, type PaperRecord } from '../record.js'
import { endOfNames, readAuthors } from './paper-authors.js'
import { endOfPaper, findPapers, isForeign } from './paper-bounds.js'
import { firstFact, readFacts } from './paper-facts.js'
import { readTexts } from './paper-texts.js'
import { readPaperTitle } from './paper-title.js'
import { beginOfText } from './text-begin.js'

/**
 * One paper's own page, from its title to the row of buttons:
 *
 *     arxiv:ID, title, Published on, Submitted by, rank, organization, Upvote, Authors:, Abstract, buttons
 *
 * What stands under "Community" and after is not the paper. Pages without headers may stand one behind another.
 */
export function readPaperPage(page: PageTokens): PageReading {
  const starts = findPapers(page.tokens)
  const papers = starts.map((start, index) =>
    readPaper({ ...page, tokens: page.tokens.slice(start, starts[index + 1]) }),
  )
  const [{ headerLength }] = papers as [PaperReading]
  const { bodyEnd } = papers.at(-1) as PaperReading
  return { cards: papers.flatMap(({ cards }) => cards), headerLength, bodyEnd }
}

/** What one of these pages gives. */
type PaperReading = Omit<Required<PageReading>, 'date'>

function readPaper(page: PageTokens): PaperReading {
  const { tokens } = page
  const authorsLabel = findKind(tokens, 'authors-label', 0)
  // The label under the facts; the end, where the page was cut over both.
  const label = [authorsLabel, findKind(tokens, 'abstract-label', 0), tokens.length].find((at) => at >= 0) as number
  const published = findPublished(page, label)
  const top = published >= 0 ? published : firstFact(page, label)
  const title = readPaperTitle(page, top)
  const { lines, begin } = title
  const end = endOfPaper(page, label)
  const arxivId = readIdentifier(page, top)
  // What a saving tool kept of the title, and the identifier that the page tells to cite, stand outside the card.
  const outside = [lines[0], arxivId].flatMap((place) => (place ? [place.start] : []))
  const cardEnd = (tokens[end - 1] as Token).end
  const abstractLabel = findKind(tokens, 'abstract-label', top, end)
  const textsAt = abstractLabel >= 0 ? abstractLabel : beginOfText(page, label, end)
  const names =
    authorsLabel < 0
      ? null
      : readAuthors(page, authorsLabel, abstractLabel >= 0 ? textsAt : endOfNames(page, authorsLabel, textsAt))
  const texts = readTexts(page, abstractLabel >= 0 ? textsAt + 1 : textsAt, end)
  // `GitHub` can be a keyword of the abstract, too.
  const textEnd = texts.abstract.at(-1)?.end ?? 0
  const isInText = (token: Token | undefined): boolean => token !== undefined && token.start < textEnd
  const belowText = skipTokens(tokens, isInText, Math.max(abstractLabel, label), end)
  const repository = findKind(tokens, 'github', belowText, end)
  const card: PaperRecord = {
    ...emptyRecord(Math.min((tokens[begin] as Token).lineStart, ...outside), cardEnd),
    title: lines,
    date: tokens[published]?.kind === 'date' ? (tokens[published] as Token) : null,
    arxivId,
    ...readFacts(page, title.end, label),
    ...names,
    ...texts,
    stars: repository >= 0 ? readLabelledCount(tokens, repository, end).count : null,
    truncated: label === tokens.length || (end === tokens.length && stopsShort(page.text, texts.abstract, cardEnd)),
  }
  return {
    cards: [card],
    headerLength: begin,
    // What another page shows is no paper of this one, and is told.
    bodyEnd: tokens.some((_token, index) => index >= end && isForeign(tokens, index))
      ? Number.POSITIVE_INFINITY
      : cardEnd,
  }
}

/** `Published on Oct 4, 2026`, else the first date: a title can be one. */
function findPublished({ tokens }: PageTokens, to: number): number {
  const labelled = tokens.slice(0, to).findIndex((token) => token.kind === 'published' || isPublication(token))
  return labelled >= 0 ? labelled : findKind(tokens, 'date', 0, to)
}

/** Whether a page's last characters are an abstract's, in the middle of a sentence. */
function stopsShort(text: string, abstract: readonly Span[], end: number): boolean {
  const last = abstract.at(-1)
  return last?.end === end && stopsInSentence(text, last)
}

/** `Cite arxiv.org/abs/2510.04618 in a model README.md to link it from this page.` */
const CITATION = /^Cite arxiv\.org\/abs\/(\S+) in a (?:model|dataset|Space)/

/** The identifier over the title, or, where that is lost, the one the page tells to cite. */
function readIdentifier({ text, tokens }: PageTokens, top: number): Span | null {
  const shown = tokens[findKind(tokens, 'arxiv-id', 0, top)]
  if (shown) return { start: shown.start, end: shown.end }
  for (const { kind, start, end } of tokens) {
    const cited = kind === 'prose' ? CITATION.exec(text.slice(start, Math.min(end, start + 120)))?.[1] : undefined
    if (!cited) continue
    const at = start + 'Cite arxiv.org/abs/'.length
    return { start: at, end: at + cited.length }
  }
  return null
}
