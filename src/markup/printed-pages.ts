import { SMALL_FIRST } from '../text/characters.js'
import type { Edit } from '../text/edit-text.js'
import { NARROWEST_WRAP } from '../text/wraps.js'
import { applyEdits, type PlainText } from './plain-text.js'

/** `11/27/26, 11:44 AM Daily Papers - Hugging Face`, `27.11.2026, 11:44`: what a browser prints at the head of each page of paper */
const HEAD =
  /^[ \t\f]{0,99}\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \t]{1,9}\d{1,2}:\d\d(?::\d\d)?(?:[ \t]?[AP]M)?(?:[ \t]{1,199}\S[^\n]{0,199})?$/m

/** `-- 1 of 6 --`, as a reader of PDF tells where a page ends */
const NUMBER = /^-- \d{1,4} of \d{1,4} --$/m

/** `Daily Papers - Hugging Face`, `Paper page - Orca`, `Reading list - a anaq Collection`: the second part of a head, alone */
const TITLE = /^(?:.{1,200} - (?:Hugging Face|an? .{1,60} Collection)|Paper page - .{1,300})$/

/** `https://huggingface.co/papers 1/6`: what it prints at the foot, whose parts can stand alone, too */
const ADDRESS = /^https?:\/\/huggingface\.co\/\S{0,300}$/
const COUNT = /^(?:https?:\/\/huggingface\.co\/\S{0,300}\s{1,300})?\d{1,4}\/\d{1,4}$/

/** Without one of them a text has no border between pages of paper. */
export const PAPER_MARKS = ['//hugg', '-- '] as const

type Part = 'head' | 'title' | 'address' | 'count' | 'number' | 'blank'

/** What a line is between two pages of paper; null: text. */
function partOf(line: string): Part | null {
  const words = line.trim()
  if (words === '') return 'blank'
  if (HEAD.test(words)) return 'head'
  if (ADDRESS.test(words)) return 'address'
  if (COUNT.test(words)) return 'count'
  if (NUMBER.test(words)) return 'number'
  return TITLE.test(words) ? 'title' : null
}

/** Takes out what stands between the pages of paper, where a browser made a PDF of a page. */
export const peelPrintedPages = (plain: PlainText): PlainText => applyEdits(plain, findPaperBorders(plain.text))

/** The lines between pages of paper, and what they stand for: a line's end, or a blank line. */
export function findPaperBorders(text: string): Edit[] {
  if (!HEAD.test(text) && !NUMBER.test(text)) return []
  const borders: Edit[] = []
  let parts: Part[] = []
  let start = 0
  let at = 0
  let before = ''
  for (const line of text.split('\n')) {
    const part = partOf(line)
    if (part) {
      if (parts.length === 0) start = at
      parts.push(part)
    } else {
      if (isBorder(parts, start)) borders.push({ start, end: at, replacement: goesOn(before, line) ? '' : '\n' })
      parts = []
      before = line
    }
    at += line.length + 1
  }
  if (isBorder(parts, start)) borders.push({ start, end: text.length, replacement: '' })
  return borders
}

/** Whether lines are a head and a foot, or one of the two with its own mark: the first of a text, a page's number. */
function isBorder(parts: readonly Part[], start: number): boolean {
  const has = (part: Part): boolean => parts.includes(part)
  const hasFoot = has('address') || has('count')
  return has('number') || (has('head') && (hasFoot || start === 0)) || (has('address') && has('count'))
}

const SENTENCE_END = /[.!?:]$/

/** Whether a paragraph goes on behind a border: a full line ends in a sentence, or a sentence's rest follows. */
function goesOn(line: string, next: string): boolean {
  const [before, after] = [line.trim(), next.trim()]
  return (
    before.length >= NARROWEST_WRAP && (SMALL_FIRST.test(after) || (!SENTENCE_END.test(before) && after.length > 20))
  )
}
