import type { Span } from '../schema/span.js'
import { hasRoom } from '../text/wraps.js'

/** Where the source of a page wraps titles, at the earliest and at the latest; abstracts are wrapped a little wider. */
const NARROWEST_TITLE_WRAP = 66
export const WIDEST_TITLE_WRAP = 76

/** So much of a line holds its first word. */
const LONGEST_WORD = 80

/** Whether the source of a page can have wrapped a title between two lines: the next word had no room. */
export const isWrappedAtSource = (text: string, line: Span, next: Span): boolean =>
  line.end - line.start <= WIDEST_TITLE_WRAP && !hasRoomAtSource(text, line, next)

/** Whether the next line's first word had room in a line, even where titles wrap at the earliest. */
export const hasRoomAtSource = (text: string, { start, end }: Span, next: Span): boolean =>
  hasRoom(end - start, text.slice(next.start, Math.min(next.end, next.start + LONGEST_WORD)), NARROWEST_TITLE_WRAP)
