import type { Address } from '../links/addresses.js'
import type { TextLine } from '../records/record.js'
import { endsOpen } from '../records/title-words.js'
import type { Span } from '../schema/span.js'
import { beginsSmall, hasOddDollars, WHITE_SPACE } from '../text/characters.js'
import { wrapSpace } from '../text/wraps.js'
import type { PageContext } from './page-context.js'

/** White space that is more than one space. */
const WIDE_SPACE = / {2}|[^\S ]/

/** Lines as one line, white space collapsed. */
export function joinLines(text: string, lines: readonly Span[]): string {
  const [first] = lines
  if (!first) return ''
  // Most are one line.
  const joined =
    lines.length === 1 ? text.slice(first.start, first.end) : joinParagraphs(text, lines.map(asUnparted), [])
  return WIDE_SPACE.test(joined) ? joined.replace(CUT_COMPOUND, '-').replace(WHITE_SPACE, ' ').trim() : joined.trim()
}

/** `Jean-` over `Baptiste`, in a name among others */
const CUT_COMPOUND = /(?<=\p{L})-\n[ \t]*(?=\p{Lu})/gu

const asUnparted = ({ start, end }: Span): TextLine => ({ start, end, afterBlank: false })

/** Whether a wrap stands beside a dollar: inside TeX w3m breaks lines there, where no space was. */
const touchesDollar = (before: string, line: string): boolean => before.endsWith('$') || line.startsWith('$')

/** What stands around a keyword whose link is gone, on a paper's own page. */
const SPACES = / {2,}/g

/** The lines of a card's text as running text. */
export function joinText(
  lines: readonly TextLine[],
  addresses: readonly Address[],
  { plain, page }: PageContext,
): string {
  const linksKeywords = page.layout === 'paper'
  const joined = joinParagraphs(plain.text, lines, addresses, linksKeywords)
  return linksKeywords ? joined.replace(SPACES, ' ') : joined
}

/**
 * Lines as running text: wraps become spaces, blank lines paragraph breaks. `linksKeywords`: a word can have been a link, around which blank
 * lines stand if they stand inside other sentences.
 */
export function joinParagraphs(
  text: string,
  lines: readonly TextLine[],
  addresses: readonly Address[],
  linksKeywords = false,
): string {
  const [first] = lines
  if (!first) return ''
  let joined = text.slice(first.start, first.end)
  let next = 0
  let inTex = false
  let begins = true
  const isCut = (line: TextLine, index: number): boolean =>
    line.afterBlank && index > 0 && goesOn(text, lines[index - 1] as TextLine, line)
  const cutsKeywords = linksKeywords && lines.some(isCut)
  const hasTex = lines.length > 1 && text.slice(first.start, (lines.at(-1) as TextLine).end).includes('$')
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] as TextLine
    const line = lines[index] as TextLine
    while (next < addresses.length && (addresses[next] as Address).end <= line.start) next++
    const address = addresses[next]
    const cutsAddress = address !== undefined && address.start < before.end
    const words = text.slice(line.start, line.end)
    const wordsBefore = text.slice(before.start, before.end)
    if (hasTex && hasOddDollars(wordsBefore)) inTex = !inTex
    begins =
      line.afterBlank &&
      !goesOn(text, before, line) &&
      !(cutsKeywords && isAroundKeyword(text, before, line, lines[index + 1], begins))
    if (begins) {
      joined += '\n\n'
      inTex = false
    } else if (!cutsAddress) {
      joined += inTex && touchesDollar(wordsBefore, words) ? '' : wrapBetween(text, before, line)
    }
    joined += words
  }
  return joined
}

/** `, and`, `.`, `? The`, `), which`, `'s gains`, `-based` */
const MARK_FIRST = /^(?:(?:[,.;:]|\)[,.;:]?)(?:\s|$)|[?!]\s\S|['’]s\b|-\p{Ll})/u
const LONGEST_MARK = 4

/** Whether a line begins with a mark that belongs to the word before. */
const beginsWithMark = (text: string, { start }: TextLine): boolean =>
  MARK_FIRST.test(text.slice(start, start + LONGEST_MARK))

/** So much before a wrap holds its last word; a longer one is an address, which shows a slash within these. */
const LONGEST_WORD = 80

/** `language`, over a blank line */
const WORD_LAST = /[\p{L}\p{N}]$/u

/** Whether a blank line stands inside a sentence: some tools put one around each keyword's link. */
function goesOn(text: string, before: TextLine, line: TextLine): boolean {
  const last = text.charAt(before.end - 1)
  if (last === '(' || last === ',' || beginsWithMark(text, line)) return true
  return endsInWord(text, before) && beginsSmall(text, line.start)
}

/** Whether a line ends in the middle of a sentence, with a word that is no address. */
function endsInWord(text: string, { start, end }: TextLine): boolean {
  const words = text.slice(Math.max(start, end - LONGEST_WORD), end)
  const word = words.slice(words.lastIndexOf(' ') + 1)
  return WORD_LAST.test(word) && !word.includes('/')
}

/** `large language models`, a keyword with its link */
const LONGEST_KEYWORD = 60
const isShort = ({ start, end }: TextLine): boolean => end - start <= LONGEST_KEYWORD

/**
 * Whether one of two lines is a keyword in the other's sentence, be it in capitals: the first stops in the middle of a phrase, or is a keyword
 * itself, which begins no paragraph; or the second is one, and the next goes on with it.
 */
function isAroundKeyword(
  text: string,
  before: TextLine,
  line: TextLine,
  next: TextLine | undefined,
  begins: boolean,
): boolean {
  if (!endsInWord(text, before)) return false
  if (endsOpen(text, before) || (!begins && isShort(before))) return true
  return isShort(line) && next?.afterBlank === true && goesOn(text, line, next)
}

/** `\text` over `{KL}` */
const COMMAND = /\\[A-Za-z]{1,20}$/
const LONGEST_COMMAND = 21

/** Nothing, where the wrap cut a hyphenated word or TeX, or stands before punctuation that a keyword link cut off. */
function wrapBetween(text: string, before: TextLine, line: TextLine): string {
  const isCutTex =
    text.charAt(line.start) === '{' && COMMAND.test(text.slice(Math.max(0, before.end - LONGEST_COMMAND), before.end))
  if (isCutTex) return ''
  const left = text.slice(Math.max(before.start, before.end - 3), before.end)
  if (left.endsWith('(') || beginsWithMark(text, line)) return ''
  return wrapSpace(left, text.slice(line.start, line.start + 4))
}
