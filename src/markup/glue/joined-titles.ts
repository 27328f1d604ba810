import { lineAt } from '../../text/lines.js'
import { COUNT, PAPER_DEED } from '../../text/page-patterns.js'
import { type Edit, lineBreakAt } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `Paper`, over its dot, under a title in a collection */
const LABEL = /\n[ \t]{0,40}Paper[ \t]{0,40}\n[ \t]{0,40}•/g

/** `upvoted a paper 2 days ago |Orca`, `Upvote 12    +9 |Orca`: what stands over a title, and white space of the page's source behind it */
const OVER_TITLE = new RegExp(
  `(?:${PAPER_DEED}|Upvote[ \\t]{1,9}(?:-|${COUNT})(?:[ \\t]{1,9}\\+${COUNT})?)[ \\t]{1,9}(?=\\S)`,
  'g',
)

/** `•` over `7|    Upvote 12    +9`, `7|   Note Read this first`, `7| View all activity`: a card's last count, before the votes of the collection, a note or a link */
const COUNT_AND_MORE = new RegExp(
  `•[ \\t]{0,40}\\n[ \\t]{0,40}${COUNT}(?=[ \\t]{1,9}(?:Upvote|Note|View all)[ \\t])`,
  'g',
)

/** No line with a title is longer: over the first stands all of a profile. */
const LONGEST_LINE = 5000

/** Parts a collection's titles from the deed or the collection's votes before them, and its counts from what follows, as `get_text()` joins them. */
export function peelJoinedTitles(plain: PlainText): PlainText {
  const { text } = plain
  const edits = Array.from(text.matchAll(LABEL), ({ index }) => breaksOver(text, index)).flat()
  for (const { 0: words, index } of text.matchAll(COUNT_AND_MORE)) edits.push(lineBreakAt(index + words.length))
  return applyEdits(plain, edits)
}

/** The line breaks around the last of what stands before the title on the line that ends at `end`. */
function breaksOver(text: string, end: number): Edit[] {
  const line = lineAt(text, end)
  if (line.end - line.start > LONGEST_LINE) return []
  const last = [...text.slice(line.start, line.end).matchAll(OVER_TITLE)].at(-1)
  if (!last) return []
  const start = line.start + last.index
  const isFirst = text.slice(line.start, start).trim() === ''
  return [...(isFirst ? [] : [lineBreakAt(start)]), lineBreakAt(start + last[0].length)]
}
