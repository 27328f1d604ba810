import { normalizeBlock } from '../text/normalize.js'
import { beginOfFence, LONGEST_FENCE } from './front-matter.js'
import { LONGEST_PAGE_MARK, MARK_CONTEXT, PAGE_MARKS, type PageMark, type PageMarkName } from './page-marks.js'

/** A normalized text, and where words stand that may mark the pages in it. */
export interface MarkedText {
  text: string
  /** In no order. */
  marks: readonly PageMark[]
}

const MARKS = Object.entries(PAGE_MARKS) as [PageMarkName, string][]

/** So much of a text fits into a processor's own memory, where several searches cost half. */
const BLOCK_LENGTH = 2 ** 16

/** A CRLF, a mark, or what a fence is told by may begin in a block and end so many characters behind it. */
export const BLOCK_OVERLAP = Math.max(LONGEST_PAGE_MARK, LONGEST_FENCE) - 1

/** Without an address of the site behind it a tool's front matter marks no page, and is not sought. */
const FEWER_MARKS = MARKS.filter(([name]) => name !== 'frontMatter')

/** Normalizes a text, whose offsets stay the input's, and finds the words that may mark its pages. */
export function markText(input: string): MarkedText {
  const blocks: string[] = []
  const marks: PageMark[] = []
  let changed = false
  for (let start = 0; start < input.length; start += BLOCK_LENGTH) {
    const raw = input.slice(start, start + BLOCK_LENGTH + BLOCK_OVERLAP)
    const isOfSite = input.slice(start, start + BLOCK_LENGTH + MARK_CONTEXT).includes('//hugg')
    const block = markBlock(raw, BLOCK_LENGTH, isOfSite ? MARKS : FEWER_MARKS)
    changed ||= block.changed
    blocks.push(block.text)
    for (const { name, at } of block.marks) marks.push({ name, at: start + at })
  }
  return { text: changed ? blocks.join('') : input, marks }
}

/** As `markText`, of the first `length` characters; the rest is there for marks that end behind them. `changed`: whether any is other than it was. */
export function markBlock(raw: string, length: number, sought = MARKS): MarkedText & { changed: boolean } {
  const seen = normalizeBlock(raw)
  const marks: PageMark[] = []
  for (const [name, words] of sought) {
    // Of a line of rules, only its beginning may be one.
    for (let at = seen.indexOf(words); at >= 0 && at < length; at = seen.indexOf(words, at + words.length))
      if (name !== 'frontMatter' || beginOfFence(seen, at) >= 0) marks.push({ name, at })
  }
  return { text: seen.slice(0, length), marks, changed: seen !== raw }
}
