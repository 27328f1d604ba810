import type { ParsedPage } from './papers/parsed-page.js'
import { parseOnce } from './parse-once.js'
import { readRestored } from './rereading/restored-lines.js'
import { readSeveral } from './rereading/several-pages.js'
import { readWithoutWording } from './rereading/without-wording.js'
import type { Settings } from './schema/options.js'

/**
 * Reads what has no more than one header, and reads it again as the first reading shows: as several pages, each with its lines restored,
 * or without the lines that its cards have in common. `offset` is where it begins in the input.
 */
export function parseAndReread(text: string, offset: number, settings: Settings): ParsedPage {
  const parse = (part: string, at: number): ParsedPage => parseAndMend(part, at, settings)
  return readSeveral(text, offset, parse(text, offset), parse)
}

/** Reads one page, and reads it again mended. */
function parseAndMend(text: string, offset: number, settings: Settings): ParsedPage {
  const parse = (mended: string): ParsedPage => parseOnce(mended, offset, settings)
  const page = parse(text)
  return readRestored(text, offset, page, parse) ?? readWithoutWording(text, offset, page, parse)
}
