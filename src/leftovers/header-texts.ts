import { MOST_ECHOES } from '../records/header.js'
import type { Page } from '../records/read-page.js'
import { beginOfTokens, isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'

/** Tells whether a token is the page's date, or an echo of the query. */
export function createHeaderTest(text: string, tokens: readonly Token[], page: Page): (index: number) => boolean {
  const { headerLength, date } = page
  const echo = beginOfEcho(tokens, page)
  return (index) => {
    const token = tokens[index] as Token
    return index < headerLength && (index >= echo || date.includes(token) || isEcho(text, tokens, index, page))
  }
}

/** What stands under an echo: the button over the page's date, or the first of a list's tabs, which stand over others */
const SUBMIT = /^submit(?: a)? paper$/i
const FIRST_TAB = /^daily$/i

/** Whether an echo of the query, which a text browser may have cut or filled, stands between the site's own lines. */
function isEcho(text: string, tokens: readonly Token[], index: number, { layout }: Page): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (layout === 'list' || before?.kind !== 'furniture' || next?.kind !== 'furniture') return false
  const words = text.slice(next.start, next.end)
  return SUBMIT.test(words) || (before.form === 'banner' && FIRST_TAB.test(words))
}

/** Where an echo of the query begins, between the site's own lines and the page's date. */
function beginOfEcho(tokens: readonly Token[], { headerLength, date, layout }: Page): number {
  if (layout === 'list' || date.length === 0) return headerLength
  const begin = tokens.indexOf(date[0] as Token)
  const index = beginOfTokens(tokens, isOneOf('prose'), begin)
  return begin - index <= MOST_ECHOES ? index : begin
}
