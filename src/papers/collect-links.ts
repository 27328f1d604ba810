import type { Address } from '../links/addresses.js'
import { arxivIdOfPage, readArxivId } from '../links/arxiv.js'
import { readRepository } from '../links/repository.js'
import { uniqueBy, uniqueRepositories } from '../links/unique.js'
import { type Link, type PlainText, sourceSpan } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import { isLoginTarget, isSiteTarget } from '../text/site.js'
import { textAt } from '../text/text-at.js'
import type { Card } from './cards.js'

export interface CollectedLinks {
  githubUrls: string[]
  links: string[]
  arxivId: string | null
  /** Where each of these fields stands in the input. */
  places: { arxivId: Span | null; githubUrls: Span | null; links: Span | null }
}

const NO_PLACES: Readonly<CollectedLinks['places']> = { arxivId: null, githubUrls: null, links: null }

interface Found {
  url: string
  repository: string | null
  at: number
  source: Span
}

/** Sorts the targets of a card's links and its addresses: repositories, other links, the arXiv identifier. */
export function collectLinks(card: Card, plain: PlainText): CollectedLinks {
  // Nearly all cards of a page without links.
  if (card.links.length === 0 && card.addresses.length === 0 && !card.record.arxivId)
    return { githubUrls: [], links: [], arxivId: null, places: NO_PLACES }
  const repositories: string[] = []
  const others: string[] = []
  const places: CollectedLinks['places'] = { ...NO_PLACES }
  const identifier = chooseIdentifier(card, plain)
  places.arxivId = identifier?.source ?? null
  for (const { url, repository, source } of findUrls(card, plain)) {
    if (repository !== null) {
      repositories.push(repository)
      places.githubUrls = around(places.githubUrls, source)
    } else if (!isSiteTarget(url)) {
      others.push(url)
      places.links = around(places.links, source)
    }
  }
  return {
    githubUrls: uniqueRepositories(repositories),
    links: uniqueBy(others, withoutCaseOfHost),
    arxivId: identifier?.id ?? null,
    places,
  }
}

/** The addresses of a card and the targets of its links, in text order; of two that are one, the whole one. */
function findUrls({ links, addresses }: Card, plain: PlainText): readonly Found[] {
  const found: Found[] = []
  let next = 0
  for (const address of addresses) {
    const { start, end, url, repository } = address
    while (next < links.length && (links[next] as Link).end <= start) next++
    if (!leadsOn(links[next], address))
      found.push({ url, repository, at: start, source: sourceSpan(plain, start, end) })
  }
  if (links.length === 0) return found
  const addressAt = new Map(addresses.map((address) => [address.start, address]))
  for (const link of links) {
    const { target, start, source } = link
    if (!endsInMarks(link, addressAt.get(start)))
      found.push({ url: target, repository: readRepository(target), at: start, source })
  }
  return found.sort((left, right) => left.at - right.at)
}

/** The rest of a word */
const WORD_FIRST = /^\w/

/** Whether the link that an address stands in leads on where it ends: `https://gist.github.com/anaq/91e2` over `6ae7`, which lynx cut inside a word */
const leadsOn = (link: Link | undefined, { start, url }: Address): boolean =>
  link !== undefined &&
  link.start <= start &&
  link.target.startsWith(url) &&
  WORD_FIRST.test(link.target.slice(url.length))

/** `>`, `%7D`, `\\`: closing marks of a text, which the site took for the end of an address in it */
const CLOSING_MARKS = /^(?:%(?:3e|5d|7d)|[>}\]\\])+$/i

/** Whether a link leads where the address that it begins with does, but for marks behind it: `<https://orca.example>`, `\url{https://orca.example}` */
const endsInMarks = ({ target, end }: Link, address: Address | undefined): boolean =>
  address !== undefined &&
  address.end <= end &&
  target.startsWith(address.url) &&
  CLOSING_MARKS.test(target.slice(address.url.length))

/** A page of the site that is only written in the text is another paper's. */
function chooseIdentifier({ record: { arxivId }, links }: Card, plain: PlainText): { id: string; source: Span } | null {
  if (arxivId) {
    const shown = textAt(plain.text, arxivId)
    const words = shown.slice(Math.max(shown.lastIndexOf(':'), shown.lastIndexOf(' ')) + 1)
    const id = readArxivId(words)
    if (id) return { id, source: sourceSpan(plain, arxivId.end - words.length, arxivId.end) }
  }
  let first: { id: string; source: Span } | null = null
  for (const { target, source } of links) {
    const id = arxivIdOfPage(target)
    if (id === null) continue
    if (!isLoginTarget(target)) return { id, source }
    first ??= { id, source }
  }
  return first
}

/** `https://Example.org`, `https://Example.org/` */
const HOST = /^(\w{1,20}:\/\/[^/?#]{0,260})(?:\/$)?/

/** `https://Example.org` and `https://example.org/` are one address; the case of a path counts. */
const withoutCaseOfHost = (url: string): string => url.replace(HOST, (_whole, host: string) => host.toLowerCase())

/** From the first of two ranges to the last. */
const around = (span: Span | null, other: Span): Span => ({
  start: Math.min(span?.start ?? other.start, other.start),
  end: Math.max(span?.end ?? 0, other.end),
})
