import type { Span } from '../../schema/span.js'
import type { PageTokens } from '../page-tokens.js'

/** `Cite arxiv.org/abs/2510.04618 in a model README.md to link it from this page.` */
const CITATION = /^Cite arxiv\.org\/abs\/(\S+) in a (?:model|dataset|Space)/

/** The identifier over the title, or, where that is lost, the one the page tells to cite. */
export function readIdentifier({ text, tokens }: PageTokens, top: number): Span | null {
  const shown = tokens.slice(0, top).find(({ kind }) => kind === 'arxiv-id')
  if (shown) return { start: shown.start, end: shown.end }
  for (const { kind, start, end } of tokens) {
    const cited = kind === 'prose' ? CITATION.exec(text.slice(start, Math.min(end, start + 120)))?.[1] : undefined
    if (!cited) continue
    const at = start + 'Cite arxiv.org/abs/'.length
    return { start: at, end: at + cited.length }
  }
  return null
}
