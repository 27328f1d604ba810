import { PAPER_WINDOW } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { SHORTEST_FULL_LINE } from '../text/wraps.js'
import type { Token } from '../tokens/token.js'
import { isBrokenWording } from './broken-wording.js'

/** Tells whether the token at `index` is wording of the site's. */
type WordingTest = (text: string, tokens: readonly Token[], index: number) => boolean

/** Whether a token is wording of the site's, as the lines around it tell; elsewhere such words can be anybody's. */
export const isWordingByPlace: WordingTest = (text, tokens, index) =>
  WORDINGS.some((isWording) => isWording(text, tokens, index))

/** The rest of a title that a tool kept: `Paper page - Orca: Progressive Learning`, over the site's own lines */
const isRestOfPageTitle: WordingTest = (text, tokens, index) => {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token?.kind !== 'prose' || token.afterBlank || !before) return false
  if (!text.startsWith(PAPER_WINDOW, before.start)) return false
  return before.end - before.start >= SHORTEST_FULL_LINE && tokens[index + 1]?.kind === 'furniture'
}

/** `auto`, under `GitHub` and its stars: the site found the repository by itself. */
const isBadgeOfRepository: WordingTest = (text, tokens, index) => {
  if (textAt(text, tokens[index] as Token) !== 'auto') return false
  const before = tokens[index - 1]?.kind === 'number' ? index - 2 : index - 1
  return tokens[before]?.kind === 'github'
}

const WORDINGS: readonly WordingTest[] = [isBrokenWording, isRestOfPageTitle, isBadgeOfRepository]
