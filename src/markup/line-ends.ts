import { type PlainText, replaceMarked } from './plain-text.js'

/** A CRLF's first half */
const RETURN = /\r(?=\n)/y

/** Makes CRLF line ends LF, so that a wrapped link reads the same with either. */
export const peelLineEnds = (plain: PlainText): PlainText => replaceMarked(plain, '\r', RETURN)
