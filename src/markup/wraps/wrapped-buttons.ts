import { lineAt } from '../../text/lines.js'
import { RANK, WRAP } from '../../text/page-patterns.js'
import { textAt } from '../../text/text-at.js'
import { BUTTONS } from '../../text/words.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** What stands before them, and the number of a rank */
const NO_WORD = '(?<![\\w#-])'
const NUMBER = '(?<!#)#\\d{1,4}'

/**
 * A line's end between the last words of it and the first of the next: `Add to` and `collection`, `GitHub` and `182`, `#1 Paper of` and `the day`,
 * `#1 Paper of the` and `day`, `#1 Paper` and `of the day`, `#1` and `Paper of the day`, perhaps glued to the day before it; `AI-generated` and
 * `summary`.
 */
const CUT_BUTTON = new RegExp(
  `\\n[ \\t]{0,200}(?:(?=arXiv page|page|Page|PDF|to collection|collection)(?<=${NO_WORD}(?:View|View arXiv|arXiv|Project|Add|Add to)${WRAP})|(?=repository|\\d)(?<=${NO_WORD}GitHub${WRAP})|(?=summary$)(?<=${NO_WORD}AI-generated${WRAP})|(?=the )(?<=${NUMBER} Paper of${WRAP})|(?=day|week|month)(?<=${NUMBER} Paper of the${WRAP})|(?=of the )(?<=${NUMBER} Paper${WRAP})|(?=Paper of the )(?<=${NUMBER}${WRAP}))`,
  'gm',
)

/** What one of the two lines has, or both together, in the row of buttons on a paper's own page, on a card, or under a summary */
const BUTTON = new RegExp(`${BUTTONS}|${RANK}|arXiv Page$|^\\s{0,140}AI-generated summary$`)

/** Such a line is no longer. */
const LONGEST_LINE = 140

/** Rejoins a button that a wrap cut. */
export function peelWrappedButtons(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (const { 0: wrap, index } of text.matchAll(CUT_BUTTON)) {
    const line = lineAt(text, index)
    const before = textAt(text, line).trimEnd()
    const start = line.start + before.length
    const end = index + wrap.length
    const after = text.slice(end, end + LONGEST_LINE).split('\n', 1)[0] as string
    if (BUTTON.test(`${before.slice(-LONGEST_LINE)} ${after}`)) edits.push({ start, end, replacement: ' ' })
  }
  return applyEdits(plain, edits)
}
