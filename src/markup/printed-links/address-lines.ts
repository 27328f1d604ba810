import type { Span } from '../../schema/span.js'
import { SPACE } from '../../text/characters.js'
import { lineAt } from '../../text/lines.js'
import { LINKS_HEADING } from '../../text/page-patterns.js'
import { isPaperPage, isRepository, isSiteTarget } from '../../text/site.js'
import { lengthOf, textAt } from '../../text/text-at.js'
import { SMALL_WORDS } from '../../text/words.js'
import { NARROWEST_WRAP } from '../../text/wraps.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type Link, type PlainText, sourceSpan } from '../plain-text.js'
import { textOver } from './bracketed-addresses.js'

/** A line that is an address: `https://huggingface.co/papers/2410.10819#community` */
const ADDRESS_LINE = /^[ \t]{0,20}(https?:\/\/[^\s]{1,2000})[ \t]{0,8}$/gm

/** An address line of the site itself, or of its jobs: the mark of an export that writes each link's address under its text. */
const SITE_ADDRESS = /^https?:\/\/(?:huggingface\.co|apply\.workable\.com\/huggingface)\//

/** A card's own address, and a line with one; a model's or a data set's address can stand alone in an abstract. */
const CARD = String.raw`https://huggingface\.co/(?:papers/\d|login\?)`
const CARD_ADDRESS = new RegExp(`^${CARD}`)
const CARD_LINE = new RegExp(`\\n[ \\t]{0,20}${CARD}`)

/** `https://huggingface.co/collections/anaq/orca-6612af`: abstracts name models and Spaces, but no collection. */
const COLLECTION = /^https?:\/\/huggingface\.co\/collections\//

/** Fewer can be somebody's own lines, over a page and between two; of cards' own, each right under words, one fewer. */
const FEWEST_ADDRESSES = 3

/** `  https://a.example/x` */
const BEGINS_WITH_ADDRESS = /^[ \t]{0,20}https?:\/\//

/** `Visible links:`, over the first address of lynx's list */
const LIST_HEADING = new RegExp(`^${LINKS_HEADING}:$`)

/** `Project page:`, `is available at`, `(`: an abstract's words before an address of its own, which end no link's text */
const GOES_ON = new RegExp(`(?:[:(]|(?:\\s|^)${SMALL_WORDS})$`)

/** NotebookLM writes each link's address on the line after its text, perhaps with a blank line between; makes it that text's target. */
export function peelAddressLines(plain: PlainText): PlainText {
  const { text } = plain
  if (!CARD_LINE.test(text)) return plain
  const edits: Edit[] = []
  const links: Link[] = []
  const shown = Array.from(text.matchAll(ADDRESS_LINE), (match) => readLine(text, match))
  const pages = shown.filter(({ target }) => isSiteTarget(target) || COLLECTION.test(target))
  // A trending page has an abstract twice, and an address in it.
  const cards = new Set(
    pages.flatMap(({ target, over }) => (over && CARD_ADDRESS.test(target) ? textAt(text, over) + target : [])),
  )
  if (pages.length < FEWEST_ADDRESSES && cards.size < FEWEST_ADDRESSES - 1) return plain
  // A list behind the page, as lynx -nonumbers writes it: an address under words is an abstract's own.
  const listed = pages.filter(({ over }) => over && BEGINS_WITH_ADDRESS.test(textAt(text, over)))
  const isList = listed.length * 2 >= pages.length
  const isSpaced = shown.filter(({ over }) => over === null).length * 2 > shown.length
  for (const [index, { target, lineStart, start, end, over }] of shown.entries()) {
    // A link whose text is its address: that stands on the next line once more.
    if (text.startsWith(`\n${target}\n`, end)) continue
    const line = isSpaced ? lineOver(text, beginOfBlankLines(text, lineStart)) : over
    const words = line ? textAt(text, line).trim() : ''
    const isOfSite = SITE_ADDRESS.test(target)
    // A sentence can go on with the address of a model, a dataset or a collection.
    const isPage = isOfSite && !isRepository(target)
    const isText = line !== null && !BEGINS_WITH_ADDRESS.test(words) && !LIST_HEADING.test(words)
    // The text was the address itself.
    if (words.endsWith(target)) edits.push(removal(lineStart - 1, end))
    else if (!isText) {
      if (isOfSite) edits.push(removal(start, start + target.length))
    } else if (!isList && (isOfSite || lengthOf(line) <= NARROWEST_WRAP) && (isPage || !GOES_ON.test(words))) {
      // An abstract's own address, wrapped onto a line of its own, stays in the abstract; another goes with its line end, so that it leaves no gap.
      const begin = isPaperPage(target) ? textOver(text, line.end, shown[index - 1]?.end).start : line.start
      const source = sourceSpan(plain, start, start + target.length)
      links.push({ start: begin, end: line.end, target, source, isWhole: true })
      edits.push(removal(line.end, end))
    }
  }
  return applyEdits(plain, edits, links)
}

/** A line that is an address; `start` is where that begins on it. */
interface AddressLine extends Span {
  target: string
  lineStart: number
  /** The line right over it; null: that is empty. */
  over: Span | null
}

function readLine(text: string, { 0: words, 1: target = '', index }: RegExpExecArray): AddressLine {
  const start = index + words.indexOf(target)
  return { target, lineStart: index, start, end: index + words.length, over: lineOver(text, index) }
}

/** Where the blank lines begin that stand right before a line. */
function beginOfBlankLines(text: string, lineStart: number): number {
  let start = lineStart
  while (start > 0 && text.charCodeAt(start - 1) <= SPACE) start--
  return start === 0 ? 0 : text.indexOf('\n', start) + 1
}

function lineOver(text: string, lineStart: number): Span | null {
  const line = lineAt(text, lineStart - 1)
  return lineStart > 0 && lengthOf(line) > 0 ? line : null
}
