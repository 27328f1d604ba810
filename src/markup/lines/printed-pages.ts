import { PAPER_WINDOW } from '../../text/page-patterns.js'
import { beginsSmall, endsSentence } from '../../text/sentence.js'
import { NARROWEST_WRAP } from '../../text/wraps.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `11/27/26, 11:44 AM`, `27.11.2026, 11:44`: when a browser printed a page, at the head of each sheet of paper */
const STAMP =
  '[ \\t\\f]{0,99}\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?[ \\t]{1,9}\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[ \\t]?[AP]M)?'

/** What a window's title ends with: ` - Hugging Face`, ` - a anaq Collection` */
const WINDOW = ' - (?:Hugging Face|an? .{1,60} Collection)'

/** `Daily Papers - Hugging Face`, `Paper page - Orca`, `Reading list - a anaq Collection`, behind or under it */
const TITLE = `(?:\\S.{0,200}${WINDOW}|${PAPER_WINDOW}.{1,300})`

/** `https://huggingface.co/papers`, and behind or under it `1/6`, at the foot of each; `1 of 6` in Firefox */
const ADDRESS = 'https?://huggingface\\.co/\\S{0,300}'
const COUNT_OF_SHEETS = '\\d{1,4}(?:/| of )\\d{1,4}'

/** `-- 1 of 6 --`, as a reader of PDF tells where a sheet ends */
const NUMBER = '-- \\d{1,4} of \\d{1,4} --'

/** The second of each is Firefox's: `Daily Papers - Hugging Face https://huggingface.co/papers`, `1 of 9 10/2/2026, 9:41 AM` */
const HEAD = `(?:${STAMP}[ \\t]{1,199}${TITLE}|${TITLE}[ \\t]{1,199}${ADDRESS})`
const FOOT = `(?:${ADDRESS}\\s{1,300}${COUNT_OF_SHEETS}|${COUNT_OF_SHEETS}\\s{1,300}${STAMP})`

/** A stamp, a foot or its count alone, a number; the end of a head without a stamp: where none is, no border is. */
const BORDER = new RegExp(`(?:^|\\n)(?:${STAMP}|(?:${[FOOT, COUNT_OF_SHEETS, NUMBER].join('|')})[ \\t]{0,9}(?:\\n|$))`)
const HEAD_END = new RegExp(`(?:${WINDOW}|${PAPER_WINDOW}.{1,300})[ \\t]{1,199}${ADDRESS}`)

/** What a foot, a head or a number holds: no border is looked for in a text without. */
export const PAPER_MARKS = ['//hugg', '- Hugg', '-- '] as const

/** What a line between two sheets is, without the white space around it. */
const PARTS = [
  ['blank', /^$/],
  ['head', new RegExp(`^${HEAD}$`)],
  ['stamp', new RegExp(`^${STAMP}$`)],
  ['foot', new RegExp(`^${FOOT}$`)],
  ['address', new RegExp(`^${ADDRESS}$`)],
  ['count', new RegExp(`^${COUNT_OF_SHEETS}$`)],
  ['number', new RegExp(`^${NUMBER}$`)],
  ['title', new RegExp(`^${TITLE}$`)],
] as const

type Part = (typeof PARTS)[number][0]

function partOf(line: string): Part | undefined {
  const words = line.trim()
  return PARTS.find(([, whole]) => whole.test(words))?.[0]
}

/** Takes out what stands between the pages of paper, where a browser made a PDF of a page. */
export const peelPrintedPages = (plain: PlainText): PlainText => applyEdits(plain, findPaperBorders(plain.text))

/** The lines between pages of paper, and what they stand for: a line's end, or a blank line. */
export function findPaperBorders(text: string): Edit[] {
  if (!BORDER.test(text) && !HEAD_END.test(text)) return []
  const runs = findRuns(text)
  return runs.some(isPrinted) ? runs.filter((run) => isPrinted(run) || isHead(run)) : []
}

/** Lines that can stand between two pages of paper, one behind another. */
interface Run extends Edit {
  parts: Set<Part>
}

function findRuns(text: string): Run[] {
  const runs: Run[] = []
  let parts = new Set<Part>()
  let start = 0
  let at = 0
  let before = ''
  for (const line of text.split('\n')) {
    const part = partOf(line)
    if (part) {
      if (parts.size === 0) start = at
      parts.add(part)
    } else {
      if (parts.size > 0) runs.push({ start, end: at, parts, replacement: goesOn(before, line) ? '' : '\n' })
      parts = new Set()
      before = line
    }
    at += line.length + 1
  }
  if (parts.size > 0) runs.push({ start, end: text.length, parts, replacement: '' })
  return runs
}

/** Whether lines are a head or a foot as only a browser prints them: somebody's own stamp has no title, nor a sheet's number. */
const isPrinted = ({ parts }: Run): boolean =>
  parts.has('number') || parts.has('head') || parts.has('foot') || (parts.has('address') && parts.has('count'))

/** A head on two lines, as some readers of PDF part it. */
const isHead = ({ parts }: Run): boolean => parts.has('stamp') && parts.has('title')

/** `2.12k`, `4 authors · Oct 6`: what stands alone, and goes on with no sentence, is no longer. */
const LONGEST_FACT = 20

/** Whether a paragraph goes on behind a border: a full line ends in a sentence, or a sentence's rest follows. */
function goesOn(line: string, next: string): boolean {
  const [before, after] = [line.trim(), next.trim()]
  return (
    before.length >= NARROWEST_WRAP &&
    (beginsSmall(after, 0) || (!endsSentence(before, before.length) && after.length > LONGEST_FACT))
  )
}
