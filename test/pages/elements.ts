import type { DiagnosticCode, Layout } from '../../src/index.js'

/** What a page shows, as little of HTML as the extractors tell apart. */
export type Inline = string | Anchor | Picture

export interface Anchor {
  href: string
  content: Inline[]
}

export interface Picture {
  source: string
  alternative: string
}

export type Block =
  | { block: 'heading'; level: 1 | 2 | 3 | 4; content: Inline[] }
  | { block: 'paragraph'; content: Inline[] }
  /** Things beside one another: a browser's copy has a line for each. */
  | { block: 'row'; items: Inline[] }
  /** The whole list may be one link. */
  | { block: 'list'; items: Inline[][]; href: string | null }
  /** A link with a checkbox, perhaps `Upvote`, and a number or `-`. */
  | { block: 'votes'; label: string | null; shown: string; href: string }

export interface Page {
  /** The path of its address. */
  path: string
  title: string
  blocks: Block[]
}

/** How an extractor writes a page, and what it leaves out. */
export interface Writer {
  write(page: Page): string
  /** Whether it keeps the targets of links. */
  links: boolean
  /** Whether it keeps vote boxes. */
  votes: boolean
  /** The layouts that it is not tried on, each with the reason. */
  skips?: Partial<Record<Layout, string>>
  /** What is told of each of its pages. */
  told?: readonly DiagnosticCode[]
  /** Titles that nobody could tell from other lines of a layout. */
  ambiguous?: Partial<Record<Layout, RegExp>>
}

export const SITE = 'https://huggingface.co'

export const anchor = (href: string, ...content: Inline[]): Anchor => ({
  href: href.startsWith('/') ? SITE + href : href,
  content,
})
export const heading = (level: 1 | 2 | 3 | 4, ...content: Inline[]): Block => ({ block: 'heading', level, content })
export const paragraph = (...content: Inline[]): Block => ({ block: 'paragraph', content })
export const row = (...items: Inline[]): Block => ({ block: 'row', items })
export const list = (items: Inline[][], href: string | null = null): Block => ({
  block: 'list',
  items,
  href: href && SITE + href,
})
export const picture = (source: string, alternative = ''): Picture => ({
  source: source.startsWith('/') ? SITE + source : source,
  alternative,
})

export const isAnchor = (inline: Inline): inline is Anchor => typeof inline === 'object' && 'href' in inline
export const isPicture = (inline: Inline): inline is Picture => typeof inline === 'object' && 'source' in inline

/** The words of a run, without pictures. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((inline) => (typeof inline === 'string' ? inline : isAnchor(inline) ? wordsOf(inline.content) : ''))
    .join('')

/** As a browser shows white space. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
