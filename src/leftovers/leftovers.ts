import type { PlainText } from '../markup/plain-text.js'
import { findFrontMatter } from '../pages/front-matter.js'
import type { Page } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import type { DiagnosticCode, Finding } from '../schema/diagnostic-catalogue.js'
import { PAPER_WINDOW } from '../text/page-patterns.js'
import { SHORTEST_FULL_LINE } from '../text/wraps.js'
import { isCountOfVotes, isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { isBrokenWording } from './broken-wording.js'
import { createCardTest } from './card-texts.js'
import { type CollectionTest, createCollectionTest } from './collection-texts.js'
import { createHeaderTest } from './header-texts.js'
import { findLostCards } from './lost-cards.js'
import { createRangeSearch } from './range-search.js'
import { runsOf, sourceOf } from './runs.js'

/** Marks that say nothing where no card is. */
const isSilent = isOneOf(
  'furniture',
  'bullet',
  'separator',
  'dash',
  'upvote',
  'more',
  'button',
  'github',
  'rank',
  'community',
)

/** Finds what belongs to no paper and is no furniture, and the cards that gave no paper. */
export function findLeftovers(plain: PlainText, tokens: readonly Token[], page: Page): Finding[] {
  const { text } = plain
  const isOfCard = createCardTest(text, page.cards)
  const isOfHeader = createHeaderTest(text, tokens, page)
  const partOfCollection = createCollectionTest(text, tokens, page)
  const isSaved = createMatterTest(text)
  const runs = runsOf(
    tokens,
    (token, index) =>
      !isOfCard(token) &&
      !isSilent(token) &&
      !isOfHeader(index) &&
      !partOfCollection?.(token, index) &&
      token.start < page.bodyEnd &&
      !isVotesOfCollection(tokens, index, page) &&
      !isBrokenWording(text, tokens, index) &&
      !isRestOfPageTitle(text, tokens, index) &&
      !isBadgeOfRepository(text, tokens, index) &&
      !isSaved(token),
  )
  const lost = findLostCards(plain, tokens, page, runs)
  if (lost[0]?.code === 'no-papers') return lost
  const own = partOfCollection ? runsOfCollection(tokens, partOfCollection) : []
  return [
    ...lost,
    ...own.map((run) => leftover('collection-text', plain, run)),
    ...runs.map((run) => leftover('unrecognized-text', plain, run)),
  ]
}

/** What a collection says, and its items, of which a gap between cards can have none but silent tokens. */
const runsOfCollection = (tokens: readonly Token[], partOf: CollectionTest): (readonly Token[])[] =>
  runsOf(tokens, (token, index) => {
    const part = partOf(token, index)
    return part === 'item' || (part === 'text' && !isSilent(token))
  })
    .map(withoutSilentEnds)
    .filter(({ length }) => length > 0)

/** An item's first and last tokens can be silent; those within it stand between its words. */
const withoutSilentEnds = (run: readonly Token[]): readonly Token[] =>
  run.slice(
    run.findIndex((token) => !isSilent(token)),
    run.findLastIndex((token) => !isSilent(token)) + 1,
  )

/** Tells whether tokens, in their order, are a saving tool's; looked for once there is text that nothing else accounts for. */
function createMatterTest(text: string): (token: Token) => boolean {
  let matterAt: ReturnType<typeof createRangeSearch> | undefined
  return ({ start }) => {
    matterAt ??= createRangeSearch(findFrontMatter(text))
    return matterAt(start) !== undefined
  }
}

/** `auto`, under `GitHub` and its stars: the site found the repository by itself. */
function isBadgeOfRepository(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index] as Token
  if (text.slice(start, end) !== 'auto') return false
  const before = tokens[index - 1]?.kind === 'number' ? index - 2 : index - 1
  return tokens[before]?.kind === 'github'
}

/** The votes of a collection, over its cards, and under them, where it shows them again; a drawn box there is another page's. */
const isVotesOfCollection = (tokens: readonly Token[], index: number, { layout, cards }: Page): boolean =>
  layout === 'cards' &&
  isCountOfVotes(tokens, index) &&
  ((tokens[index - 1] as Token).form !== 'drawn' || (tokens[index] as Token).start < (cards[0] as PaperRecord).start)

/** Whether a line is the rest of a title that a tool kept: `Paper page - Orca: Progressive Learning`, over the site's own lines */
function isRestOfPageTitle(text: string, tokens: readonly Token[], index: number): boolean {
  const { kind, afterBlank } = tokens[index] as Token
  const before = tokens[index - 1]
  if (kind !== 'prose' || afterBlank || !before || !text.startsWith(PAPER_WINDOW, before.start)) return false
  return before.end - before.start >= SHORTEST_FULL_LINE && tokens[index + 1]?.kind === 'furniture'
}

function leftover(code: DiagnosticCode, plain: PlainText, run: readonly Token[]): Finding {
  const found = plain.text.slice((run[0] as Token).lineStart, (run.at(-1) as Token).lineEnd)
  return { code, found, ...sourceOf(plain, run) }
}
