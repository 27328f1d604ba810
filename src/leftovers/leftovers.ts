import type { PlainText } from '../markup/plain-text.js'
import { findFrontMatter } from '../pages/front-matter.js'
import type { PageRecords } from '../records/read-page.js'
import type { Code, Finding } from '../schema/diagnostic-catalogue.js'
import { isAvatarOrDot, isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'
import { isWrappedWording } from './broken-wording.js'
import { createCardTest } from './card-texts.js'
import { type CollectionTest, createCollectionTest } from './collection-texts.js'
import { createHeaderTest } from './header-texts.js'
import { findLostCards } from './lost-cards.js'
import { createRangeSearch } from './range-search.js'
import { runsOf, sourceOf } from './runs.js'
import { isWordingByPlace } from './wording-by-place.js'

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

/** `+12`, where a list or a search has its votes and comments: voters that are not shown stand behind pictures, or on other pages. */
const isCountInPlus = (tokens: readonly Token[], index: number, { layout }: PageRecords): boolean =>
  tokens[index]?.kind === 'more' && PLUS_LAYOUTS.has(layout) && !isAvatarOrDot(tokens[index - 1])

const PLUS_LAYOUTS: ReadonlySet<PageRecords['layout']> = new Set(['search', 'list'])

/** Tells whether a token, the one at `index`, is accounted for. */
type Account = (token: Token, index: number) => boolean

/** Finds what belongs to no paper and is no furniture, and the cards that gave no paper. */
export function findLeftovers(plain: PlainText, tokens: readonly Token[], page: PageRecords): Finding[] {
  const { text } = plain
  const partOfCollection = createCollectionTest(text, tokens, page)
  // In this order: what accounts for most tokens, and what takes long last.
  const accounts: readonly Account[] = [
    createCardTest(text, tokens, page.cards),
    (token, index) => isSilent(token) && !isCountInPlus(tokens, index, page),
    createHeaderTest(text, tokens, page),
    (token, index) => Boolean(partOfCollection?.(token, index)),
    ({ start }) => start >= page.bodyEnd,
    (_token, index) => isWordingByPlace(text, tokens, index),
    createMatterTest(text),
  ]
  const runs = runsOf(tokens, (token, index) => !isAccounted(accounts, token, index)).filter(
    (run) => !isWrappedWording(text, run),
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

/** Whether one of the tests accounts for a token. A callback for each token would be a tenth of all that a page allocates. */
function isAccounted(accounts: readonly Account[], token: Token, index: number): boolean {
  for (const accountsFor of accounts) if (accountsFor(token, index)) return true
  return false
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
function createMatterTest(text: string): Account {
  let matterAt: ReturnType<typeof createRangeSearch> | undefined
  return ({ start }) => {
    matterAt ??= createRangeSearch(findFrontMatter(text))
    return matterAt(start) !== undefined
  }
}

function leftover(code: Code, plain: PlainText, run: readonly Token[]): Finding {
  const found = plain.text.slice((run[0] as Token).lineStart, (run.at(-1) as Token).lineEnd)
  return { code, found, ...sourceOf(plain, run) }
}
