import { MOST_ECHOES } from '../records/header.js'
import type { Page } from '../records/read-page.js'
import { beginOfTokens, isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'

/** Tells whether a token is the page's date or an echo of the query, both over its cards. */
export function createHeaderTest(text: string, tokens: readonly Token[], page: Page): (index: number) => boolean {
  const { headerLength, date } = page
  const echo = beginOfEcho(tokens, page)
  return (index) =>
    index < headerLength &&
    (index >= echo || date.includes(tokens[index] as Token) || isEcho(text, tokens, index, page))
}

/** What stands under an echo: the first of a list's tabs, or the button over the page's date */
const UNDER_ECHO = /^(?:daily|submit(?: a)? paper)$/i

/** Whether an echo of the query stands between the banner and the page's next own line. */
function isEcho(text: string, tokens: readonly Token[], index: number, { layout }: Page): boolean {
  const next = tokens[index + 1]
  if (layout === 'list' || tokens[index - 1]?.form !== 'banner') return false
  return next?.kind === 'furniture' && UNDER_ECHO.test(text.slice(next.start, next.end))
}

/** Where an echo of the query begins, between the site's own lines and the page's date. */
function beginOfEcho(tokens: readonly Token[], { headerLength, date, layout }: Page): number {
  if (layout === 'list' || date.length === 0) return headerLength
  const begin = tokens.indexOf(date[0] as Token)
  const index = beginOfTokens(tokens, isOneOf('prose'), begin)
  return begin - index <= MOST_ECHOES ? index : begin
}
