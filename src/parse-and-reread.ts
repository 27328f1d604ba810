import { peelMarkup } from './markup/peel.js'
import type { PlainText } from './markup/plain-text.js'
import type { ParsedPage } from './papers/parsed-page.js'
import { parseOnce, parsePlain } from './parse-once.js'
import { findCountedLines } from './rereading/counted-lines.js'
import { findingAt } from './rereading/finding-at.js'
import { readGlued } from './rereading/glued-page.js'
import { mayBeJoined } from './rereading/joined-signs.js'
import { readJoinedTexts } from './rereading/joined-texts.js'
import { readRestored } from './rereading/restored-lines.js'
import { readSeparated } from './rereading/separated-lines.js'
import { readSeveral } from './rereading/several-pages.js'
import { readUnwrapped } from './rereading/unwrapped-lines.js'
import { withoutLines } from './rereading/without-lines.js'
import { readWithoutWording } from './rereading/without-wording.js'
import type { Settings } from './schema/options.js'
import type { Span } from './schema/span.js'
import { findEscapedLines } from './text/escaped.js'
import { hasSeparator } from './text/page-patterns.js'
import { type PageText, pageTextOf } from './text/page-text.js'
import { isWide } from './text/wide.js'

/**
 * Reads what has no more than one header, and reads it again as the first reading shows: as several pages, each with its lines restored,
 * or without the lines that its cards have in common. What is still escaped, or counts the cards, is left out, and told.
 */
export function parseAndReread(page: PageText, settings: Settings): ParsedPage {
  // Its letters, each a word by itself, can look like cards.
  if (isWide(page.text)) return { layout: null, date: null, datePlace: null, papers: [], findings: [] }
  const parse = (part: PageText): ParsedPage => parseAndMend(part, settings)
  const apart = [...findEscapedLines(page.text), ...findCountedLines(page)].sort(byPlace)
  if (apart.length === 0) return readSeveral(page, parse(page), parse)
  // What takes its strings apart knows where they end.
  const rest = pageTextOf(withoutLines(page.text, apart), page.offset)
  const read = readSeveral(rest, parse(rest), parse)
  const told = apart.map((line) => findingAt('unrecognized-text', page.text, line, page.offset))
  return { ...read, findings: [...told, ...read.findings] }
}

const byPlace = (left: Span, right: Span): number => left.start - right.start

/** Reads one page, and reads it again mended. */
function parseAndMend(page: PageText, settings: Settings): ParsedPage {
  const parse = (mended: string): ParsedPage => parseOnce(pageTextOf(mended, page.offset), settings)
  const parseParted = (plain: PlainText): ParsedPage => parsePlain(page, plain, settings)
  const unwrapped = readUnwrapped(page, parse)
  if (unwrapped) return unwrapped
  const plain = peelMarkup(page.text, page.offset, page.outline)
  const first = parseParted(plain)
  return (
    (mayBeJoined(page.text, first) ? readParted(page, plain, first, parse, parseParted) : null) ??
    readWithoutWording(page, first, parse)
  )
}

/** Reads again what a tool joined, as the first of these readings that fits; null: none does. */
function readParted(
  page: PageText,
  plain: PlainText,
  first: ParsedPage,
  parse: (mended: string) => ParsedPage,
  parseParted: (plain: PlainText) => ParsedPage,
): ParsedPage | null {
  // Without a separator a page has no cards of these kinds.
  const isParted = hasSeparator(plain.text)
  return (
    (isParted ? readGlued(page, plain, first, parseParted) : null) ??
    readSeparated(page, first, parse) ??
    (isParted ? readJoinedTexts(page, plain, first, parseParted) : null) ??
    readRestored(page, first, parse)
  )
}
