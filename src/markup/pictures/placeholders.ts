import { lineAt } from '../../text/lines.js'
import { PICTURE_END, PICTURE_NAME } from '../../text/page-patterns.js'
import { matchesAt } from '../../text/sticky.js'
import { NARROWEST_WRAP } from '../../text/wraps.js'
import { type Edit, removal, replacementOf } from '../edit-text.js'
import { applyEdits, type PlainText, replaceMarked } from '../plain-text.js'

/** Lines with a picture's place are short; a bracket in a longer line is the paper's own. */
const LONGEST_LINE = 200

/** `[画像]`, `[Bild: akhaliq]`, `[图片：无替代文本]`, `[IMAGE_2]`; `![]()`, `![avatar]()` */
const PLACE = `(?:\\[${PICTURE_NAME}\\]|!\\[[^\\n[\\]]{0,100}\\]\\(\\))[ \\t]{0,8}`

/**
 * What text browsers print where a picture was, named after its file (w3m keeps ten characters) or its alt text, in lines
 * of real dumps. The first group stays, the second goes.
 */
const LINE_RULES: readonly RegExp[] = [
  // `  • [be9c948ecf]`, `* * [IMG]`, `[2407]`, `[0000000000] [_c]`; not `[-]` or `[X]`, a vote box
  /^([ \t]{0,40}(?:[•*+-][ \t]{0,8}){0,12})((?:\[(?:(?!\d{1,3}\]|[_-]{1,10}\]|[xX]\])[\w-]{1,10})?\][ \t]{0,8}){1,20})$/,
  // `[2405.24069.png]`, `* [02b07c6595f0.svg]`, lynx's word for a picture without any
  new RegExp(
    String.raw`^([ \t]{0,40}(?:[•*+-][ \t]{0,8}){0,12})((?:\[[\w.-]{1,80}${PICTURE_END}\][ \t]{0,8}){1,20})$`,
    'i',
  ),
  // [02b07c6595f0.svg] akhaliq
  new RegExp(
    String.raw`^([ \t]{0,40}(?:·[ \t]{0,8})?)((?:\[[\w.-]{1,80}${PICTURE_END}\][ \t]{0,8}){1,20})(?=[\p{Alphabetic}\d])`,
    'iu',
  ),
  // [画像], - [图片：无替代文本], ![]() ![]()
  new RegExp(`^([ \\t]{0,40}(?:[•*+-][ \\t]{0,8}){0,12})((?:${PLACE}){1,20})$`, 'i'),
  // [Bild: akhaliq] akhaliq; a longer line is no name
  new RegExp(`^([ \\t]{0,40}(?:·[ \\t]{0,8})?)(${PLACE})(?=\\S[^\\n]{0,80}$)`, 'i'),
  // Submitted by [1674929746] akhaliq, by [papers-by]AK, by[]AK, Submitted by [画像] akhaliq
  new RegExp(
    `^([ \\t]{0,40}(?:·[ \\t]{0,8})?(?:Submitted )?by:?[ \\t]{0,8})(\\[[\\w.-]{0,40}\\][ \\t]{0,8}|${PLACE})`,
    'i',
  ),
  // Authors: [18bda74612] Zijian Wu , [2b927fedd6] Xiangyan Liu: only the first; a name is read without its picture
  /^([ \t]{0,40}Authors:[ \t]{1,8})(\[[\w-]{1,10}\][ \t]{1,8})(?=\p{Alphabetic})/u,
  // [18bda74612] Zijian Wu ,; a longer line is a title's: [CLS] Token Is All You Need for Segmentation: Fast,
  /^([ \t]{0,40})(\[[\w-]{1,10}\][ \t]{0,8})(?=\p{Alphabetic}[^\n,]{0,40},$)/u,
  // [tidelab]Tide Lab, [42lab]42lab
  /^([ \t]{0,40}(?:·[ \t]{0,8})?)(\[[\w.-]{1,40}\])(?=\p{Alphabetic}|(?<=[A-Za-z][\w.-]{0,40}\])\d)/u,
  // [472ac98984] Arvin Xu
  /^([ \t]{0,40}(?:·[ \t]{0,8})?)(\[(?=[\w-]{0,9}\d)[\w-]{10}\][ \t]{1,8})/,
  // [Hugging Face's logo] Hugging Face
  /^([ \t]{0,40})(\[Hugging Face's logo\][ \t]{0,8})/,
]

/** `[tKbQnXZhYe] Arvin Xu`, the last of the authors, whose picture's name looks like a word */
const LAST_AUTHOR = /^([ \t]{0,40})(\[[\w-]{1,10}\][ \t]{1,8})(?=\p{Alphabetic}[^\n,]{0,60}$)/u

/** `Authors:`, or another author's line (`Zijian Wu ,`), right before it */
const BEFORE_AUTHOR = /(?:^|\n)[ \t]{0,40}(?:Authors:|[^\n]{1,80} ,)[ \t]{0,8}\n$/

/** Such a line is no longer. */
const LONGEST_AUTHOR = 140

/** pandoc's picture without any name: `Jul 5, 2025[] 3`, `-   [] Models` */
const NAMELESS = /(?<![A-Za-z_\\)])\[\][ \t]?/g

/** lynx's `(BUTTON) Edit` */
const BUTTON = /\(BUTTON\)/y

/** elinks’s `Video: 2606.09924.mp4`, a card's picture */
const VIDEO = /(?<=^[ \t]{0,8})Video: [\w.-]{1,80}\.mp4(?=[ \t]*$)/my

/** Takes out what stands for pictures, videos and buttons. */
export function peelPlaceholders(plain: PlainText): PlainText {
  const { text } = plain
  const edits: Edit[] = []
  for (let at = text.indexOf('['); at >= 0; ) {
    const { start, end } = lineAt(text, at)
    if (end - start <= LONGEST_LINE && !isRestOfSentence(text, start)) edits.push(...placeholdersOf(text, start, end))
    at = text.indexOf('[', end)
  }
  return replaceMarked(replaceMarked(applyEdits(plain, edits), '(BUT', BUTTON), 'Video:', VIDEO)
}

/** `[MASK] tokens`, `[CLS] token`: a word of a sentence, which goes on in small letters */
const WORD_IN_BRACKETS = /[ \t]{0,40}\[[^[\]\n]{1,40}\] \p{Lowercase}/uy

/** Whether a line begins with a word in brackets, behind a line as long as those that text browsers wrap. */
const isRestOfSentence = (text: string, start: number): boolean =>
  matchesAt(WORD_IN_BRACKETS, text, start) && text.lastIndexOf('\n', start - 2) < start - NARROWEST_WRAP

/** `May 29`, to which `[ ]12` would glue its number */
const DIGIT_LAST = /\d$/

function placeholdersOf(text: string, offset: number, lineEnd: number): Edit[] {
  const line = text.slice(offset, lineEnd).trimEnd()
  for (const rule of LINE_RULES) {
    const match = rule.exec(line)
    if (match) return [secondGroup(match, offset)]
  }
  const author = LAST_AUTHOR.exec(line)
  if (author && BEFORE_AUTHOR.test(text.slice(Math.max(0, offset - LONGEST_AUTHOR), offset)))
    return [secondGroup(author, offset)]
  return Array.from(line.matchAll(NAMELESS), (match) =>
    replacementOf(match, DIGIT_LAST.test(line.slice(0, match.index)) ? ' ' : '', offset),
  )
}

function secondGroup(match: RegExpExecArray, offset: number): Edit {
  const [, kept, gone] = match as unknown as [string, string, string]
  const start = offset + kept.length
  return removal(start, start + gone.length)
}
