import { findLineEnds } from './lines.js'

/** A page as it was saved. */
export interface PageText {
  text: string
  /** Where it begins in the input. */
  offset: number
  /** Where its lines end, from its beginning (`findLineEnds`); of a part of a page perhaps also those behind it. */
  lineEnds: readonly number[]
}

export const pageTextOf = (text: string, offset: number): PageText => ({ text, offset, lineEnds: findLineEnds(text) })
