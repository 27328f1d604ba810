import { sourceSpan } from '../markup/plain-text.js'
import type { Count, PaperRecord } from '../records/record.js'
import type { PaperSource } from '../schema/digest.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import type { CardContext } from './card-context.js'
import { collectLinks } from './collect-links.js'
import { joinLines, joinParagraphs } from './join-text.js'
import { readName } from './read-name.js'
import { settleDate } from './settle-date.js'

export interface BuiltPaper {
  paper: Paper
  source: Omit<PaperSource, 'line'>
}

/** Reads the fields of one card. Places are offsets into the input. */
export function buildPaper(record: PaperRecord, context: CardContext): BuiltPaper {
  const { plain } = context
  const { text } = plain
  const fields: PaperSource['fields'] = {}
  const place = (field: keyof Paper, start: number, end: number): void => {
    fields[field] = sourceSpan(plain, start, end)
  }
  const count = (field: 'authorCount' | 'upvotes' | 'comments' | 'githubStars', shown: Count | null): number | null => {
    if (!shown) return null
    place(field, shown.start, shown.end)
    return shown.value
  }
  const lines = (field: keyof Paper, shown: readonly Span[]): void => {
    const first = shown[0]
    const last = shown.at(-1)
    if (first && last) place(field, first.start, last.end)
  }
  const { title, abstract, summary, authors, organization, submittedBy, unlabelled } = record
  lines('title', title)
  lines('abstract', abstract)
  lines('aiSummary', summary)
  lines('authors', authors)
  lines('organization', organization)
  if (submittedBy) lines('submittedBy', [submittedBy])

  const linked = collectLinks(record, context)
  for (const [field, span] of linked.places) fields[field] = span
  const upvotes = record.upvotes ?? (context.unlabelledCount === 'upvotes' ? unlabelled : null)
  const comments = record.comments ?? (context.unlabelledCount === 'comments' ? unlabelled : null)
  const names = authors.map(({ start, end }) => joinLines(text, [{ start, end }]))
  const paper: Paper = {
    title: joinLines(text, title),
    abstract: joinParagraphs(text, abstract, context.addresses) || null,
    authorCount: count('authorCount', record.authorCount) || names.length || null,
    authors: names,
    date: readDate(record, linked.arxivId, context, place),
    upvotes: count('upvotes', upvotes),
    comments: count('comments', comments),
    githubUrls: linked.githubUrls,
    githubStars: count('githubStars', record.stars),
    links: linked.links,
    arxivId: linked.arxivId,
    organization: organization.length > 0 ? readName(joinLines(text, organization)) : null,
    submittedBy: submittedBy ? joinLines(text, [submittedBy]).replace(/- /g, '-') || null : null,
    aiSummary: joinParagraphs(text, summary, context.addresses) || null,
  }
  if (names.length > 0) lines('authorCount', authors)
  const { start, end } = sourceSpan(plain, record.start, record.end)
  return { paper, source: { start, end, fields } }
}

function readDate(
  { date }: PaperRecord,
  arxivId: string | null,
  { plain, referenceDate, report }: CardContext,
  place: (field: 'date', start: number, end: number) => void,
): string | null {
  if (!date?.date) return null
  const end = date.end - (date.date.problem === 'ambiguous' ? 0 : date.date.countLength)
  const settled = settleDate(date.date, referenceDate, arxivId)
  const words = plain.text.slice(date.start, end).trimEnd()
  if (settled.date) place('date', date.start, date.start + words.length)
  if (settled.finding) report(settled.finding, words, date)
  return settled.date
}
