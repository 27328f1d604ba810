import { findLineEnds } from './lines.js'
import { outlineOf } from './outline.js'

/** A page as it was saved. */
export interface PageText {
  text: string
  /** Where it begins in the input. */
  offset: number
  /** Where its lines end, from its beginning (`findLineEnds`); of a part of a page perhaps also those behind it. */
  lineEnds: readonly number[]
  /** The text without its long lines (`outlineOf`). */
  outline: string
}

export function pageTextOf(text: string, offset: number): PageText {
  const lineEnds = findLineEnds(text)
  return { text, offset, lineEnds, outline: outlineOf(text, lineEnds) }
}
