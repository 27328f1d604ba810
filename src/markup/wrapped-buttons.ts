import { RANK } from '../text/page-patterns.js'
import { BUTTONS } from '../text/words.js'
import type { Edit } from './edit-text.js'
import { applyEdits, type PlainText } from './plain-text.js'

/**
 * The last words of a line and the first of the next, `Add to` and `collection`; `GitHub` and `182`, `#1 Paper of` and `the day`,
 * `AI-generated` and `summary`: apart, as a proof that both in one are linear takes some four times as long.
 */
const CUT_BUTTON =
  /(?<![\w#])(?:View|View arXiv|arXiv|Project|Add|Add to)[ \t]*\n[ \t]*(?=arXiv page|page|Page|PDF|to collection|collection)/gm
const CUT_WORDING =
  /(?<![\w#])(?:GitHub[ \t]*\n[ \t]*(?=repository|\d)|#\d{1,4} Paper of[ \t]*\n[ \t]*(?=the )|AI-generated[ \t]*\n[ \t]*(?=summary$))/gm

/** What one of the two lines has, or both together, in the row of buttons on a paper's own page, on a card, or under a summary */
const BUTTON = new RegExp(`${BUTTONS}|${RANK}|arXiv Page$|^\\s*AI-generated summary$`)

/** Such a line is no longer. */
const LONGEST_LINE = 140

/** Rejoins a button that a wrap cut. */
export function peelWrappedButtons(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (const { 0: words, index } of [...text.matchAll(CUT_BUTTON), ...text.matchAll(CUT_WORDING)]) {
    const start = index + words.slice(0, words.indexOf('\n')).trimEnd().length
    const end = index + words.length
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE), start)
    const after = text.slice(end, end + LONGEST_LINE).split('\n', 1)[0] as string
    if (BUTTON.test(`${before} ${after}`)) edits.push({ start, end, replacement: ' ' })
  }
  return applyEdits(plain, edits)
}
