import type { Address } from '../links/addresses.js'
import type { TextLine } from '../records/record.js'
import type { Span } from '../schema/span.js'
import { WHITE_SPACE } from '../text/characters.js'
import { beginsWithMark, endsWithOpening } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import { wrapSpace } from '../text/wraps.js'
import { findFormulas } from './formulas.js'
import type { PageContext } from './page-context.js'
import { findParagraphs } from './paragraphs.js'

/** White space that is more than one space */
const WIDE_SPACE = / \s|[^\S ]/

/** Lines as one line, white space collapsed. `cutsWords`: as w3m wrapped them. */
export function joinLines(text: string, lines: readonly Span[], cutsWords = false): string {
  // Most are one line.
  const joined =
    lines.length === 1
      ? textAt(text, lines[0] as Span)
      : joinParagraphs(text, lines.map(asUnparted), [], { linksKeywords: false, cutsWords })
  return WIDE_SPACE.test(joined) ? joined.replace(CUT_COMPOUND, '-').replace(WHITE_SPACE, ' ').trim() : joined.trim()
}

/** `Jean-` over `Baptiste`, `Jen-` over `tse`, in a name among others; not `Pre-` over `and` */
const CUT_COMPOUND = /(?<=\p{Alphabetic})-\n[ \t]*(?=(?!(?:and|or|to)\s)\p{Alphabetic})/gu

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
  const joined = joinParagraphs(plain.text, lines, addresses, { linksKeywords, cutsWords: page.cutsWords })
  return linksKeywords ? joined.replace(SPACES, ' ') : joined
}

/** How a page's texts came to their lines. */
interface Wrapping {
  /** Whether a word can have been a link, around which blank lines stand if they stand inside other sentences. */
  linksKeywords: boolean
  /** Whether they were wrapped as w3m does, which breaks some words. */
  cutsWords: boolean
}

/** Lines as running text: wraps become spaces, blank lines paragraph breaks. */
function joinParagraphs(
  text: string,
  lines: readonly TextLine[],
  addresses: readonly Address[],
  { linksKeywords, cutsWords }: Wrapping,
): string {
  const [first] = lines
  if (!first) return ''
  let joined = text.slice(first.start, first.end)
  if (lines.length === 1) return joined
  let next = 0
  const begins = findParagraphs(text, lines, linksKeywords)
  const formulas = findFormulas(text.slice(first.start, (lines.at(-1) as TextLine).end))
  let formula = 0
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] as TextLine
    const line = lines[index] as TextLine
    while (next < addresses.length && (addresses[next] as Address).end <= line.start) next++
    const address = addresses[next]
    const cutsAddress = address !== undefined && address.start < before.end
    const endsAddress = addresses[next - 1]?.end === before.end
    const words = text.slice(line.start, line.end)
    const wordsBefore = text.slice(before.start, before.end)
    while (formula < formulas.length && first.start + (formulas[formula] as Span).end <= line.start) formula++
    const inTex = first.start + (formulas[formula]?.start ?? text.length) < before.end
    if (begins[index]) {
      joined += '\n\n'
    } else if (!cutsAddress) {
      joined +=
        inTex && touchesDollar(wordsBefore, words)
          ? ''
          : wrapBetween(text, wordsBefore, line, cutsWords && !endsAddress)
    }
    joined += words
  }
  return joined
}

/** Nothing, where the wrap cut a hyphenated word or TeX, or stands before punctuation that a keyword link cut off. */
function wrapBetween(text: string, left: string, line: TextLine, cutsWords: boolean): string {
  if (endsWithOpening(left, left.length) || beginsWithMark(text, line.start)) return ''
  return wrapSpace(left, text.slice(line.start, line.start + 4), cutsWords)
}
