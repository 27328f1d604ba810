import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText, replaceMarked } from '../plain-text.js'

/** What a program puts into a text and is no words of the page, by what it begins with; a sample above each. */
const MARKS: readonly (readonly [begin: string, pattern: RegExp])[] = [
  // ESC[1m, a terminal's colours
  ['\x1b', /\x1b\[[\d;]{0,20}[A-Za-z]/y],
  // ![[avatar.png]], a picture that a notes program holds itself
  ['![[', /!\[\[[^[\]\n]{1,200}\]\][ \t]?/y],
]

/** What tells that a text may hold any of them. */
export const PROGRAM_MARKS: readonly string[] = MARKS.map(([begin]) => begin)

/** Takes out what a terminal or a notes program put between the page's words. */
export const peelProgramMarks = (plain: PlainText): PlainText =>
  MARKS.reduce((rest, [begin, pattern]) => replaceMarked(rest, begin, pattern), plain)

/** `--More--(21%)` */
const PROMPT = /--More--(?:\(\d{1,3}%\))?[ \t]{0,9}\n?/g

/** Takes out the prompts of a pager, whose first hyphens stand in many texts. */
export const peelPrompts = (plain: PlainText): PlainText => applyEdits(plain, replacementsOf(PROMPT, '', plain.text))
