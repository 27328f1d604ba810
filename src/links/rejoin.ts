import { matchesAt, skip } from '../text/sticky.js'
import { SENTENCE_WORDS } from '../text/words.js'
import { hasLongWord } from '../text/wraps.js'
import { LINE_BREAK } from './candidates.js'
import { ACROSS_LINES, ACROSS_SPACES, type AddressBreak, LONGEST_TAIL, OPEN_END, OPEN_START } from './continuations.js'

// An indented line of nothing else
const FULL_LINE = /\n( {2,8}\S{50,76})$/
const LONGEST_FULL_LINE = '\n'.length + 8 + 76

// Quillon\⏎_VL : a wrap parted what TeX escapes; `_Accepted at a venue_` is emphasis
const CUT_ESCAPE = /\\[ \t]{0,8}\r?\n[ \t]{0,40}_(?![^\n]{0,200}[^\s\\]_(?:\W|$))/y

// the rest of a word, or of an address; not the next word of the sentence, nor another address
const WORD_REST = new RegExp(`(?!${SENTENCE_WORDS}\\s|https?:)-?[\\w/]`, 'y')

/** So much around a line shows how long its neighbours are, of which so many at least must be nearly full. */
const NEIGHBOURHOOD = 1500
const FEWEST_NEIGHBOURS = 15
const NEARLY_FULL = 12

const NEXT_PART = /[\w./-]{1,140}(?:(?<=_)\()?/y

/**
 * Where the address that reads `address` up to `end` goes on behind a break of the line, or behind one space; -1: it does not. Only an
 * address that would be unfinished without does.
 */
export function findContinuation(text: string, address: string, end: number): number {
  if (matchesAt(CUT_ESCAPE, text, end)) return skip(LINE_BREAK, text, end + 1)
  const nextLine = skip(LINE_BREAK, text, end)
  const isWrapped = nextLine > end
  if (!isWrapped && text[end] !== ' ') return -1
  const resume = isWrapped ? nextLine : end + 1
  if (isWrapped && isCutByWidth(text, end, resume)) return resume
  if (!OPEN_START.test(text.charAt(resume)) && !OPEN_END.test(address.slice(-1))) return -1
  const tail = address.slice(-LONGEST_TAIL)
  const [host] = address.slice(address.indexOf('//') + 2).split('/', 1) as [string]
  const part = text.slice(resume, skip(NEXT_PART, text, resume))
  const at: AddressBreak = { text, end, resume, address, tail, host, part, isWrapped }
  const goesOn = (isWrapped && ACROSS_LINES.some((way) => way(at))) || ACROSS_SPACES.some((way) => way(at))
  return goesOn ? resume : -1
}

/**
 * Whether a line holds nothing but an address that goes on in the next, as lynx prints a word that is longer than a line: `…/wildbench-66f0a1b2`
 * over `c3d4.`; of many lines near it that are nearly as long none is longer.
 */
function isCutByWidth(text: string, end: number, resume: number): boolean {
  if (!matchesAt(WORD_REST, text, resume)) return false
  const line = FULL_LINE.exec(text.slice(Math.max(0, end - LONGEST_FULL_LINE), end))?.[1]
  if (line === undefined) return false
  const around = text.slice(Math.max(0, end - NEIGHBOURHOOD), end + NEIGHBOURHOOD).split('\n')
  const wrapped = around.map((near) => near.trimEnd()).filter((near) => !hasLongWord(near))
  const full = wrapped.filter(({ length }) => length >= line.length - NEARLY_FULL)
  return full.length >= FEWEST_NEIGHBOURS && full.every(({ length }) => length <= line.length)
}
