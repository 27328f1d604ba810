import type { Page } from '../records/read-page.js'
import type { Token } from '../tokens/token.js'

/** Tells whether a token is the page's date or an echo of the query, both over its cards. */
export function createHeaderTest(text: string, tokens: readonly Token[], page: Page): (index: number) => boolean {
  const { headerLength, date } = page
  const echo = beginOfEcho(tokens, page)
  return (index) =>
    index < headerLength &&
    (index >= echo || date.includes(tokens[index] as Token) || isEcho(text, tokens, index, page))
}

/** The first of the tabs of a list */
const DAILY_TAB = /^daily$/i

/** Whether an echo of the query stands between the banner and the tabs, of a page that has them. */
function isEcho(text: string, tokens: readonly Token[], index: number, { layout }: Page): boolean {
  const tab = tokens[index + 1]
  if (layout === 'list' || tokens[index - 1]?.form !== 'banner') return false
  return tab?.kind === 'furniture' && DAILY_TAB.test(text.slice(tab.start, tab.end))
}

/** Where an echo of the query begins, between the site's own lines and the page's date. */
function beginOfEcho(tokens: readonly Token[], { headerLength, date, layout }: Page): number {
  if (layout === 'list' || date.length === 0) return headerLength
  const begin = tokens.indexOf(date[0] as Token)
  let index = begin
  while (tokens[index - 1]?.kind === 'prose') index--
  return begin - index <= LONGEST_ECHO ? index : begin
}

/** A query and a tab; more are what nobody knows. */
const LONGEST_ECHO = 2
