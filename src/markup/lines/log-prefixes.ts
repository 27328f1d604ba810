import type { Span } from '../../schema/span.js'
import { findLines } from '../../text/lines.js'
import { textAt } from '../../text/text-at.js'
import { removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'
import { areAll, FEWEST_LINES } from './line-marks.js'

/** `12:01:33`, `2026-10-02 12:01:33,123`, `2026-10-02T12:01:33.1234567Z`, `Oct  2 12:01:33` */
const TIME =
  '(?:\\d{4}-\\d\\d-\\d\\d[T ]|[A-Z][a-z]{2} [ \\d]\\d )?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?'

const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|LOG)'

/** `page.txt:12:`, as `grep -n` tells where it found a line; `[12:01]` */
const FOUND = '[\\w./\\\\-]+:\\d{1,7}'

/** `[12:01:33] `, `INFO:root:`, `[INFO] `: what a program begins each line with, but for words that all lines have behind it */
const PREFIX = new RegExp(`^[ \\t]{0,8}(?:[[(]?(?:${TIME}|${FOUND})[\\])]?|\\[?${LEVEL}\\]?)(?=[\\s:|>-]|$)`)

/** Takes off the time, the level and the source that a log has before each line of a page; the logger may have wrapped a few. */
export const peelLogPrefixes = (plain: PlainText): PlainText => peelTimes(peelSource(plain))

/** Takes off the source before the time, or where there is none: `scraper-1  | `, `page.txt:`, `- [ ] ` */
function peelSource(plain: PlainText): PlainText {
  const { text } = plain
  if (!beginAlike(text) || PREFIX.test(text.trimStart())) return plain
  const lines = findWords(text)
  const first = lines.slice(0, FEWEST_LINES).map((line) => textAt(text, line))
  // A program can leave out the space behind it where a line has no words, and the page can indent its first lines.
  const shared = sharedBeginning(first.filter((line) => first.some((other) => !other.startsWith(line))))
  const [source = ''] = shared.split(TIME_BEGIN)
  const bare = source.trimEnd()
  if (!SOURCE.test(bare) || OWN_WORDS.test(bare)) return plain
  const marked = lines.filter(({ start }) => text.startsWith(bare, start))
  if (!areAll(marked.length, lines.length)) return plain
  const isSpaced = marked.every(({ start, end }) => start + bare.length >= end || text[start + bare.length] === ' ')
  const length = bare.length + (isSpaced ? 1 : 0)
  return applyEdits(
    plain,
    marked.map(({ start, end }) => removal(start, Math.min(start + length, end))),
  )
}

/** Two lines begin with two characters each, and the third with one. */
const FIRST_THREE = /^\s*((\S).)[^\n]*\n\s*(\S.)[^\n]*\n\s*(\S)/

/** Whether a text's first lines begin alike, the third perhaps with less of it; not `Hugging Face's logo` over `Hugging Face` and `Models`. */
function beginAlike(text: string): boolean {
  const [, first, initial, second, third] = FIRST_THREE.exec(text) ?? []
  return first !== undefined && first === second && initial === third
}

/** `2026-10-02T12:01`, behind a source */
const TIME_BEGIN = /[[(]?\d{4}-\d\d|[[(]?\d\d:\d\d/

/** What a source is: it ends with a mark, and is none alone, nor before a list's own, nor a cell's, which other rules know; a year, a tag or an address is the page's own. */
const SOURCE = /^[ \t]{0,8}(?![|│┃\s]|\S(?: \S)?$)[^<]*[|:>\])#=~*;/$-]$/
const OWN_WORDS = /\d{4}|https?:/

function peelTimes(plain: PlainText): PlainText {
  const { text } = plain
  if (!PREFIX.test(text.trimStart())) return plain
  const lines = findWords(text)
  const logged = lines.flatMap(({ start, end }) => {
    const prefix = PREFIX.exec(text.slice(start, end))?.[0]
    return prefix === undefined ? [] : [{ start, behind: start + prefix.length, end }]
  })
  if (!areAll(logged.length, lines.length)) return plain
  const words = logged.map(({ behind, end }) => text.slice(behind, end)).filter((line) => line.trim() !== '')
  const shared = sharedBeginning(words).length
  return applyEdits(
    plain,
    logged.map(({ start, behind, end }) => removal(start, Math.min(behind + shared, end))),
  )
}

const findWords = (text: string): Span[] => findLines(text, (line) => line.trim() !== '')

const LONGEST_SOURCE = 100

/** `worker app[123]: `: what ends such words, and no word of a page's that all its lines begin with */
const WORDS_END = /[\s:|>\])-]$/

/** What all begin with, up to the end of a source's words. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = Math.min(first.length, LONGEST_SOURCE)
  for (const words of others) while (!words.startsWith(first.slice(0, length))) length--
  while (length > 0 && !WORDS_END.test(first.slice(0, length))) length--
  return first.slice(0, length)
}
