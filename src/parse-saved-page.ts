import type { ParsedPage } from './papers/parsed-page.js'
import { parsePage } from './parse-page.js'
import { readRestored } from './rereading/restored-lines.js'
import { readWithoutWording } from './rereading/without-wording.js'
import type { Settings } from './schema/options.js'

/**
 * Reads one page, and reads it again: with its lines restored, or without the lines that its cards have in common. `offset` is where it
 * begins in the input.
 */
export function parseSavedPage(text: string, offset: number, settings: Settings): ParsedPage {
  const parse = (one: string): ParsedPage => parsePage(one, offset, settings)
  const page = parse(text)
  return readRestored(text, offset, page, parse) ?? readWithoutWording(text, offset, page, parse)
}
