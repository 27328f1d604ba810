import { type PlainText, replaceMarked } from './plain-text.js'

/** `Teaching Small ==Language== Models`: as Obsidian writes the words of the query, which a search page marks; not `a == b`, `a==b`, `x ==0 and y== 1` */
const HIGHLIGHT = /(?<![^\s([{"'“‘-])==(\p{L}(?:[^=,\n]{0,80}[\p{L}\p{N}])?)==(?![\p{L}\p{N}=])/uy

/** Takes off the marks around highlighted words. */
export const peelHighlights = (plain: PlainText): PlainText =>
  replaceMarked(plain, '==', HIGHLIGHT, ([, words]) => words as string)
