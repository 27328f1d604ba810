import { FORM_FEED } from '../text/characters.js'
import { WEEKDAY, WRITTEN_MONTH } from '../text/day-patterns.js'
import { isDayHeading, isDivider, isOwnDay } from '../text/dividers.js'

/** `## `, before somebody's own line */
const HEADING = /^#{1,6} /

/** `---`, `=====`, `* * *`, `─────`, `———`: what many write between texts */
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|[─━]{3,}|═{3,}|[—–]{2,}|(?:[*_-] ){2,40}[*_-])$/

/** `Day 2`, `Page 3`: what a heading says */
const NUMBER_HEADING = /^(?:Day|Page|Part|File) #?\d{1,4}$/

/** `https://huggingface.co/papers/date/2025-02-03`, `Source: <https://huggingface.co/papers?q=owls>`: a list's address */
const LIST_ADDRESS =
  /^(?:[A-Za-z ]{1,30}: ?)?<?https?:\/\/huggingface\.co\/papers(?:\/?(?:\?\S{1,300})?|\/(?:date|week|month|trending)\S{0,40})>?$/

/** What most such lines begin with, where any line of a text may begin. */
export const BORDER_OPENING = `#{1,6} |-{2}|\\*{3}|_{3}|={2}|~{3}|[─━═—–]{2}|(?:[*_-] ){2}|\\[{0,2}20\\d\\d-|(?:[A-Za-z ]{1,30}: ?)?<?https?://huggingface|\\f|<[!/ds]|\\[?[Pp]age \\d|File|Path|Saved|${WEEKDAY}[a-z,]{0,6} |${WRITTEN_MONTH} \\d{1,2},? 20`

/** Whether a line stands between texts: one that is known between pages, or one that can stand in a page, too. */
export function isBorder(line: string): boolean {
  const words = line.replace(HEADING, '')
  return (
    RULE.test(words) ||
    isDivider(words) ||
    isOwnDay(words) ||
    LIST_ADDRESS.test(words) ||
    // Alone on its line: behind one that ends a line of words, a printed page goes on.
    line === FORM_FEED ||
    (words !== line && (isDayHeading(words) || NUMBER_HEADING.test(words)))
  )
}
