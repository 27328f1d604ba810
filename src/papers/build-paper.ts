import { type Link, type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Count, PaperRecord } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { PaperSource } from '../schema/digest.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { type CardDate, settleCardDate } from './card-date.js'
import type { Card } from './cards.js'
import { type CollectedLinks, collectLinks } from './collect-links.js'
import { joinOrganization } from './join-organization.js'
import { joinLines, joinText } from './join-text.js'
import type { PageContext } from './page-context.js'
import { readUser } from './read-name.js'

export interface BuiltPaper {
  paper: Paper
  /** Its line is 0 until the page is reported. */
  source: PaperSource
  /** What was found in reading its date. */
  dateFinding: Finding | null
  /** Whether the text ends before its card does. */
  truncated: boolean
}

/** Reads the fields of one card. Places are offsets into the input. */
export function buildPaper(card: Card, context: PageContext): BuiltPaper {
  const { record, links } = card
  const { plain, settings } = context
  const collected = collectLinks(card, plain)
  const date = settleCardDate(record, collected.arxivId, context)
  const facts: Facts = { collected, upvotes: record.upvotes, comments: record.comments, date }
  facts[settings.unlabelledCount] ??= record.unlabelled
  const fields = placeFields(record, facts, plain)
  const { start, end } = spanOf(plain, record)
  const begin = Math.min(start, fields.arxivId?.start ?? start)
  const source = { start: begin, end: endOfLinks(plain.text, record, end, links), line: 0, fields }
  const paper = readFields(card, facts, context)
  return { paper, source, dateFinding: date?.finding ?? null, truncated: record.truncated }
}

/** What a card's record does not say by itself. */
interface Facts {
  collected: CollectedLinks
  upvotes: Count | null
  comments: Count | null
  date: CardDate | null
}

function readFields(
  { record, links, addresses }: Card,
  { collected, upvotes, comments, date }: Facts,
  context: PageContext,
): Paper {
  const { text } = context.plain
  const { title, abstract, summary, authors, organization, submittedBy } = record
  const names = authors.map((name) => joinLines(text, [name]))
  return {
    title: joinLines(text, title, context.page.cutsWords),
    abstract: joinText(abstract, addresses, context) || null,
    authorCount: record.authorCount?.value || names.length || null,
    authors: names,
    date: date?.date ?? null,
    upvotes: upvotes?.value ?? null,
    comments: comments?.value ?? null,
    githubUrls: collected.githubUrls,
    githubStars: record.stars?.value ?? null,
    links: collected.links,
    arxivId: collected.arxivId,
    organization: organization.length > 0 ? joinOrganization(organization, links, context) : null,
    submittedBy: (submittedBy.length > 0 && joinUser(submittedBy, context)) || null,
    aiSummary: joinText(summary, addresses, context) || null,
  }
}

const joinUser = (name: readonly Span[], { plain, page }: PageContext): string =>
  readUser(joinLines(plain.text, name), page.printsPictures || name.length > 1)

/**
 * Where each field stands that the card shows. Each is stored by its name, those first that nearly all papers have: names or objects that
 * vary take an engine several times as long. An object that begins empty has room for four.
 */
function placeFields(
  record: PaperRecord,
  { collected, upvotes, comments, date }: Facts,
  plain: PlainText,
): PaperSource['fields'] {
  const { title, abstract, summary, authors, organization, submittedBy } = record
  const { places } = collected
  const fields: PaperSource['fields'] = {}
  fields.title = spanOfLines(plain, title)
  if (abstract.length > 0) fields.abstract = spanOfLines(plain, abstract)
  const lastCounted = record.authorCount?.value ? record.authorCount : authors.at(-1)
  if (lastCounted) fields.authorCount = sourceSpan(plain, (authors[0] ?? lastCounted).start, lastCounted.end)
  if (date?.date) fields.date = spanOf(plain, date)
  if (upvotes) fields.upvotes = spanOf(plain, upvotes)
  if (comments) fields.comments = spanOf(plain, comments)
  if (record.stars) fields.githubStars = spanOf(plain, record.stars)
  if (authors.length > 0) fields.authors = spanOfLines(plain, authors)
  if (organization.length > 0) fields.organization = spanOfLines(plain, organization)
  if (submittedBy.length > 0) fields.submittedBy = spanOfLines(plain, submittedBy)
  if (summary.length > 0) fields.aiSummary = spanOfLines(plain, summary)
  if (places.arxivId) fields.arxivId = places.arxivId
  if (places.githubUrls) fields.githubUrls = places.githubUrls
  if (places.links) fields.links = places.links
  return fields
}

/** `](`, or a line's end */
const LINK_MARK_LENGTH = 2

/** A card ends with the address of the link that it ends with, where that stands right behind it. */
function endOfLinks(text: string, record: PaperRecord, end: number, links: readonly Link[]): number {
  let last = end
  for (const { end: linkEnd, source } of links) {
    const isBehind = source.start >= last && source.start <= last + LINK_MARK_LENGTH
    // Another card may begin inside a link's text: `[1_3][8]`, a count and a vote box.
    if (isBehind && text.slice(record.end, linkEnd).trim() === '') last = source.end
  }
  return last
}

const spanOf = (plain: PlainText, { start, end }: Span): Span => sourceSpan(plain, start, end)

const spanOfLines = (plain: PlainText, lines: readonly Span[]): Span =>
  sourceSpan(plain, (lines[0] as Span).start, (lines[lines.length - 1] as Span).end)
