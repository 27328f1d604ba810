import { SPACE } from '../text/characters.js'
import { isPaperPage, isSiteTarget } from '../text/site.js'
import { textAt } from '../text/text-at.js'
import { NARROWEST_WRAP } from '../text/wraps.js'
import { textOver } from './bracketed-addresses.js'
import type { Edit } from './edit-text.js'
import { applyEdits, type Link, type PlainText, removal, sourceSpan } from './plain-text.js'

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
const LIST_HEADING = /^(?:Visible|Hidden) links:$/

/** NotebookLM writes each link's address on the line after its text, perhaps with a blank line between; makes it that text's target. */
export function peelAddressLines(plain: PlainText): PlainText {
  if (!CARD_LINE.test(plain.text)) return plain
  const edits: Edit[] = []
  const links: Link[] = []
  const matches = [...plain.text.matchAll(ADDRESS_LINE)]
  const pages = matches.filter(([, target = '']) => isSiteTarget(target) || COLLECTION.test(target))
  const cards = pages.filter(
    ({ 1: target = '', index }) => CARD_ADDRESS.test(target) && previousLine(plain.text, index),
  )
  if (pages.length < FEWEST_ADDRESSES && cards.length < FEWEST_ADDRESSES - 1) return plain
  // A list behind the page, as lynx -nonumbers writes it: an address under words is an abstract's own.
  const isList = pages.filter(({ index }) => isUnderAddress(plain.text, index)).length * 2 >= pages.length
  const isSpaced = matches.filter(({ index }) => previousLine(plain.text, index) === null).length * 2 > matches.length
  for (const [index, match] of matches.entries()) {
    const target = match[1] as string
    const start = match.index + match[0].indexOf(target)
    const lineEnd = endOf(match)
    // A link whose text is its address: that stands on the next line once more.
    if (plain.text.startsWith(`\n${target}\n`, lineEnd)) continue
    const line = previousLine(plain.text, isSpaced ? beginOfBlankLines(plain.text, match.index) : match.index)
    const over = line ? textAt(plain.text, line).trim() : ''
    const isOfSite = SITE_ADDRESS.test(target)
    const isText = line !== null && !BEGINS_WITH_ADDRESS.test(over) && !LIST_HEADING.test(over)
    // The text was the address itself.
    if (over === target || (isText && over.endsWith(target))) edits.push(removal(match.index - 1, lineEnd))
    else if (!isText) {
      if (isOfSite) edits.push(removal(start, start + target.length))
    } else if (!isList && (isOfSite || (line.end - line.start <= NARROWEST_WRAP && !over.endsWith(':')))) {
      // An abstract's own address, wrapped onto a line of its own, stays in the abstract; another goes with its line end, so that it leaves no gap.
      const above = index > 0 ? endOf(matches[index - 1] as RegExpExecArray) : 0
      const begin = isPaperPage(target) ? textOver(plain.text, line.end, above).start : line.start
      links.push({
        start: begin,
        end: line.end,
        target,
        source: sourceSpan(plain, start, start + target.length),
        isWhole: true,
      })
      edits.push(removal(line.end, lineEnd))
    }
  }
  return applyEdits(plain, edits, links)
}

const endOf = ({ 0: words, index }: RegExpExecArray): number => index + words.length

/** Where the blank lines begin that stand right before a line. */
function beginOfBlankLines(text: string, lineStart: number): number {
  let start = lineStart
  while (start > 0 && text.charCodeAt(start - 1) <= SPACE) start--
  return start === 0 ? 0 : text.indexOf('\n', start) + 1
}

function isUnderAddress(text: string, lineStart: number): boolean {
  const line = previousLine(text, lineStart)
  return line !== null && BEGINS_WITH_ADDRESS.test(textAt(text, line))
}

function previousLine(text: string, lineStart: number): { start: number; end: number } | null {
  const end = lineStart - 1
  const start = text.lastIndexOf('\n', end - 1) + 1
  return end > start ? { start, end } : null
}
