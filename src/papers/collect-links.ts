import { arxivIdOfUrl, readArxivId } from '../links/arxiv.js'
import { readRepository } from '../links/github.js'
import { isSiteTarget } from '../links/site.js'
import { sourceSpan } from '../markup/plain-text.js'
import type { PaperRecord } from '../records/record.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import type { CardContext } from './card-context.js'

export interface CollectedLinks {
  githubUrls: string[]
  links: string[]
  arxivId: string | null
  /** Where each of these fields stands in the input. */
  places: [keyof Paper, Span][]
}

interface Found {
  url: string
  repository: string | null
  at: number
  source: Span
}

/** Sorts a card's link targets and written addresses: repositories, other links, the arXiv identifier. */
export function collectLinks(record: PaperRecord, { plain, links, addresses }: CardContext): CollectedLinks {
  const collected: CollectedLinks = { githubUrls: [], links: [], arxivId: null, places: [] }
  if (links.length === 0 && addresses.length === 0 && !record.arxivId) return collected
  const found: Found[] = addresses.map(({ start, end, url, repository }) => ({
    url,
    repository,
    at: start,
    source: sourceSpan(plain, start, end),
  }))
  for (const { target, start, source } of links) {
    found.push({ url: target, repository: readRepository(target), at: start, source })
  }
  found.sort((left, right) => left.at - right.at)
  readIdentifier(record, found, plain, collected)
  const repositories = found.filter(({ repository }) => repository !== null)
  const others = found.filter(({ url, repository }) => repository === null && !isSiteTarget(url))
  collected.githubUrls = unique(repositories.map(({ repository }) => repository as string))
  collected.links = unique(others.map(({ url }) => url))
  addPlace(collected, 'githubUrls', repositories)
  addPlace(collected, 'links', others)
  return collected
}

function readIdentifier(
  { arxivId }: PaperRecord,
  found: readonly Found[],
  plain: CardContext['plain'],
  collected: CollectedLinks,
): void {
  if (arxivId) {
    const words = plain.text.slice(arxivId.start, arxivId.end)
    const id = words.replace(/^arxiv: ?/i, '')
    collected.arxivId = readArxivId(id)
    if (collected.arxivId) {
      collected.places.push(['arxivId', sourceSpan(plain, arxivId.end - id.length, arxivId.end)])
    }
  }
  if (collected.arxivId) return
  const own =
    found.find(({ url }) => /^(?:https?:\/\/huggingface\.co)?\/papers\//.test(url)) ??
    found.find(({ url }) => url.includes('/login?'))
  const id = own && (arxivIdOfUrl(own.url.replace(/^\//, 'https://huggingface.co/')) ?? identifierOfLogin(own.url))
  if (!own || !id) return
  collected.arxivId = id
  collected.places.push(['arxivId', own.source])
}

/** `https://huggingface.co/login?next=%2Fpapers%2F2606.00683` */
const identifierOfLogin = (target: string): string | null =>
  readArxivId(/%2Fpapers%2F([\w.]+)$/i.exec(target)?.[1] ?? '')

/** The first spelling of each address; GitHub and hosts do not tell case apart. */
function unique(urls: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const url of urls) if (!seen.has(url.toLowerCase())) seen.set(url.toLowerCase(), url)
  return [...seen.values()]
}

function addPlace(collected: CollectedLinks, field: keyof Paper, found: readonly Found[]): void {
  const [first] = found
  if (!first) return
  let { start, end } = first.source
  for (const { source } of found) {
    start = Math.min(start, source.start)
    end = Math.max(end, source.end)
  }
  collected.places.push([field, { start, end }])
}
