import { removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `12:01:33`, `2026-10-02 12:01:33,123`, `2026-10-02T12:01:33.1234567Z`, `Oct  2 12:01:33` */
const TIME =
  '(?:\\d{4}-\\d\\d-\\d\\d[T ]|[A-Z][a-z]{2} [ \\d]\\d )?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?'

const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|LOG)'

/** `[12:01:33] `, `INFO:root:`, `[INFO] `: what a log begins each line with, but for words that all lines have behind it */
const PREFIX = new RegExp(`^[ \\t]{0,8}(?:[[(]?${TIME}[\\])]?|\\[?${LEVEL}\\]?)(?=[\\s:|>-]|$)`)

/** `worker app[123]: `: what ends such words, and no word of a page's that all its lines begin with */
const WORDS_END = /[\s:|>\])-]$/

/** Fewer lines can all begin so by chance, and of so many a few may not: one that the logger wrapped. */
const FEWEST_LINES = 6
const MOST_WITHOUT = 1 / 20

/** Takes off the time, the level and the source that a log has before each line of a page. */
export function peelLogPrefixes(plain: PlainText): PlainText {
  if (!PREFIX.test(plain.text.trimStart())) return plain
  const lines = linesOf(plain.text)
  const behind = lines.flatMap(({ words, prefix }) => (prefix === null ? [] : [words.slice(prefix)]))
  if (lines.length < FEWEST_LINES || lines.length - behind.length > lines.length * MOST_WITHOUT) return plain
  const shared = sharedBeginning(behind.filter((words) => words.trim() !== ''))
  const edits = lines.flatMap(({ start, words, prefix }) =>
    prefix === null ? [] : [removal(start, start + Math.min(prefix + shared.length, words.length))],
  )
  return applyEdits(plain, edits)
}

interface LogLine {
  start: number
  words: string
  /** How much of it is the time and the level; null: none. */
  prefix: number | null
}

/** The lines of a text that are not empty. */
function linesOf(text: string): LogLine[] {
  let start = 0
  const lines = text.split('\n').map((words): LogLine => {
    const line = { start, words, prefix: PREFIX.exec(words)?.[0].length ?? null }
    start += words.length + 1
    return line
  })
  return lines.filter(({ words }) => words.trim() !== '')
}

const LONGEST_SOURCE = 100

/** What all begin with, up to the end of a source's words. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = Math.min(first.length, LONGEST_SOURCE)
  for (const words of others) while (!words.startsWith(first.slice(0, length))) length--
  while (length > 0 && !WORDS_END.test(first.slice(0, length))) length--
  return first.slice(0, length)
}
