import type { Span } from '../../schema/span.js'
import { BLANK_LINE } from '../../text/lines.js'
import { matchesAt } from '../../text/sticky.js'
import { textAt } from '../../text/text-at.js'
import { holdsName } from '../../tokens/kinds.js'
import type { Token } from '../../tokens/token.js'
import type { PageTokens } from '../page-tokens.js'
import { countOf, type PaperRecord } from '../record.js'
import { linesOf } from '../text-lines.js'

/** Whether a word of the site is a name, `AK`: behind a comma or before one. */
const isListed = ({ text, tokens }: PageTokens, index: number): boolean =>
  text[(tokens[index - 1] as Token).end - 1] === ',' || text[tokens[index + 1]?.start ?? text.length] === ','

/** `+ 8 authors`, `+8 more`, behind the last comma of a line, perhaps wrapped */
const OTHERS = /^\+ ?(\d{1,4})\s{1,40}(?:authors?|more)$/

/** The names, up to `+ 8 authors` for those that are not shown, or to the page's footer where the rest of the page is lost. */
export function readAuthors(page: PageTokens, label: number, to: number): Pick<PaperRecord, 'authors' | 'authorCount'> {
  const { text, tokens } = page
  const endsNames = ({ kind }: Token, index: number): boolean =>
    kind === 'authors' || ((kind === 'furniture' || kind === 'button') && !isListed(page, index))
  let end = label + 1
  while (end < to && !endsNames(tokens[end] as Token, end)) end++
  const names = readNames(page, label, end)
  const last = names.at(-1)
  const inLine = last && OTHERS.exec(textAt(text, last))
  if (inLine) names.pop()
  const others = inLine ? { ...last, value: Number(inLine[1]) } : end < to ? countOf(tokens[end] as Token) : null
  return { authors: names, authorCount: others && { ...others, value: others.value + names.length } }
}

/** Where the names end over a text without its label: over a line that is none of them, the label in words that are not known. */
export function endOfNames({ text, tokens }: PageTokens, label: number, to: number): number {
  const { kind, start, end, heading, afterBlank } = tokens[to - 1] as Token
  if (kind !== 'prose' || end - start > LONGEST_LABEL) return to
  const names = text.slice((tokens[label] as Token).nameStart, start).trimEnd()
  const isApart = heading || afterBlank || NAME_LINES.test(names)
  const words = text.slice(start, end)
  const isName =
    names === '' || names.endsWith(',') || words.includes(',') || (!names.includes(',') && words.includes(' '))
  return isApart && !isName ? to - 1 : to
}

/** `Abstract` is the longest that the site has had. */
const LONGEST_LABEL = 20

/** A comma on a line of its own between names */
const NAME_LINES = /\n[ \t]*,[ \t]*\n/

/** `, Jr.`, which is a part of the name before, also where a line was wrapped between the two */
const SUFFIX = /,(?: |\n[ \t]{0,8})(?:[JS]r\.?|I{2,3}|IV|Ph\.?D\.?)(?=[ \t]{0,8}(?:,|\n|$))/y

/** `Roe, Ana`, one name where commas between names have lines of their own */
const SURNAME_FIRST = /^[^\s,]+, [^\s,+][^,]*$/

/** `Mira`, not `李明`, which is a name as it is */
const FIRST_NAME = /^\p{Uppercase}[^\s\p{Lo}]*$/u

/** `An Yang`, another author's whole name */
const TWO_NAMES = /^\p{Uppercase}\S* \p{Uppercase}/u

/** `Ana Roe`, in a line of its own */
const WHOLE = /^\S+ \S+/
const NARROWEST = 30
const isWhole = (name: string): boolean => name.length < NARROWEST && WHOLE.test(name)

/** `*`, a picture over names as Emacs writes it */
const PICTURE = /^\s*[*•]\s*$/

/**
 * The names behind the label at `label`, up to `to`. They end with commas; without any comma each line is a name, unless a wrap cut the only
 * one, `Authors: Mira` over `Okonkwo`, or what was a picture and `Mira`.
 */
function readNames({ text, tokens }: PageTokens, label: number, to: number): Span[] {
  const labelToken = tokens[label] as Token
  const lines: Span[] = linesOf(tokens, label + 1, to, true).filter((line) => !PICTURE.test(textAt(text, line)))
  if (holdsName(labelToken)) lines.unshift({ start: labelToken.nameStart, end: labelToken.end })
  const words = lines.map((line) => textAt(text, line).trim())
  const [first, second] = lines
  const isOneName =
    words.length === 2 &&
    FIRST_NAME.test(words[0] as string) &&
    (holdsName(labelToken) || !TWO_NAMES.test(words[1] as string)) &&
    !BLANK_LINE.test(text.slice(first?.end, second?.start))
  const commas = isOneName || words.some((line) => line.includes(','))
  const areParted = words.includes(',')
  const names: Span[] = []
  let open: Span | null = null
  for (const [index, line] of lines.entries()) {
    // No name is as short where a wrap cut it: a new line of the site's, behind the last, unless a comma parts the two.
    const isLast = index === lines.length - 1 && text[line.start] !== ','
    if (areParted && open && isLast && isWhole(textAt(text, open))) break
    const isOne = areParted && SURNAME_FIRST.test(words[index] as string)
    let start = line.start
    for (let at = start; at <= line.end; at++) {
      if (at < line.end && (text[at] !== ',' || isOne || matchesAt(SUFFIX, text, at))) continue
      const name = trimmed(text, start, at)
      if (name) open = open ? { start: open.start, end: name.end } : name
      if (open && (at < line.end || !commas)) {
        names.push(open)
        open = null
      }
      start = at + 1
    }
  }
  if (open) names.push(open)
  return names
}

/** `https://huggingface.co/anaroe Ana Roe`, the address of a profile's picture, which html-to-text leaves out; `[070d9c3ff2] Ana Roe`, `[IMG] Ana Roe`, `[] Ana Roe` */
const BEFORE_NAME = /^\s{0,200}(?:https:\/\/huggingface\.co\/\S{1,200}\s{1,200}|\[[\w.-]{0,40}\]\s{0,200})?/

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const left = (BEFORE_NAME.exec(words) as RegExpExecArray)[0].length
  const right = words.trimEnd().length
  return right > left ? { start: start + left, end: start + right } : null
}
