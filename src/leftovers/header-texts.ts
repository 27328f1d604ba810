import { MOST_ECHOES } from '../records/header.js'
import type { PageRecords } from '../records/read-page.js'
import { textAt } from '../text/text-at.js'
import { isOneOf } from '../tokens/kinds.js'
import { beginOfTokens } from '../tokens/search-tokens.js'
import type { Token } from '../tokens/token.js'

/** Tells whether a token is the page's date, the month that a page of a month shows, or an echo of the query, all over its cards. */
export function createHeaderTest(
  text: string,
  tokens: readonly Token[],
  page: PageRecords,
): (token: Token, index: number) => boolean {
  const begin = beginOfDate(tokens, page)
  const firstCard = page.cards[0]?.start ?? 0
  return ({ kind, start }, index) => {
    if (index < page.headerLength) return index >= begin || isEcho(text, tokens, index, page)
    return kind === 'month' && start < firstCard && tokens[index - 1]?.kind === 'furniture'
  }
}

/** What stands under an echo: the button over the page's date, or the first of a list's tabs, which stand over others */
const SUBMIT = /^submit(?: a)? paper$/i
const FIRST_TAB = /^daily$/i

/** Whether an echo of the query, which a text browser may have cut or filled, stands between the site's own lines. */
function isEcho(text: string, tokens: readonly Token[], index: number, { layout }: PageRecords): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (layout === 'list' || before?.kind !== 'furniture' || next?.kind !== 'furniture') return false
  const words = textAt(text, next)
  return SUBMIT.test(words) || (before.form === 'banner' && FIRST_TAB.test(words))
}

/** Where the page's date begins, which ends its header, or an echo of the query between it and the site's own lines. */
function beginOfDate(tokens: readonly Token[], { headerLength, date: [first], layout }: PageRecords): number {
  if (!first) return headerLength
  const begin = tokens.indexOf(first)
  const echo = beginOfTokens(tokens, isOneOf('prose'), begin)
  return layout !== 'list' && begin - echo <= MOST_ECHOES ? echo : begin
}
