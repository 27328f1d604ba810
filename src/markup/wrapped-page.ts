import { type PlainText, replaceMarked } from './plain-text.js'

/** A paper's page that was wrapped after a tool joined its lines: no line is short but the last. */
const WRAPPED = /^\n*(?:.{25,130}\n){3,}.*\n*$/

const LINE_END = /\n(?=.)/y

/** Joins its lines again. */
export function peelWrappedPage(plain: PlainText): PlainText {
  const isWrapped = plain.text.includes('Authors:') && WRAPPED.test(plain.text)
  return isWrapped ? replaceMarked(plain, '\n', LINE_END, () => ' ') : plain
}
