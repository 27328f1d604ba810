import { WRAP } from '../../text/page-patterns.js'
import { hasRoom, NARROWEST_WRAP } from '../../text/wraps.js'
import { type Edit, removal, replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * `<https://` over `huggingface.co/papers/` over `2410.10819>`, of one line or more, each perhaps behind the indent of a heading; and the line
 * end before it, where no other address ends; a mail leaves spaces at the ends of lines
 */
const ADDRESS = new RegExp(`((?<=[^\\s>])${WRAP})?<https?://[^\\s<>]{0,2000}(?:${WRAP}[^\\s<>]{1,200}){0,8}>`, 'g')

const LINE_BREAK = new RegExp(WRAP, 'g')

/** What of an address stays on its first line. */
const BEGIN = '<https://'

/** `heads/` over `MLPs`, `p(y|` over `x)`, `approaches---` over `notably`, with the space before the word; not `w/` over `Language`, or an address */
const CUT_WORD = new RegExp(
  String.raw`[ \n](?!w/)(?:[^\s:]{0,60}[^\s:/]/|[^\s:]{0,60}\([^\s()|:]{1,20}\||[^\s:]{0,60}[^\s:-]-{2,3})(${WRAP})(?!and )(?=[\p{Alphabetic}\d(\\])`,
  'gu',
)

/**
 * Joins addresses in angle brackets that Firefox, saving a page as text, or a mail wrapped behind a slash, and puts them behind their texts. Where
 * an address was wrapped so, words were, too: these go to their next line as a whole.
 */
export function peelWrappedAddresses(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  let cutsWords = false
  for (const { 0: address, 1: lead = '', index } of text.matchAll(ADDRESS)) {
    const start = index + lead.length
    const isWrapped = lead !== '' && !hasRoom(index - text.lastIndexOf('\n', index - 1) - 1, BEGIN, NARROWEST_WRAP)
    if (isWrapped) edits.push({ start: index, end: start, replacement: ' ' })
    for (const wrap of address.slice(lead.length).matchAll(LINE_BREAK)) {
      edits.push(replacementOf(wrap, '', start))
      cutsWords ||= text.charAt(start + wrap.index - 1) === '/'
    }
  }
  const joined = applyEdits(plain, edits)
  return cutsWords ? joinCutWords(joined) : joined
}

function joinCutWords(plain: PlainText): PlainText {
  const edits = Array.from(plain.text.matchAll(CUT_WORD), ({ 0: { length }, 1: wrap = '', index }): Edit[] => [
    { start: index, end: index + 1, replacement: '\n' },
    removal(index + length - wrap.length, index + length),
  ])
  return applyEdits(plain, edits.flat())
}
