import type { TextLine } from './record.js'

/** Where the source of a page wraps titles, at the earliest and at the latest; abstracts are wrapped a little wider. */
const NARROWEST_TITLE_WRAP = 66
const WIDEST_TITLE_WRAP = 76

/** Whether the source of a page can have wrapped a title between two lines: the next word had no room. */
export const isWrappedAtSource = (text: string, line: TextLine, next: TextLine): boolean =>
  line.end - line.start <= WIDEST_TITLE_WRAP && !hasRoom(text, line, next)

/** Whether the next line's first word had room in a line, even where titles wrap at the earliest. */
export const hasRoom = (text: string, line: TextLine, next: TextLine): boolean =>
  line.end - line.start + 1 + firstWord(text, next).length <= NARROWEST_TITLE_WRAP

const firstWord = (text: string, { start, end }: TextLine): string =>
  text.slice(start, Math.min(end, start + 80)).split(' ', 1)[0] as string
