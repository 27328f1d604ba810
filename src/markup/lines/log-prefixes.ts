import { findLines } from '../../text/lines.js'
import { removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'
import { areAll } from './line-marks.js'

/** `12:01:33`, `2026-10-02 12:01:33,123`, `2026-10-02T12:01:33.1234567Z`, `Oct  2 12:01:33` */
const TIME =
  '(?:\\d{4}-\\d\\d-\\d\\d[T ]|[A-Z][a-z]{2} [ \\d]\\d )?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?'

const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|LOG)'

/** `[12:01:33] `, `INFO:root:`, `[INFO] `: what a log begins each line with, but for words that all lines have behind it */
const PREFIX = new RegExp(`^[ \\t]{0,8}(?:[[(]?${TIME}[\\])]?|\\[?${LEVEL}\\]?)(?=[\\s:|>-]|$)`)

/** `worker app[123]: `: what ends such words, and no word of a page's that all its lines begin with */
const WORDS_END = /[\s:|>\])-]$/

/** Takes off the time, the level and the source that a log has before each line of a page; the logger may have wrapped a few. */
export function peelLogPrefixes(plain: PlainText): PlainText {
  const { text } = plain
  if (!PREFIX.test(text.trimStart())) return plain
  const lines = findLines(text, (line) => line.trim() !== '')
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

const LONGEST_SOURCE = 100

/** What all begin with, up to the end of a source's words. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = Math.min(first.length, LONGEST_SOURCE)
  for (const words of others) while (!words.startsWith(first.slice(0, length))) length--
  while (length > 0 && !WORDS_END.test(first.slice(0, length))) length--
  return first.slice(0, length)
}
