import { applyEdits, type PlainText } from './plain-text.js'

/**
 * What text browsers print where a picture was, named after its file (w3m keeps ten characters) or its alt text:
 * `  • [be9c948ecf]`, `[2407]`, `Submitted by [1674929746] akhaliq`, `by [papers-by]AK`, `[18bda74612] Zijian Wu ,`,
 * `[tidelab]Tide Lab` (pandoc, html2text), `[]` (pandoc), `(BUTTON) Edit` (lynx).
 */
const PLACEHOLDERS = [
  /(?<=^[ \t]{0,20}(?:[•*+-][ \t]{0,8})?(?:\[\w[\w-]{0,9}\][ \t]{0,2}){0,8})\[(?:\w[\w-]{0,9})?\](?=[ \t]{0,8}(?:\[\w[\w-]{0,9}\][ \t]{0,2}){0,8}$)/,
  /(?<=^[ \t]{0,20}(?:·[ \t]{0,8})?(?:Submitted )?by[ \t]{0,8})\[[\w.-]{1,40}\][ \t]?/,
  /(?<=^[ \t]{0,20})\[[\w-]{1,10}\][ \t]?(?=[^\n]{0,80},[ \t]?$)/,
  /(?<=^[ \t]{0,20}(?:·[ \t]{0,8})?)\[[\w.-]{1,40}\](?=[^\s([])/,
  /(?<=^[ \t]{0,20}(?:·[ \t]{0,8})?)\[(?=[\w-]{0,9}\d)[\w-]{10}\][ \t]/,
  /(?<![\w\\)])\[\][ \t]?|(?<=\d)\[\]/,
  /\[Hugging Face's logo\][ \t]?/,
  /\(BUTTON\)[ \t]?/,
] as const

const PLACEHOLDER = new RegExp(PLACEHOLDERS.map(({ source }) => source).join('|'), 'gm')

/** Takes out what stands for pictures and buttons. */
export function peelPlaceholders(plain: PlainText): PlainText {
  if (!plain.text.includes('[') && !plain.text.includes('(BUTTON)')) return plain
  const edits = [...plain.text.matchAll(PLACEHOLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
  }))
  return applyEdits(plain, edits)
}
