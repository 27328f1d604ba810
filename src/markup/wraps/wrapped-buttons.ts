import { RANK, WRAP } from '../../text/page-patterns.js'
import { BUTTONS } from '../../text/words.js'
import type { Edit } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * The last words of a line and the first of the next: `Add to` and `collection`, `GitHub` and `182`, `#1 Paper of` and `the day`,
 * `#1 Paper of the` and `day`, `#1 Paper` and `of the day`, `#1` and `Paper of the day`, perhaps glued to the day before it; `AI-generated` and
 * `summary`.
 */
const CUT_BUTTON = new RegExp(
  `(?<![\\w#-])(?:(?:View|View arXiv|arXiv|Project|Add|Add to)${WRAP}(?=arXiv page|page|Page|PDF|to collection|collection)|GitHub${WRAP}(?=repository|\\d)|AI-generated${WRAP}(?=summary$))|(?<!#)#\\d{1,4}(?: Paper(?: of${WRAP}(?=the )| of the${WRAP}(?=day|week|month)|${WRAP}(?=of the ))|${WRAP}(?=Paper of the ))`,
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
  for (const { 0: words, index } of text.matchAll(CUT_BUTTON)) {
    const start = index + words.slice(0, words.indexOf('\n')).trimEnd().length
    const end = index + words.length
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE), start)
    const after = text.slice(end, end + LONGEST_LINE).split('\n', 1)[0] as string
    if (BUTTON.test(`${before} ${after}`)) edits.push({ start, end, replacement: ' ' })
  }
  return applyEdits(plain, edits)
}
