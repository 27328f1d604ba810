import { type PlainText, replaceMarked } from './plain-text.js'

/** A paper's page that was wrapped after a tool joined its lines: no line is short but the last. */
const WRAPPED = /^\n*(?:.{25,130}\n){3,}.*\n*$/

const LINE_END = /\n(?=.)/y

/** Joins its lines again; `fold -s` leaves the space before a line's end. */
export function peelWrappedPage(plain: PlainText): PlainText {
  const { text } = plain
  if (!text.includes('Authors:') || !WRAPPED.test(text)) return plain
  return replaceMarked(plain, '\n', LINE_END, ({ index }) => (text[index - 1] === ' ' ? '' : ' '))
}
