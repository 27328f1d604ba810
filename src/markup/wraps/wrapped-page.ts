import { type PlainText, replaceMarked } from '../plain-text.js'

/** A line's end, and what indents the next */
const LINE_END = /\n[ \t]{0,200}(?=.)/y

/** Joins the lines of a paper's page that was wrapped after a tool had joined them; `fold -s` leaves the space before a line's end. */
export function peelWrappedPage(plain: PlainText): PlainText {
  const { text } = plain
  if (!text.includes('Authors:') || !isWrapped(text)) return plain
  return replaceMarked(plain, '\n', LINE_END, ({ index }) => (text[index - 1] === ' ' ? '' : ' '))
}

const SHORTEST_LINE = 25
const LONGEST_LINE = 130
const FEWEST_LINES = 4

/** What have lines of their own where none were joined. */
const PUBLISHED = /^Published on /m
const AUTHORS = /^Authors:/m

/** Whether no line is short but the last, and none is as long as a page's that was not wrapped. */
function isWrapped(text: string): boolean {
  if (PUBLISHED.test(text) && AUTHORS.test(text)) return false
  const lines = text.trim().split('\n')
  const isFull = ({ length }: string): boolean => length >= SHORTEST_LINE && length <= LONGEST_LINE
  return lines.length >= FEWEST_LINES && lines.slice(0, -1).every(isFull)
}
