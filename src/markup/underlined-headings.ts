import { applyEdits, type PlainText, removalOf } from './plain-text.js'

/** `Abstract` with `--------` under it, Markdown's other way to write a heading */
const UNDERLINE = /(?<=^([^\n]{1,400})\n)(?:={1,400}|-{2,400})(?=[ \t]{0,8}$)/gm

/** Takes out the lines under headings; a rule (`---`) is not as long as the text over it. */
export function peelUnderlinedHeadings(plain: PlainText): PlainText {
  const edits = [...plain.text.matchAll(UNDERLINE)]
    .filter(([line, over]) => Math.abs((over as string).trim().length - line.length) <= (line.length < 3 ? 0 : 2))
    .map(removalOf)
  return applyEdits(plain, edits)
}
