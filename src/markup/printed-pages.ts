import { SMALL_FIRST } from '../text/characters.js'
import type { Edit } from '../text/edit-text.js'
import { NARROWEST_WRAP } from '../text/wraps.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `Daily Papers - Hugging Face`, `Paper page - Orca`, `Reading list - a anaq Collection`: the second part of a head */
const TITLE = '(?:\\S.{0,200} - (?:Hugging Face|an? .{1,60} Collection)|Paper page - .{1,300})'
const TITLE_ALONE = new RegExp(`^${TITLE}$`)

/** `11/27/26, 11:44 AM`, `27.11.2026, 11:44`: what a browser prints at the head of each page of paper, and behind it the page's title */
const STAMP =
  '[ \\t\\f]{0,99}\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?[ \\t]{1,9}\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[ \\t]?[AP]M)?'
const HEAD = new RegExp(`^${STAMP}(?:[ \\t]{1,199}(${TITLE}))?$`, 'm')

/** `-- 1 of 6 --`, as a reader of PDF tells where a page ends */
const NUMBER = /^-- \d{1,4} of \d{1,4} --$/m

/** `https://huggingface.co/papers 1/6`: what it prints at the foot, whose parts can stand alone, too */
const ADDRESS = /^https?:\/\/huggingface\.co\/\S{0,300}$/
const PAGE_COUNT = /^(?:https?:\/\/huggingface\.co\/\S{0,300}\s{1,300})?\d{1,4}\/\d{1,4}$/

/** The site's address, which a foot shows, or the number that a reader of PDF wrote: no border is looked for in a text without. */
export const PAPER_MARKS = ['//hugg', '-- '] as const

type Part = 'head' | 'stamp' | 'title' | 'address' | 'count' | 'number' | 'blank'

/** What a line is between two pages of paper; null: text. */
function partOf(line: string): Part | null {
  const words = line.trim()
  if (words === '') return 'blank'
  const head = HEAD.exec(words)
  if (head) return head[1] === undefined ? 'stamp' : 'head'
  if (ADDRESS.test(words)) return 'address'
  if (PAGE_COUNT.test(words)) return 'count'
  if (NUMBER.test(words)) return 'number'
  return TITLE_ALONE.test(words) ? 'title' : null
}

/** Takes out what stands between the pages of paper, where a browser made a PDF of a page. */
export const peelPrintedPages = (plain: PlainText): PlainText => applyEdits(plain, findPaperBorders(plain.text))

/** The lines between pages of paper, and what they stand for: a line's end, or a blank line. */
export function findPaperBorders(text: string): Edit[] {
  if (!HEAD.test(text) && !NUMBER.test(text)) return []
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

/** Whether lines are a head or a foot as only a browser prints them: somebody's own stamp has no title, nor a page's number. */
const isPrinted = ({ parts }: Run): boolean =>
  parts.has('number') || parts.has('head') || (parts.has('count') && (parts.has('address') || parts.has('stamp')))

/** A head on two lines, as some readers of PDF part it. */
const isHead = ({ parts }: Run): boolean => parts.has('stamp') && parts.has('title')

const SENTENCE_END = /[.!?:]$/

/** Whether a paragraph goes on behind a border: a full line ends in a sentence, or a sentence's rest follows. */
function goesOn(line: string, next: string): boolean {
  const [before, after] = [line.trim(), next.trim()]
  return (
    before.length >= NARROWEST_WRAP && (SMALL_FIRST.test(after) || (!SENTENCE_END.test(before) && after.length > 20))
  )
}
